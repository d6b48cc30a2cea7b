import type { Hit, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check digit of an 居民身份证 number (GB 11643—1999, 6.1). */
function isIdentityNumber(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  return '10X98765432'.charAt(sum % 11) === number.charAt(17).toUpperCase();
}

/** Luhn's check digit, as bank cards have it (ISO/IEC 7812-1, annex B). */
function isCardNumber(number: string): boolean {
  const sum = [...number].reverse().reduce((total, mark, at) => {
    const value = Number(mark) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

interface Kind {
  /** what every one of them has in it, quickly looked for */
  sign: RegExp;
  form: RegExp;
  name: string;
  fits?: (found: string) => boolean;
  level: Hit['level'] & string;
}

const DIGITS = /\d{7}/;

const KINDS: readonly Kind[] = [
  {
    sign: DIGITS,
    form: /(?<!\d)[1-9]\d{16}[\dXx](?![\dA-Za-z])/g,
    name: '身份证号',
    fits: isIdentityNumber,
    level: 'certain',
  },
  {
    sign: DIGITS,
    form: /(?<![\d.])[3-6]\d{15,18}(?![\d.])/g,
    name: '银行卡号',
    fits: isCardNumber,
    level: 'certain',
  },
  { sign: DIGITS, form: /(?<![\d.])1[3-9]\d{9}(?![\d.])/g, name: '手机号', level: 'likely' },
  { sign: DIGITS, form: /(?<!\d)0\d{2,3}[-－—]\d{7,8}(?!\d)/g, name: '固定电话', level: 'hint' },
  { sign: /@/, form: /[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}/g, name: '电子邮箱', level: 'hint' },
];

/** Numbers that say who somebody is or where he is reached: a published report has none. */
const personalData: TextRule = {
  id: 'personal-data',
  level: 'likely',
  basis: '《个人信息保护法》第二十五条',
  found: '联系人电话13812345678。',
  passed: ['拨打12345热线，发放资料13800份。', '社会信用代码11500110588903728C。'],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : KINDS.filter(({ sign }) => sign.test(text)).flatMap(({ form, name, fits, level }) =>
          matchesOf(text, form)
            .filter(({ found }) => fits?.(found[0]) ?? true)
            .map(({ from, to }): Hit => {
              const message = `这里像是${name}，报告要公开，请看一看是否删去。`;
              return { from, to, message, level };
            }),
        ),
};

export const PERSONAL: readonly TextRule[] = [personalData];
