import { expect, it } from 'vitest';
import { NameOfYear } from '../../../renderer/session/name-of-year.ts';

it.each([
  ['青禾镇 2025年度', '青禾镇 2026年度'],
  ['2025年度 送审2025', '2026年度 送审2025'],
  ['2026目标 2025年度', '2026目标 2026年度'],
  ['送审稿', '送审稿'],
])('“%s” follows the year to 2026 as “%s”, and comes back as it was', (name, moved) => {
  const names = new NameOfYear();
  for (let round = 0; round < 3; round += 1) {
    expect(names.next(name, 2025, 2026)).toBe(moved);
    expect(names.next(moved, 2026, 2025)).toBe(name);
  }
});

it('a name that was given since follows by itself', () => {
  const names = new NameOfYear();
  names.next('2025年度', 2025, 2026);
  expect(names.next('定稿2026', 2026, 2025)).toBe('定稿2025');
});

it('a year reached by two ways is left by the way it was reached', () => {
  const names = new NameOfYear();
  expect(names.next('2024、2025', 2025, 2027)).toBe('2024、2027');
  expect(names.next('2024、2027', 2027, 2028)).toBe('2024、2028');
  expect(names.next('2024、2028', 2028, 2027)).toBe('2024、2027');
  expect(names.next('2024、2027', 2027, 2025)).toBe('2024、2025');
});
