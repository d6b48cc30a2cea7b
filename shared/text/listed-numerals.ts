import { hanziValue } from './hanzi-numerals.ts';

const COUNTED =
  '(?:审|级|期|季|产业|类|批|线|代|等|月|号|条|款|次|把手|楼|栋|组|层|环|轮|届|大队|中队|小学|中学|村|社区|网格|标段)';
const LISTED = new RegExp(
  `^(?:([一二三四五六七八九十]{1,3})、([一二三四五六七八九十]{1,3})|(\\d{1,2})、(\\d{1,2}))(?=${COUNTED})`,
);

/** What is looked at is shorter; a whole page on one line need not be made ordinary for it. */
const LONGEST_OPENING = 24;

const numberOf = (numeral: string): number => (/^\d/.test(numeral) ? Number(numeral) : hanziValue(numeral));

/** Whether a text opens with numerals that are listed, 一、二审 or 3、4号楼, and not with a number in front of it. */
export function opensWithListed(text: string): boolean {
  const [found, ...numerals] = LISTED.exec(text.slice(0, LONGEST_OPENING).normalize('NFKC')) ?? [];
  // A line without a stop is a heading, whatever it says.
  if (found === undefined || !/[。；，]/.test(text)) return false;
  const [first = '', second = ''] = numerals.filter((numeral) => numeral !== undefined);
  return numberOf(second) === numberOf(first) + 1;
}
