import { LIFTED } from '../lines/raised.ts';
import { type Colour, colourOf } from '../text/colour.ts';
import { type Attributes, TAKEN_BACK } from './elements.ts';
import { type Declarations, declarationsOf, merged } from './style-sheet.ts';

/** How an element is shown: the value of a property in lower case, '' when nothing is said of it. */
export type Style = (property: string) => string;

const NO_STYLE: Style = () => '';

/** How an element is shown. @param sheet what the style sheets say of it */
export function styleOf(attributes: Attributes, sheet: Declarations | null): Style {
  const own = attributes.get('style');
  if (own === undefined && sheet === null) return NO_STYLE;
  const declarations = merged([
    ...(sheet ? [sheet] : []),
    ...(own === undefined ? [] : [declarationsOf(own)]),
  ]);
  return (property) => (declarations.get(property) ?? '').replace('!important', '').trim();
}

/** Whether a length is so far away from its place that nothing is seen: -9999px, -999em, -100%. */
function isFarAway(length: string): boolean {
  const [, number = '0', unit = ''] = /^-(\d{1,9})(?:\.\d{0,9})?([a-z%]{0,4})/.exec(length) ?? [];
  return Number(number) >= (unit === 'em' || unit === 'rem' || unit === '%' ? 90 : 300);
}

const isZero = (length: string): boolean => /^0(?:\.0*)?(?:px|pt|em|rem|%)?$/.test(length);

/** Whether an element is put where no one sees it, as some pages put what is to mark copies. */
const isOffScreen = (style: Style): boolean =>
  (/^(?:absolute|fixed)$/.test(style('position')) &&
    (['left', 'top', 'right', 'margin-left'].some((side) => isFarAway(style(side))) ||
      /^rect\((?:[01](?:px)?[, )]*){4}/.test(style('clip')) ||
      /^inset\((?:50|100)%/.test(style('clip-path')))) ||
  isFarAway(style('text-indent'));

const isFolded = (style: Style): boolean =>
  style('overflow') === 'hidden' &&
  ['height', 'max-height', 'width', 'max-width'].some((side) => isZero(style(side)));

/** Whether an element is drawn as nothing. */
const isFaded = (style: Style): boolean =>
  isZero(style('opacity')) ||
  /\bopacity\(\s?0(?:\.0*)?%?\s?\)/.test(style('filter')) ||
  /\bscale[xy3d]{0,2}\(\s?0(?:\.0*)?\s?[,)]/.test(style('transform')) ||
  /^circle\(\s?0(?:px|%)?[\s)]/.test(style('clip-path')) ||
  style('content-visibility') === 'hidden' ||
  /^(?:transparent|(?:rgb|hsl)a?\([^)]{1,40}[,/]\s?0(?:\.0*)?%?\s?\))$/.test(style('color'));

/** Whether an element stands above the line. */
export const isRaised = (name: string, style: Style): boolean =>
  name === 'sup' || style('vertical-align') === 'super';

/** Whether an element stands below the line. */
export const isLowered = (name: string, style: Style): boolean =>
  name === 'sub' || style('vertical-align') === 'sub';

/** How far above the line a length lifts, in points; of em and % it is told by the size of a line's text. */
function liftOf(length: string): number {
  const [, number = '0', unit = ''] = /^(-?\d{0,6}(?:\.\d{0,6})?)(pt|px|em|ex|%)$/.exec(length) ?? [];
  const points: Readonly<Record<string, number>> = { pt: 1, px: 0.75, em: 16, ex: 8, '%': 0.16 };
  return Number(number) * (points[unit] ?? 0);
}

const isInLine = (name: string): boolean => name === 'span' || name === 'font';

/** How far an element is set higher by hand, in points; below nought for one that is set lower. */
const liftBy = (style: Style): number =>
  liftOf(style('mso-text-raise')) ||
  liftOf(style('vertical-align')) ||
  (style('position') === 'relative' ? -liftOf(style('top')) : 0);

/** Whether text in a line is set higher by hand: an exponent where it stands behind what is not. */
export const isLifted = (name: string, style: Style): boolean =>
  isInLine(name) && liftBy(style) >= LIFTED / 2;

/** Whether it is set lower by hand: an index where it stands behind what is not. */
export const isSunk = (name: string, style: Style): boolean => isInLine(name) && liftBy(style) <= -LIFTED / 2;

