import { expect, it } from 'vitest';
import { figureWords } from '../../../../../renderer/panels/last-year/figures/figure-words.ts';
import { readFigures } from '../../../../../shared/figures/read-figures.ts';

it('Figures are said with what they count, without the date before them', () => {
  expect(figureWords(readFigures('2025年3月15日镇党委学法12次，培训9期。'))).toBe('镇党委学法12次，培训9期');
  expect(figureWords([])).toBe('');
});
