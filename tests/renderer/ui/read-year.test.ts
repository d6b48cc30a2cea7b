import { expect, it } from 'vitest';
import { readYear } from '../../../renderer/ui/read-year.ts';

it.each([
  ['2025', 2025],
  [' 2025年度 ', 2025],
  ['２０２５年', 2025],
  ['25', null],
  ['2025.5', null],
  ['1900', null],
  ['', null],
])('reads the year %j as %j', (typed, year) => {
  expect(readYear(typed)).toBe(year);
});
