import { beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { layOut } from '../../shared/layout/lay-out.ts';
import { LIKE_LIBREOFFICE, LIKE_WORD } from '../../shared/layout/options.ts';
import { blankReport } from '../../shared/report/blank-report.ts';
import type { Report } from '../../shared/report/schema.ts';
import { type RenderedLine, render, renderLines } from './render.ts';
import { hanzi } from './reports.ts';

const OFFICE = '临溪县青禾镇人民政府';

/** A report whose text is so many paragraphs of one line and a last one of some lines. */
function closedAfter(single: number, last: number): Report {
  const report = blankReport('closing', 2025, OFFICE);
  const texts = [...Array(single).fill(hanzi(26)), hanzi(26 + 28 * (last - 1))];
  report.parts[4].blocks = texts.map((text, at) => ({ id: `p${at}`, kind: 'paragraph', text }));
  report.signature = { office: OFFICE, date: '2026-01-08' };
  return report;
}

/** So many lines of text fit with all that closes the report: a title of two lines leaves 19 to the page. */
const ROOM = 19 - 1 - 5 - 1 - 2;

for (const [single, last] of [
  [ROOM, 1],
  [ROOM + 1, 1],
  [ROOM - 5, 6],
  [ROOM - 4, 6],
] as const)
  it(`署名 takes the end of the text along: ${single} paragraphs and one of ${last} lines (7.3.5.5)`, async () => {
    const report = closedAfter(single, last);
    const rendered = render(await writeReport(report)).map(({ lines }) =>
      lines.filter(({ top }) => top < 262),
    );
    const ours = layOut(report, LIKE_LIBREOFFICE).map(({ lines }) => lines.filter(({ width }) => width > 0));
    expect(rendered.map((lines) => lines.length)).toEqual(ours.map((lines) => lines.length));
    expect(rendered.at(-1)?.length).toBeGreaterThanOrEqual(3);
  });

it('gives up only the last line of the text to the page of 署名, as Word does', () => {
  const pages = layOut(closedAfter(ROOM - 5, 6), LIKE_WORD);
  expect(pages).toHaveLength(2);
  expect(pages[1]?.lines.map(({ style }) => style)).toEqual(['body', 'blank', 'signature', 'date']);
});

it('leaves a page as it is when all that closes the report fits', () => {
  const pages = layOut(closedAfter(ROOM - 6, 6), LIKE_WORD);
  expect(pages).toHaveLength(1);
});

/** Sixty lengths of text around the end of a page, their last paragraphs of one line to a page's length, sealed and not. */
const LENGTHS = Array.from({ length: 60 }, (_, at) => ({
  text: ROOM - 4 + (at % 10),
  last: [1, 2, 4, 9, 17, 12][Math.floor(at / 10)] ?? 1,
  sealed: at % 2 === 1,
}));

describe('the end of 60 reports in LibreOffice', () => {
  const textOf = (lines: readonly RenderedLine[]): RenderedLine[] => lines.filter(({ top }) => top < 262);
  const isClosing = ({ text }: RenderedLine): boolean => text === OFFICE || /^2026年1月8日$/.test(text);
  let rendered: RenderedLine[][][];

  beforeAll(async () => {
    const files: Uint8Array[] = [];
    for (const { text, last, sealed } of LENGTHS) {
      const report = closedAfter(Math.max(0, text - last), last);
      report.signature = { office: OFFICE, date: '2026-01-08', sealed };
      files.push(await writeReport(report));
    }
    rendered = renderLines(files).map((pages) => pages.map(textOf));
  }, 600_000);

  it('never has 署名 or 成文日期 on a page without text', () => {
    for (const [at, pages] of rendered.entries()) {
      const page = pages.find((lines, number) => number > 0 && lines.some(isClosing));
      expect(page?.every(isClosing) ?? false, JSON.stringify(LENGTHS[at])).toBe(false);
    }
  });

  it('leaves no page before the last with room for more than a short paragraph and the closing', () => {
    const emptyLines = (lines: readonly RenderedLine[]): number =>
      Math.floor((262 - (lines.at(-1)?.bottom ?? 0)) / ((28.95 * 25.4) / 72));
    const short = rendered.map((pages) => Math.max(0, ...pages.slice(0, -1).map(emptyLines)));
    expect(Math.max(...short), JSON.stringify(short)).toBeLessThanOrEqual(8);
  });
});
