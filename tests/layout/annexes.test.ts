import { beforeAll, describe, expect, it } from 'vitest';
import { inspectReport } from '../../electron/word/inspect/inspect-report.ts';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { layOut } from '../../shared/layout/lay-out.ts';
import { LIKE_LIBREOFFICE } from '../../shared/layout/options.ts';
import type { LaidOutPage } from '../../shared/layout/paginate.ts';
import type { Report } from '../../shared/report/schema.ts';
import { pagedAnnexes } from '../fixtures/annexes.ts';
import { type RenderedLine, type RenderedPage, render } from './render.ts';
import { fullReport, hanzi } from './reports.ts';

const TEXT_LEFT = 28;
const TURNED_LEFT = 35;
const LINE_PITCH = 28.95 * (25.4 / 72);
const UNDER_TEXT = 262;

/** Annexes of one landscape page, of none, and of upright pages with more text than one holds. */
const given = (): Report => {
  const annexes = pagedAnnexes();
  annexes[2]?.blocks.push({ id: 'long', kind: 'paragraph', text: hanzi(28 * 22) });
  const imprint = { copyTo: '县司法局', printer: '青禾镇党政办公室', printedOn: '2026-01-08' };
  return { ...fullReport(), signature: { office: '青禾镇人民政府', date: '2026-01-08' }, annexes, imprint };
};

const middle = ({ top, bottom }: RenderedLine): number => (top + bottom) / 2;

const startsWith = (page: RenderedPage, text: string): RenderedLine => {
  const found = page.lines.find((line) => line.text.startsWith(text));
  if (!found) throw new Error(`no line with ${text}`);
  return found;
};

const firstWords = (page: RenderedPage): string => page.lines[0]?.text ?? '';

const laidOutFirst = ({ lines }: LaidOutPage): string =>
  lines[0]?.runs.map(({ text }) => text).join('') ?? '';

describe('annexes on the rendered page (GB/T 9704-2012, 7.3.7)', () => {
  let pages: RenderedPage[];
  let laidOut: LaidOutPage[];
  let one: number;
  let three: number;

  beforeAll(async () => {
    pages = render(await writeReport(given()));
    laidOut = layOut(given(), LIKE_LIBREOFFICE);
    one = pages.findIndex((page) => firstWords(page) === '附件1');
    three = pages.findIndex((page) => firstWords(page) === '附件3');
  }, 120_000);

  it('begin pages of their own behind 署名, and 版记 stands behind them on the last', () => {
    const signed = pages.findIndex((page) => page.lines.some(({ text }) => text === '2026年1月8日'));
    expect([one, three]).toEqual([signed + 1, signed + 2]);
    expect(pages.at(-1)?.lines.some(({ text }) => text.includes('印发'))).toBe(true);
  });

  it('are laid out on the same pages by the preview', () => {
    expect(laidOut).toHaveLength(pages.length);
    expect(laidOut.map(({ landscape }) => landscape)).toEqual(
      pages.map(({ widthMm, heightMm }) => widthMm > heightMm),
    );
    expect([laidOut[one], laidOut[three]].map((page) => page && laidOutFirst(page))).toEqual([
      '附件1',
      '附件3',
    ]);
  });

  it('have 附件3 at the left edge of the first line and the title in the middle of the third', () => {
    const page = pages[three] as RenderedPage;
    const mark = startsWith(page, '附件3');
    const title = startsWith(page, '青禾镇重大行政决策事项说明');
    expect(Math.abs(mark.left - TEXT_LEFT)).toBeLessThan(0.6);
    expect((title.left + title.right) / 2).toBeCloseTo(TEXT_LEFT + 156 / 2, 0);
    // Two lines of the text, and half of what the title's own line is higher.
    expect((middle(title) - middle(mark)) / LINE_PITCH).toBeCloseTo(2 + (36 / 28.95 - 1) / 2, 1);
  });

  it('lie across the page where a wide table begins them, mark, title and remark too', () => {
    const page = pages[one] as RenderedPage;
    expect(page.widthMm).toBeGreaterThan(page.heightMm);
    const mark = startsWith(page, '附件1');
    expect(Math.abs(mark.left - TURNED_LEFT)).toBeLessThan(0.6);
    expect(page.lines.some(({ text }) => text.startsWith('注：数据截至'))).toBe(true);
    expect(page.lines.some(({ text }) => text.includes('316'))).toBe(true);
  });

  it('have page numbers that go on', () => {
    const numbers = pages
      .filter(({ widthMm, heightMm }) => widthMm < heightMm)
      .map(({ lines }) => lines.findLast(({ top }) => top > UNDER_TEXT)?.text.replace(/\D/g, ''));
    const places = pages.flatMap(({ widthMm, heightMm }, at) => (widthMm < heightMm ? [String(at + 1)] : []));
    expect(numbers).toEqual(places);
  });

  it('break no rule that the inspection knows', async () => {
    const findings = inspectReport(await writeReport(given()));
    expect(findings.filter(({ demanded, kept }) => demanded && !kept)).toEqual([]);
    expect(findings.filter(({ clause }) => clause === '7.3.7').length).toBeGreaterThanOrEqual(5);
  });
});
