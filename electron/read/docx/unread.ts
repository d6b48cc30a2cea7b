import { FORMULA } from '../../../shared/lines/formula.ts';
import { child, elements, type XmlElement } from '../../package/xml-element.ts';
import { isEquationEditor } from '../field-code.ts';

/** What a document holds that cannot be read as text, counted. */
export interface Unread {
  pictures: number;
  charts: number;
  objects: number;
  formulas: number;
  files: number;
  /** drawn apart from the lines, where the file does not say what they are */
  shapes: number;
}

/** Whether an embedded object is one of an equation editor. */
export const isFormula = (object: XmlElement): boolean =>
  isEquationEditor(child(object, 'o:OLEObject')?.attributes.ProgID ?? '');

/** Word 2003 has what is embedded in a w:pict. */
const isObject = (element: XmlElement): boolean =>
  element.name === 'w:object' || (element.name === 'w:pict' && child(element, 'o:OLEObject') !== undefined);

const addTo = (sum: Unread, element: XmlElement): void => {
  const { name, attributes } = element;
  if (isObject(element)) sum[isFormula(element) ? 'formulas' : 'objects'] += 1;
  if (name === 'a:blip' || name === 'v:imagedata') sum.pictures += 1;
  if (name === 'w:subDoc') sum.files += 1;
  if (name === 'a:graphicData' && /\/(?:chart|diagram|chartex)$/.test(attributes.uri ?? '')) sum.charts += 1;
};

function count(parent: XmlElement, sum: Unread): Unread {
  for (const element of elements(parent)) {
    addTo(sum, element);
    // The picture of an embedded object only shows what is in it.
    if (!isObject(element)) count(element, sum);
  }
  return sum;
}

const SENTENCES = {
  pictures: '张图片，没有读入。',
  charts: '个图表或图示，其中的文字没有读入。',
  objects: '个嵌入的对象（公式、表格等），没有读入。',
  formulas: `个公式没有读入，原处写作“${FORMULA}”，请对照原文补上。`,
  files: '份嵌在里面的别的文件，其中的文字没有读入。',
  shapes: '个图形（图片、线条或文本框），除文本框里的文字外没有读入。',
} as const;

/** Sentences for the clerk on what a file holds that cannot be read as text. */
export const unreadSentences = (unread: Partial<Unread>): string[] =>
  (Object.keys(SENTENCES) as (keyof Unread)[])
    .filter((kind) => (unread[kind] ?? 0) > 0)
    .map((kind) => `文件里有 ${unread[kind]} ${SENTENCES[kind]}`);

/** What of a document cannot be read, as sentences for the clerk. @param files how many files in it could not be */
export const unreadNotes = (document: XmlElement, files: number): string[] =>
  unreadSentences(count(document, { pictures: 0, charts: 0, objects: 0, formulas: 0, files, shapes: 0 }));
