import type { Place } from '../report/place.ts';

/** Whose sheet it is: told from that of another year or office before any of it is taken. */
export interface SheetOwner {
  year: number;
  office: string;
}

/**
 * A row of a data sheet (数据收集表): a figure of last year's, or a gap that the clerk left (【待补】). `code` tells it from
 * all others, and is made of its words: it is the same when the same report is read again.
 */
export interface CollectRow {
  code: string;
  kind: 'figure' | 'gap';
  /** what is counted, or what is missing */
  name: string;
  /** last year's number as typed, without the unit: 近1.2; "" for a gap */
  last: string;
  /** with the scale that the number is told in: 万人次 */
  unit: string;
  /** 口径: the sentence around it, without its number */
  scope: string;
  /** the number of the section it stands in: 一、（二） */
  where: string;
  /** the heading of that section */
  heading: string;
}

/** Where a row's figure or gap stands now, and how it is typed there; `behind`: the words right after it. */
export interface Standing {
  row: CollectRow;
  place: Place;
  text: string;
  behind: string;
}
