import type { TableRows } from '../report/table.ts';
import { cutOneLine } from './one-line.ts';
import { simplified } from './simplified.ts';

/**
 * A line of the file that holds something: its place, counted from 1, and its text without indents and bullets. All of
 * a table's lines are one, with its `rows`; `landscape`: it lies across the page.
 */
export interface SourceLine {
  line: number;
  text: string;
  rows?: TableRows;
  landscape?: true;
}

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
/** But a page number, - 2 -, is none. */
const BULLET = /^[•·●▪◦*-]\s+(?!\d{1,3}\s*-+$)/;
const HAN_OR_MARK = '[\\p{Script=Han}\\p{P}]';
const SPACED_HANZI = /\p{Script=Han} (?=\p{Script=Han})/gu;
const BLANK_BETWEEN = new RegExp(
  `(?<=${HAN_OR_MARK}) (?=[\\p{Script=Han}\\p{P}\\d])|(?<=\\d) (?=${HAN_OR_MARK})`,
  'gu',
);
const SPACED_DIGITS = /(?<=(?<!\d)\d) (?=\d(?!\d))/g;

const SPACED_YEAR = /(?<!\d)2 ?0 ?\d ?\d(?= ?年)/g;

/** Whether hanzi are set apart one by one: 关 坝 镇. */
function isSpaced(text: string, fewest: number): boolean {
  const hanzi = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return hanzi >= fewest && (text.match(SPACED_HANZI)?.length ?? 0) >= hanzi * 0.5;
}

/** Brings together what was set apart; a blank inside other text stays. */
function closeSpaced(text: string, digitsToo: boolean): string {
  const closed = text.replace(BLANK_BETWEEN, '').replace(SPACED_YEAR, (year) => year.replaceAll(' ', ''));
  return digitsToo ? closed.replace(SPACED_DIGITS, '') : closed;
}

const HAN = '[\\p{Script=Han}]';
/** An addressee into which the lead runs on: 县委、县政府：2025年，…. */
const GREETING = new RegExp(
  `^((?:${HAN}{2,20}[、，,])?${HAN}{1,20}(?:委|政府|委员会|办公室|办|局|党组|领导小组)[:：])\\s*(?=(?:20\\d{2}|${HAN}).{12})`,
  'u',
);

function cutGreeting(text: string): string[] {
  const [, greeting = ''] = GREETING.exec(simplified(text)) ?? [];
  return /如下|报告/.test(greeting) ? [text] : [text.slice(0, greeting.length), text.slice(greeting.length)];
}

const NUMBERS = /[一二三四五六七八九十][、)）]|\d[.．、]/g;

/** Whether a page on one line has blanks inside its words: more than its paragraphs and their numbers account for. */
const isRiddled = (text: string): boolean =>
  text.length > 300 && (text.match(SPACED_HANZI)?.length ?? 0) > 8 + 2 * (text.match(NUMBERS)?.length ?? 0);

/** The lines of a text that hold anything. */
export function sourceLines(text: string): SourceLine[] {
  const wholeSpaced = isSpaced(text, 100);
  const digitsToo = wholeSpaced && !/\d\d/.test(text);
  return text.split(/\r\n?|\n|\u2028|\u2029/).flatMap((raw, at) => {
    const line = raw
      .replace(INVISIBLE, '')
      .replace(/[\u00A0\t]/g, ' ')
      .trim();
    const clean = wholeSpaced || isSpaced(line, 20) || isRiddled(line) ? closeSpaced(line, digitsToo) : line;
    return cutOneLine(clean)
      .flatMap(cutGreeting)
      .map((piece) => piece.trim().replace(BULLET, '').trim())
      .filter((piece) => piece !== '' && !/^[-—•·|\s]+$/.test(piece))
      .map((piece) => ({ line: at + 1, text: piece }));
  });
}
