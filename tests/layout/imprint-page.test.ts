import { describe, expect, it } from 'vitest';
import { writeReport } from '../../electron/word/write/write-report.ts';
import type { Imprint, Report } from '../../shared/report/schema.ts';
import { type RenderedPage, render } from './render.ts';
import { fullReport, hanzi } from './reports.ts';

const TEXT_BOTTOM = 262;

const IMPRINT: Imprint = {
  copyTo: '县委办公室，县人大常委会办公室，县政府办公室，县政协办公室，县司法局，各村民委员会',
  printer: '青禾镇党政办公室',
  printedOn: '2026-01-08',
};

/** A report with so many more lines of text, and its imprint. */
function longer(lines: number): Report {
  const report = fullReport();
  const more = Array.from({ length: lines }, (_, at) => ({ id: `m${at}`, kind: 'paragraph' as const }));
  return {
    ...report,
    imprint: IMPRINT,
    lead: [...report.lead, ...more.map((block) => ({ ...block, text: hanzi(20) }))],
  };
}

const pagesOf = async (lines: number): Promise<RenderedPage[]> => render(await writeReport(longer(lines)));

/** A page's number as it is printed, or null. */
function numberOf({ lines }: RenderedPage): number | null {
  const footer = lines.find(({ top }) => top > TEXT_BOTTOM);
  return footer ? Number(footer.text.replaceAll('—', '')) : null;
}

const textOf = ({ lines }: RenderedPage): string[] =>
  lines.filter(({ top }) => top < TEXT_BOTTOM).map(({ text }) => text);

/** What stands on the last page over the imprint. */
const overImprint = (pages: readonly RenderedPage[]): string[] => {
  const texts = textOf(pages.at(-1) as RenderedPage);
  return texts.slice(
    0,
    texts.findIndex((text) => text.startsWith('抄送')),
  );
};

describe('the page of the imprint (GB/T 9704-2012, 6, 7.4.1)', () => {
  it('is the page the text ends on, where that is an even one with room', async () => {
    const pages = await pagesOf(4);
    expect(pages.map(numberOf)).toEqual([1, 2]);
    expect(overImprint(pages).at(-1)).toBe('2026年1月8日');
  });

  it('is the back of the odd page the text ends on', async () => {
    const pages = await pagesOf(24);
    expect(pages.map(numberOf)).toEqual([1, 2, 3, 4]);
    expect(textOf(pages[2] as RenderedPage).at(-1)).toBe('2026年1月8日');
    expect(overImprint(pages)).toEqual([]);
  });

  it('is the unnumbered back of one more sheet, where an even page has no room', async () => {
    const pages = await pagesOf(17);
    expect(pages.map(numberOf)).toEqual([1, 2, null, null]);
    expect(textOf(pages[2] as RenderedPage)).toEqual([]);
    expect(textOf(pages[1] as RenderedPage).at(-1)).toBe('2026年1月8日');
    expect(overImprint(pages)).toEqual([]);
  });
});
