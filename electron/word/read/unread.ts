import { elements, type XmlElement } from '../package/xml-element.ts';

/** What a document holds that cannot be read as text, counted. */
export interface Unread {
  pictures: number;
  charts: number;
  objects: number;
  files: number;
}

const addTo = (sum: Unread, { name, attributes }: XmlElement): void => {
  if (name === 'a:blip' || name === 'v:imagedata') sum.pictures += 1;
  if (name === 'w:object') sum.objects += 1;
  if (name === 'w:altChunk' || name === 'w:subDoc') sum.files += 1;
  if (name === 'a:graphicData' && /\/(?:chart|diagram|chartex)$/.test(attributes.uri ?? '')) sum.charts += 1;
};

function count(parent: XmlElement, sum: Unread): Unread {
  for (const element of elements(parent)) {
    addTo(sum, element);
    // The picture of an embedded object only shows what is in it.
    if (element.name !== 'w:object') count(element, sum);
  }
  return sum;
}

/** What of a document cannot be read, as sentences for the clerk. */
export function unreadNotes(document: XmlElement): string[] {
  const unread = count(document, { pictures: 0, charts: 0, objects: 0, files: 0 });
  const sentences: [number, string][] = [
    [unread.pictures, '张图片，没有读入。'],
    [unread.charts, '个图表或图示，其中的文字没有读入。'],
    [unread.objects, '个嵌入的对象（公式、表格等），没有读入。'],
    [unread.files, '份嵌在里面的别的文件，其中的文字没有读入。'],
  ];
  return sentences.filter(([number]) => number > 0).map(([number, rest]) => `文件里有 ${number} ${rest}`);
}
