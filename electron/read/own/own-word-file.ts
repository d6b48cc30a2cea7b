import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import { sourceLines } from '../../../shared/recognise/source-lines.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { rowText } from '../../../shared/report/table.ts';
import type { CarriedReport } from '../../word/report-part.ts';
import type { SignedLines } from '../../word/signed-lines.ts';
import { readDocx } from '../docx/read-docx.ts';
import type { FileLines } from '../file-lines.ts';
import { mergeEdited } from './merge-edited.ts';
import { ELEMENT_STYLES, wholeReport } from './whole-report.ts';

/** The lines of a report's Word file that are not its text: 版头, 版记, 附件说明, 附注. */
async function elementLines(carried: Report): Promise<string[]> {
  const { writeReport } = await import('../../word/write/write-report.ts');
  const text = new Set(
    pageParagraphs(carried)
      .filter(({ style }) => !ELEMENT_STYLES.includes(style))
      .flatMap(({ text: words, rows }) => (rows ? rows.map(rowText) : [words])),
  );
  const { lines } = readDocx(await writeReport(carried));
  return lines.map((line) => line.text).filter((line) => !text.has(line));
}

type TextLines = Pick<FileLines, 'lines' | 'tables'>;

/** The lines but some; the tables keep to theirs. */
function withoutPlaces({ lines, tables }: TextLines, dropped: ReadonlySet<number>): TextLines {
  const kept = [...lines.keys()].filter((at) => !dropped.has(at));
  return {
    lines: kept.map((at) => lines[at] ?? ''),
    tables: tables.map((table) => ({ ...table, from: kept.indexOf(table.from - 1) + 1 })),
  };
}

const without = (file: TextLines, dropped: readonly string[]): TextLines =>
  withoutPlaces(file, new Set([...file.lines.keys()].filter((at) => dropped.includes(file.lines[at] ?? ''))));

const letters = (line: string): string => line.replace(/\s/g, '');

/** The lines without 署名 and 成文日期, each of them taken away once, from the end. */
function unsigned(file: TextLines, signed: SignedLines | null): TextLines {
  const places = new Set<number>();
  for (const line of signed?.lines ?? []) {
    const at = file.lines.findLastIndex(
      (each, index) => letters(each) === letters(line) && !places.has(index),
    );
    if (at < 0) return file;
    places.add(at);
  }
  return withoutPlaces(file, places);
}

async function edited(
  { report: carried, lostElements, signed }: CarriedReport,
  file: TextLines,
): Promise<Recognition> {
  const elements = await elementLines(carried);
  const keepsElements = !lostElements && elements.every((line) => file.lines.includes(line));
  const { lines, tables } = unsigned(keepsElements ? without(file, elements) : file, signed);
  const read = recogniseText(lines.join('\n'), { id: carried.id, tables });
  const report = mergeEdited(read.report, carried, { keepsElements, signed });
  if (keepsElements) return { ...read, report };
  const asked = '版头、版记、附件或附注在 Word 里改动过，已按改动后的读入，请在“公文要素”里看一看。';
  return { ...read, report, questions: [...read.questions, { where: '公文要素', text: '', asked }] };
}

/**
 * What one of our own Word files says: the report it carries when nobody changed the text since, and otherwise the text
 * as it stands, with what still matches of the report inside.
 * @param file the file's lines and tables
 */
export async function recogniseOwnFile(carried: CarriedReport, file: TextLines): Promise<Recognition> {
  const { report, untouched } = carried;
  return untouched ? wholeReport(report, sourceLines(file.lines.join('\n'))) : edited(carried, file);
}
