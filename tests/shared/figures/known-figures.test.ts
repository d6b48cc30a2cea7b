import { expect, it } from 'vitest';
import { knownFigures } from '../../../shared/figures/known-figures.ts';
import { readFigures } from '../../../shared/figures/read-figures.ts';

const sentence = (at: number): string => `第${at}村调解纠纷${at + 3}件，办结${at}件。`;

it('The figures of a sentence are read once, and are those that are in it', () => {
  const first = knownFigures(sentence(1));
  expect(first).toEqual(readFigures(sentence(1)));
  for (let at = 0; at < 500; at += 1) knownFigures(sentence(at));
  expect(knownFigures(sentence(1))).toBe(first);
});

it('What is asked for all along is kept, however much else was asked for', () => {
  const kept = knownFigures('办理案件12件。');
  for (let at = 0; at < 20_000; at += 1) {
    knownFigures(`第${at}村。`);
    if (at % 1000 === 0) expect(knownFigures('办理案件12件。')).toBe(kept);
  }
});
