import type { Format } from '../../gongwen/format-of.ts';
import { withHeadingStops } from '../../gongwen/heading-stops.ts';
import type { Report } from '../../report/schema.ts';
import { type LaidOutLine, type LaidOutPage, layOutFlow } from '../lay-out.ts';
import type { Run, SetLine } from '../set-line.ts';
import { type MarkedParagraph, type MarkedStretch, markedFlow } from './marked-flow.ts';

/** Takes the marks of a text off it, as its lines are drawn one after the other. */
class Marks {
  readonly #stretches: MarkedStretch[];

  constructor(stretches: readonly MarkedStretch[]) {
    this.#stretches = stretches.map((stretch) => ({ ...stretch }));
  }

  /** The next letters as runs that are marked alike. */
  take({ text, font }: Run): Run[] {
    const runs: Run[] = [];
    let at = 0;
    while (at < text.length) {
      const [stretch] = this.#stretches;
      const length = Math.min(text.length - at, stretch?.length ?? text.length);
      if (length > 0) {
        const mark = stretch && stretch.kind !== 'same' ? { mark: stretch.kind } : {};
        runs.push({ text: text.slice(at, at + length), font, ...mark });
      }
      at += length;
      if (!stretch) continue;
      stretch.length -= length;
      if (stretch.length === 0) this.#stretches.shift();
    }
    return runs;
  }
}

const markedLine = <L extends SetLine>(line: L, marks: Marks): L => ({
  ...line,
  runs: line.runs.flatMap((run) => marks.take(run)),
});

/** The cells of a table's row with their marks; a first row that is drawn again on another page, too. */
function markedRow(line: LaidOutLine, cells: readonly MarkedStretch[][] | undefined): LaidOutLine {
  const { row } = line;
  if (!row || !cells) return line;
  const marked = row.cells.map((cell, at) => {
    const marks = new Marks(cells[at] ?? []);
    return { ...cell, lines: cell.lines.map((each) => markedLine(each, marks)) };
  });
  return { ...line, row: { ...row, cells: marked } };
}

const isMarked = ({ runs, row }: SetLine): boolean =>
  runs.some(({ mark }) => mark !== undefined) ||
  (row?.cells.some(({ lines }) => lines.some(isMarked)) ?? false);

function markedPage(
  page: LaidOutPage,
  paragraphs: readonly MarkedParagraph[],
  marks: readonly Marks[],
  rows: Map<number, number>,
): LaidOutPage {
  return {
    ...page,
    lines: page.lines.map((line) => {
      const paragraph = paragraphs[line.paragraph];
      const own = marks[line.paragraph];
      if (!paragraph || !own) return line;
      const withBar = (marked: LaidOutLine): LaidOutLine =>
        paragraph.isOther || isMarked(marked) ? { ...marked, isChanged: true } : marked;
      if (!line.row) return withBar(markedLine(line, own));
      const next = rows.get(line.paragraph) ?? 0;
      const isAgain = line.row.isHeader && next > 0;
      if (!isAgain) rows.set(line.paragraph, next + 1);
      return withBar(markedRow(line, paragraph.cells?.[isAgain ? 0 : next]));
    }),
  };
}

/** The pages of 花脸稿: the newer report with what is new marked as new, what is gone as gone, and a bar beside each changed line. */
export function markedPages(before: Report, after: Report, format: Format): LaidOutPage[] {
  const [older, newer] = [withHeadingStops(before, format), withHeadingStops(after, format)];
  const paragraphs = markedFlow(older, newer, format);
  const marks = paragraphs.map(({ stretches }) => new Marks(stretches));
  const rows = new Map<number, number>();
  const pages = layOutFlow(
    newer,
    paragraphs.map(({ paragraph }) => paragraph),
    format,
  );
  return pages.map((page) => markedPage(page, paragraphs, marks, rows));
}
