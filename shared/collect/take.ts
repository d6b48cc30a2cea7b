import { groupBy } from '../group-by.ts';
import type { Grid } from './cell.ts';
import type { CollectRow, SheetOwner, Standing } from './collect-row.ts';
import { gapWords } from './gap-words.ts';
import { type Identified, RowFinder } from './identify.ts';
import { newFigure } from './new-figure.ts';
import { type Reading, readValue, type Unclear } from './read-value.ts';
import { type Answer, fileAnswers, type Source } from './sheet-answers.ts';

/** A file that came back: its sheets, or why it could not be read, as a sentence. */
export type Returned = { name: string; grids: Grid[] } | { name: string; failure: string };

/** A value that may be written, where it came from, and what its figure or gap would be. */
export interface Offer {
  source: Source;
  by: string;
  typed: string;
  text: string;
}

/**
 * What came back for one row.
 * ready: one value, and the text is as last year's · same: the text has it already · conflict: several values, or the text
 * was changed since
 */
export interface Placed {
  state: 'ready' | 'same' | 'conflict';
  standing: Standing;
  offers: Offer[];
  /** in a conflict: the text itself is no longer what the sheet was made from */
  isTextChanged: boolean;
  /** the number is the same as last year's */
  isAsLast: boolean;
  /** what the station changed beside the value: last year's number, by which it says otherwise */
  otherLast: string | null;
}

/** Why a value was not placed. */
export type NotPlaced =
  | Unclear
  | Exclude<Identified['why'], null>
  | Exclude<Answer['fault'], null>
  | 'gone'
  | 'elsewhere';

/** A value that was not placed, and the row that it is or may be for. */
export interface Unplaced {
  source: Source;
  by: string;
  name: string;
  typed: string;
  why: NotPlaced;
  row: CollectRow | null;
}

/** What a file came to. */
export interface FileOutcome {
  name: string;
  /** why nothing of it could be taken, as a sentence or by a name; null when it was read */
  failure: { words: string } | { why: 'no-head' | 'several-columns' } | null;
  filled: number;
  blank: number;
}

/** All that files brought back. */
export interface Taken {
  placed: Placed[];
  unplaced: Unplaced[];
  files: FileOutcome[];
  /** the rows that no file has a value for */
  missing: CollectRow[];
}

/** What is asked for now, and how it stands in the text. */
export interface TakeInto {
  owner: SheetOwner;
  rows: readonly CollectRow[];
  /** by the code of the row; a row whose words are gone from the text is not in it */
  standing: ReadonlyMap<string, Standing>;
  /** whether a text is not what the sheet's row was made from */
  isChanged: (standing: Standing, sheetLast: string | null) => boolean;
  stationOf: (row: CollectRow) => string;
}

const isBare = (typed: string): boolean => /^[\d０-９,，.．]+$/.test(typed.replace(/\s/g, ''));

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** A station that has changed the unit has meant the number in it. */
function typedWithUnit({ typed, unit }: Answer, row: CollectRow): string {
  const own = plain(unit ?? '');
  return row.kind === 'figure' && own !== '' && own !== plain(row.unit) && isBare(typed)
    ? typed + own
    : typed;
}

function written(reading: Reading, { row, text, behind }: Standing): { text: string } | { why: Unclear } {
  if (reading.kind === 'unclear') return { why: reading.why };
  if (reading.kind === 'words') return gapWords(reading.words, behind);
  return row.kind === 'figure' ? newFigure(text, reading) : { why: 'words' };
}

type Offered = { offer: Offer; answer: Answer; standing: Standing };
type Sorted = Offered | { unplaced: Unplaced } | { blank: CollectRow | null };

/** Where nothing stands in this year's column, but a number in another one that was not there. */
function isElsewhere({ beside, unit, ...answer }: Answer, row: CollectRow): boolean {
  const isUnitChanged = /\d/.test(unit ?? '') && plain(unit ?? '') !== plain(row.unit);
  return /[\d０-９]/.test(beside) || isUnitChanged || otherLast([{ ...answer, beside, unit }], row) !== null;
}

