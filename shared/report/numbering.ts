import type { BlockKind } from './schema.ts';

const DIGITS = '零一二三四五六七八九';

const UNITS = ['', '十', '百', '千'];

/** The hanzi numeral of a whole number from 1 to 9999: 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五. */
export function hanziNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999)
    throw new RangeError(`no hanzi numeral for ${value}`);
  const digits = [...String(value)].map(Number);
  const text = digits.map((digit, at) =>
    digit === 0 ? '零' : `${DIGITS[digit]}${UNITS[digits.length - 1 - at]}`,
  );
  return text.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

/** A part's number, 一、 for position 0 (GB/T 9704-2012, 7.3.3). */
export const partNumber = (position: number): string => `${hanziNumeral(position + 1)}、`;

/** A section's number, （一） for position 0 (GB/T 9704-2012, 7.3.3). */
export const sectionNumber = (position: number): string => `（${hanziNumeral(position + 1)}）`;

/** What is drawn before a block at `position` in its run: 1. · （1） · 一是 · nothing before a paragraph. */
export function blockNumber(kind: BlockKind, position: number): string {
  switch (kind) {
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

const LEVEL: Record<BlockKind, number> = { paragraph: 0, table: 0, item: 1, subitem: 2, point: 3 };

/**
 * The number of every block in one list of siblings, "" for paragraphs and tables. Items count through the list; sub-items
 * start again after each item; points start again after an item or sub-item. An ordinary paragraph interrupts
 * points (a new 一是 follows it), but neither items nor sub-items, whose bodies are paragraphs.
 */
export function blockNumbers(kinds: readonly BlockKind[]): string[] {
  const counts: Record<BlockKind, number> = { paragraph: 0, item: 0, subitem: 0, point: 0, table: 0 };
  return kinds.map((kind) => {
    if (kind === 'item') counts.subitem = 0;
    if (LEVEL[kind] < LEVEL.point) counts.point = 0;
    const position = counts[kind];
    counts[kind] += 1;
    return blockNumber(kind, position);
  });
}
