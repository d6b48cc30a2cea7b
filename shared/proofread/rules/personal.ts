import { hasCardCheck, hasIdentityCheck } from '../personal/check-digits.ts';
import { findInCell } from '../personal/find-in-cell.ts';
import { findPersonal } from '../personal/find-personal.ts';
import { PERSONAL_NAMES, type PersonalKind } from '../personal/kinds.ts';
import { plainDigits } from '../personal/plain-digits.ts';
import type { Hit, TextRule } from '../rule.ts';

/** How sure it is that something is what it looks like, and does not belong in a paper. */
const LEVELS: Record<PersonalKind, Hit['level'] & string> = {
  identity: 'likely',
  card: 'likely',
  mobile: 'likely',
  fixed: 'hint',
  mail: 'hint',
  address: 'hint',
  name: 'hint',
};

/** A number whose check digit is right is one for certain. */
function levelOf(kind: PersonalKind, found: string): Hit['level'] & string {
  const number = plainDigits(found).replace(/[ -]/g, '');
  const isSure =
    kind === 'identity' ? number.length === 18 && hasIdentityCheck(number) : hasCardCheck(number);
  return (kind === 'identity' || kind === 'card') && isSure ? 'certain' : LEVELS[kind];
}

/** What says who somebody is or where he is reached: a published report has none. */
const personalData: TextRule = {
  id: 'personal-data',
  level: 'certain',
  basis: '《个人信息保护法》第二十五条',
  found: '联系人电话13812345678。',
  passed: ['拨打12345热线，发放资料13800份。', '社会信用代码11500110588903728C。'],
  inText: ({ text, part, beside }) =>
    part === 'record'
      ? []
      : (beside ? findInCell(text, beside) : findPersonal(text)).map(({ kind, from, to }): Hit => {
          const message = `这里像是${PERSONAL_NAMES[kind]}，报告要公开，请看一看是否删去。`;
          return { from, to, message, level: levelOf(kind, text.slice(from, to)) };
        }),
};

export const PERSONAL: readonly TextRule[] = [personalData];
