import { hanziValue } from '../text/hanzi-numerals.ts';
import { opensWithListed } from '../text/listed-numerals.ts';

/** The levels of a report's numbers: 一、 · （一） · 1. · （1） · 一是. */
export type NumberLevel = 'part' | 'section' | 'item' | 'subitem' | 'point';

/** A number typed in front of a line: its level, its value, how it was typed, and the text after it. */
export interface TypedNumber {
  level: NumberLevel;
  value: number;
  typed: string;
  rest: string;
}

/** A numeral as numbers have it, below 一亿. */
const HANZI = '[一二三四五六七八九十][一二三四五六七八九十百千万零]{0,14}';

/** The value of a hanzi numeral below 一亿, 0 when it is none. */
export function valueOfNumeral(text: string): number {
  const value = /^[一二三四五六七八九十百千万零]{1,15}$/.test(text) ? hanziValue(text) : 0;
  return Number.isNaN(value) ? 0 : value;
}

const FORMS: readonly { level: NumberLevel; form: RegExp; hanzi: boolean }[] = [
  { level: 'section', form: new RegExp(`^[（(]\\s*(${HANZI})\\s*[)）]\\s*[、.．]?\\s*`), hanzi: true },
  { level: 'section', form: new RegExp(`^(${HANZI})[)）]\\s*[、.．]?\\s*`), hanzi: true },
  { level: 'part', form: new RegExp(`^(${HANZI})\\s*[、.．]\\s*`), hanzi: true },
  { level: 'point', form: new RegExp(`^(${HANZI})是(?![，,：:])\\s*`), hanzi: true },
  { level: 'subitem', form: /^[（(]\s*([0-9０-９]{1,2})\s*[)）]\s*[、.．]?\s*/, hanzi: false },
  // Not 3.15 or 12.4, which are dates, and not 1.5万; but 2.2025年….
  {
    level: 'item',
    form: /^([0-9０-９]{1,2})\s*(?:[.．](?![0-9０-９])、?|[.．](?=20\d\d\s*年)|、)\s*/,
    hanzi: false,
  },
];

/** The number in front of a line, in either width and with the usual faults such as （一）、; null when there is none. */
export function readTypedNumber(line: string): TypedNumber | null {
  if (opensWithListed(line)) return null;
  for (const { level, form, hanzi } of FORMS) {
    const match = form.exec(line);
    if (!match) continue;
    const [typed, numeral = ''] = match;
    const value = hanzi ? valueOfNumeral(numeral) : Number(numeral.normalize('NFKC'));
    const rest = line.slice(typed.length);
    if (value > 0 && rest !== '') return { level, value, typed: typed.trim(), rest };
  }
  return null;
}
