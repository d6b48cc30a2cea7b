import type { Recognition } from '../recognise/recognition.ts';
import { readTypedNumber } from '../recognise/typed-number.ts';
import type { Finding } from './finding.ts';

const NUMBER_WITH_STOP = /^[（(]\s{0,2}[一二三四五六七八九十\d]{1,3}\s{0,2}[）)]\s{0,2}[、.．，]/;
const HALF_BRACKET = /^[一二三四五六七八九十]{1,3}[)）]/;
const SHOWN = 14;

interface Standing {
  part: string;
  section: string;
  lastPart: number;
  lastSection: number;
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

const brokenOrder = (value: number, last: number): boolean => value !== last + 1 && value !== 1;

/** What is wrong with the numbers that a file was typed with. */
export function sourceFindings({ lines, leftOut }: Pick<Recognition, 'lines' | 'leftOut'>): Finding[] {
  const out = new Set(leftOut.map(({ line }) => line));
  const standing: Standing = { part: '', section: '', lastPart: 0, lastSection: 0 };
  return lines
    .filter(({ line, rows }) => !out.has(line) && !rows)
    .flatMap(({ text }): Finding[] => {
      const mark = readTypedNumber(text);
      if (!mark || (mark.level !== 'part' && mark.level !== 'section')) return [];
      const numeral = /[一二三四五六七八九十]{1,3}/.exec(mark.typed)?.[0] ?? '';
      const isPart = mark.level === 'part';
      const last = isPart ? standing.lastPart : standing.lastSection;
      if (isPart)
        Object.assign(standing, { part: numeral, section: '', lastPart: mark.value, lastSection: 0 });
      else Object.assign(standing, { section: `（${numeral}）`, lastSection: mark.value });
      const where = standing.part + standing.section;
      const order = brokenOrder(mark.value, last)
        ? [finding('number-order', 'likely', where, text, `序号不连续：这里是“${mark.typed}”。`)]
        : [];
      return [...judgeMarks(text, where), ...order];
    });
}
