import { compareLines } from '../../compare/compare-lines.ts';
import { haveSameColumns } from '../../compare/compare-tables.ts';
import { textAfter } from '../../compare/edits.ts';
import type { Line, Stretch } from '../../compare/line.ts';
import { reportLines } from '../../compare/report-lines.ts';
import type { Row } from '../../compare/row.ts';
import type { Format } from '../../gongwen/format-of.ts';
import type { Report, TableCell } from '../../report/schema.ts';
import type { TableRows } from '../../report/table.ts';
import { type FlowParagraph, flowOf } from '../flow.ts';

/** A stretch of a text that is gone or new; what is neither is as it was. */
export interface MarkedStretch {
  kind: Stretch['kind'];
  length: number;
}

/** A paragraph of a marked-up paper with what of it is gone and new; of a table each cell, in its order. */
export interface MarkedParagraph {
  paragraph: FlowParagraph;
  stretches: MarkedStretch[];
  cells?: MarkedStretch[][][];
  /** what differs is the paragraph, be it that all its words stay */
  isOther?: true;
}

/** The paragraphs of a paper by the lines that are compared. */
class Paper {
  readonly flow: readonly FlowParagraph[];
  readonly lines: readonly Line[];
  readonly #places = new Map<Line, number[]>();

  constructor(report: Report, format: Format) {
    this.flow = flowOf(report, format);
    this.lines = reportLines(report);
    const texts = [...this.flow.entries()].filter(([, { style }]) => style !== 'blank');
    let next = 0;
    for (const line of this.lines) {
      const count = this.#countOf(
        line,
        texts.slice(next).map(([, { style }]) => style),
      );
      this.#places.set(
        line,
        texts.slice(next, next + count).map(([at]) => at),
      );
      next += count;
    }
  }

  #countOf({ rows, text, kind }: Line, styles: readonly string[]): number {
    if (rows) return text === '' ? 1 : 2;
    if (kind !== 'signature') return 1;
    const end = styles.findIndex((style) => style !== 'signature');
    return end < 0 ? styles.length : end;
  }

  placesOf(line: Line): readonly number[] {
    return this.#places.get(line) ?? [];
  }

  paragraphsOf(line: Line): FlowParagraph[] {
    return this.placesOf(line).flatMap((at) => this.flow[at] ?? []);
  }

  /** The blank lines that stand right above a paragraph. */
  blanksAbove(at: number): FlowParagraph[] {
    const blanks: FlowParagraph[] = [];
    for (let above = at - 1; this.flow[above]?.style === 'blank'; above -= 1)
      blanks.unshift(this.flow[above] as FlowParagraph);
    return blanks;
  }
}

const lengths = (stretches: readonly Stretch[]): MarkedStretch[] =>
  stretches.map(({ kind, text }) => ({ kind, length: text.length }));

const whole = (text: string, kind: Stretch['kind']): MarkedStretch[] => [{ kind, length: text.length }];

const cellsOf = (paragraph: FlowParagraph, kind: Stretch['kind']): MarkedStretch[][][] | undefined =>
  paragraph.rows?.map((row) => row.map(({ text }) => whole(text, kind)));

/** A paragraph of which all is gone, all is new, or nothing is either. */
function allOf(paragraph: FlowParagraph, kind: Stretch['kind']): MarkedParagraph {
  const cells = cellsOf(paragraph, kind);
  return {
    paragraph,
    stretches: whole(paragraph.text, kind),
    ...(cells && { cells }),
  };
}

/** How many letters of a marked text stand for so many of the newer one. */
function lengthIn(stretches: readonly Stretch[], newer: number): number {
  let [left, length] = [newer, 0];
  for (const { kind, text } of stretches) {
    if (left <= 0 && kind !== 'gone') break;
    const taken = kind === 'gone' ? 0 : Math.min(left, text.length);
    length += kind === 'gone' ? text.length : taken;
    left -= taken;
    // What is gone behind the rest of it stands further on.
    if (kind !== 'gone' && taken < text.length) break;
  }
  return length;
}

/** The marked text with the line ends that the newer one has; in one where its lines are not its text. */
function linesOf({ text, lines }: FlowParagraph, around: readonly Stretch[]): string[] {
  const marked = around.map((stretch) => stretch.text).join('');
  if (lines.join('') !== text) return [marked];
  let [from, newer] = [0, 0];
  return lines.map((line, at) => {
    newer += line.length;
    const end = at === lines.length - 1 ? marked.length : lengthIn(around, newer);
    const own = marked.slice(from, end);
    from = end;
    return own;
  });
}

/** A paragraph with its marked words in place of its own. */
function withWords(paragraph: FlowParagraph, line: Line, stretches: readonly Stretch[]): MarkedParagraph {
  const { text } = paragraph;
  const start = Math.max(0, text.lastIndexOf(line.text));
  const around: Stretch[] = [
    { kind: 'same', text: text.slice(0, start) },
    ...stretches,
    { kind: 'same', text: text.slice(start + line.text.length) },
  ];
  const marked = around.map((stretch) => stretch.text).join('');
  const lines = stretches.every(({ kind }) => kind === 'same') ? paragraph.lines : linesOf(paragraph, around);
  return {
    paragraph: {
      ...{ ...paragraph, text: marked, lines },
      runIn: paragraph.runIn === 0 ? 0 : lengthIn(around, paragraph.runIn),
      headed: paragraph.headed === 0 ? 0 : lengthIn(around, paragraph.headed),
    },
    stretches: lengths(around),
  };
}

