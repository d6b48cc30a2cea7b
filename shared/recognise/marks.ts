/** The levels of a report's numbers: 一、 · （一） · 1. · （1） · 一是. */
export type MarkLevel = 'part' | 'section' | 'item' | 'subitem' | 'point';

/** A number typed in front of a line: its level, its value, how it was typed, and the text after it. */
export interface Mark {
  level: MarkLevel;
  value: number;
  typed: string;
  rest: string;
}

const DIGITS = '零一二三四五六七八九';
const HANZI = '[一二三四五六七八九十]{1,3}';

/** The value of a hanzi numeral up to 99, 0 when it is none. */
export function hanziValue(text: string): number {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (!match || text === '') return 0;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return tens !== '' && ones !== '' ? 0 : DIGITS.indexOf(tens || ones);
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + Math.max(0, DIGITS.indexOf(ones || '零'));
}

const FORMS: readonly { level: MarkLevel; form: RegExp; hanzi: boolean }[] = [
  { level: 'section', form: new RegExp(`^[（(]\\s*(${HANZI})\\s*[)）]\\s*[、.．]?\\s*`), hanzi: true },
  { level: 'section', form: new RegExp(`^(${HANZI})[)）]\\s*[、.．]?\\s*`), hanzi: true },
  { level: 'part', form: new RegExp(`^(${HANZI})\\s*[、.．]\\s*`), hanzi: true },
  { level: 'point', form: new RegExp(`^(${HANZI})是(?![，,：:])\\s*`), hanzi: true },
  { level: 'subitem', form: /^[（(]\s*([0-9０-９]{1,2})\s*[)）]\s*[、.．]?\s*/, hanzi: false },
  // Not 3.15 or 12.4, which are dates, and not 1.5万; but 2.2025年….
  {
    level: 'item',
    form: /^([0-9０-９]{1,2})\s*(?:[.．](?![0-9０-９])|[.．](?=20\d\d\s*年)|、)\s*/,
    hanzi: false,
  },
];

/** The number in front of a line, in either width and with the usual faults such as （一）、; null when there is none. */
export function readMark(line: string): Mark | null {
  for (const { level, form, hanzi } of FORMS) {
    const match = form.exec(line);
    if (!match) continue;
    const [typed, numeral = ''] = match;
    const value = hanzi ? hanziValue(numeral) : Number(numeral.normalize('NFKC'));
    const rest = line.slice(typed.length);
    if (value > 0 && rest !== '') return { level, value, typed: typed.trim(), rest };
  }
  return null;
}
