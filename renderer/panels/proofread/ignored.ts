import { z } from 'zod';
import type { Finding } from '../../../shared/proofread/finding.ts';
import { fingerprint } from './finding-words.ts';

const list = z.array(z.string().max(2000)).max(5000);

/** What is not asked about any more: places of one report, and words of this office in all of them. */
export interface Ignored {
  places: readonly string[];
  words: readonly string[];
}

const placesKey = (report: string): string => `proofread-places-${report}`;
const WORDS_KEY = 'proofread-own-words';

function read(key: string): string[] {
  const kept = list.safeParse(JSON.parse(localStorage.getItem(key) ?? '[]'));
  return kept.success ? kept.data : [];
}

/** What was set aside for a report so far. */
export const readIgnored = (report: string): Ignored => ({
  places: read(placesKey(report)),
  words: read(WORDS_KEY),
});

/** Keeps what is set aside. */
export function keepIgnored(report: string, { places, words }: Ignored): void {
  localStorage.setItem(placesKey(report), JSON.stringify(places));
  localStorage.setItem(WORDS_KEY, JSON.stringify(words));
}

/** Whether a finding was set aside, here or for this office. */
export const isIgnored = (finding: Finding, { places, words }: Ignored): boolean =>
  places.includes(fingerprint(finding)) || (finding.quote !== '' && words.includes(finding.quote));
