import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { withHeadingStops } from '../../../shared/gongwen/heading-stops.ts';
import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import type { LaidOutPage } from '../../../shared/layout/lay-out.ts';
import { markedPages } from '../../../shared/layout/marked/marked-pages.ts';
import { pageSvg } from '../../../shared/layout/page-svg.ts';
import type { Run, SetLine } from '../../../shared/layout/set-line.ts';
import { withBlocks } from '../../../shared/report/blocks.ts';
import type { Block, Report } from '../../../shared/report/schema.ts';
import { rowText, type TableRows } from '../../../shared/report/table.ts';
import { afterDeeds, type Deed, deeds } from '../compare/edits.ts';
import { reportOf } from '../compare/report-of.ts';

const FORMAT = formatOf(STANDARD_PROFILE);

const table = (rows: string[][]): Block => ({
  ...{ id: 't', kind: 'table', text: '办件' },
  rows: rows.map((row) => row.map((text) => ({ text }))),
});

const withTable = (report: Report, rows: string[][]): Report => {
  const [first, ...rest] = report.parts;
  return { ...report, parts: [{ ...first, blocks: [...first.blocks, table(rows)] }, ...rest] };
};

const BEFORE = withTable(
  reportOf([
    ['加强学习培训', '全年学法12次，参训860人次。举办讲座3场。'],
    ['规范行政执法', 'item:落实三项制度，公示信息17条。'],
  ]),
  [
    ['事项', '件数'],
    ['调解', '12'],
  ],
);

/** A first row that stands at the top of the next page again would be read twice. */
const ONE_ROW = [['调解', '12']];

const linesOf = (line: LaidOutPage['lines'][number]): SetLine[] =>
  line.row ? line.row.cells.flatMap(({ lines }) => lines) : [line];

const textOf = ({ runs }: SetLine): string => runs.map(({ text }) => text).join('');

/** The lines with a bar beside them, the cells of a row parted by a stroke. */
const barred = (pages: readonly LaidOutPage[]): string[] =>
  pages
    .flatMap(({ lines }) => lines)
    .filter(({ isChanged }) => isChanged)
    .map((line) =>
      line.row ? line.row.cells.map((cell) => cell.lines.map(textOf).join('')).join('|') : textOf(line),
    );

/** All that stands on the pages, less what is marked so. */
const lettersWithout = (pages: readonly LaidOutPage[], mark: Run['mark']): string =>
  pages
    .flatMap(({ lines }) => lines.flatMap(linesOf))
    .flatMap(({ runs }) => runs)
    .filter((run) => run.mark !== mark)
    .map(({ text }) => text)
    .join('')
    .replaceAll('¶', '');

const lettersOf = (report: Report): string =>
  pageParagraphs(withHeadingStops(report, FORMAT))
    .map(({ text, rows }) => (rows ? rows.map(rowText).join('') : text))
    .join('')
    .replaceAll('\u3000', '');

it('breaks a title where the newer one is broken, with the marked words in it', () => {
  const title = '临溪县青禾镇人民政府关于2025年度法治政府建设情况的报告';
  const lines = ['临溪县青禾镇人民政府', '关于2025年度法治政府建设情况的报告'];
  const after = { ...BEFORE, title, titleLines: lines };
  const before = { ...BEFORE, title: title.replace('情况', '工作') };
  const [page] = markedPages(before, after, FORMAT);
  const shown = page?.lines.slice(0, 2).map(({ runs }) => runs.map(({ text }) => text).join('')) ?? [];
  expect(shown[0]).toBe(lines[0]);
  expect(shown[1]).toMatch(/^关于2025年度/);
});

