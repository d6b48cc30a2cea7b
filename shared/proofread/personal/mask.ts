import type { PersonalKind } from './kinds.ts';
import { isCompound, NAME_POINTS } from './surnames.ts';

const HIDDEN = '×';
const DIGIT = /[\dXx０-９Ｘｘ〇○零一幺二三四五六七八九]/;

/** The digits of a number hidden but for so many in front and at the end; what parts them stays. */
function maskDigits(number: string, front: number, end: number): string {
  const total = [...number].filter((sign) => DIGIT.test(sign)).length;
  let at = 0;
  return [...number]
    .map((sign) => {
      if (!DIGIT.test(sign)) return sign;
      at += 1;
      return at <= front || at > total - end ? sign : HIDDEN;
    })
    .join('');
}

/** So that country code and 0 in front do not show more of the number. */
const frontOf = (number: string): number =>
  /^[^\d０-９]*(?:(?:00)?86|[０0]?０?８６)?[^\d０-９]*0?/.exec(number)?.[0].replace(/[^\d０-９]/g, '')
    .length ?? 0;

/** An address as far as its county or town. */
function maskAddress(address: string): string {
  const known = /^\p{Script=Han}{0,20}?(?:镇|乡|街道|区|县|市|省)/u.exec(address)?.[0] ?? '';
  return known + HIDDEN.repeat(4);
}

const PARTS_NAMES = new RegExp(`[\\s${NAME_POINTS}]`, 'g');

function maskName(typed: string): string {
  const name = typed.replace(PARTS_NAMES, '');
  const surname = name.slice(0, isCompound(name.slice(0, 2)) ? 2 : 1);
  return surname + '某'.repeat(Math.max(1, name.length - surname.length));
}

/** Personal data in the form in which it may be published (打码): 138××××5678, 张某. */
export function maskPersonal(kind: PersonalKind, text: string): string {
  switch (kind) {
    case 'identity':
      return maskDigits(text, 4, 0);
    case 'card':
      return maskDigits(text, 0, 4);
    case 'mobile':
      return maskDigits(text, frontOf(text) + 3, 4);
    case 'fixed':
      return maskDigits(text, 3, 0);
    case 'mail':
      return `${HIDDEN.repeat(4)}${text.slice(Math.max(0, text.search(/ {0,2}[@＠]/)))}`;
    case 'address':
      return maskAddress(text);
    case 'name':
      return maskName(text);
  }
}
