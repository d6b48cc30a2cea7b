import { expect, it } from 'vitest';
import { yearOfText } from '../../../shared/roll-forward/year-of-text.ts';

const PLAN = '2027年法治政府建设主要安排';

it.each([
  ['云溪镇人民政府2026年度法治政府建设情况的报告', PLAN, 2026],
  ['云溪镇关于二〇二五年法治政府建设情况的报告', PLAN, 2025],
  ['关于落实《2021—2025年规划》和2026年法治政府建设情况的报告', PLAN, 2026],
  ['自2021年起法治政府建设情况的报告', PLAN, 2026],
  ['法治政府建设情况的报告', PLAN, 2026],
  ['', PLAN, 2026],
  ['法治政府建设情况的报告', '下一年主要安排', null],
  ['关于2026人普法情况的报告', '下一年主要安排', null],
])(
  'A text tells the year that it is written for by its title, else by its plan: %s',
  (title, planHeading, year) => {
    expect(yearOfText({ title, planHeading })).toBe(year);
  },
);
