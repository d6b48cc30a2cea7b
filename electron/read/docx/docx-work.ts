/** A report of a hundred pages has 3 000 paragraphs and cells, and some 20 000 runs; reading so much takes a second. */
export const MOST_WORK = 100_000;

/** How much work each piece of a .docx is to read; a cell, a note or a header is as much as a paragraph. */
export const WORK = { run: 1, paragraph: 5 } as const;