/** The end of a paragraph that was not one. */
const END: Stretch = { kind: 'new', text: '¶' };

/** Cuts stretches where the newer text has a paragraph's end; one that is gone or new shows as ¶. */
function cutAtEnds(stretches: readonly Stretch[]): Stretch[][] {
  const pieces: Stretch[][] = [[]];
  for (const { kind, text } of stretches) {
    if (kind === 'gone') {
      pieces.at(-1)?.push({ kind, text: text.replaceAll('\n', '¶') });
      continue;
    }
    text.split('\n').forEach((part, at) => {
      if (at > 0) {
        if (kind === 'new') pieces.at(-1)?.push(END);
        pieces.push([]);
      }
      if (part !== '') pieces.at(-1)?.push({ kind, text: part });
    });
  }
  return pieces;
}

const withoutEnd = (piece: readonly Stretch[] = []): Stretch[] => piece.filter((stretch) => stretch !== END);

/** A row of a table with the words of both in its cells. */
const mergedRow = (row: readonly TableCell[], words: readonly (readonly Stretch[])[]): TableCell[] =>
  row.map((cell, at) => ({ ...cell, text: (words[at] ?? []).map(({ text }) => text).join('') }));

const reachesDown = (rows: TableRows = []): boolean =>
  rows.some((row) => row.some((cell) => cell.rows !== undefined));

/**
 * A table with the rows of both, and the words of both in its cells; null where columns came or went, or where rows did
 * and a cell reaches over several of them.
 */
function mergedTable(
  paragraph: FlowParagraph,
  { table, before: [older], after: [newer] }: Row,
): MarkedParagraph | null {
  if (!table || !older?.rows || !newer?.rows || !haveSameColumns(older.rows, newer.rows)) return null;
  const isAnyAlone = table.some(({ before, after }) => before === null || after === null);
  if (isAnyAlone && (reachesDown(older.rows) || reachesDown(newer.rows))) return null;
  const [from, to] = [older.rows, newer.rows];
  return {
    paragraph: {
      ...paragraph,
      rows: table.map(({ before, after, cells }) =>
        mergedRow((after === null ? from[before ?? -1] : to[after]) ?? [], cells),
      ),
    },
    stretches: [],
    cells: table.map(({ cells }) => cells.map(lengths)),
  };
}

/** Whether a line differs though its words may stay: in its level, in what of it is heading, in the sheet's side. */
function isOther({ before: [older], after: [newer], stretches }: Row): boolean {
  if (older?.kind !== newer?.kind || older?.landscape !== newer?.landscape) return true;
  return older?.heading !== newer?.heading && stretches.every(({ kind }) => kind === 'same');
}

/** The paragraphs of a row as it stands in the newer paper. */
function newerOf(row: Row, older: Paper, newer: Paper): MarkedParagraph[] {
  const gone = row.before.flatMap((line) => older.paragraphsOf(line)).map((each) => allOf(each, 'gone'));
  const own = row.after.flatMap((line) => newer.paragraphsOf(line));
  if (row.change === 'inserted' || row.move !== null) return own.map((each) => allOf(each, 'new'));
  if (row.change === 'same') return own.map((each) => allOf(each, 'same'));
  const [line] = row.after;
  if (!line) return [];
  const other = isOther(row) && { isOther: true as const };
  if (line.rows) {
    const captions = own.slice(0, -1).map((each) => withWords(each, line, row.stretches));
    const [table] = own.slice(-1);
    const merged = table && mergedTable(table, row);
    return merged
      ? [...captions, { ...merged, ...other }]
      : [...gone, ...own.map((each) => allOf(each, 'new'))];
  }
  const pieces = cutAtEnds(row.stretches);
  if (
    pieces.length !== own.length ||
    row.after.some((each, at) => textAfter(withoutEnd(pieces[at])) !== each.text)
  )
    return [...gone, ...own.map((each) => allOf(each, 'new'))];
  return own.map((each, at) => ({ ...withWords(each, row.after[at] ?? line, pieces[at] ?? []), ...other }));
}

/**
 * A paper that shows two texts at once: the newer one's paragraphs with what is gone from them, and between them those that
 * are gone. What moved is gone from where it was, and new where it is.
 */
export function markedFlow(before: Report, after: Report, format: Format): MarkedParagraph[] {
  const [older, newer] = [new Paper(before, format), new Paper(after, format)];
  const marked: MarkedParagraph[] = [];
  for (const row of compareLines(older.lines, newer.lines)) {
    if (row.change === 'deleted' || row.change === 'away') {
      marked.push(
        ...row.before.flatMap((line) => older.paragraphsOf(line)).map((each) => allOf(each, 'gone')),
      );
      continue;
    }
    const [first] = row.after[0] ? newer.placesOf(row.after[0]) : [];
    if (first !== undefined) marked.push(...newer.blanksAbove(first).map((each) => allOf(each, 'same')));
    marked.push(...newerOf(row, older, newer));
  }
  return marked.map((each, index) => ({ ...each, paragraph: { ...each.paragraph, index } }));
}
