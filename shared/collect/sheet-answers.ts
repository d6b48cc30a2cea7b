import { groupBy } from '../group-by.ts';
import type { Grid, SheetCell, SheetRow } from './cell.ts';
import type { SheetOwner } from './collect-row.ts';
import { type ColumnPlaces, columnsIn, type Head } from './sheet-columns.ts';
import { ownerMark } from './sheet-words.ts';

/** Where an answer stands: the file, the sheet in it, and the row as its program numbers it. */
export interface Source {
  file: string;
  sheet: string;
  row: number;
}

/** What a row of a file says. A column that the file lacks is null. */
export interface Answer {
  source: Source;
  /** the code of its mark, null without one */
  code: string | null;
  /** other rows of the file bear it too */
  isMarkCopied: boolean;
  name: string | null;
  last: string | null;
  unit: string | null;
  scope: string | null;
  /** who filled it in */
  by: string;
  /** the station of the sheet's title, "" for none */
  station: string;
  /** what stands in the column of this year; "" where it is blank */
  typed: string;
  /** what stands in columns that are none of ours */
  beside: string;
  fault: NonNullable<SheetCell['fault']> | 'hidden' | 'rival' | 'other-year' | 'other-office' | null;
}

/** What a file holds: its rows, and why none of them could be told. */
export interface FileAnswers {
  answers: Answer[];
  wrong: 'no-head' | 'several-columns' | null;
}

const MARK = /^FZ((?:19|20)\d\d)-([0-9a-z]{6})-([0-9a-z]{6,14})$/i;
const TITLE = /^(.*?)((?:19|20)\d\d)年度法治政府建设数据收集表(?:\((.*)\))?$/;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

interface Mark {
  year: number;
  office: string;
  code: string;
}

function markIn(cells: readonly SheetCell[]): Mark | null {
  for (const { text } of cells) {
    const [, year, office = '', code = ''] = MARK.exec(plain(text)) ?? [];
    if (year !== undefined)
      return { year: Number(year), office: office.toLowerCase(), code: code.toLowerCase() };
  }
  return null;
}

interface Title {
  office: string;
  year: number;
  station: string;
}

function titleIn(rows: readonly SheetRow[]): Title | null {
  for (const { cells } of rows)
    for (const { text } of cells) {
      const [, office = '', year, station = ''] = TITLE.exec(plain(text)) ?? [];
      if (year !== undefined) return { office, year: Number(year), station };
    }
  return null;
}

/** Why a row is of another sheet; by its mark, or by the title where it has none. */
function stranger(mark: Mark | null, title: Title | null, owner: SheetOwner): Answer['fault'] {
  if (mark) {
    if (mark.year !== owner.year) return 'other-year';
    return mark.office === ownerMark(owner) ? null : 'other-office';
  }
  if (title && title.year !== owner.year) return 'other-year';
  return title && title.office !== '' && title.office !== plain(owner.office) ? 'other-office' : null;
}

/** A sheet, and what is known of all of its rows. */
interface SheetFrame {
  file: string;
  grid: Grid;
  owner: SheetOwner;
  title: Title | null;
}

/** Whether a column beside this year's has another number for it. */
const isContested = (typed: string, rivals: readonly string[]): boolean =>
  typed !== '' && rivals.some((other) => /\d/.test(plain(other)) && plain(other) !== plain(typed));

function answerOf(
  { cells, number, isHidden }: SheetRow,
  { places, rivals }: Head,
  frame: SheetFrame,
): Answer | null {
  const { file, grid, owner, title } = frame;
  const ours = new Set(Object.values(places));
  const cellOf = (column: keyof ColumnPlaces) => cells.find((cell) => cell.column === places[column]);
  const wordsOf = (column: keyof ColumnPlaces): string | null =>
    places[column] === undefined ? null : (cellOf(column)?.text ?? '');
  const mark = markIn(cells);
  const now = cellOf('now');
  const typed = now?.text.trim() ?? '';
  if (typed === '' && now?.fault === undefined && !mark) return null;
  const others = cells.filter(({ column }) => rivals.includes(column)).map(({ text }) => text);
  const strange = cells.filter(({ column, text }) => !ours.has(column) && !MARK.test(plain(text)));
  return {
    source: { file, sheet: grid.name, row: number },
    code: mark?.code ?? null,
    isMarkCopied: false,
    ...{ name: wordsOf('name'), last: wordsOf('last'), unit: wordsOf('unit'), scope: wordsOf('scope') },
    ...{ by: wordsOf('by') ?? '', station: title?.station ?? '', typed },
    beside: strange.map(({ text }) => text).join(' '),
    fault:
      stranger(mark, title, owner) ??
      (grid.isHidden || isHidden || now?.isHidden
        ? 'hidden'
        : (now?.fault ?? (isContested(typed, others) ? 'rival' : null))),
  };
}

function answersIn(file: string, grid: Grid, owner: SheetOwner): FileAnswers & { isOurs: boolean } {
  const title = titleIn(grid.rows);
  const isOurs = title !== null || grid.rows.some(({ cells }) => markIn(cells) !== null);
  const heads = grid.rows.map((row) => columnsIn(row, owner.year));
  if (heads.includes('several')) return { answers: [], wrong: 'several-columns', isOurs };
  let current = heads.find((head) => head !== null && head !== 'several');
  if (!current) return { answers: [], wrong: isOurs ? 'no-head' : null, isOurs };
  const answers: Answer[] = [];
  for (const [at, row] of grid.rows.entries()) {
    const head = heads[at];
    // A table that goes on under a head of its own.
    if (head && head !== 'several') current = head;
    const answer = head ? null : answerOf(row, current, { file, grid, owner, title });
    if (answer) answers.push(answer);
  }
  return { answers, wrong: null, isOurs };
}

function withCopies(answers: readonly Answer[]): Answer[] {
  const byCode = groupBy(answers, ({ code }) => code ?? '');
  return answers.map((answer) => ({
    ...answer,
    isMarkCopied: answer.code !== null && (byCode.get(answer.code)?.length ?? 0) > 1,
  }));
}

/** What the sheets of a file say. @param file its name */
export function fileAnswers(file: string, grids: readonly Grid[], owner: SheetOwner): FileAnswers {
  const each = grids.map((grid) => answersIn(file, grid, owner));
  const answers = withCopies(each.flatMap((one) => one.answers));
  const wrong = each.find((one) => one.wrong !== null)?.wrong ?? null;
  return {
    answers,
    wrong: wrong ?? (each.some(({ isOurs }) => isOurs) || answers.length > 0 ? null : 'no-head'),
  };
}