/** Whether an element does not show. */
export const isHidden = (attributes: Attributes, style: Style): boolean =>
  attributes.has('hidden') ||
  style('display') === 'none' ||
  /^(?:hidden|collapse)$/.test(style('visibility')) ||
  isZero(style('font-size')) ||
  /^0?1px$/.test(style('font-size')) ||
  isFaded(style) ||
  isOffScreen(style) ||
  isFolded(style) ||
  style('mso-hide') === 'all';

/** The colour that an element sets its text in; undefined where it sets none, null for one that is not known. */
export function colourOfText(name: string, attributes: Attributes, style: Style): Colour | null | undefined {
  const attribute = name === 'font' ? attributes.get('color') : name === 'body' ? attributes.get('text') : '';
  const typed = style('color') || (attribute ?? '');
  return typed === '' || typed === 'inherit' ? undefined : colourOf(typed);
}

const LAYS_NONE = /^(?:|none|transparent|inherit|initial|unset|rgba\([^)]*[,/]\s*0(?:\.0*)?\))$/;

/** The ground that an element lays under its text; undefined where it lays none, null for a picture or where its place is another. */
export function groundOf(attributes: Attributes, style: Style): Colour | null | undefined {
  if (/^(?:absolute|fixed|sticky)$/.test(style('position'))) return null;
  if (!LAYS_NONE.test(style('background-image')) || attributes.has('background')) return null;
  const said = [style('background-color'), style('background'), attributes.get('bgcolor') ?? ''];
  const typed = said.find((each) => !LAYS_NONE.test(each));
  return typed === undefined
    ? undefined
    : colourOf(typed.replace(/(?<!\s)\s+(?:repeat|scroll|none|0%?).*$/, ''));
}

/** Whether an element draws a line through its text. */
export const isStruck = (name: string, style: Style): boolean =>
  TAKEN_BACK.has(name) ||
  ['text-decoration', 'text-decoration-line'].some((property) => style(property).includes('line-through'));

/** Whether an element sets its text in bold. */
export const isBold = (name: string, style: Style): boolean =>
  name === 'b' || name === 'strong' || /^(?:bold|bolder|[6-9]00)$/.test(style('font-weight'));

/** Whether an element's letters stand from right to left, as no Chinese text does unless it is to spoil copies. */
export const isMirrored = (name: string, attributes: Attributes, style: Style): boolean =>
  (name === 'bdo' && attributes.get('dir')?.toLowerCase() === 'rtl') ||
  (style('direction') === 'rtl' && /override/.test(style('unicode-bidi')));

/** Whether line ends in an element's text are line ends on the page. */
export const keepsLineEnds = (name: string, style: Style): boolean =>
  name === 'pre' || name === 'xmp' || style('white-space').startsWith('pre');

const KEYWORDS: Readonly<Record<string, number>> = {
  ...{ 'xx-small': 7, 'x-small': 7.5, small: 10, medium: 12, large: 13.5, 'x-large': 18, 'xx-large': 24 },
};
/** The sizes of <font size>, in points. */
const FONT_SIZES = [7.5, 7.5, 10, 12, 13.5, 18, 24, 36];
const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, rem: 12 };

/** The size that an element sets its text in, in points; null where it sets none. @param around the size around it */
export function sizeOf(name: string, attributes: Attributes, style: Style, around: number): number | null {
  const typed = style('font-size');
  if (typed === '') {
    const size = name === 'font' ? Number(attributes.get('size')) : Number.NaN;
    return FONT_SIZES[size] ?? null;
  }
  const [, number = '', unit = ''] = /^(\d{0,4}(?:\.\d{1,4})?)(pt|px|em|rem|%)$/.exec(typed) ?? [];
  if (number === '') return KEYWORDS[typed] ?? null;
  return Number(number) * (POINTS[unit] ?? (unit === '%' ? around / 100 : around));
}

/** The font that an element sets its text in, '' where it says none. */
export function fontOf(name: string, attributes: Attributes, style: Style): string {
  const family =
    style('mso-symbol-font-family') ||
    style('font-family') ||
    (name === 'font' ? (attributes.get('face') ?? '') : '');
  return (family.split(',')[0] ?? '').replace(/["']/g, '').trim().toLowerCase();
}
