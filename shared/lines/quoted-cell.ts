const QUOTED = /^"((?:[^"]|"")*)"$/;

/** A cell between tabs: in quotes where it has several lines or begins with a quote, quotes in it doubled, as spreadsheets save one. */
export const quotedCell = (text: string): string =>
  /\n|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Whether a cell between tabs is one in quotes, to their end. */
export const isQuoted = (typed: string): boolean => QUOTED.test(typed);

/** Whether the quotes about a cell are yet to close, on a line below. */
export const isOpen = (typed: string): boolean => /^"(?:[^"]|"")*$/.test(typed);

/** What `quotedCell` was given. Words in quotes, which it would have doubled, keep theirs. */
export function unquotedCell(typed: string): string {
  const words = QUOTED.exec(typed)?.[1];
  return words !== undefined && /\n|""/.test(words) ? words.replaceAll('""', '"') : typed;
}
