import { placedTexts } from './placed-sentences.ts';
import type { Report } from './schema.ts';

/** How a gap that the clerk left begins: 【待补：…】. */
export const PLACEHOLDER_OPENING = '【待补';

/** So many characters of what is missing are said; the rules of proofreading know a gap of up to 40. */
const LONGEST = 24;

/** A gap for something that is to be written: 【待补：…】. @param what is missing, "" when the clerk will say so */
export function placeholderFor(what: string): string {
  const plain = what.replace(/[【】\n]/g, '');
  const short = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
  return `${PLACEHOLDER_OPENING}：${short}】`;
}

/** A gap where it stands in a text. */
export interface Gap {
  at: number;
  length: number;
  text: string;
}

const GAP = /【待补[^【】]{0,80}】/g;

/** The gaps of a text, in order. */
export const gapsIn = (text: string): Gap[] =>
  [...text.matchAll(GAP)].map((match) => ({ at: match.index, length: match[0].length, text: match[0] }));

/** How many gaps a report has: in its text, its tables, and the lines around them. */
export function countGaps(report: Report): number {
  const { title, addressee, signature, annexes = [] } = report;
  const lines = [
    title,
    addressee,
    signature?.office,
    signature?.date,
    ...annexes.map((annex) => annex.title),
  ];
  return [...lines, ...placedTexts(report).map(({ text }) => text)].reduce(
    (count, text) => count + gapsIn(text ?? '').length,
    0,
  );
}