describe('花脸稿', () => {
  it('without what is gone says the newer text, whatever was edited', () => {
    fc.assert(
      fc.property(deeds, (list) => {
        const before = withTable(
          reportOf([['加强学习培训', '全年学法12次。举办讲座3场。'], '公示信息17条。']),
          ONE_ROW,
        );
        const after = afterDeeds(before, list);
        const words = lettersWithout(markedPages(before, after, FORMAT), 'gone').replaceAll('\u3000', '');
        expect(words).toBe(lettersOf(after));
      }),
      { numRuns: 40 },
    );
  });

  it('marks words, cells and paragraphs, with a bar beside each, and draws them in black', () => {
    const after = withTable(
      reportOf([
        ['加强学习培训', '全年学法15次，参训860人次。举办讲座3场。'],
        ['规范行政执法', 'item:新增一条。'],
      ]),
      [
        ['事项', '件数'],
        ['调解', '15'],
      ],
    );
    const pages = markedPages(BEFORE, after, FORMAT);
    const runs = pages.flatMap(({ lines }) => lines.flatMap(linesOf)).flatMap((line) => line.runs);
    const marked = (mark: Run['mark']) => runs.filter((run) => run.mark === mark).map(({ text }) => text);
    expect(marked('new')).toEqual(expect.arrayContaining(['15', '15']));
    expect(marked('gone')).toEqual(expect.arrayContaining(['12', '12']));
    const changed = pages.flatMap(({ lines }) => lines).filter((line) => line.isChanged);
    expect(changed.length).toBeGreaterThanOrEqual(3);
    expect(pages.map((page) => pageSvg(page, FORMAT)).join('')).toContain('stroke-width="1.5"');
  });

  it('has its bars beside the lines and rows that changed, and beside no other of their paragraph', () => {
    const long = (word: string) =>
      `${'全镇各村持续开展法治宣传教育活动。'.repeat(5)}举办${word}讲座3场。${'各站所及时公开执法信息。'.repeat(6)}`;
    const rows = [
      ['事项', '件数'],
      ['调解', '12'],
      ['公证', '7'],
    ];
    const before = withTable(reportOf([['加强学习培训', long('专题')]]), rows);
    const after = withTable(reportOf([['加强学习培训', long('法治')]]), rows.with(2, ['公证', '8']));
    const bars = barred(markedPages(before, after, FORMAT));
    expect(bars).toEqual([expect.stringContaining('专题法治'), '公证|78']);
  });

  it('shows the rows of a table that came and went, and leaves the others as they are', () => {
    const [head, first, second] = [
      ['事项', '件数'],
      ['调解', '12'],
      ['公证', '7'],
    ] as const;
    const page = (rows: (readonly string[])[]) =>
      withTable(
        reportOf([]),
        rows.map((row) => [...row]),
      );
    const more = page([head, first, ['援助', '3'], second]);
    expect(barred(markedPages(page([head, first, second]), more, FORMAT))).toEqual(['援助|3']);
    expect(barred(markedPages(more, page([head, second]), FORMAT))).toEqual(['调解|12', '援助|3']);
    expect(lettersWithout(markedPages(more, page([head, second]), FORMAT), 'gone')).toContain(
      '事项件数公证7',
    );
  });

  it('shows both tables where a cell reaches over rows of which one is gone', () => {
    const spanning = (rows: TableRows): Report =>
      withBlocks(reportOf([]), 'measures', [
        { id: 't', kind: 'table', text: '', rows: rows.map((row) => [...row]) },
      ]);
    const head = [{ text: '事项' }, { text: '件数' }];
    const before = spanning([head, [{ text: '调解', rows: 2 }, { text: '12' }], [{ text: '7' }]]);
    const after = spanning([head, [{ text: '调解' }, { text: '12' }]]);
    expect(lettersWithout(markedPages(before, after, FORMAT), 'gone')).toContain('事项件数调解12');
    expect(lettersWithout(markedPages(before, after, FORMAT), 'new')).toContain('事项件数调解127');
  });

  it('shows where a paragraph was cut in two, and where two were joined', () => {
    const [one, other] = ['全年学法12次，参训860人次。', '举办讲座3场，发放资料500份。'];
    const [joined, cut] = [reportOf([['学习', one + other]]), reportOf([['学习', one, other]])];
    expect(barred(markedPages(joined, cut, FORMAT))).toEqual([`${one}¶`]);
    expect(barred(markedPages(cut, joined, FORMAT))).toEqual([expect.stringContaining('。¶举办')]);
  });

  it('has a bar beside the whole of a paragraph that is on another level now', () => {
    const text = '全年学法12次，参训860人次，举办讲座3场，发放资料500份，覆盖全部村社区和各站所。';
    const bars = barred(
      markedPages(reportOf([['学习', text]]), reportOf([['学习', `item:${text}`]]), FORMAT),
    );
    expect(bars.join('')).toContain(text);
    expect(bars.length).toBeGreaterThan(1);
  });

  describe('whatever was edited', () => {
    const before = withTable(
      reportOf([['加强学习培训', '全年学法12次。举办讲座3场。'], '公示信息17条。']),
      ONE_ROW,
    );
    const isMarked = (line: LaidOutPage['lines'][number]): boolean =>
      linesOf(line).some(({ runs }) => runs.some(({ mark }) => mark !== undefined));
    const linesAfter = (list: readonly Deed[]): LaidOutPage['lines'] =>
      markedPages(before, afterDeeds(before, list), FORMAT).flatMap(({ lines }) => lines);

    it('has a bar beside every marked line', () => {
      fc.assert(
        fc.property(deeds, (list) => {
          expect(linesAfter(list).filter((line) => isMarked(line) && !line.isChanged)).toEqual([]);
        }),
        { numRuns: 40 },
      );
    });

    it('has marks beside every bar where no paragraph came to another level', () => {
      const levelling = new Set<Deed['deed']>(['level', 'join', 'move', 'section']);
      fc.assert(
        fc.property(deeds, (list) => {
          const lines = linesAfter(list.filter(({ deed }) => !levelling.has(deed)));
          expect(lines.filter((line) => line.isChanged && !isMarked(line))).toEqual([]);
        }),
        { numRuns: 40 },
      );
    });
  });

  it('of a text that nobody changed has no marks', () => {
    const pages = markedPages(BEFORE, BEFORE, FORMAT);
    expect(pages.flatMap(({ lines }) => lines).some((line) => line.isChanged)).toBe(false);
  });
});
