import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentencesOf } from '../../../shared/proofread/rules/sentence.ts';
import { splitSentences } from '../../../shared/text/split-sentences.ts';

const text = fc.string({ unit: fc.constantFrom(...'学法。！？“”‘’（）《〈【(》〉】)；，\n'), maxLength: 40 });

it('A text’s sentences are those that are cut from it one after the other, whatever marks stand unpaired in it', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(sentencesOf(given).map(({ from, to }) => given.slice(from, to))).toEqual(splitSentences(given));
    }),
    { numRuns: 400 },
  );
});
