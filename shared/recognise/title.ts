import { noiseReason } from './noise.ts';
import { simplified } from './simplified.ts';
import type { SourceLine } from './source-line.ts';
import { closeBlanks, isSpaced } from './spaced-text.ts';

const KIND =
  '(?:报告|年报|总结|汇报|情况|说明|公告|公示|工作(?:思路|计划|打算|安排))(?:[（(](?!\\d{4}年\\d)[^（）()]{1,12}[)）])?[)）]?[。]?$';
const NAMES_REPORT = new RegExp(`(?:法治|依法行政|依法治).{0,30}${KIND}`);
/** A title that does not speak of 法治: an office or a year, and what kind of paper it is. */
const NAMES_PAPER =
  /(?:\d{4}\s*年?度?|镇|乡|街道|政府|办事处|委员会|管委会).{0,40}(?:报告|总结|汇报)(?:[（(][^（）()]{1,12}[)）])?$/;
/** At the very least the kind of paper, right above the text. */
const NAMES_KIND = /^\S{2,40}(?:报告|总结|汇报)$/;
const OFFICE =
  '(?:委员会|人民政府|办事处|党工委|管理委员会|管委会|[镇乡县市区]委(?!员会)|镇|乡|街道|苏木|局|[农林牧渔]场)';
const NAMES_OFFICE = new RegExp(OFFICE);
const OFFICE_LINE = new RegExp(`^[^，。：；,:;]{2,40}${OFFICE}$`);
/** A title's line that breaks off: …关于, …关于2025年度, …2025年度推进. */
const BREAKS_OFF = new RegExp(
  `^[^，。：；,:;>＞]{0,40}(?:关于[^，。：；,:;]{0,24}|${OFFICE}\\d{4}\\s*年?度?\\S{0,8})$`,
);
/** What a title's last line begins with when its office stands on a line of its own. */
const GOES_ON = /^(?:关于|\d{4}\s*年|\d{4}\s*度|年|度|法治|依法|推进|全面|建设|工作|政府|情况|的)/;
const TITLE_LENGTH = 90;
const SHORTEST_PAPER = 10;
const MOST_LINES = 4;

/** A title, its office's names as typed in front of it, and the lines it and its repetitions stand on. */
export interface TitleBlock {
  title: string;
  lines: SourceLine[];
  repeated: SourceLine[];
}

/** With fewer hanzi nothing tells that they are set apart. */
const FEWEST_SPACED = 8;

const joined = (lines: readonly SourceLine[]): string =>
  lines
    .map(({ text }) => (isSpaced(text, FEWEST_SPACED) ? closeBlanks(text) : text))
    .map((text) => text.replace(/[。]$|(?<=\p{Script=Han})\s{1,8}(?=\p{Script=Han})/gu, ''))
    .join('')
    .replace(/^《([^《》]{8,80})》$/, '$1');

/** A title into which an advertisement was put is a title all the same. */
const isNoNoise = (text: string): boolean => [null, 'advertisement'].includes(noiseReason(text));

const isTitle = (text: string, names: RegExp): boolean =>
  text.length <= TITLE_LENGTH &&
  isNoNoise(text) &&
  names.test(simplified(text)) &&
  !/[，,。；;](?!$)|现将|[:：]$/.test(simplified(text));

/** Whether a line is a report's title by itself. */
export const isWholeTitle = (text: string): boolean => isTitle(text, NAMES_REPORT);

/** A line of a heading of the website in brackets and the title as two: [法治政府建设]竹坞镇…报告. */
export function cutCategory(line: SourceLine): SourceLine[] {
  const [category = ''] = /^[[【［][^[\]【】［］]{2,20}[\]】］]\s{0,8}(?=\S)/.exec(line.text) ?? [];
  const rest = line.text.slice(category.length);
  if (category === '' || !isWholeTitle(rest)) return [line];
  return [category.trim(), rest].map((text) => ({ ...line, text }));
}

/** Where the title that ends at `end` begins, or -1 when none ends there. */
function startOf(lines: readonly SourceLine[], end: number, names: RegExp): number {
  const textAt = (at: number): string => simplified(lines[at]?.text ?? '');
  const breaksOff = (at: number): boolean =>
    at > end - MOST_LINES &&
    at >= 0 &&
    BREAKS_OFF.test(textAt(at)) &&
    !isTitle(textAt(at), names) &&
    noiseReason(textAt(at)) === null;
  let start = end;
  while (!isTitle(joined(lines.slice(start, end + 1)), names)) {
    start -= 1;
    if (!breaksOff(start)) return -1;
  }
  while (GOES_ON.test(textAt(start)) && breaksOff(start - 1)) start -= 1;
  if (GOES_ON.test(textAt(start))) while (start > 0 && OFFICE_LINE.test(textAt(start - 1))) start -= 1;
  return start;
}

/** How much a title says of whose report it is, and of what year. */
const fullness = (title: string): number =>
  Number(/20\d{2}|二[〇○零]/.test(title)) + Number(NAMES_OFFICE.test(simplified(title)));

function findAll(lines: readonly SourceLine[], names: RegExp): SourceLine[][] {
  const found: SourceLine[][] = [];
  lines.forEach((_, end) => {
    const start = startOf(lines, end, names);
    if (start >= 0) found.push(lines.slice(start, end + 1));
  });
  return found;
}

/** Whether a text is another with something left out or cut off: 2025年法治… of 2025年度法治…. */
function isShortened(text: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (text.charAt(at) === character) at += 1;
  return at === text.length && text.length < whole.length;
}

/**
 * Finds the title among the lines above the body: of one to four lines, the first of those that name office and year;
 * later ones are repetitions. The longer of two wins when the first leaves something out. Where no line speaks of 法治, one that
 * names an office or a year and the kind of paper is the title, or the last that names the kind alone.
 */
export function findTitle(lines: readonly SourceLine[]): TitleBlock {
  const long = (title: readonly SourceLine[]): boolean => joined(title).length >= SHORTEST_PAPER;
  const named = findAll(lines, NAMES_REPORT);
  const papers = named.length > 0 ? named : findAll(lines, NAMES_PAPER).filter(long);
  const found = papers.length > 0 ? papers : findAll(lines, NAMES_KIND).slice(-1);
  const [first] = [...found].sort((a, b) => fullness(joined(b)) - fullness(joined(a)));
  if (!first) return { title: '', lines: [], repeated: [] };
  const best = found.find((other) => isShortened(joined(first), joined(other))) ?? first;
  return { title: joined(best), lines: best, repeated: found.filter((one) => one !== best).flat() };
}
