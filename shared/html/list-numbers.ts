import { formatNumber } from '../text/number-format.ts';
import { type Attributes, styleOf } from './style.ts';

const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** CSS counter styles: Word's name for the format and what follows the number. */
const STYLES: Readonly<Record<string, readonly [format: string, end: string]>> = {
  decimal: ['decimal', '.'],
  'decimal-leading-zero': ['decimalZero', '.'],
  'lower-alpha': ['lowerLetter', '.'],
  'lower-latin': ['lowerLetter', '.'],
  'upper-alpha': ['upperLetter', '.'],
  'upper-latin': ['upperLetter', '.'],
  'lower-roman': ['lowerRoman', '.'],
  'upper-roman': ['upperRoman', '.'],
  'cjk-ideographic': ['chineseCounting', '、'],
  'simp-chinese-informal': ['chineseCounting', '、'],
  'trad-chinese-informal': ['chineseCounting', '、'],
  'cjk-decimal': ['ideographDigital', '、'],
  'cjk-heavenly-stem': ['ideographTraditional', '、'],
};

function styleName(attributes: Attributes): string {
  const shorthand = styleOf(attributes, 'list-style').split(/\s+/);
  const named =
    styleOf(attributes, 'list-style-type') || shorthand.find((word) => word in STYLES || word === 'none');
  return named || TYPES[attributes.get('type') ?? ''] || '';
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : undefined;

/** A list being read: counts its items and writes their numbers. */
export class ListNumbers {
  readonly isOrdered: boolean;
  readonly #style: string;
  #next: number;

  constructor(name: string, attributes: Attributes) {
    this.isOrdered = name === 'ol';
    this.#style = styleName(attributes);
    this.#next = wholeNumber(attributes.get('start')) ?? 1;
  }

  /** The next item's number as a browser shows it; '' for points. */
  label(item: Attributes): string {
    if (!this.isOrdered) return '';
    const value = wholeNumber(item.get('value')) ?? this.#next;
    this.#next = value + 1;
    const [format, end] = STYLES[styleName(item) || this.#style || 'decimal'] ?? ['none', ''];
    return formatNumber(value, format) + end;
  }
}
