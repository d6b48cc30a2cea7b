import { z } from 'zod';
import type { IgnoredPlace } from '../../../shared/proofread/ignored.ts';

const list = z.array(z.string().max(4000)).max(5000);
const WORDS_KEY = 'proofread-own-words';

const placesKey = (report: string): string => `proofread-places-${report}`;

function read(key: string): string[] {
  try {
    return list.parse(JSON.parse(localStorage.getItem(key) ?? '[]'));
  } catch {
    // What nobody can read says nothing.
    return [];
  }
}

/** Of an earlier version, which told a place by its rule and quote alone. */
function placeOf(kept: string): IgnoredPlace {
  const [rule = '', quote = '', rest = ''] = kept.split('\u0001');
  return { rule, where: rest, quote, sentence: '', message: '' };
}

/** What an earlier version kept in the window, not in the data folder; null for nothing. */
export function keptInWindow(report: string): { ignored: IgnoredPlace[]; words: string[] } | null {
  const ignored = read(placesKey(report)).map(placeOf);
  const words = read(WORDS_KEY);
  return ignored.length + words.length === 0 ? null : { ignored, words };
}

/** Forgets it, when it stands in the data folder. */
export function forgetInWindow(report: string): void {
  localStorage.removeItem(placesKey(report));
  localStorage.removeItem(WORDS_KEY);
}
