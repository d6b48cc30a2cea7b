import { expect, it } from 'vitest';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { layOut } from '../../shared/layout/lay-out.ts';
import { LIKE_LIBREOFFICE, LIKE_WORD } from '../../shared/layout/options.ts';
import { blankReport } from '../../shared/report/blank-report.ts';
import type { Report } from '../../shared/report/schema.ts';
import { render } from './render.ts';
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
