import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { findFigures } from '../../shared/figures/find-figures.ts';
import { pageParagraphs } from '../../shared/gongwen/page-paragraphs.ts';
import type { Report } from '../../shared/report/schema.ts';
import { type RenderedPage, render } from './render.ts';
import { fullReport, hanziReport, sampleReport } from './reports.ts';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of every paragraph of document.xml, read without any of the writer's code. */
function paragraphsOf(docx: Uint8Array): string[] {
  const xml = new TextDecoder().decode(unzipSync(docx)['word/document.xml']);
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)]
        .map((match) => (match[1] ?? '').replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? ''))
        .join(''),
    )
    .filter((text) => text !== '');
}

const figuresIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => findFigures(text).map((figure) => figure.text));

/** Letters and digits: LibreOffice loses a 。，、 that it hangs outside the text area at the end of some lines. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The page's text from top to bottom, page after page, without page numbers. */
const textOf = (pages: readonly RenderedPage[]): string =>
  pages.flatMap(({ lines }) => lines.filter(({ top }) => top < 262).map(({ text }) => bare(text))).join('');

describe.each<[string, () => Report]>([
  ['every kind of paragraph', fullReport],
  ['many pages', hanziReport],
  ['the sample report', sampleReport],
])('the exported file of a report with %s', (_, makeReport) => {
  let report: Report;
  let docx: Uint8Array;

  beforeAll(async () => {
    report = makeReport();
    docx = await writeReport(report);
  });

  it('holds every paragraph once and in order', () => {
    expect(paragraphsOf(docx)).toEqual(pageParagraphs(report).map(({ text }) => text));
  });

  it('holds every figure once and in order', () => {
    const figures = figuresIn(paragraphsOf(docx));
    expect(figures.length).toBeGreaterThan(0);
    expect(figures).toEqual(figuresIn(pageParagraphs(report).map(({ text }) => text)));
  });

  it('shows every word and figure on the rendered pages, in order', () => {
    const expected = pageParagraphs(report).map(({ text }) => bare(text));
    expect(textOf(render(docx))).toBe(expected.join(''));
  });
});
