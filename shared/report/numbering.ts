import type { BlockKind } from './schema.ts';

const DIGITS = '零一二三四五六七八九';

const UNITS = ['', '十', '百', '千'];
const MYRIAD = 10_000;

/** A numeral below 一万 with all its noughts: 105 in a longer number is 零一百零五. */
const groupNumeral = (value: number): string =>
  [...String(value).padStart(UNITS.length, '0')]
    .map((digit, at) => (digit === '0' ? '零' : `${DIGITS[Number(digit)]}${UNITS[UNITS.length - 1 - at]}`))
    .join('');

/** The hanzi numeral of a whole number below 一亿: 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五, 10020 → 一万零二十. */
export function hanziNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value >= MYRIAD * MYRIAD)
    throw new RangeError(`no hanzi numeral for ${value}`);
  const [myriads, rest] = [Math.floor(value / MYRIAD), value % MYRIAD];
  const text = myriads === 0 ? groupNumeral(rest) : `${groupNumeral(myriads)}万${groupNumeral(rest)}`;
  return text
    .replace(/零+/g, '零')
    .replace(/^零/, '')
    .replace(/零(?=万|$)/g, '')
    .replace(/^一十/, '十');
}

/** A part's number, 一、 for position 0 (GB/T 9704-2012, 7.3.3). */
export const partNumber = (position: number): string => `${hanziNumeral(position + 1)}、`;

/** A section's number, （一） for position 0 (GB/T 9704-2012, 7.3.3). */
export const sectionNumber = (position: number): string => `（${hanziNumeral(position + 1)}）`;

/** What is drawn before a block at `position` in its run: （一） · 1. · （1） · 一是 · nothing before a paragraph. */
export function blockNumber(kind: BlockKind, position: number): string {
  switch (kind) {
    case 'section':
      return sectionNumber(position);
    case 'item':
      return `${position + 1}.`;
    case 'subitem':
      return `（${position + 1}）`;
    case 'point':
      return `${hanziNumeral(position + 1)}是`;
    case 'paragraph':
    case 'table':
      return '';
  }
}

/** Whose numbers begin again behind a block. */
const BEGINS_AGAIN: Record<BlockKind, readonly BlockKind[]> = {
  section: ['item', 'subitem', 'point'],
  paragraph: ['point'],
  table: ['point'],
  item: ['subitem', 'point'],
  subitem: ['point'],
  point: [],
};

/**
 * The number of every block of a lead or part, "" for paragraphs and tables. Items count through their section; sub-items
 * start again after each item; points start again after an item or sub-item. An ordinary paragraph interrupts
 * points (a new 一是 follows it), but neither items nor sub-items, whose bodies are paragraphs.
 */
export function blockNumbers(kinds: readonly BlockKind[]): string[] {
  const counts = new Map<BlockKind, number>();
  return kinds.map((kind) => {
    for (const other of BEGINS_AGAIN[kind]) counts.delete(other);
    const position = counts.get(kind) ?? 0;
    counts.set(kind, position + 1);
    return blockNumber(kind, position);
  });
}
