import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { printPdf } from '../../electron/cli/print-pdf.ts';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { formatOf } from '../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { layOut } from '../../shared/layout/lay-out.ts';
import { LIKE_LIBREOFFICE } from '../../shared/layout/options.ts';
import { pagesHtml } from '../../shared/layout/pages-html.ts';
import type { LaidOutPage } from '../../shared/layout/paginate.ts';
import type { Report, Table } from '../../shared/report/schema.ts';
import { type RenderedPage, render } from './render.ts';
import { fullReport, hanzi } from './reports.ts';

/** The margins of the turned sheet in mm: 订口 on top, 地脚 at the left; the text area is 225 by 156. */
const [TOP, LEFT, RIGHT, BOTTOM] = [28, 35, 260, 184];
const UNDER_TEXT = 262;

const table = (id: string, rows: number, text = ''): Table => ({
  ...{ id, kind: 'table', text, landscape: true },
  rows: Array.from({ length: rows }, (_, at) => [
    { text: `${at}` },
    { text: hanzi(at % 4 === 3 ? 70 : 12) },
    { text: at % 3 === 2 ? `${at}\n${at}` : `${at}` },
  ]),
});

/** Two landscape pages, 2 and 3, between upright ones, the last of which are 4 and 5. */
function given(): Report {
  const report = fullReport();
  report.lead.push(table('t', 24));
  report.parts[1].blocks = [{ id: 'p', kind: 'paragraph', text: hanzi(28 * 22) }];
  return report;
}

/** The sheets from the first to the last, L for one that lies on its side. */
const sheets = (pages: readonly (RenderedPage | LaidOutPage)[]): string =>
  pages
    .map((page) => ('widthMm' in page ? page.widthMm > page.heightMm : page.landscape))
    .map((landscape) => (landscape ? 'L' : 'u'))
    .join('');

function inkOf(box: ReturnType<RenderedPage['ink']['box']>) {
  if (!box) throw new Error('no ink');
  return box;
}

/** Where a page's number and the middle of its first dash stand on the sheet held upright: along its foot, and down it. */
function numberPlace(page: RenderedPage) {
  const { ink, widthMm, heightMm } = page;
  const dash = 4;
  if (widthMm < heightMm) {
    const { left, right, top } = inkOf(ink.box(UNDER_TEXT + 2, heightMm));
    const { bottom, top: above } = inkOf(ink.box(top, heightMm, left + dash));
    return { left, right, dash: (above + bottom) / 2 };
  }
  const { top, bottom } = inkOf(ink.box(0, heightMm, LEFT - 1));
  const first = inkOf(ink.box(top, top + dash, LEFT - 1));
  return { left: top, right: bottom, dash: widthMm - (first.left + first.right) / 2 };
}

describe('a landscape table (GB/T 9704-2012, 8)', () => {
  let pages: RenderedPage[];
  beforeAll(async () => {
    pages = render(await writeReport(given()));
  });
  const pageAt = (number: number): RenderedPage => pages[number - 1] as RenderedPage;

  it('has A4 pages of its own that lie on their side, and the text goes on upright', () => {
    expect(sheets(pages)).toBe('uLLuu');
    for (const number of [2, 3]) {
      expect(pageAt(number).widthMm).toBeCloseTo(297, 0);
      expect(pageAt(number).heightMm).toBeCloseTo(210, 0);
    }
  });

  it.each([2, 3])(
    'has its head at the left edge of the upright sheet and fills the text area: page %d',
    (number) => {
      const box = inkOf(pageAt(number).ink.box(0, 210));
      expect(Math.abs(box.top - TOP)).toBeLessThan(0.5);
      expect(Math.abs(box.right - RIGHT)).toBeLessThan(0.5);
      expect(box.bottom).toBeLessThan(BOTTOM + 0.5);
      const beside = inkOf(pageAt(number).ink.box(60, 150));
      expect(Math.abs(beside.left - LEFT)).toBeLessThan(0.5);
    },
  );

  it.each([
    [2, 4],
    [3, 5],
  ])('has its page number where the upright pages have theirs: page %d as page %d', (landscape, upright) => {
    const [own, other] = [numberPlace(pageAt(landscape)), numberPlace(pageAt(upright))];
    expect(Math.abs(own.left - other.left)).toBeLessThan(0.5);
    expect(Math.abs(own.right - other.right)).toBeLessThan(0.5);
    expect(Math.abs(own.dash - other.dash)).toBeLessThan(0.3);
    expect(Math.abs(own.dash - UNDER_TEXT - 7)).toBeLessThan(0.3);
  });

  it('has the text of a cell in the middle of its height', async () => {
    const report = fullReport();
    report.lead.push({
      ...table('c', 1),
      rows: [[{ text: hanzi(10) }], [{ text: `${hanzi(10)}\n${hanzi(8)}` }]],
    });
    const page = render(await writeReport(report)).find(({ widthMm, heightMm }) => widthMm > heightMm);
    const [line, rule] = [20 * (25.4 / 72), 0.5 * (25.4 / 72)];
    let top = TOP;
    for (const lines of [1, 2]) {
      const bottom = top + lines * line + rule;
      const ink = inkOf(page?.ink.box(top + 0.4, bottom - 0.4, RIGHT - 5, LEFT + 5) ?? null);
      expect(Math.abs(ink.top - top - (bottom - ink.bottom))).toBeLessThan(0.5);
      top = bottom;
    }
  });

  it('has its page number in the middle where a profile asks for that', async () => {
    const format = formatOf({ ...STANDARD_PROFILE, pageNumber: 'centred', footerSize: 12 });
    const centred = render(await writeReport(given(), format)).map(numberPlace);
    for (const { left, right, dash } of centred) {
      expect(Math.abs((left + right) / 2 - (28 + 184) / 2)).toBeLessThan(0.5);
      expect(Math.abs(dash - UNDER_TEXT - 7)).toBeLessThan(0.4);
    }
  });
});

