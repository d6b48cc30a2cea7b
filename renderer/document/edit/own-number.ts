import type { Node } from '@tiptap/pm/model';
import { readFigures } from '../../../shared/figures/read-figures.ts';
import { valueOfNumeral } from '../../../shared/recognise/typed-number.ts';
import { PART_ROLES } from '../../../shared/report/schema.ts';
import { numberedBlocks } from '../convert/numbers.ts';
import { isNumbered, levelOf, opensSection } from '../schema/block-level.ts';
import type { LeadingNumber } from './leading-number.ts';
import { joinsWords } from './numeral-in-words.ts';

/** How a number is typed that could as well be a text: group 1 holds its numerals, from the outermost. */
interface Form {
  form: RegExp;
  /** The value of one numeral; 0 for none. */
  value: (numeral: string) => number;
}

const arabic = (numeral: string): number => Number(numeral.normalize('NFKC'));
const letter = (numeral: string): number =>
  numeral.normalize('NFKC').toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const roman = (numeral: string): number => ROMAN.indexOf(numeral.toLowerCase()) + 1;

const HANZI = '[一二三四五六七八九十]{1,3}';
const HANZI_NUMERAL = new RegExp(HANZI);
const DIGITS = '[0-9０-９]{1,2}';
const NUMERAL = '[一二三四五六七八九十0-9０-９]';
/** Not before 第一、第二产业 or 第二、三批, which are rows. */
const MARK = `\\s*(?:[，,：:](?!\\s*[第其]${NUMERAL})|[、.．](?!\\s*[第其]?${NUMERAL}))`;
const CLOSING = '[)）]';
/** Not before b.gov.cn, nor before B、C, in either width. */
const LATIN_MARK = `(?:\\s*${CLOSING}[、.．]?|[.．、])(?!\\s*[a-zA-Z0-9Ａ-Ｚａ-ｚ０-９Ⅰ-Ⅻ])\\s*`;

const FORMS: readonly Form[] = [
  { form: new RegExp(`^(${DIGITS})\\s+(?=\\p{Script=Han}|$)`, 'u'), value: arabic },
  // A date is no number of a block: 5.4 青年节, 5.1 期间.
  {
    form: new RegExp(
      `^(${DIGITS}(?:[.．]${DIGITS}){1,3})(?:\\s+|、\\s*)(?=\\p{Script=Han}|$)(?!.{0,8}[节日]|期间|前(?!期)|慰问)`,
      'u',
    ),
    value: arabic,
  },
  { form: new RegExp(`^[第其](${HANZI})${MARK}\\s*`), value: valueOfNumeral },
  { form: new RegExp(`^第(${DIGITS})${MARK}\\s*`), value: arabic },
  { form: new RegExp(`^[（(](${HANZI})(?!.*${CLOSING})\\s*`), value: valueOfNumeral },
  { form: new RegExp(`^[（(](${DIGITS})(?![0-9０-９]|.*${CLOSING})\\s*`), value: arabic },
  { form: new RegExp(`^(?:[（(]\\s*)?([a-zA-Zａ-ｚＡ-Ｚ])${LATIN_MARK}`), value: letter },
  { form: new RegExp(`^(?:[（(]\\s*)?([ivxIVX]{1,4})${LATIN_MARK}`), value: roman },
];

/** The numerals of one form in front of a text, as values, and their length with all marks; null where there are none. */
function numerals(text: string, { form, value }: Form): { values: number[]; length: number } | null {
  const [typed, found] = form.exec(text) ?? [];
  return typed && found ? { values: found.split(/[.．]/).map(value), length: typed.length } : null;
}

/** The value of a number as drawn: 2 of （二）. */
function drawnValue(number: string): number {
  const [hanzi] = HANZI_NUMERAL.exec(number) ?? [];
  return hanzi ? valueOfNumeral(hanzi) : Number(/\d+/.exec(number)?.[0] ?? 0);
}

/** How deep a block stands: a section opens what the others are in. */
function depthOf(block: Node): number {
  const level = levelOf(block);
  return opensSection(level) ? 0 : ['item', 'subitem', 'point'].indexOf(level) + 1;
}

/** The values drawn before the block at `pos` and before what it stands in, the block's own first and the part's last. */
function drawnValues(doc: Node, pos: number): number[] {
  const $pos = doc.resolve(pos);
  const blocks = numberedBlocks($pos.parent, $pos.before())
    .slice(0, $pos.index() + 1)
    .reverse();
  const values: number[] = [];
  let above = Number.POSITIVE_INFINITY;
  for (const { node, number } of blocks) {
    if (!isNumbered(levelOf(node)) || depthOf(node) >= above) continue;
    above = depthOf(node);
    values.push(drawnValue(number));
  }
  return [...values, PART_ROLES.map(String).indexOf($pos.parent.type.name) + 1];
}

/** Whether digits in front count what follows, or are a date with it: 2 个所, （2个所, 1.2 万, 2 月. */
function counts(text: string): boolean {
  const [figure] = readFigures(text.normalize('NFKC').replace(/^\(|(?<=\.\d+)\s+/g, ''));
  return figure?.at !== 0 || figure.unit !== '';
}

/** Whether the list of which a number is one goes on in the text: 第一，…；第二，…. */
const goesOn = (rest: string, form: Form, value: number): boolean =>
  rest.split(/(?<=[。；;，,：:\s])/).some((piece) => numerals(piece, form)?.values.at(-1) === value + 1);

/**
 * The number in front of the block at `pos` in a form that could as well be text, 2 学习, 1.2 学习, 第二，, 其二，, b., ii)
 * or （2 without its bracket: it is a number only where the block's own is drawn so high. Null where there is none.
 */
export function ownNumber(doc: Node, pos: number): LeadingNumber | null {
  const text = doc.nodeAt(pos)?.textContent ?? '';
  for (const form of FORMS) {
    const typed = numerals(text, form);
    if (!typed) continue;
    const drawn = drawnValues(doc, pos);
    const isOwn = typed.values.toReversed().every((value, at) => value > 0 && value === drawn[at]);
    const rest = text.slice(typed.length);
    const isWord = !/^[第其]/.test(text) && joinsWords(rest);
    if (!isOwn || isWord || goesOn(rest, form, typed.values.at(-1) ?? 0)) continue;
    const isFigure = /^[(（]?[0-9０-９]/.test(text) && typed.values.length < 3 && counts(text);
    if (isFigure && rest !== '') continue;
    return { level: null, length: typed.length, isClosed: false };
  }
  return null;
}
