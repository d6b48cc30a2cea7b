import { matchesOf } from '../rules/sentence.ts';
import type { PersonalStretch } from './kinds.ts';

const PLACE = '[\\p{Script=Han}\\w() -]';

/** 户籍地、住址 and what follows to the next mark; a verb alone (住在、家住) must lead to something as small as a village. */
const LABELLED =
  /(?:户籍(?:所在)?(?:地址|地)?|户口(?:所在地|落?在)|居住[在于]|家庭(?:住址|地址)|现?居?住(?:所地|址|地址)|居住地|籍贯|家住|现住|住在|(?<![入居常暂村宿])住(?![建房宅院户所址宿]))(?:为|是|在|于|:| |"){0,3}/g;
const ADDRESS = new RegExp(
  `^(?=[^,。;、:!?]{0,30}(?:[省市区县镇乡村组号室社栋里屯]|街道|社区|小区|大道|路))${PLACE}{3,50}`,
  'u',
);
const SMALLEST = /[村组号室社栋屯路]|街道|社区|小区|大道/;
/** A place by name, which a verb alone must lead to. */
const NAMED = /^\p{Script=Han}{2,12}?(?:[省市区县镇乡村路街]|社区)/u;
/** As small as a house or a village's group. */
const NUMBERED = /(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:号|组|社(?!区)|队|栋|幢|室|单元)/;
const SURE_LABEL = /^(?:户籍|户口所|家庭|居住?[地址所]|籍|现?居?住[址所])/;

/** A house in a village's group, or a flat in a numbered house: 柳树村3组12号, 滨江路18号2栋3单元501室. */
const HOUSEHOLD =
  /(?:\p{Script=Han}{1,12}(?:省|市|区|县|镇|乡|街道))?\p{Script=Han}{1,8}(?:(?:村|社区)(?:第?[\d一二三四五六七八九十]{1,3}(?:组|社|队))(?:附?\d{1,4}(?:-\d{1,3})?号)|(?:路|街|巷|大道|小区|社区|苑|园)(?:\d{1,4}号)?(?:附\d{1,3}号)?(?:\d{1,3}(?:栋|幢|号楼|座))(?:[\d一二三四五六七八九十]{1,2}单元)?(?:\d{1,2}楼)?(?:\d{1,4}(?:室|号|-\d{1,3})|(?<=单元)\d{3,4}(?!\d)))/gu;

/** What leads to an address. */
const VERB =
  /^\p{Script=Han}{0,12}(?:家住|住在|住地[为是在]?|地址[为是]?|走访|位于|前往|搬至|租住|[在到至住于对的])(?=\p{Script=Han}{2})/u;

/** Where an address that was found ends: at what tells of somebody, and not of a place. */
const END = /(?:的|因|与|和|人$|，|,).*$/u;

/** Whether what stands behind a label is an address: after a verb only where it names a place, and is as small as a village or has a number. */
function isAddress(label: string, address: string): boolean {
  if (address.length < 3) return false;
  if (SURE_LABEL.test(label)) return true;
  if (!NAMED.test(address) || !SMALLEST.test(address)) return /^[现家]/.test(label) && NAMED.test(address);
  return /^[现家]/.test(label) || NUMBERED.test(address);
}

/** An address as it stands, without a bracket that was opened before it. */
const trimmed = (typed: string): string => {
  const address = typed.replace(END, '').trimEnd();
  return address.includes('(') ? address : address.replace(/\)+$/, '');
};

function labelled(text: string): PersonalStretch[] {
  return matchesOf(text, LABELLED).flatMap(({ to: from, found }) => {
    const address = trimmed(ADDRESS.exec(text.slice(from, from + 60))?.[0] ?? '');
    return isAddress(found[0], address)
      ? [{ kind: 'address' as const, from, to: from + address.length }]
      : [];
  });
}

/** 户籍 and home addresses of a plain text. */
export const findAddresses = (text: string): PersonalStretch[] => [
  ...labelled(text),
  ...matchesOf(text, HOUSEHOLD).map(({ from, to, found }) => {
    const verb = VERB.exec(found[0])?.[0] ?? '';
    return { kind: 'address' as const, from: from + verb.length, to };
  }),
];
