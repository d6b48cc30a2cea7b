import { emptyPublication } from '../report/blank-report.ts';
import { isoDate } from '../report/dates.ts';
import type { PublicationRecord } from '../report/schema.ts';
import { isDateLine, noiseReason } from './noise.ts';
import { type Entry, entriesOf, type Field, withoutEdges } from './record-labels.ts';
import { simplified } from './simplified.ts';
import type { SourceLine } from './source-line.ts';
import { isWholeTitle } from './title.ts';

/** The publication record above a published report, with the lines it stood on and the title it may carry. */
export interface PublicationBlock {
  record: PublicationRecord;
  title: string;
  lines: Set<SourceLine>;
  /** by line, the pieces of it that have no place in the record */
  unread: Map<SourceLine, string[]>;
}

const DATES: readonly Field[] = ['writtenOn', 'publishedOn'];
const DATE = /\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?/;
const LONGEST_VALUE = 80;
const TIME = /^\s*\d{1,2}:\d{2}(?::\d{2})?/;

/** What of an entry's value is the field's, as typed. */
function typedValue({ field, value }: Entry): string {
  if (field === 'unused') return '';
  if (DATES.includes(field)) return DATE.exec(value)?.[0] ?? '';
  return field === 'publisher' || value.length > LONGEST_VALUE ? (value.split(/\s/)[0] ?? '') : value;
}

/** Puts an entry into the record; gives back what of it found no place there. */
function settle(entry: Entry, block: PublicationBlock): string {
  const { field, value, typed } = entry;
  const own = typedValue(entry);
  if (field === 'unused') return value === '' ? '' : typed;
  if (field === 'title') {
    block.title ||= own;
    return '';
  }
  const settled = DATES.includes(field) ? isoDate(own) : own;
  block.record[field] ||= settled;
  if (block.record[field] !== settled) return typed;
  const rest = value
    .slice(value.indexOf(own) + own.length)
    .replace(TIME, '')
    .trim();
  return own === '' ? value : rest;
}

const OFFICE_NAME = /(?:委员会|政府|办事处|党工委|管委会|局)$/;

/** Whether a text can be what a field without a date says. */
function fits(field: Field, text: string): boolean {
  if (isDateLine(text) || noiseReason(text) !== null) return false;
  if (field === 'indexNumber') return /\d/.test(text);
  if (field === 'documentNumber') return /号$|^无$/.test(text);
  if (field === 'validity') return /^(?:现行|长期)?(?:有效|失效|废止|无效|是|否)/.test(simplified(text));
  if (field === 'subject' || field === 'genre')
    return text.length <= 20 && !OFFICE_NAME.test(simplified(text));
  return field === 'title' || !isWholeTitle(text);
}

/** A label at the end of its line has its value on the next, unless that line brings a label of its own. */
function withNextLine(entries: Entry[], next: SourceLine | undefined): Entry[] | null {
  const last = entries.at(-1);
  if (last?.value !== '' || !next || next.text.length > 40) return null;
  if (entries.length > 1 || entriesOf(next.text).length > 0 || /^\S{1,8}[:：]$/.test(next.text)) return null;
  if (DATES.includes(last.field) ? !isDateLine(next.text) : !fits(last.field, next.text)) return null;
  return [...entries.slice(0, -1), { ...last, value: next.text }];
}

const PAGE_DATE = /^(?:(?:日期|时间|更新时间|更新日期|发布于)\s*[:：]|[[【]?\s*\d{4}\s*[-年/.])/;

/** Where no label tells it, a date that the page gives by itself says when the report was published; the last, for it may stand behind that of writing. */
function takePageDate(lines: readonly SourceLine[], block: PublicationBlock): void {
  const line = lines.findLast(
    (one) => PAGE_DATE.test(simplified(one.text)) && isDateLine(simplified(one.text)),
  );
  if (!line || block.record.publishedOn !== '' || block.lines.has(line)) return;
  const value = line.text.replace(/^[^:：\d]*[:：]\s*/, '');
  const rest = settle({ field: 'publishedOn', value, typed: line.text }, block);
  block.lines.add(line);
  if (rest !== '') block.unread.set(line, [rest]);
}

const INDEX_NUMBER = /(?<![\w/-])[\dA-Z]{6,20}\/20\d{2}-\d{3,6}(?![\w/-])/;

/** Where no label tells it, an index number is known by its form. */
function takeBareIndex(lines: readonly SourceLine[], block: PublicationBlock): void {
  const line = lines.find((one) => !block.lines.has(one) && INDEX_NUMBER.test(one.text));
  const number = INDEX_NUMBER.exec(line?.text ?? '')?.[0];
  if (!line || !number || block.record.indexNumber !== '') return;
  block.record.indexNumber = number;
  block.lines.add(line);
  const rests = line.text
    .split(number)
    .map(withoutEdges)
    .filter((rest) => rest !== '');
  if (rests.length > 0) block.unread.set(line, rests);
}

/**
 * Reads the publication record from the lines above the report, in any of the shapes websites give it: labels in
 * brackets, labels with a colon (blanks inside them too), table rows, label and value on two lines. What stands among
 * them and has no place in the record is kept as `unread`.
 */
export function readPublication(lines: readonly SourceLine[]): PublicationBlock {
  const block: PublicationBlock = {
    record: emptyPublication(),
    title: '',
    lines: new Set(),
    unread: new Map(),
  };
  lines.forEach((line, at) => {
    if (block.lines.has(line)) return;
    const entries = entriesOf(line.text);
    if (entries.length === 0) return;
    block.lines.add(line);
    const next = lines[at + 1];
    const joined = withNextLine(entries, next);
    if (joined && next) block.lines.add(next);
    const rests = (joined ?? entries).map((entry) => settle(entry, block)).filter((rest) => rest !== '');
    if (rests.length === 0) return;
    if (!joined || !next) block.unread.set(line, rests);
    else for (const one of [line, next]) block.unread.set(one, [one.text]);
  });
  takePageDate(lines, block);
  takeBareIndex(lines, block);
  return block;
}
