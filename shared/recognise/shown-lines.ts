import type { ReadLine } from './read-line.ts';
import type { LeftOutLine } from './recognition.ts';
import type { SourceLine } from './source-line.ts';

/** What the file's reader left out, with its place among the file's lines. */
export const leftOutLines = (file: readonly ReadLine[]): LeftOutLine[] =>
  file.flatMap(({ text, leftOut: reason }, at) => (reason ? [{ line: at + 1, text, reason }] : []));

/** A file's lines to be shown, those that its reader left out among them; what is for the recogniser alone is gone. */
export const shownLines = (lines: readonly SourceLine[], leftOut: readonly LeftOutLine[]): SourceLine[] =>
  [...lines, ...leftOut].map(({ line, text }) => ({ line, text })).sort((a, b) => a.line - b.line);
