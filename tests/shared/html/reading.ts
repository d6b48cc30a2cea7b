import { readPage } from '../../../shared/html/read-page.ts';
import type { Tracked } from '../../../shared/html/reasons.ts';

/** The lines of a page: those of the paper as their words, those that are left out with their reason. */
export const reading = (page: string, tracked: Tracked = 'accepted'): string[] =>
  readPage(page, tracked).lines.map(({ text, leftOut }) => (leftOut ? `[${leftOut}] ${text}` : text));
