import { expect, it } from 'vitest';
import { findFigures } from '../../../shared/figures/find-figures.ts';

it('finds numbers with thousands, decimals and per cent, of either width, in order', () => {
  const text = '发放1,200册，化解率99.39%，共２８件，1.3万次';
  expect(findFigures(text).map((figure) => figure.text)).toEqual(['1,200', '99.39%', '２８', '1.3']);
  for (const { start, end, text: typed } of findFigures(text)) expect(text.slice(start, end)).toBe(typed);
});
