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

/** Whether an element says of itself that it does not show. Style sheets are not read. */
export const isHidden = (attributes: Attributes): boolean =>
  attributes.has('hidden') ||
  styleOf(attributes, 'display') === 'none' ||
  styleOf(attributes, 'visibility') === 'hidden' ||
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
