import { isoDate } from '../report/dates.ts';
import type { Signature } from '../report/schema.ts';
import { markValue, readMark } from './marks.ts';
import { isDateLine, noiseReason } from './noise.ts';
import type { LeftOutLine } from './recognition.ts';
import { simplified } from './simplified.ts';
import type { SourceLine } from './source-line.ts';

/** What stands below the last paragraph. */
export interface Footer {
  signature: Signature | null;
  leftOut: LeftOutLine[];
  /** How many of the body's lines, from the end, are taken. */
  taken: number;
}

const OFFICE = /^[^，。：；,:;]{2,40}(委员会|人民政府|办事处|党工委|管委会|政府)$/;
const WRITTEN_DATE =
  /^[（(]?\s*(\d{4}\s*年\s*\d{1,2}\s*月(\s*\d{1,2}\s*日)?|[二〇○零一三四五六七八九十]{4}年[一二三四五六七八九十]{1,3}月([一二三四五六七八九十]{1,3}日)?)\s*[)）]?$/;

const endsParagraph = (text: string): boolean => /[。！？；：;:”）)]$/.test(text) && text.length > 12;

const isOffice = (text: string): boolean => OFFICE.test(simplified(text));

const DIGITS = '〇一二三四五六七八九';
const HANZI_DATE =
  /^([二〇○零一三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/;

/** A full date in hanzi in digits, as GB/T 9704-2012 has it (7.3.5.4); anything else as it is. */
function inDigits(date: string): string {
  const match = HANZI_DATE.exec(date.replace(/\s+/g, ''));
  if (!match) return date;
  const [, year = '', month = '', day = ''] = match;
  const digits = [...year.replace(/[○零]/g, '〇')].map((digit) => DIGITS.indexOf(digit)).join('');
  return `${digits}年${markValue(month)}月${markValue(day)}日`;
}

/** Whether a line can no longer be part of the body: short, unmarked, without a sentence in it. */
const isTail = (line: SourceLine): boolean =>
  noiseReason(line.text) !== null ||
  isOffice(line.text) ||
  WRITTEN_DATE.test(line.text) ||
  (line.text.length <= 12 && readMark(line.text) === null && !/[。，：；]/.test(line.text));

/** Reads signature, date and the page's own lines from the end of the body. */
export function readFooter(lines: readonly SourceLine[]): Footer {
  let start = lines.length;
  while (start > 0) {
    const line = lines[start - 1];
    if (!line || line.rows || (endsParagraph(line.text) && noiseReason(line.text) === null) || !isTail(line))
      break;
    start -= 1;
  }
  const footer: Footer = { signature: null, leftOut: [], taken: lines.length - start };
  const offices: string[] = [];
  let date = '';
  for (const line of lines.slice(start)) {
    if (isOffice(line.text)) offices.push(line.text.replace(/\s+/g, ''));
    else if (date === '' && WRITTEN_DATE.test(line.text))
      date = isoDate(inDigits(line.text.replace(/[（()）]/g, '')));
    else
      footer.leftOut.push({
        ...line,
        reason: noiseReason(line.text) ?? (isDateLine(line.text) ? 'repeated-date' : 'unplaced'),
      });
  }
  if (offices.length > 0 || date !== '') footer.signature = { office: offices.join('、'), date };
  return footer;
}
