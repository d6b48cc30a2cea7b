import type { BlockKind, Zone } from '../report/schema.ts';
import type { TableRows } from '../report/table.ts';

/** Where a line stands: what is above the lead, the lead, one of the five parts, what is below them, an annex. */
export type LineZone = 'head' | Zone | 'closing';

export type LineKind =
  | 'title'
  | 'addressee'
  | 'part'
  | 'section'
  | BlockKind
  | 'annex'
  | 'signature'
  | 'date'
  | 'note';

/** One paragraph of a report as it is compared: its words without the number, which follows from position. */
export interface Line {
  /** The block's id; of what is no block its address: title, measures … */
  id: string;
  zone: LineZone;
  kind: LineKind;
  /** What is drawn before it, 一、（一）1.; it follows from position and is not compared. */
  number: string;
  /** As it stands on the page, without its number; a table's caption. */
  text: string;
  /** How many letters of `text` are its heading, the closing stop included. */
  heading: number;
  /** Its place in words: 一、（二）第3段. */
  where: string;
  /** A table's cells. */
  rows?: TableRows;
  landscape?: true;
}

/** Words that both texts have, or that only the older (`gone`) or the newer one (`new`) has. */
export interface Stretch {
  kind: 'same' | 'gone' | 'new';
  text: string;
}
