import { hasCardCheck, hasIdentityCheck, isIdentityForm } from './check-digits.ts';
import { type DigitGroup, digitRuns } from './digit-groups.ts';
import type { PersonalStretch } from './kinds.ts';

/** Longer than any of these numbers, with what stands before a mobile number. */
const MOST_DIGITS = 21;
const LABEL_REACH = 14;

const IDENTITY_LABEL = /身份证|身份号|证件号|公民身份/;
const CARD_LABEL = /卡号|账号|帐号|账户|帐户|银行卡/;
const PHONE_LABEL = /电话|手机|联系方式|联系人|号码|微信|[Tt]el/;
const CODE_LABEL = /信用代码|机构代码|索引号|登记号|许可证|案号|编号/;
const QUANTITY = /^ ?(?:元|万|亿|余|多|吨|亩|[%％‰])/;

/** Groups side by side that may be one number, and the text that it stands in. */
interface Candidate {
  groups: readonly DigitGroup[];
  digits: string;
  /** all groups of their run */
  isWhole: boolean;
  before: string;
  after: string;
}

const isLettered = ({ groups }: Candidate): boolean => groups.some(({ lettered }) => lettered);
const sizes = ({ groups }: Candidate): string => groups.map(({ digits }) => digits.length).join('-');
const isAllSingle = ({ groups }: Candidate): boolean => groups.every(({ digits }) => digits.length === 1);

function isIdentity(one: Candidate): boolean {
  const { digits, before, isWhole } = one;
  if (!/^\d{17}[\dXx]$|^\d{15}$|^\d{17}$/.test(digits)) return false;
  if (IDENTITY_LABEL.test(before) && isWhole) return true;
  if (digits.length === 17 || isLettered(one) || !isIdentityForm(digits)) return false;
  return digits.length === 18 ? isWhole || hasIdentityCheck(digits) : isWhole;
}

function isCard(one: Candidate): boolean {
  const { digits, before, isWhole } = one;
  if (/\D/.test(digits) || CODE_LABEL.test(before)) return false;
  if (CARD_LABEL.test(before + one.after) && isWhole && /^\d{10,21}$/.test(digits)) return true;
  if (isLettered(one) || !/^[2-69]\d{15,18}$/.test(digits)) return false;
  const isGrouped = isWhole || /^(?:4-){3,4}\d$|^\d-?$/.test(sizes(one));
  return isGrouped && hasCardCheck(digits);
}

const MOBILE_SIZES = /^(?:(?:2|4|2-1|1)-)?(?:11|3-4-4|4-3-4|3-8|7-4|3-3-5|3-5-3|5-6)$/;

function isMobile(one: Candidate): boolean {
  const { digits, before, after, isWhole } = one;
  if (!/^(?:0|(?:00)?86)?1[3-9]\d{9}$/.test(digits) || QUANTITY.test(after)) return false;
  if (CODE_LABEL.test(before) && !PHONE_LABEL.test(before)) return false;
  return isWhole || isAllSingle(one) || MOBILE_SIZES.test(sizes(one));
}

const KINDS: readonly [PersonalStretch['kind'], (one: Candidate) => boolean][] = [
  ['identity', isIdentity],
  ['card', isCard],
  ['mobile', isMobile],
];

function candidate(text: string, run: readonly DigitGroup[], at: number, count: number): Candidate {
  const groups = run.slice(at, at + count);
  const [from, to] = [groups[0]?.from ?? 0, groups.at(-1)?.to ?? 0];
  return {
    groups,
    digits: groups.map(({ digits }) => digits).join(''),
    isWhole: count === run.length,
    before: text.slice(Math.max(0, from - LABEL_REACH), from),
    after: text.slice(to, to + 4),
  };
}

/** The number that begins with a group, the longest first. */
function numberAt(text: string, run: readonly DigitGroup[], at: number): [PersonalStretch, number] | null {
  let [count, length] = [0, 0];
  while (at + count < run.length && length <= MOST_DIGITS) {
    length += run[at + count]?.digits.length ?? 0;
    count += 1;
  }
  for (; count > 0; count -= 1) {
    const one = candidate(text, run, at, count);
    const kind = KINDS.find(([, fits]) => fits(one))?.[0];
    if (!kind) continue;
    const from = one.groups[0]?.from ?? 0;
    return [{ kind, from: text[from - 1] === '+' ? from - 1 : from, to: one.groups.at(-1)?.to ?? 0 }, count];
  }
  return null;
}

/** 身份证, bank cards and mobile numbers of a plain text, however they are grouped. */
export function findNumbers(text: string): PersonalStretch[] {
  const found: PersonalStretch[] = [];
  for (const run of digitRuns(text))
    for (let at = 0; at < run.length; at += 1) {
      const number = numberAt(text, run, at);
      if (!number) continue;
      found.push(number[0]);
      at += number[1] - 1;
    }
  return found;
}
