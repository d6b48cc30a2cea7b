import type { PartRole } from '../report/schema.ts';

/**
 * A stretch of a report's text, `from` and `to` counting characters of one text of the page. `block` is a block's id
 * or, for what is no block, an address: title, part:measures, heading:measures.1, office, date.
 */
export interface Place {
  block: string;
  from: number;
  to: number;
}

/** The address of a part. */
export const partAddress = (role: PartRole): string => `part:${role}`;

/** The address of a section's heading, counted from 0. */
export const sectionAddress = (role: PartRole, at: number): string => `heading:${role}.${at + 1}`;

/** The place of a whole element, whatever its text. */
export const wholeOf = (block: string): Place => ({ block, from: 0, to: 0 });
