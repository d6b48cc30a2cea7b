import { type Matchable, matchLines, stayingPairs } from '../../../shared/compare/match-lines.ts';
import { readTypedNumber } from '../../../shared/recognise/typed-number.ts';
import { child, childValue, elements, type XmlElement } from '../../package/xml-element.ts';
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
  const [before, after] = [older.filter(isBlock), newer.filter(isBlock)];
  const lines = before.map(matchable);
  const matching = matchLines(lines, after.map(matchable));
  const { pairs, staying } = stayingPairs(lines, matching);
  const stays = new Map(pairs.filter((_, at) => staying.has(at)).map((pair) => [pair.after, pair.before]));
  const moves = new Map<XmlElement, string>();
  for (const [at, pair] of pairs.entries()) {
    const [old, now] = [before[pair.before], after[pair.after]];
    if (staying.has(at) || !old || !now || isTable(old) || isTable(now) || !sameText(old, now)) continue;
    if (textOfSigns(signsOf(old)) === '') continue;
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
  const kept = new Set(stays.values());
  let from = 0;
  const putOld = (to: number): void => {
    for (; from < to; from += 1) {
      const old = before[from];
      if (old && !kept.has(from)) for (const each of whole(old, true)) put(each);
    }
  };
  const nextStay = (at: number): number => {
    for (let next = at; next < after.length; next += 1) {
      const old = stays.get(next);
      if (old !== undefined) return old;
    }
    return before.length;
  };
  after.forEach((block, at) => {
    const at0 = stays.get(at);
    putOld(nextStay(at));
    const old = at0 === undefined ? undefined : before[at0];
    if (!old) for (const each of whole(block, false)) put(each);
    else {
      from = (at0 ?? 0) + 1;
      for (const each of paired(old, block, marks)) put(each);
    }
  });
  putOld(before.length);
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
