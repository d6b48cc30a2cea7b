import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { prove } from '../../../shared/recognise/proof.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import type { SourceLine } from '../../../shared/recognise/source-line.ts';
import type { Report } from '../../../shared/report/schema.ts';

/** Styles of paragraphs that are no text of the report's lead and parts. */
export const ELEMENT_STYLES: readonly string[] = ['annex', 'annexes', 'nextAnnex', 'note'];

const ABOUT_TEXT = ['title', 'addressee', 'signature', 'date', ...ELEMENT_STYLES];

/** A report that needs no recognising, because a file of ours holds it whole: its own paragraphs are what is proven. */
export function wholeReport(report: Report, lines?: SourceLine[]): Recognition {
  const text = pageParagraphs(report).filter(({ style }) => !ABOUT_TEXT.includes(style));
  const body = text.map((paragraph, at) => ({
    line: at + 1,
    text: paragraph.text,
    ...(paragraph.rows && { rows: paragraph.rows }),
    ...(paragraph.landscape && { landscape: paragraph.landscape }),
  }));
  return { report, lines: lines ?? body, body, proof: prove(body, report), leftOut: [], questions: [] };
}
