/** What a sheet can hold of a text: 32,767 characters (ECMA-376 18.3.1.4; Excel's own limit), and no control characters. */
const LONGEST = 32_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold these
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as a cell of a sheet can hold it. */
export const sheetText = (text: string): string => text.replace(NO_XML, '').slice(0, LONGEST);
