import { readMark } from '../../shared/recognise/marks.ts';

/** What a line and a paragraph of the report have in common: their words without number, punctuation and blanks. */
export const textKey = (text: string): string =>
  (readMark(text)?.rest ?? text).normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
