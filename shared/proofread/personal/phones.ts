import { matchesOf } from '../rules/sentence.ts';
import type { PersonalStretch } from './kinds.ts';

/** 区号 of two or three digits behind the 0, the number, and an extension (YD/T 1088). */
const FIXED =
  /(?<![\d.])(?:(?:\+|00)86[ -]{0,2}\(?0?|86-0?|\(?0)(?:10|2\d|[3-9]\d{2})\)?[ -]{0,3}[2-8]\d{2,3}[ -]?\d{4}(?!\d)(?:[ ,]?(?:转|-|ext\.?|#) ?\d{1,6}(?!\d))?/g;
const DOTTED_MOBILE = /(?<![\d._/])1[3-9]\d([._/])\d{4}\1\d{4}(?![\d_/]|\.\d)/g;
const LABEL = /(?:电话|座机|传真|固话|联系方式|[Tt]el)[^\d\n,;。，；]{0,8}/g;
const LISTED = /^[\d \-、,，/;；或和转]{7,80}/;
const LOCAL = /(?<![\d-])[2-8]\d{2,3}[ -]?\d{4}(?![\d-]| ?\d{5})(?: ?转 ?\d{1,6})?/g;
const QUANTITY = /^ ?(?:次|个|件|人|户|元|万|亿|余|多|份|条|起|家|通)/;

/** Local numbers without 区号 behind 电话：, several of them too. */
function localNumbers(text: string): PersonalStretch[] {
  return matchesOf(text, LABEL).flatMap(({ to: start }) => {
    const list = LISTED.exec(text.slice(start, start + 80))?.[0] ?? '';
    return matchesOf(list, LOCAL)
      .map(({ from, to }) => ({ kind: 'fixed' as const, from: start + from, to: start + to }))
      .filter(({ to }) => !QUANTITY.test(text.slice(to, to + 2)));
  });
}

/** Fixed numbers of a plain text, and mobile ones parted by points and other strokes. */
export const findPhones = (text: string): PersonalStretch[] => [
  ...matchesOf(text, FIXED).map(({ from, to }) => ({ kind: 'fixed' as const, from, to })),
  ...matchesOf(text, DOTTED_MOBILE).map(({ from, to }) => ({ kind: 'mobile' as const, from, to })),
  ...localNumbers(text),
];
