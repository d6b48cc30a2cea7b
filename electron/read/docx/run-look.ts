import { LIFTED } from '../../../shared/lines/raised.ts';
import { child, childValue, type XmlElement } from '../../package/xml-element.ts';
import type { Formatting } from '../../word/formatting/formatting.ts';

/** What of a run's looks says how its characters are read. */
export interface RunLook {
  isRaised: boolean;
  /** set higher by hand: an exponent where it stands behind what is not */
  isLifted: boolean;
  /** an index */
  isLowered: boolean;
  /** set lower by hand: an index where it stands behind what is not */
  isSunk: boolean;
  /** the font of signs that its letters stand for, '' for none */
  signs: string;
}

export const PLAIN: RunLook = {
  isRaised: false,
  isLifted: false,
  isLowered: false,
  isSunk: false,
  signs: '',
};

const SIGN_FONT = /^(?:wingdings(?: [23])?|webdings|symbol)$/i;

/** The value in the run's own properties, or else in its character style; the rest of a file has no such runs. */
function propertyOf(formatting: Formatting, rPr: XmlElement, name: string, attribute: string): string {
  const own = childValue(rPr, name, attribute);
  if (own !== undefined) return own;
  const style = childValue(rPr, 'w:rStyle');
  if (style === undefined) return '';
  const inStyles = formatting.styles
    .chain(style)
    .map((each) => childValue(child(each, 'w:rPr'), name, attribute));
  return inStyles.findLast((value) => value !== undefined) ?? '';
}

/** How a run's characters are to be read. @param rPr the run's own properties */
export function runLook(formatting: Formatting, rPr: XmlElement | undefined): RunLook {
  if (!rPr || rPr.children.length === 0) return PLAIN;
  const font = propertyOf(formatting, rPr, 'w:rFonts', 'w:ascii');
  const set = propertyOf(formatting, rPr, 'w:vertAlign', 'w:val');
  const position = Number(propertyOf(formatting, rPr, 'w:position', 'w:val'));
  return {
    isRaised: set === 'superscript',
    isLifted: position >= LIFTED,
    isLowered: set === 'subscript',
    isSunk: position <= -LIFTED,
    signs: SIGN_FONT.test(font) ? font : '',
  };
}
