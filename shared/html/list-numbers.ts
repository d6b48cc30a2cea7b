import { formatNumber } from '../text/number-format.ts';
import type { Attributes } from './elements.ts';
import type { Style } from './style.ts';

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

function styleName(attributes: Attributes, style: Style): string {
  const shorthand = style('list-style').split(/\s+/);
  const named = style('list-style-type') || shorthand.find((word) => word in STYLES || word === 'none');
  return named || TYPES[attributes.get('type') ?? ''] || '';
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : undefined;

const MOST_TAGS = 2000;

/** How many items a list has whose tag ends at an offset of the page. */
export function itemsFrom(page: string, offset: number): number {
  const tags = /<(\/?)(ol|ul|li)\b/gi;
  tags.lastIndex = offset;
  let [depth, items] = [1, 0];
  for (let seen = 0; seen < MOST_TAGS && depth > 0; seen += 1) {
    const [, close, name] = tags.exec(page) ?? [];
    if (name === undefined) break;
    if (name.toLowerCase() !== 'li') depth += close === '' ? 1 : -1;
    else if (close === '' && depth === 1) items += 1;
  }
  return items;
}

/** A list being read: counts its items and writes their numbers. */
export class ListNumbers {
  readonly isOrdered: boolean;
  /** Its items have points in front. */
  readonly isPointed: boolean;
  readonly #style: string;
  readonly #step: 1 | -1;
  #next: number;

  /** @param items how many items a list that counts down has, 0 for any other */
  constructor(name: string, attributes: Attributes, style: Style, items: number) {
    this.isOrdered = name === 'ol';
    this.#style = styleName(attributes, style);
    this.isPointed = !this.isOrdered && this.#style !== 'none';
    this.#step = items > 0 ? -1 : 1;
    this.#next = wholeNumber(attributes.get('start')) ?? (items > 0 ? items : 1);
  }

  /** The next item's number as a browser shows it; '' for points. */
  label(item: Attributes, style: Style): string {
    if (!this.isOrdered) return '';
    const value = wholeNumber(item.get('value')) ?? this.#next;
    this.#next = value + this.#step;
    const [format, end] = STYLES[styleName(item, style) || this.#style || 'decimal'] ?? ['none', ''];
    return formatNumber(value, format) + end;
  }
}
