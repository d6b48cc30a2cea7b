import { matchesOf } from '../rules/sentence.ts';
import { findAddresses } from './addresses.ts';
import type { PersonalStretch } from './kinds.ts';
import { findDottedNames, findNames } from './names.ts';
import { findNumbers } from './numbers.ts';
import { withoutOverlaps } from './overlaps.ts';
import { findPhones } from './phones.ts';
import { plainDigits } from './plain-digits.ts';
import { NAME_POINTS } from './surnames.ts';

const MAIL = /(?<![\w.+-])[\w.+-]{1,64} {0,2}@ {0,2}[A-Za-z\d-]{1,40}(?:\.[A-Za-z\d-]{2,40}){1,4}/g;

const findMails = (text: string): PersonalStretch[] =>
  matchesOf(text, MAIL).map(({ from, to }) => ({ kind: 'mail', from, to }));

const HAS_POINT = new RegExp(`[${NAME_POINTS}]`);

/** What may be there at all, quickly looked for. */
const findersFor = (text: string): ((text: string) => PersonalStretch[])[] => [
  ...(/\d(?:[\d -]{5,})/.test(text) ? [findNumbers] : []),
  ...(/\d[\d ._/-]{5,}\d|\)\d{7}/.test(text) ? [findPhones] : []),
  ...(text.includes('@') ? [findMails] : []),
  ...(/[户住籍]|家庭地址|\d[号栋幢座]/.test(text) ? [findAddresses] : []),
  findNames,
];

/** The personal data of a text, in order; what overlaps another is left to that which outweighs it. */
export function findPersonal(text: string): PersonalStretch[] {
  const plain = plainDigits(text);
  return withoutOverlaps(
    findersFor(plain)
      .flatMap((find) => find(plain))
      .concat(HAS_POINT.test(text) ? findDottedNames(text) : [])
      .sort((one, other) => one.from - other.from),
  );
}
