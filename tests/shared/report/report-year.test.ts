import { expect, it } from 'vitest';
import { draftYear, otherDraftYears, reportYearOn } from '../../../shared/report/report-year.ts';

it.each([
  ['2026-10-31', 2025],
  ['2026-11-01', 2026],
  ['2026-12-31', 2026],
  ['2027-01-08', 2026],
])('A report written on %s speaks of %d', (day, year) => {
  expect(reportYearOn(new Date(`${day}T12:00:00`))).toBe(year);
});

it.each([
  [2025, 2026, [2027]],
  [2023, 2026, [2027, 2025, 2024]],
  [2026, 2027, [2028]],
  [1999, 2026, [2027, 2025, 2024, 2023, 2022]],
])('A draft made of a report of %d in January 2027 is proposed for %d', (last, proposed, others) => {
  const day = new Date('2027-01-08T12:00:00');
  expect(draftYear(last, day)).toBe(proposed);
  expect(otherDraftYears(last, day)).toEqual(others);
});
