import { TAKEN_BACK } from './elements.ts';

/** The attributes of an element, names in lower case. */
export type Attributes = ReadonlyMap<string, string>;

/** The value of a property in an element's own style, in lower case; '' when it has none. */
export function styleOf(attributes: Attributes, property: string): string {
  const style = attributes.get('style');
  if (style === undefined) return '';
  const found = style
    .toLowerCase()
    .split(';')
    .map((declaration) => declaration.split(':'))
    .findLast(([name]) => name?.trim() === property);
  return (found?.[1] ?? '').replace('!important', '').trim();
}

/** So far away from its place nothing is seen, in pixels or any other unit. */
const OFF_SCREEN = /^-\d{3,}/;

/** Whether an element is put where no one sees it, as some pages put what is to mark copies. */
const isOffScreen = (attributes: Attributes): boolean =>
  (/^(?:absolute|fixed)$/.test(styleOf(attributes, 'position')) &&
    ['left', 'top', 'right', 'margin-left'].some((side) => OFF_SCREEN.test(styleOf(attributes, side)))) ||
  OFF_SCREEN.test(styleOf(attributes, 'text-indent'));

/** Whether an element stands above the line. */
export const isRaised = (name: string, attributes: Attributes): boolean =>
  name === 'sup' || styleOf(attributes, 'vertical-align') === 'super';

/** Whether an element says of itself that it does not show. Style sheets are not read. */
export const isHidden = (attributes: Attributes): boolean =>
  attributes.has('hidden') ||
  styleOf(attributes, 'display') === 'none' ||
  /^(?:hidden|collapse)$/.test(styleOf(attributes, 'visibility')) ||
  /^0(?:\.0*)?(?:px|pt|em|rem|%)?$/.test(styleOf(attributes, 'font-size')) ||
  /^0(?:\.0*)?%?$/.test(styleOf(attributes, 'opacity')) ||
  isOffScreen(attributes) ||
  styleOf(attributes, 'mso-hide') === 'all';

/** Whether an element draws a line through its text. */
export const isStruck = (name: string, attributes: Attributes): boolean =>
  TAKEN_BACK.has(name) ||
  ['text-decoration', 'text-decoration-line'].some((property) =>
    styleOf(attributes, property).includes('line-through'),
  );

/** Whether line ends in an element's text are line ends on the page. */
export const keepsLineEnds = (name: string, attributes: Attributes): boolean =>
  name === 'pre' || name === 'xmp' || styleOf(attributes, 'white-space').startsWith('pre');
