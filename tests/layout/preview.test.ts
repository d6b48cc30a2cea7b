import { beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { formatOf } from '../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import type { Report } from '../../shared/report/schema.ts';
import { namedAnnexes } from '../fixtures/annexes.ts';
import { writtenReport } from '../shared/layout/written-reports.ts';
import { type ComparedLine, laidOutLines, lineEnds, renderedLines } from './line-breaks.ts';
import { render } from './render.ts';

/** Sections a part, for reports of 2 to 22 pages; every second one has 版头 and 版记, every third its number centred. */
const SIZES = [0, 1, 2, 2, 3, 3, 4, 4, 5, 1, 2, 5];

const elements = (size: number): Partial<Report> => ({
  letterhead: {
    copyNumber: '000012',
    secrecy: '',
    urgency: '加急',
    issuers: size % 2 === 0 ? ['临溪县青禾镇人民政府'] : ['中共临溪县青禾镇委员会', '临溪县青禾镇人民政府'],
    withDocumentWord: true,
    documentNumber: '青府文〔2026〕1号',
    signatories: ['李某某'],
  },
  imprint: { copyTo: '县司法局，县人大常委会办公室', printer: '青禾镇党政办公室', printedOn: '2026-01-08' },
  annexes: namedAnnexes('执法事项清单', '普法活动统计表'),
  note: '联系人：王某，电话：12345678',
});

interface Comparison {
  rendered: Omit<ComparedLine, 'isTitle'>[][];
  laidOut: ComparedLine[][];
}

describe('the layout of a report, against the pages LibreOffice makes of its Word file', () => {
  const comparisons: Comparison[] = [];

  beforeAll(async () => {
    for (const [at, size] of SIZES.entries()) {
      const report = { ...writtenReport(at + 1, size), ...(at % 2 === 1 && elements(size)) };
      const format = formatOf({ ...STANDARD_PROFILE, pageNumber: at % 3 === 0 ? 'centred' : 'outside' });
      const rendered = renderedLines(render(await writeReport(report, format)), report);
      comparisons.push({ rendered, laidOut: laidOutLines(report, format) });
    }
  }, 600_000);

  it('is made of reports of every length', () => {
    const pages = comparisons.map(({ rendered }) => rendered.length);
    expect(Math.min(...pages)).toBe(2);
    expect(Math.max(...pages)).toBeGreaterThanOrEqual(20);
  });

  it('has as many pages', () => {
    expect(comparisons.map(({ laidOut }) => laidOut.length)).toEqual(
      comparisons.map(({ rendered }) => rendered.length),
    );
  });

  it('holds the same letters and digits, in order', () => {
    const textOf = (pages: { text: string }[][]): string =>
      pages
        .flat()
        .map(({ text }) => text)
        .join('');
    for (const { rendered, laidOut } of comparisons) expect(textOf(laidOut)).toBe(textOf(rendered));
  });

  it('ends at least 99 lines in 100 at the same character', () => {
    const ends = comparisons.flatMap(({ rendered, laidOut }) => {
      const own = lineEnds(laidOut.flat());
      return [...lineEnds(rendered.flat())].map((end) => own.has(end));
    });
    const same = ends.filter(Boolean).length;
    console.log(`${same} of ${ends.length} lines end alike: ${((100 * same) / ends.length).toFixed(2)} %`);
    expect(same / ends.length).toBeGreaterThanOrEqual(0.99);
  });

  it('begins at least 95 pages in 100 with the same line', () => {
    const starts = comparisons.flatMap(({ rendered, laidOut }) =>
      rendered.map(([first], at) => laidOut[at]?.[0]?.text === first?.text),
    );
    expect(starts.filter(Boolean).length / starts.length).toBeGreaterThanOrEqual(0.95);
  });

  it('begins every line within half a millimetre of where it is drawn, the title apart', () => {
    // The stand-in for the title's font has wider digits.
    const distances = comparisons.flatMap(({ rendered, laidOut }) =>
      rendered.flatMap((page, number) =>
        page.flatMap(({ text, leftMm }, at) => {
          const own = laidOut[number]?.[at];
          return own?.text === text && !own.isTitle ? [Math.abs(own.leftMm - leftMm)] : [];
        }),
      ),
    );
    expect(distances.length).toBeGreaterThan(1000);
    expect(Math.max(...distances)).toBeLessThan(0.5);
  });
});
