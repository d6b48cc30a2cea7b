/** Where the text of a group goes: on with the text around it, to a story of its own, or nowhere. */
export type Destination =
  | 'text'
  | 'note'
  | 'comment'
  | 'header'
  | 'box'
  | 'number'
  | 'field'
  /** what a field is, which shows only where it has no result */
  | 'code'
  /** shown, though what is around it is not: the result of an object, the better of two wordings */
  | 'result'
  /** not shown, but it may hold a text box or a result */
  | 'frame'
  | 'nothing';

const DESTINATIONS: Readonly<Record<string, Destination>> = {
  rtf: 'text',
  field: 'field',
  fldinst: 'code',
  fldrslt: 'text',
  footnote: 'note',
  annotation: 'comment',
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'header',
  footerl: 'header',
  footerr: 'header',
  footerf: 'header',
  shptxt: 'box',
  dptxbxtext: 'box',
  listtext: 'number',
  pntext: 'number',
  result: 'result',
  ud: 'result',
  object: 'frame',
  upr: 'frame',
  shp: 'frame',
  shpgrp: 'frame',
  shpinst: 'frame',
  do: 'frame',
};

/** The parts of a formula (mmath and what is in it), but not how it is set. */
const FORMULA = /^m(?!ailmerge|anager|athPict|mathPict|htmltag)\w*(?<!Pr)$/;

/** What a group that begins with this destination word of RTF 1.9.1 is for; most hold what no page shows. */
export const destinationOf = (word: string): Destination =>
  DESTINATIONS[word] ?? (FORMULA.test(word) ? 'text' : 'nothing');
