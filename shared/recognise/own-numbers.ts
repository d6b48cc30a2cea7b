import { hanziNumeral } from '../text/hanzi-numerals.ts';
import { formatNumber } from '../text/number-format.ts';
import { withUsualDecimals } from './decimal-numbers.ts';
import { withInnerLists } from './inner-lists.ts';
import { otherPartMarks } from './other-part-marks.ts';
import { namedPart } from './part-name.ts';
import { roleOf } from './part-role.ts';
import { planHeadlineAt } from './plan-headline.ts';
import type { SourceLine } from './source-line.ts';
import { readTypedNumber, type TypedNumber, valueOfNumeral } from './typed-number.ts';

const LONGEST_HEADING = 45;

/** 第一部分 in front of a part, and bracketed numerals of one character: ㈠, ⑴. */
const WHOLE_PART = /^第([一二三四五六七八九十]{1,3})部分\s{0,4}[、：:．.]?\s{0,4}(?=\S)/;
const CIRCLED = /^[㈠-㈩⑴-⒇⒈-⒛]/;

/** 【存在的不足和原因】. */
const BRACKETED = /^[【〖［[]\s{0,4}([^【】〖〗［］[\]]{2,40})\s{0,4}[】〗］\]]$/;

/** Numerals as on a cheque: 壹、, （贰）. */
const CHEQUE = /^([（(]?)([壹贰貳叁參叄肆伍陆陸柒捌玖拾]{1,3})(?=[)）]?[、.．，,]|[)）])/;
const CHEQUE_NUMERALS = '壹贰貳叁參叄肆伍陆陸柒捌玖拾';
const PLAIN_NUMERALS = '一二二三三三四五六六七八九十';
const plainNumeral = (mark: string): string => PLAIN_NUMERALS.charAt(CHEQUE_NUMERALS.indexOf(mark));

/** Number forms that stand for a usual one: ㈠ for （一）, ⑴ for （1）, ⒈ for 1., 第一部分 and 壹、 for 一、. */
function usual(text: string): string {
  const plain = CIRCLED.test(text) ? text.charAt(0).normalize('NFKC') + text.slice(1) : text;
  const name = BRACKETED.exec(plain)?.[1] ?? '';
  return (namedPart(name) === null ? plain : name)
    .replace(WHOLE_PART, '$1、')
    .replace(CHEQUE, (_, open: string, marks: string) => open + [...marks].map(plainNumeral).join(''));
}

const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && !/[。；]./.test(text);
const isKnown = (text: string): boolean => isHeading(text) && roleOf(text, null).known;

/** Whether the headings of a text are parts: short, at least two of them, most with a part's usual wording. */
const areParts = (headings: readonly string[]): boolean =>
  headings.length > 1 && headings.every(isHeading) && headings.filter(isKnown).length * 2 >= headings.length;

/** An item as a part, a sub-item as a section; null for any other number. */
function raised({ level, value, rest }: TypedNumber): string | null {
  if (level === 'item') return `${hanziNumeral(value)}、${rest}`;
  return level === 'subitem' ? `（${hanziNumeral(value)}）${rest}` : null;
}

/**
 * The marks 1. that number parts: all items of the file, or where sections have items of their own those that are worded
 * as parts and count from one on. None where a section stands before the first.
 */
function numberedParts(marks: readonly (TypedNumber | null)[]): ReadonlySet<TypedNumber> {
  const items = marks.flatMap((mark) => (mark?.level === 'item' ? [mark] : []));
  const all = areParts(items.map(({ rest }) => rest));
  const parts = all ? items : items.filter(({ rest }) => isKnown(rest));
  const [first] = parts;
  const section = marks.findIndex((mark) => mark?.level === 'section');
  const isFirst = first !== undefined && (section < 0 || marks.indexOf(first) < section);
  const counts = all || parts.every(({ value }, at) => value === at + 1);
  return new Set(isFirst && counts && parts.length > 1 ? parts : []);
}

const withText = (line: SourceLine, text: string): SourceLine =>
  text === line.text ? line : { ...line, text };

const LOWER = {
  part: 'section',
  section: 'item',
  item: 'subitem',
  subitem: 'subitem',
  point: 'point',
} as const;

function drawn(level: TypedNumber['level'], value: number): string {
  if (level === 'section') return `（${hanziNumeral(value)}）`;
  return level === 'item' ? `${value}.` : `（${value}）`;
}

