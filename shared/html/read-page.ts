import type { ReadLine } from '../recognise/read-line.ts';
import { PageReader } from './page-reader.ts';

/** What a page shows. */
export interface PageText {
  lines: readonly ReadLine[];
  /** how many other pages it frames, whose text is in other files */
  frames: number;
}

/**
 * Reads what HTML shows, of a saved page or of the clipboard, line by line. Nothing is fetched and no script runs.
 * @throws AppError too-large, damaged when it is nested without end
 */
export function readPage(page: string): PageText {
  const reader = new PageReader();
  const { lines } = reader.read(page);
  return { lines, frames: reader.frames };
}
