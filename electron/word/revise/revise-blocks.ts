import type { Matchable } from '../../../shared/compare/match-lines.ts';
import { readTypedNumber } from '../../../shared/recognise/typed-number.ts';
import { child, childValue, elements, type XmlElement } from '../../package/xml-element.ts';
import { inOrder } from './in-order.ts';
import { revisedParagraph, wholeParagraph } from './revise-paragraph.ts';
import { deletedTable, insertedTable, revisedTable, separator } from './revise-table.ts';
import type { RevisionMarks } from './revision-marks.ts';
import { signsOf, textOfSigns } from './runs.ts';

const isTable = ({ name }: XmlElement): boolean => name === 'w:tbl';
/** Paragraphs and tables; what else stands in a body is no text. */
const isBlock = ({ name }: XmlElement): boolean => name === 'w:p' || name === 'w:tbl';

/** Styles of which a report has one each, so that what stands there is what stood there. */
const SINGLE = ['Title', 'SignatureDate'];

/** A block as it is matched: by its words without the number, which follows from position. */
function matchable(block: XmlElement): Matchable {
  if (isTable(block))
    return { id: '', group: 'table', text: textOfSigns(elements(block, 'w:tr').flatMap(rowSigns)) };
  const style = childValue(child(block, 'w:pPr'), 'w:pStyle') ?? '';
  const text = textOfSigns(signsOf(block));
  if (SINGLE.includes(style)) return { id: '', group: style, text };
  return { id: '', group: text === '' ? 'blank' : 'text', text: readTypedNumber(text)?.rest ?? text };
}

const rowSigns = (row: XmlElement) =>
  elements(row, 'w:tc').flatMap((cell) => elements(cell, 'w:p').flatMap(signsOf));

/** Word for word the same, but for its number: 四是 that has become 一是 has moved. */
const sameText = (one: XmlElement, other: XmlElement): boolean =>
  matchable(one).text === matchable(other).text;

/**
 * Two lists of blocks as one with tracked changes: accepting all of them gives the newer list, rejecting all the older.
 * What stands elsewhere word for word has moved.
 */
export function revisedBlocks(
  older: readonly XmlElement[],
  newer: readonly XmlElement[],
  marks: RevisionMarks,
): XmlElement[] {
  const { steps, moved } = inOrder(older.filter(isBlock), newer.filter(isBlock), matchable);
  const moves = new Map<XmlElement, string>();
  for (const { old, now } of moved) {
    if (isTable(old) || isTable(now) || !sameText(old, now) || textOfSigns(signsOf(old)) === '') continue;
    const name = `move${moves.size / 2 + 1}`;
    moves.set(old, name).set(now, name);
  }
  const whole = (block: XmlElement, isOld: boolean): XmlElement[] => {
    if (isTable(block)) return isOld ? [deletedTable(block, marks)] : [insertedTable(block, marks)];
    const name = moves.get(block);
    if (name === undefined) return [wholeParagraph(block, isOld ? 'del' : 'ins', marks)];
    const kind = isOld ? 'moveFrom' : 'moveTo';
    const { start, end } = marks.range(kind, name);
    return [start, wholeParagraph(block, kind, marks), end];
  };
  const out: XmlElement[] = [];
  const put = (block: XmlElement): void => {
    const last = out.findLast(isBlock);
    if (last && isTable(last) && isTable(block)) out.push(separator(marks));
    out.push(block);
  };
  for (const { old, now } of steps) {
    if (old && now) paired(old, now, marks).forEach(put);
    else if (old) whole(old, true).forEach(put);
    else if (now) whole(now, false).forEach(put);
  }
  return out;
}

/** A block that stayed: revised, or where a paragraph became a table and the like, the one gone and the other come. */
function paired(old: XmlElement, now: XmlElement, marks: RevisionMarks): XmlElement[] {
  if (isTable(old) && isTable(now)) return revisedTable(old, now, marks);
  if (!isTable(old) && !isTable(now)) return [revisedParagraph(old, now, marks)];
  return [
    isTable(old) ? deletedTable(old, marks) : wholeParagraph(old, 'del', marks),
    isTable(now) ? insertedTable(now, marks) : wholeParagraph(now, 'ins', marks),
  ];
}
