import { placedSentences } from '../../report/placed-sentences.ts';
import { bodyTexts } from '../reading.ts';
import type { PlacedHit, ReportRule } from '../rule.ts';

const SHORTEST = 12;

/** Sentences of one length by each half: of two that differ in one letter, one half is the same. */
function byHalves(sentences: readonly string[]): Map<string, Set<string>> {
  const halves = new Map<string, Set<string>>();
  for (const sentence of sentences)
    for (const key of keysOf(sentence)) {
      const alike = halves.get(key);
      if (alike) alike.add(sentence);
      else halves.set(key, new Set([sentence]));
    }
  return halves;
}

function keysOf(sentence: string): [string, string] {
  const middle = Math.floor(sentence.length / 2);
  return [
    `<${sentence.length}<${sentence.slice(0, middle)}`,
    `>${sentence.length}>${sentence.slice(middle)}`,
  ];
}

/** Where two sentences of one length differ, when in one place only; -1 otherwise. */
function onlyDifference(one: string, other: string): number {
  let found = -1;
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] === other[at]) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}

const isFigure = (letter: string): boolean => /[\d零〇一二三四五六七八九十百千万两%.]/.test(letter);

/** One letter that is no figure differs from last year's sentence: a typing error here, or there. */
const oneLetterChanged: ReportRule = {
  id: 'one-letter-changed',
  level: 'likely',
  basis: '与去年稿逐句对照',
  found: {
    measures: ['深入推进法治宣传教育进机关、进校元。'],
    last: { measures: ['深入推进法治宣传教育进机关、进校园。'] },
  },
  passed: [
    {
      measures: ['全年开展法治宣传教育活动22场次。'],
      last: { measures: ['全年开展法治宣传教育活动21场次。'] },
    },
    { measures: ['深入推进法治宣传教育进机关、进校园。'] },
  ],
  inReport: ({ texts }, { last }) => {
    if (!last) return [];
    const before = placedSentences(last).map(({ sentence }) => sentence);
    const known = new Set(before);
    const halves = byHalves(before.filter((sentence) => sentence.length >= SHORTEST));
    return bodyTexts(texts).flatMap((at) =>
      at.sentences.flatMap(({ from, to }): PlacedHit[] => {
        const typed = at.text.slice(from, to);
        const sentence = typed.trim();
        if (sentence.length < SHORTEST || known.has(sentence)) return [];
        const start = from + typed.length - typed.trimStart().length;
        for (const other of keysOf(sentence).flatMap((key) => [...(halves.get(key) ?? [])])) {
          const place = onlyDifference(sentence, other);
          const [now, old] = [sentence.charAt(place), other.charAt(place)];
          if (place < 0 || isFigure(now) || isFigure(old)) continue;
          const message = `这一句与去年只差一个字：去年是“${old}”，现在是“${now}”，请看一看是不是打错了。`;
          return [{ at, from: start + place, to: start + place + 1, message }];
        }
        return [];
      }),
    );
  },
};

export const WORDS_LAST_YEAR: readonly ReportRule[] = [oneLetterChanged];
