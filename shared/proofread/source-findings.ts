import type { Recognition } from '../recognise/recognition.ts';
import { readTypedNumber } from '../recognise/typed-number.ts';
import type { Finding } from './finding.ts';
import { matchesOf } from './rules/sentence.ts';

const NUMBER_WITH_STOP = /^[（(]\s{0,2}[一二三四五六七八九十\d]{1,3}\s{0,2}[）)]\s{0,2}[、.．，]/;
const HALF_BRACKET = /^[一二三四五六七八九十]{1,3}[)）]/;
const SHOWN = 14;

/** Half-width marks among hanzi, and full-width ones: a file with few of the former has them by mistake. */
const HALF_WIDTH = /(?<=[\p{Script=Han}”》）%％])[,;:?!](?=[\p{Script=Han}“《（]|$)/gu;
const FULL_WIDTH = /[，；：？！]/g;
const FEW_OF = 4;
const BEFORE = 6;

type Level = 'part' | 'section' | 'item';

interface Standing {
  part: string;
  section: string;
  last: Record<Level, number>;
}

const finding = (
  rule: string,
  level: Finding['level'],
  where: string,
  text: string,
  message: string,
): Finding => ({
  rule,
  level,
  place: { block: 'source', from: 0, to: 0 },
  where,
  quote: text.slice(0, SHOWN),
  sentence: text.slice(0, SHOWN),
  message: `${message}读入时已改好，原文件里还是这样。`,
  basis: 'GB/T 9704—2012，7.3.3；GB/T 15834—2011',
});

function judgeMarks(text: string, where: string): Finding[] {
  const typed = NUMBER_WITH_STOP.exec(text)?.[0];
  if (typed !== undefined)
    return [finding('number-with-stop', 'certain', where, text, `带括号的序号“${typed}”后面不加标点。`)];
  const half = HALF_BRACKET.exec(text)?.[0];
  return half === undefined
    ? []
    : [
        finding(
          'half-bracket-number',
          'certain',
          where,
          text,
          `序号“${half}”的括号只有一半，写“（${half.slice(0, -1)}）”。`,
        ),
      ];
}

/** One that begins anew is in order, but not a second （一） behind a first. */
const brokenOrder = (value: number, last: number): boolean =>
  value !== last + 1 && (value !== 1 || last === 1);

/** The half-width marks that the import makes full-width, where the file writes them so by mistake. */
function halfWidthMarks(text: string, where: string, isMostlyFull: boolean): Finding[] {
  const around = (at: number): string => text.slice(Math.max(0, at - BEFORE), at + BEFORE);
  const halves = isMostlyFull ? matchesOf(text, HALF_WIDTH) : [];
  return halves.map(({ from, found: [mark] }) =>
    finding('half-width-in-file', 'certain', where, around(from), `汉字之间用了半角的“${mark}”。`),
  );
}

/** Takes a number into account. @returns whether it is out of order */
function stepOn(standing: Standing, level: Level, value: number, typed: string): boolean {
  const isBroken = brokenOrder(value, standing.last[level]);
  const numeral = /[一二三四五六七八九十]{1,3}/.exec(typed)?.[0] ?? '';
  if (level === 'part') Object.assign(standing, { part: numeral, section: '' });
  if (level === 'section') standing.section = `（${numeral}）`;
  if (level === 'part') standing.last.section = 0;
  if (level !== 'item') standing.last.item = 0;
  standing.last[level] = value;
  return isBroken;
}

/** What is wrong with the numbers and widths that a file was typed with. */
export function sourceFindings({ lines, leftOut }: Pick<Recognition, 'lines' | 'leftOut'>): Finding[] {
  const out = new Set(leftOut.map(({ line }) => line));
  const standing: Standing = { part: '', section: '', last: { part: 0, section: 0, item: 0 } };
  const own = lines.filter(({ line, rows }) => !out.has(line) && !rows);
  const count = (form: RegExp): number =>
    own.reduce((sum, { text }) => sum + matchesOf(text, form).length, 0);
  const isMostlyFull = count(HALF_WIDTH) * FEW_OF <= count(FULL_WIDTH);
  return own.flatMap(({ text }): Finding[] => {
    const mark = readTypedNumber(text);
    const level = mark?.level;
    const isNumbered = level === 'part' || level === 'section' || level === 'item';
    const isBroken = isNumbered && stepOn(standing, level, mark?.value ?? 0, mark?.typed ?? '');
    const where = standing.part + standing.section || '引言';
    const order = isBroken
      ? [finding('number-order', 'likely', where, text, `序号不连续：这里是“${mark?.typed}”。`)]
      : [];
    const marks = isNumbered && level !== 'item' ? judgeMarks(text, where) : [];
    return [...marks, ...order, ...halfWidthMarks(text, where, isMostlyFull)];
  });
}