const LETTERHEAD = {
  ...{ copyNumber: '000001', secrecy: '', urgency: '', issuers: ['临溪县青禾镇人民政府'] },
  ...{ withDocumentWord: true, documentNumber: '青府发〔2026〕1号', signatories: [] },
};
const IMPRINT = { copyTo: '县司法局', printer: '青禾镇党政办公室', printedOn: '2026-01-08' };

/** Below a heading, two one after the other, before 署名, and as the last thing of all. */
function everywhere(rows: number, change: Partial<Report>): Report {
  const report = { ...fullReport(), letterhead: LETTERHEAD, imprint: IMPRINT, ...change };
  report.parts[0].blocks = [table('a', 9, '表1 执法情况')];
  report.parts[1].blocks = [table('b', rows, '表2 普法情况'), table('c', 4)];
  report.parts[4].blocks.push(table('d', 3, '表4 其他'));
  return report;
}

/** The lines of the middle cells, which alone hold hanzi of the table. */
const renderedCells = ({ lines }: RenderedPage): string[] =>
  lines
    .map(({ text }) => text.replace(/[\d—\s]/g, ''))
    .filter((text) => text !== '' && !text.startsWith('表'));
const laidOutCells = ({ lines }: LaidOutPage): string[] =>
  lines.flatMap(({ row }) =>
    (row?.cells[1]?.lines ?? []).map(({ runs }) => runs.map(({ text }) => text).join('')),
  );

describe('the layout of landscape tables, against the pages LibreOffice makes of the Word file', () => {
  it.each<[string, number, string, Partial<Report>]>([
    ['before 署名', 30, 'uLuLLLLuLu', {}],
    ['last of all on an odd page', 30, 'uLuLLLLuLu', { signature: null }],
    ['last of all on an even page', 20, 'uLuLLLuLuu', { signature: null }],
  ])('turns its pages at the same rows and breaks its cells alike: %s', async (_, rows, expected, change) => {
    const report = everywhere(rows, change);
    const rendered = render(await writeReport(report));
    const laidOut = layOut(report, LIKE_LIBREOFFICE);
    expect(sheets(rendered)).toBe(sheets(laidOut));
    expect(sheets(laidOut)).toBe(expected);
    const cells = (pages: readonly RenderedPage[]) =>
      pages.filter((page) => sheets([page]) === 'L').map(renderedCells);
    expect(laidOut.filter(({ landscape }) => landscape).map(laidOutCells)).toEqual(cells(rendered));
    expect(rendered.at(-1)?.lines.some(({ text }) => text.startsWith('抄送'))).toBe(true);
  });

  it('is printed on A4 that lies on its side', async () => {
    const pages = layOut(given(), LIKE_LIBREOFFICE);
    const folder = mkdtempSync(join(tmpdir(), 'fazhi-landscape-'));
    try {
      const file = join(folder, 'report.pdf');
      writeFileSync(file, await printPdf(pagesHtml(pages, formatOf(STANDARD_PROFILE))));
      const info = execFileSync('pdfinfo', ['-l', '99', file], { encoding: 'utf8' });
      const sizes = [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts \(A4\)/g)];
      expect(sizes.map(([, width, height]) => (Number(width) > Number(height) ? 'L' : 'u')).join('')).toBe(
        'uLLuu',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
