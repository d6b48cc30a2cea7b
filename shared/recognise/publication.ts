import { emptyPublication } from '../report/blank-report.ts';
import { isoDate } from '../report/dates.ts';
import type { PublicationRecord } from '../report/schema.ts';
import { isDateLine, noiseReason } from './noise.ts';
import { type Entry, entriesOf, type Field, withoutEdges } from './record-labels.ts';
import { simplified } from './simplified.ts';
import type { SourceLine } from './source-line.ts';
import { isWholeTitle } from './title.ts';

/** A title that a record gives, and the pieces of lines it stands on. */
interface RecordedTitle {
  text: string;
  pieces: (readonly [SourceLine, string])[];
}

/** The publication record above a published report, with the lines it stood on and the titles it may carry. */
export interface PublicationBlock {
  record: PublicationRecord;
  titles: RecordedTitle[];
  lines: Set<SourceLine>;
  /** by line, the pieces of it that have no place in the record */
  unread: Map<SourceLine, string[]>;
  /** what 发文日期 tells here */
  issuedOn: 'publishedOn' | 'writtenOn';
}

const DATES: readonly Field[] = ['writtenOn', 'publishedOn', 'issuedOn'];
const DATE = /\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?/;
const LONGEST_VALUE = 80;
/** 青禾府文〔2026〕3号, or whatever has a figure in it. */
const NUMBER =
  /[\p{Script=Han}]{0,12}\s?[〔［【[(（]\s?\d{4}\s?[〕］】\])）]\s?第?\s?\d{1,6}\s?号|(?<!\S)[^\s\d]{0,20}\d\S*/u;
/** What says that there is none. */
const NONE = /^(?:无|暂无|空|[-—/]+)$/;

/** What of an entry's value is the field's, as typed. */
function typedValue({ field, value }: Entry): string {
  if (DATES.includes(field)) return DATE.exec(value)?.[0] ?? '';
  if (field === 'documentNumber') return NUMBER.exec(value)?.[0] ?? '';
  if (field === 'publisher')
    return value.split(/\s|(?=(?:浏览|阅读|点击|访问)(?:次数|量|数)?\s?[:：])/)[0] ?? '';
  return value.length > LONGEST_VALUE ? (value.split(/\s/)[0] ?? '') : value;
}

/** A time of day in front, and what follows it. */
const TIME = /^(\d{1,2}:\d{2}(?::\d{2})?)(?=\s)/;

/** The pieces of a text about one that stands in it; a time of day is one by itself. */
const about = (piece: string, text: string): string[] =>
  (piece === ''
    ? [text]
    : [text.slice(0, text.indexOf(piece)), text.slice(text.indexOf(piece) + piece.length)]
  )
    .flatMap((rest) => rest.trim().split(TIME))
    .map((rest) => rest.trim())
    .filter((rest) => rest !== '');

/** Puts an entry into the record; gives back what of it found no place there. */
function settle(entry: Entry, block: PublicationBlock): string[] {
  const { value, typed } = entry;
  const field = entry.field === 'issuedOn' ? block.issuedOn : entry.field;
  if (value === '' && field !== 'unknown') return [];
  if (field === 'unused' || field === 'unknown') return [typed];
  if (NONE.test(value)) return [];
  if (field === 'title') return [];
  const own = typedValue(entry);
  const settled = DATES.includes(field) ? isoDate(own) : own;
  block.record[field] ||= settled;
  return block.record[field] === settled ? about(own, value) : [typed];
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
  return !isWholeTitle(text);
}

/** A label at the end of its line has its value on the next, unless that line brings a label of its own. */
function withNextLine(entries: Entry[], next: SourceLine | undefined): Entry[] | null {
  const last = entries.at(-1);
  if (last?.value !== '' || !next || next.text.length > 40) return null;
  if (entries.length > 1 || entriesOf(next.text).length > 0 || /^\S{1,8}[:：]$/.test(next.text)) return null;
  if ((last.field === 'unknown' || last.field === 'unused') && /[，。：:]/.test(next.text)) return null;
  if (DATES.includes(last.field) ? !isDateLine(next.text) : !fits(last.field, next.text)) return null;
  return [...entries.slice(0, -1), { ...last, value: next.text }];
}

