import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { prove } from '../../../shared/recognise/proof/prove.ts';
import type { ReadLine } from '../../../shared/recognise/read-line.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import { leftOutLines, shownLines } from '../../../shared/recognise/shown-lines.ts';
import { sourceLines } from '../../../shared/recognise/source-lines.ts';
import type { Report } from '../../../shared/report/schema.ts';

/** Styles of paragraphs that are no text of the report's lead and parts. */
export const ELEMENT_STYLES: readonly string[] = ['annex', 'annexes', 'nextAnnex', 'note'];

const ABOUT_TEXT = ['title', 'addressee', 'signature', 'date', 'annexMark', 'annexTitle', ...ELEMENT_STYLES];

/**
 * A report that needs no recognising, because a file of ours holds it whole: its own paragraphs are what is proven.
 * @param file the lines of the file where it has any beside the report
 */
export function wholeReport(report: Report, file?: readonly ReadLine[]): Recognition {
  const text = pageParagraphs(report).filter(({ style }) => !ABOUT_TEXT.includes(style));
  const body = text.map((paragraph, at) => ({
    line: at + 1,
    text: paragraph.text,
    ...(paragraph.rows && { rows: paragraph.rows }),
    ...(paragraph.landscape && { landscape: paragraph.landscape }),
  }));
  const leftOut = leftOutLines(file ?? []);
  const lines = file ? shownLines(sourceLines(file), leftOut) : body;
  // Without a file beside it the report is read as it prints, and nothing else is there to compare with.
  const source = file
    ? file.map((line) => line.text)
    : pageParagraphs(report).map((paragraph) => paragraph.text);
  return {
    report,
    lines,
    body,
    source,
    proof: prove({ lines: source, leftOut }, report),
    leftOut,
    questions: [],
  };
}
