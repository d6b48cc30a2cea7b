import { hanziNumeral } from '../text/hanzi-numerals.ts';
import type { BlockKind } from './schema.ts';

/** A part's number, 一、 for position 0 (GB/T 9704-2012, 7.3.3). */
export const partNumber = (position: number): string => `${hanziNumeral(position + 1)}、`;

/** What an annex is called: 附件1 for position 0 (GB/T 9704-2012, 7.3.7). */
export const annexNumber = (position: number): string => `附件${position + 1}`;

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
