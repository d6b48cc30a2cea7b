import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordFinder } from '../../../shared/text/word-finder.ts';

const word = fc.string({
  unit: fc.constantFrom('法', '治', '行', '政', '1', '𠮷'),
  minLength: 1,
  maxLength: 6,
});

it('Finds every place of every word that a plain search finds, overlapping ones too, and no other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 8 }),
      fc.array(word, { maxLength: 12 }),
      (words, pieces) => {
        const text = pieces.join('');
        const plain = words.flatMap((each) =>
          [...text].length === 0
            ? []
            : [...text.split('').keys()]
                .filter((at) => text.startsWith(each, at))
                .map((from) => [from, each]),
        );
        const finder = new WordFinder(words.map((each) => [each, each.length]));
        const found = finder.find(text);
        expect(new Set(found.map(({ from, word: each }) => `${from} ${each}`))).toEqual(
          new Set(plain.map(([from, each]) => `${from} ${each}`)),
        );
        expect(found).toHaveLength(plain.length);
        expect(found.every(({ word: each, value }) => each.length === value)).toBe(true);
        for (const { from, word: each } of finder.findFirst(text)) expect(from).toBe(text.indexOf(each));
      },
    ),
  );
});

it('Finds nothing with no words, in no text, and in one that is shorter than every word', () => {
  expect(new WordFinder([]).find('法治')).toEqual([]);
  expect(new WordFinder([['法治政府', 1]]).find('')).toEqual([]);
  expect(new WordFinder([['法治政府', 1]]).find('法治')).toEqual([]);
});

it('Tells of one word with two things known of it both, at its first place', () => {
  const finder = new WordFinder([
    ['法制办', 2019],
    ['法制办', 2024],
  ]);
  expect(finder.findFirst('原法制办、法制办').map(({ from, value }) => [from, value])).toEqual([
    [1, 2019],
    [1, 2024],
  ]);
});
