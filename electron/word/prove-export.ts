import { findFigures } from '../../shared/figures/find-figures.ts';
import { type PageParagraph, pageParagraphs } from '../../shared/gongwen/page-paragraphs.ts';
import type { Proof } from '../../shared/recognise/recognition.ts';
import type { Report } from '../../shared/report/schema.ts';
import { cellLines } from '../../shared/report/table.ts';
import { openPackage } from '../package/word-package.ts';
import { descendants, textOf } from '../package/xml-element.ts';

const countOf = (texts: readonly string[], text: string): number =>
  texts.filter((each) => each === text).length;

const paragraphsOf = (bytes: Uint8Array): string[] =>
  descendants(openPackage(bytes).document, 'w:p').map((paragraph) =>
    descendants(paragraph, 'w:t').map(textOf).join(''),
  );

/** 版头 may name an office just as 署名 does. */
const belowLetterhead = (written: string[], title: string): string[] =>
  written.slice(Math.max(0, written.indexOf(title)));

/** A paragraph's own text, or each line of a table's cells. */
const textsOf = ({ text, rows }: PageParagraph): string[] =>
  rows
    ? rows
        .flat()
        .flatMap(cellLines)
        .filter((line) => line !== '')
    : [text];

/**
 * Reads an exported file back and looks for every paragraph and figure of the report in it: each in place, as often as
 * the report has it, and in the report's order.
 * @param bytes a .docx
 */
export function proveExport(report: Report, bytes: Uint8Array): Proof {
  const expected = pageParagraphs(report).flatMap(textsOf);
  const written = belowLetterhead(paragraphsOf(bytes), expected[0] ?? '');
  const proof: Proof = { paragraphs: { found: 0, total: expected.length }, figures: { found: 0, total: 0 } };
  let from = 0;
  for (const text of expected) {
    const figures = findFigures(text).length;
    proof.figures.total += figures;
    const at = written.indexOf(text, from);
    if (at < 0 || countOf(written, text) !== countOf(expected, text)) continue;
    from = at + 1;
    proof.paragraphs.found += 1;
    proof.figures.found += figures;
  }
  return proof;
}
