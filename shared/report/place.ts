import { z } from 'zod';
import type { PartRole } from './schema.ts';

/**
 * A stretch of a report's words: `from` and `to` count the characters of one text of the page, without the number drawn
 * before it. `block` is the text's address: a block's id, whose text is `wordsOf` it; of a table's row or cell, of what is
 * no block: title, addressee, part:measures, office, date, annex:1.
 */
export const placeShape = z.strictObject({ block: z.string(), from: z.int().min(0), to: z.int().min(0) });
export type Place = z.infer<typeof placeShape>;

/** The address of a part's heading. */
export const partAddress = (role: PartRole): string => `part:${role}`;

/** The address of the title of the annex at `position`, counted from 0. */
export const annexAddress = (position: number): string => `annex:${position + 1}`;

/** The address of a row of the table `id`, counted from 0: its cells as `rowText` joins them. */
export const rowAddress = (id: string, row: number): string => `${id}/${row}`;

/** The address of a cell of the table `id`: the cells that begin in a row are counted from 0. */
export const cellAddress = (id: string, row: number, cell: number): string => `${id}/${row}.${cell}`;

/** Whether an address is that of a table's row. */
export const isRow = (address: string): boolean => /\/\d+$/.test(address);

/** The block that an address lies in. */
export const blockOf = ({ block }: Place): string => block.replace(/\/\d+(?:\.\d+)?$/, '');

/** The place of a whole element, whatever its text. */
export const wholeOf = (block: string): Place => ({ block, from: 0, to: 0 });
