import { Paragraph, TextRun } from 'docx';
import { CELL_TWIPS } from '../../../shared/gongwen/format.ts';
import type { PageParagraph, PageStyle } from '../../../shared/report/page-paragraphs.ts';
import { STYLE } from './styles.ts';

const STYLE_OF: Record<PageStyle, string> = {
  title: STYLE.title,
  addressee: STYLE.addressee,
  part: STYLE.part,
  section: STYLE.section,
  item: STYLE.item,
  subitem: STYLE.subitem,
  body: STYLE.text,
  signature: STYLE.signature,
  date: STYLE.date,
};

function runs({ text, runIn }: PageParagraph): TextRun[] {
  if (runIn === undefined) return [new TextRun(text)];
  return [new TextRun({ text: text.slice(0, runIn), style: STYLE.runIn }), new TextRun(text.slice(runIn))];
}

/** One paragraph of the page in its named style; `rightCells` sets it in from the right by that many characters. */
export const writeParagraph = (paragraph: PageParagraph, rightCells?: number): Paragraph =>
  new Paragraph({
    style: STYLE_OF[paragraph.style],
    children: runs(paragraph),
    ...(rightCells === undefined ? {} : { indent: { right: Math.round(rightCells * CELL_TWIPS) } }),
  });

/** The title: one paragraph, so that it is one heading, with its lines broken by hand (GB/T 9704-2012, 7.3.1). */
export const writeTitle = (lines: readonly string[]): Paragraph =>
  new Paragraph({
    style: STYLE.title,
    children: lines.map((text, at) => new TextRun({ text, ...(at === 0 ? {} : { break: 1 }) })),
  });

/** An empty line of the grid. */
export const blankLine = (): Paragraph => new Paragraph({});
