/** Control characters, which no text of a page has; a tab or line end in a paragraph is a blank. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/g;

/** A text as one line of a page. */
export const plainText = (text: string): string => text.replace(/[\t\n\v\f\r]+/g, ' ').replace(CONTROL, '');
