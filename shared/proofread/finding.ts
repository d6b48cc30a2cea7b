import type { Place } from '../report/place.ts';

/** 必错 is wrong for certain · 疑似 asks to look · 提示 is worth knowing. */
export type Level = 'certain' | 'likely' | 'hint';
export const LEVELS: readonly Level[] = ['certain', 'likely', 'hint'];

/** What each level is called. */
export const LEVEL_NAMES: Record<Level, string> = { certain: '必错', likely: '疑似', hint: '提示' };

/**
 * What proofreading has to say about a place (审校意见). `quote` is the text there, `sentence` the one
 * that it begins in, by which the place is known again; `message` says what is wrong, why and
 * what to do, `basis` the clause or source; `fix` is what to write instead of the quote, where only one thing can be meant.
 */
export interface Finding {
  rule: string;
  level: Level;
  place: Place;
  where: string;
  quote: string;
  sentence: string;
  message: string;
  basis: string;
  fix?: string;
}
