import { beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { type Format, formatOf } from '../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { layOut } from '../../shared/layout/lay-out.ts';
import { LIKE_LIBREOFFICE } from '../../shared/layout/options.ts';
import type { Report, Table } from '../../shared/report/schema.ts';
import { writtenReport } from '../shared/layout/written-reports.ts';
import { laidOutLines, lineEnds } from './line-breaks.ts';
import { type RenderedPage, render } from './render.ts';
import { hanzi, hanziReport } from './reports.ts';

const [WIDTH, HEIGHT] = [210, 297];
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const turnedTable: Table = {
  ...{ id: 't', kind: 'table', text: '', landscape: true },
  rows: Array.from({ length: 6 }, (_, at) => [{ text: `${at}` }, { text: hanzi(60) }]),
};

/** 版头, pages of text, a landscape page, 版记. */
function everything(): Report {
  const report = hanziReport();
  report.parts[0].blocks = [turnedTable];
  return {
    ...report,
    letterhead: {
      ...{ copyNumber: '', secrecy: '', urgency: '', withDocumentWord: true },
      ...{ issuers: ['临溪县青禾镇人民政府'], documentNumber: '青政〔2026〕1号', signatories: ['张三'] },
    },
    imprint: { copyTo: '县司法局', printer: '青禾镇党政办公室', printedOn: '2026-01-08' },
  };
}

const inkOf = (page: RenderedPage, ...within: Parameters<RenderedPage['ink']['box']>) => {
  const box = page.ink.box(...within);
  if (!box) throw new Error('no ink');
  return box;
};

describe.each([
  // 天头, 地脚, 订口, 翻口, characters a line
  [32, 28, 28, 30, 27],
  [25.4, 25.4, 31.8, 31.8, 26],
  [20, 20, 35, 20, 28],
])('a page with margins of %d, %d, %d and %d mm', (top, bottom, left, right, characters) => {
  const margins = { marginTop: top, marginBottom: bottom, marginLeft: left, marginRight: right };
  const format: Format = formatOf({ ...STANDARD_PROFILE, ...margins });
  const area = { top, bottom: HEIGHT - bottom, left, right: WIDTH - right };
  let pages: RenderedPage[];
  let full: RenderedPage[];

  beforeAll(async () => {
    pages = render(await writeReport(everything(), format));
    full = pages.slice(1, 5);
  });

  it('keeps its ink inside its own text area and fills it', () => {
    for (const page of full) {
      const box = inkOf(page, 0, area.bottom + 2);
      expect(Math.abs(box.left - area.left)).toBeLessThanOrEqual(1);
      expect(area.right + 0.5 - box.right).toBeGreaterThanOrEqual(0);
      expect(area.right - box.right).toBeLessThanOrEqual(1.5);
      expect(box.top - area.top).toBeGreaterThanOrEqual(0);
      expect(box.top - area.top).toBeLessThanOrEqual(4);
      expect(box.bottom).toBeLessThanOrEqual(area.bottom);
      expect(box.bottom).toBeGreaterThanOrEqual(area.bottom - 14);
    }
  });

  it(`holds ${characters} characters in a line`, () => {
    const counts = full
      .flatMap(({ lines }) => lines)
      .filter((line) => line.left < area.left + 2 && line.right > area.right - 3 && line.top < area.bottom)
      .map(({ text }) => text.length);
    expect(new Set(counts)).toEqual(new Set([characters]));
  });

  it('has its page number 7 mm below its text area, one character from the outer edge (7.5)', () => {
    full.forEach((page, at) => {
      const number = inkOf(page, area.bottom + 2, HEIGHT);
      const dash = inkOf(page, area.bottom + 2, HEIGHT, number.left + 3);
      expect(Math.abs((dash.top + dash.bottom) / 2 - area.bottom - 7)).toBeLessThanOrEqual(0.5);
      const gap = at % 2 === 0 ? number.left - area.left : area.right - number.right;
      expect(Math.abs(gap - 14 * (25.4 / 72))).toBeLessThanOrEqual(1);
    });
  });

  it('has its red rule and the last one of 版记 as wide as its text area (7.2.7, 7.4.1)', () => {
    const [first, last] = [pages[0], pages.at(-1)] as [RenderedPage, RenderedPage];
    const isWhole = (box: ReturnType<RenderedPage['ink']['box']>): boolean =>
      box !== null && Math.abs(box.left - area.left) < 0.5 && Math.abs(box.right - area.right) < 0.5;
    const underMark = Array.from({ length: 45 }, (_, at) => area.top + 50 + at);
    expect(underMark.some((mm) => isWhole(first.ink.box(mm, mm + 1)))).toBe(true);
    expect(isWhole(last.ink.box(area.bottom - 1, area.bottom + 1))).toBe(true);
    expect(Math.abs(inkOf(last, area.top, area.bottom + 2).bottom - area.bottom)).toBeLessThanOrEqual(0.5);
  });

  it('has the same margins at the same edges of the sheet where it is turned (8)', () => {
    const turned = pages.filter(({ widthMm, heightMm }) => widthMm > heightMm);
    expect(turned).toHaveLength(1);
    const [page] = turned as [RenderedPage];
    expect(Math.abs(inkOf(page, 0, WIDTH).top - left)).toBeLessThan(0.5);
    expect(Math.abs(inkOf(page, 60, 150).left - bottom)).toBeLessThan(0.5);
    expect(Math.abs(inkOf(page, 0, WIDTH).right - (HEIGHT - top))).toBeLessThan(0.5);
    const number = inkOf(page, 0, WIDTH, bottom - 2);
    expect(Math.abs((number.left + number.right) / 2 - (bottom - 7))).toBeLessThan(1.5);
  });

  // A line of digits that LibreOffice ends one character earlier takes the rest of its paragraph along.
  it('breaks its lines and pages where the preview does', async () => {
    const report = writtenReport(4, 3);
    const rendered = render(await writeReport(report, format));
    const lines = rendered.flatMap((page) => page.lines.filter((line) => line.top < area.bottom));
    const ends = [...lineEnds(lines.map(({ text }) => ({ text: bare(text) })))];
    const own = lineEnds(laidOutLines(report, format).flat());
    expect(ends.length).toBeGreaterThan(100);
    expect(ends.filter((end) => own.has(end)).length / ends.length).toBeGreaterThanOrEqual(0.97);
    expect(rendered).toHaveLength(layOut(report, LIKE_LIBREOFFICE, format).length);
  });
});
