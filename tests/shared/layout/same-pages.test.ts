import { describe, expect, test } from 'vitest';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { createLayouter, type LaidOutPage } from '../../../shared/layout/lay-out.ts';
import { LIKE_WORD } from '../../../shared/layout/options.ts';
import { pageSvg } from '../../../shared/layout/page-svg.ts';
import { keepSamePages } from '../../../shared/layout/same-pages.ts';
import { mapBlocks } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { writtenReport } from './written-reports.ts';

const format = formatOf(STANDARD_PROFILE);
const given = writtenReport(5, 2);

const drawings = new Map<LaidOutPage, string>();
/** A page as it is drawn, each once: no page is changed. */
function drawn(page: LaidOutPage): string {
  const known = drawings.get(page) ?? pageSvg(page, format);
  drawings.set(page, known);
  return known;
}

/** The report with a letter more in the block so many from the last. */
const typedIn = (report: Report, fromLast: number): Report => {
  let total = 0;
  mapBlocks(report, ({ block }) => {
    total += 1;
    return block;
  });
  let at = 0;
  return mapBlocks(report, ({ block }) => {
    at += 1;
    return at === total - fromLast ? { ...block, text: `${block.text}甲` } : block;
  });
};

const layOut = createLayouter(LIKE_WORD, format);
const before = layOut(given);

/** How many of the pages after a change are other objects, and whether every page that is kept is drawn as it would be. */
function changed(change: (report: Report) => Report): { fresh: number; total: number } {
  const now = layOut(change(given));
  const kept = keepSamePages(before, now);
  expect(kept.map(drawn)).toEqual(now.map(drawn));
  return { fresh: kept.filter((page) => !before.includes(page)).length, total: now.length };
}

describe('keepSamePages', () => {
  test('keeps every page where nothing has changed', () => {
    expect(changed((report) => report).fresh).toBe(0);
  });

  test('keeps the pages before the one that was typed in', () => {
    const { fresh, total } = changed((report) => typedIn(report, 0));
    expect(total).toBeGreaterThan(5);
    expect(fresh).toBeGreaterThan(0);
    expect(fresh).toBeLessThanOrEqual(2);
  });

  test('keeps none that is drawn otherwise, wherever a letter was typed', () => {
    for (let fromLast = 0; fromLast < 30; fromLast += 1) changed((report) => typedIn(report, fromLast));
  });

  test('keeps not the first page under another title', () => {
    const titled = (report: Report): Report => ({ ...report, title: `${report.title}（稿）` });
    expect(changed(titled).fresh).toBeGreaterThan(0);
  });
});