const PAGE_DATE =
  /^(?:(?:日\s?期|时\s?间|更新时间|更新日期)\s*[:：]|发布于\s{0,8}[:：]?\s{0,8}(?=\d)|[[【]?\s*\d{4}\s*[-年/.])/;

/** Who put a page there, and when to the minute: 竹坞镇人民政府 2025年01月15日 09:30. */
const POSTED =
  /^\p{Script=Han}{2,20}\s{1,8}(?=\d{4}\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}\s?日?\s{1,8}\d{1,2}:\d{2}(?::\d{2})?$)/u;

const isPageDate = (text: string): boolean =>
  POSTED.test(text) || (PAGE_DATE.test(text) && isDateLine(text.replace(/^(.)\s(?=.\s?[:：])/, '$1')));

/** The same among other labels of a line; an update is no publication. */
function takeDateBehind(block: PublicationBlock): void {
  if (block.record.publishedOn !== '') return;
  for (const [line, pieces] of block.unread) {
    const piece = pieces.find((one) => isPageDate(simplified(one)) && !/^更新/.test(simplified(one)));
    if (piece === undefined) continue;
    const value = piece.replace(/^[^:：\d]*[:：]\s*/, '');
    const rests = settle({ field: 'publishedOn', value, typed: piece }, block);
    block.unread.set(
      line,
      pieces.flatMap((one) => (one === piece ? rests : [one])),
    );
    return;
  }
}

/** Where no label tells it, a date that the page gives by itself says when the report was published; the last, for it may stand behind that of writing. */
function takePageDate(lines: readonly SourceLine[], block: PublicationBlock): void {
  const line = lines.findLast((one) => isPageDate(simplified(one.text)));
  if (!line || block.record.publishedOn !== '' || block.lines.has(line)) return;
  const value = line.text.replace(/^[^:：\d]*[:：]\s*/, '');
  const rests = settle({ field: 'publishedOn', value, typed: line.text }, block);
  block.lines.add(line);
  if (rests.length > 0) block.unread.set(line, rests);
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

function addUnread({ unread }: PublicationBlock, pieces: readonly (readonly [SourceLine, string])[]): void {
  for (const [line, piece] of pieces) unread.set(line, [...(unread.get(line) ?? []), piece]);
}

const plainTitle = (title: string): string => title.normalize('NFKC').replace(/\s|。$/g, '');

/** Lists the titles of a record that are not the report's. */
export function listOtherTitles(block: PublicationBlock, title: string): void {
  for (const { text, pieces } of block.titles)
    if (plainTitle(text) !== plainTitle(title)) addUnread(block, pieces);
}

const tellsPublishing = ({ text }: SourceLine): boolean =>
  entriesOf(text).some(({ field, value }) => field === 'publishedOn' && DATE.test(value));

/**
 * Reads the publication record from the lines above the report, in any of the shapes websites give it: labels in
 * brackets, labels with a colon (blanks inside them too), table rows, label and value on two lines. What stands among
 * them and has no place in the record is kept as `unread`.
 */
export function readPublication(lines: readonly SourceLine[]): PublicationBlock {
  const block: PublicationBlock = {
    record: emptyPublication(),
    titles: [],
    lines: new Set(),
    unread: new Map(),
    issuedOn: lines.some(tellsPublishing) ? 'writtenOn' : 'publishedOn',
  };
  lines.forEach((line, at) => {
    if (block.lines.has(line)) return;
    const entries = entriesOf(line.text);
    if (entries.length === 0) return;
    block.lines.add(line);
    const next = lines[at + 1];
    const joined = withNextLine(entries, next);
    if (joined && next) block.lines.add(next);
    const whole = joined && next ? [line, next].map((one) => [one, one.text] as const) : null;
    const read = joined ?? entries;
    for (const { field, value, typed } of read)
      if (field === 'title' && value !== '')
        block.titles.push({ text: value, pieces: whole ?? [[line, typed]] });
    const rests = read.flatMap((entry) => settle(entry, block));
    if (rests.length > 0) addUnread(block, whole ?? rests.map((rest) => [line, rest] as const));
  });
  takeDateBehind(block);
  takePageDate(lines, block);
  takeBareIndex(lines, block);
  return block;
}
