import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { recogniseWithinExtent } from '../../../shared/recognise/extent.ts';
import { prove } from '../../../shared/recognise/proof/prove.ts';
import { keptTexts, type ReadLine } from '../../../shared/recognise/read-line.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { rowText } from '../../../shared/report/table.ts';
import type { CarriedReport } from '../../word/report-part.ts';
import type { SignedLines } from '../../word/signed-lines.ts';
import { readDocx } from '../docx/read-docx.ts';
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
  return keptTexts(lines).filter((line) => !text.has(line));
}

type Lines = readonly ReadLine[];

/** The lines with some of them empty, so that the others keep their places. */
const emptied = (file: Lines, isDropped: (line: ReadLine, at: number) => boolean): ReadLine[] =>
  file.map((line, at) => (isDropped(line, at) ? { text: '' } : line));

const letters = (line: string): string => line.replace(/\s/g, '');

/** The lines without 署名 and 成文日期, each of them taken away once, from the end. */
function unsigned(file: Lines, signed: SignedLines | null): Lines {
  const places = new Set<number>();
  for (const line of signed?.lines ?? []) {
    const at = file.findLastIndex(({ text }, index) => letters(text) === letters(line) && !places.has(index));
    if (at < 0) return file;
    places.add(at);
  }
  return emptied(file, (_, at) => places.has(at));
}

async function edited(
  { report: carried, lostElements, signed }: CarriedReport,
  file: Lines,
): Promise<Recognition> {
  const elements = await elementLines(carried);
  const keepsElements =
    !lostElements && elements.every((element) => file.some(({ text }) => text === element));
  const text = keepsElements ? emptied(file, (line) => elements.includes(line.text)) : file;
  const read = recogniseWithinExtent(unsigned(text, signed), { id: carried.id });
  const report = mergeEdited(read.report, carried, { keepsElements, signed });
  const source = file.map((line) => line.text);
  const proof = prove({ lines: source, leftOut: read.leftOut }, report);
  const proven = { ...read, report, source, proof };
  if (keepsElements) return proven;
  const asked = '版头、版记、附件或附注在 Word 里改动过，已按改动后的读入，请在“公文要素”里看一看。';
  return { ...proven, questions: [...read.questions, { where: '公文要素', text: '', asked }] };
}

/** A line through words, or what hides them, takes them back without changing the text. */
const isTakenBack = ({ leftOut }: ReadLine): boolean =>
  leftOut === 'struck' || leftOut === 'deleted' || leftOut === 'hidden';

/**
 * What one of our own Word files says: the report it carries when nobody changed the text since, and otherwise the text
 * as it stands, with what still matches of the report inside.
 * @param file the file's lines
 */
export async function recogniseOwnFile(carried: CarriedReport, file: Lines): Promise<Recognition> {
  const { report, untouched } = carried;
  return untouched && !file.some(isTakenBack) ? wholeReport(report, file) : edited(carried, file);
}
