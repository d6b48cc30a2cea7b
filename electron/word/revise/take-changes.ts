import { element, withChildren } from '../../package/write-xml.ts';
import { child, elements, textOf, type XmlElement, type XmlNode } from '../../package/xml-element.ts';
import { runsOf, signsOf } from './runs.ts';

type Way = 'accepted' | 'rejected';

const GONE: Record<Way, readonly string[]> = {
  accepted: ['w:del', 'w:moveFrom'],
  rejected: ['w:ins', 'w:moveTo'],
};
const KEPT: Record<Way, readonly string[]> = {
  accepted: ['w:ins', 'w:moveTo'],
  rejected: ['w:del', 'w:moveFrom'],
};
const RANGES = /^w:move(?:From|To)Range(?:Start|End)$/;
const CHANGE = { 'w:rPr': 'w:rPrChange', 'w:pPr': 'w:pPrChange' } as const;

/** A paragraph's or run's properties as they are, or as they were. */
function propertiesAs(properties: XmlElement, way: Way): XmlElement | null {
  const change = child(properties, CHANGE[properties.name as keyof typeof CHANGE]);
  const isMark = (node: XmlNode): boolean =>
    typeof node !== 'string' && (node === change || [...GONE[way], ...KEPT[way]].includes(node.name));
  const own = properties.children.filter((node) => !isMark(node));
  const ofMark = own.map((node) =>
    typeof node !== 'string' && node.name === 'w:rPr' ? propertiesAs(node, way) : node,
  );
  const now = ofMark.filter((node): node is XmlNode => node !== null);
  const was = change && way === 'rejected' ? (elements(change)[0]?.children ?? []) : null;
  const kept = was ?? now;
  return kept.length > 0 ? element(properties.name, {}, kept) : null;
}

function runAs(run: XmlElement, way: Way): XmlElement {
  return withChildren(
    run,
    run.children.flatMap((node): XmlNode[] => {
      if (typeof node === 'string') return [node];
      if (node.name === 'w:rPr') {
        const properties = propertiesAs(node, way);
        return properties ? [properties] : [];
      }
      return node.name === 'w:delText' ? [element('w:t', node.attributes, [textOf(node)])] : [node];
    }),
  );
}

const contentAs = (children: readonly XmlNode[], way: Way): XmlElement[] =>
  children.flatMap((node): XmlElement[] => {
    if (typeof node === 'string' || node.name === 'w:pPr' || GONE[way].includes(node.name)) return [];
    return KEPT[way].includes(node.name) ? contentAs(node.children, way) : [runAs(node, way)];
  });

function paragraphAs(paragraph: XmlElement, way: Way): XmlElement[] {
  const pPr = child(paragraph, 'w:pPr');
  const marks = elements(child(pPr, 'w:rPr'));
  if (marks.some(({ name }) => GONE[way].includes(name))) return [];
  const properties = pPr ? propertiesAs(pPr, way) : null;
  const runs = element('w:p', {}, contentAs(paragraph.children, way));
  const joined = runsOf(signsOf(runs), 'w:t');
  return [element('w:p', {}, properties ? [properties, ...joined] : joined)];
}

function rowAs(row: XmlElement, way: Way): XmlElement[] {
  const trPr = child(row, 'w:trPr');
  if (elements(trPr).some(({ name }) => GONE[way].includes(name))) return [];
  const own = element(
    'w:trPr',
    {},
    elements(trPr).filter(({ name }) => !KEPT[way].includes(name)),
  );
  return [
    withChildren(
      row,
      elements(row).flatMap((each) => {
        if (each === trPr) return own.children.length > 0 ? [own] : [];
        return each.name === 'w:tc' ? [withChildren(each, blocksAs(elements(each), way))] : [each];
      }),
    ),
  ];
}

function tableAs(table: XmlElement, way: Way): XmlElement[] {
  const children = elements(table).flatMap((each) => (each.name === 'w:tr' ? rowAs(each, way) : [each]));
  return children.some(({ name }) => name === 'w:tr') ? [withChildren(table, children)] : [];
}

const blocksAs = (blocks: readonly XmlElement[], way: Way): XmlElement[] =>
  blocks.flatMap((block) => {
    if (RANGES.test(block.name)) return [];
    if (block.name === 'w:p') return paragraphAs(block, way);
    return block.name === 'w:tbl' ? tableAs(block, way) : [block];
  });

/**
 * A document with all tracked changes of ours accepted or rejected: what a paragraph that has come or gone as a whole
 * leaves is nothing.
 */
export function takenAs(document: XmlElement, way: Way): XmlElement {
  return withChildren(
    document,
    elements(document).map((body) => withChildren(body, blocksAs(elements(body), way))),
  );
}