const LEVELS: readonly TypedNumber['level'][] = ['part', 'section', 'item', 'subitem'];

/** A list inside another one's item, each numbered 1. on the page, one level below it. */
function withNestedLists(lines: readonly SourceLine[]): SourceLine[] {
  const levels: TypedNumber['level'][] = [];
  return lines.map((line) => {
    const mark = line.list === undefined || line.rows ? null : readTypedNumber(line.text);
    if (line.list === undefined || !mark) return line;
    const above = levels[line.list - 2];
    const isAlike = above !== undefined && LEVELS.indexOf(mark.level) <= LEVELS.indexOf(above);
    levels.splice(line.list - 1, levels.length, isAlike ? LOWER[above] : mark.level);
    if (!isAlike) return line;
    const number =
      above === 'subitem'
        ? formatNumber(mark.value, 'decimalEnclosedCircle')
        : drawn(LOWER[above], mark.value);
    return withText(line, number + mark.rest);
  });
}

/**
 * The lines with the numbers of parts in their usual form, where a file numbers its parts in another way throughout:
 * 第一部分, 壹、, 一，, or 1. with 1.1, （一） or （1） below it.
 */
export function withUsualNumbers(read: readonly SourceLine[]): SourceLine[] {
  const lines = withNestedLists(read);
  const plain = withInnerLists(
    lines.map((line) => (line.rows ? line : withText(line, usual(line.text)))),
    lines,
  );
  const sections = withUsualDecimals(plain.map(({ text, rows }) => (rows ? '' : text)));
  const raised = withUsualParts(
    plain,
    plain.some(({ text, rows }, at) => !rows && text !== sections[at]),
  );
  // A decimal is no mark of a part, so that its line has not been raised.
  return raised.map((line, at) =>
    line.rows || line.isListed || plain[at]?.text === sections[at]
      ? line
      : withText(line, sections[at] ?? ''),
  );
}

const CHAPTERS_SECTION = /^第([一二三四五六七八九十]{1,2}|\d{1,2})节[、：:．.\s]{0,4}(\S.*)$/;

/** A line with the number of a chapter's section, 第一节, in its usual form. */
function usualSection({ text, rows }: SourceLine): string {
  const [, numeral = '', rest = ''] = rows ? [] : (CHAPTERS_SECTION.exec(text) ?? []);
  if (rest === '') return text;
  return drawn('section', /\d/.test(numeral) ? Number(numeral) : valueOfNumeral(numeral)) + rest;
}

/** @param hasDecimals whether 1.1 numbers the sections */
function withUsualParts(plain: readonly SourceLine[], hasDecimals: boolean): SourceLine[] {
  const marks = plain.map((line) => (line.rows ? null : readTypedNumber(line.text)));
  if (marks.some((mark) => mark?.level === 'part')) return [...plain];
  const others = otherPartMarks(
    plain.map(({ text, rows }) => (rows ? '' : text)),
    areParts,
  );
  if (others)
    return plain.map((line, at) => {
      const mark = others[at];
      return withText(line, mark ? `${hanziNumeral(mark.value)}、${mark.rest}` : usualSection(line));
    });
  const parts = numberedParts(marks);
  const hasSections = hasDecimals || marks.some((mark) => mark?.level === 'section');
  return plain.map((line, at) => {
    const mark = marks[at];
    const isRaised =
      mark && (parts.has(mark) || (parts.size > 0 && !hasSections && mark.level === 'subitem'));
    return withText(line, (isRaised && raised(mark)) || line.text);
  });
}

/**
 * The body of a file that holds a report and a plan one behind the other, the plan's headline as a part and its parts as
 * the sections of that part.
 */
export function withPlanAsPart(lines: readonly SourceLine[]): SourceLine[] {
  const at = planHeadlineAt(lines);
  if (at < 0) return [...lines];
  const parts = lines
    .slice(0, at)
    .filter(({ text, rows }) => !rows && readTypedNumber(text)?.level === 'part').length;
  return lines.map((line, index) => {
    if (index < at || line.rows) return line;
    if (index === at) return withText(line, `${hanziNumeral(parts + 1)}、${line.text}`);
    const mark = readTypedNumber(line.text);
    if (!mark || mark.level === 'point') return line;
    return withText(line, drawn(LOWER[mark.level], mark.value) + mark.rest);
  });
}