function sortAnswer(answer: Answer, finder: RowFinder, into: TakeInto): Sorted {
  const { source, by, name } = answer;
  const isBlank = answer.typed === '' && (answer.fault === null || answer.fault === 'hidden');
  const typed = answer.typed || `${answer.last ?? ''} ${answer.beside}`.trim();
  const not = (why: NotPlaced, row: CollectRow | null): Sorted => ({
    unplaced: { source, by, typed, name: name ?? row?.name ?? '', why, row },
  });
  if (answer.fault === 'other-year' || answer.fault === 'other-office')
    return answer.typed === '' ? { blank: null } : not(answer.fault, null);
  const { row, why } = finder.find(answer);
  if (isBlank) return row && isElsewhere(answer, row) ? not('elsewhere', row) : { blank: row };
  if (why !== null) return not(why, row);
  if (answer.fault !== null) return not(answer.fault, row);
  const standing = into.standing.get(row.code);
  if (!standing) return not('gone', row);
  const result = written(readValue(typedWithUnit(answer, row), row), standing);
  if ('why' in result) return not(result.why, row);
  return { offer: { source, by, typed, text: result.text }, answer, standing };
}

/** Last year's number as a station has changed it, null where it has not. */
function otherLast(answers: readonly Answer[], { last, kind }: CollectRow): string | null {
  const digits = (text: string): string => plain(text).replace(/,(?=\d{3}(?!\d))/g, '');
  const changed = answers.find((one) => {
    const own = digits(one.last ?? '');
    return own !== '' && own !== digits(last) && Number(own) !== Number(digits(last));
  });
  return kind === 'figure' ? (changed?.last ?? null) : null;
}

const differentTexts = (offers: readonly Offer[]): number => new Set(offers.map(({ text }) => text)).size;

function placedRow(own: readonly Offered[], { isChanged }: TakeInto): Placed[] {
  const [first] = own;
  if (!first) return [];
  const { standing } = first;
  const offers = own.map(({ offer }) => offer);
  const isOne = differentTexts(offers) === 1;
  const isSame = isOne && first.offer.text === standing.text;
  const isTextChanged = own.some(({ answer }) => isChanged(standing, answer.last));
  const isAsLast = isSame && !isTextChanged;
  return [
    {
      state: isSame ? 'same' : isOne && !isTextChanged ? 'ready' : 'conflict',
      ...{ standing, offers, isTextChanged, isAsLast },
      otherLast: otherLast(
        own.map(({ answer }) => answer),
        standing.row,
      ),
    },
  ];
}

function readAnswers(
  file: Returned,
  owner: SheetOwner,
): { answers: Answer[]; failure: FileOutcome['failure'] } {
  if ('failure' in file) return { answers: [], failure: { words: file.failure } };
  const { answers, wrong } = fileAnswers(file.name, file.grids, owner);
  return { answers, failure: wrong === null ? null : { why: wrong } };
}

/**
 * Sorts what the files of the stations say: what can be written, what contradicts, what cannot be placed. Every value that
 * stands in the rows of a file is in one of the lists; nothing is written.
 */
export function takeSheets(files: readonly Returned[], into: TakeInto): Taken {
  const finder = new RowFinder(into.rows, into.stationOf);
  const read = files.map((file) => {
    const { answers, failure } = readAnswers(file, into.owner);
    return { name: file.name, failure, sorted: answers.map((answer) => sortAnswer(answer, finder, into)) };
  });
  const sorted = read.flatMap((file) => file.sorted);
  const unplaced = sorted.flatMap((one) => ('unplaced' in one ? [one.unplaced] : []));
  const byRow = groupBy(
    sorted.flatMap((one) => ('offer' in one ? [one] : [])),
    ({ standing }) => standing.row.code,
  );
  const seen = new Set([...byRow.keys(), ...unplaced.flatMap(({ row }) => row?.code ?? [])]);
  return {
    placed: into.rows.flatMap(({ code }) => placedRow(byRow.get(code) ?? [], into)),
    unplaced,
    files: read.map(({ name, failure, sorted: own }) => {
      const blank = own.filter((one) => 'blank' in one).length;
      return { name, failure, filled: own.length - blank, blank };
    }),
    missing: into.rows.filter(({ code }) => !seen.has(code)),
  };
}
