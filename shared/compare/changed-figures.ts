import { type Figure, readFigures } from '../figures/read-figures.ts';
import type { Comparison } from './compare-reports.ts';
import { textAfter, textBefore } from './edits.ts';
import type { Stretch } from './line.ts';
import type { Row } from './row.ts';
import { type SentenceGroup, sentenceGroups } from './sentence-groups.ts';

/** A figure where it stands: `at` counts the letters of the row's (in a table the cell's) older or newer words. */
export type FigureThere = Pick<Figure, 'text' | 'value' | 'unit' | 'counts' | 'at'>;

/** A figure that is another now, is gone (`after` null) or new (`before` null). */
export interface FigureChange {
  /** Which row of the comparison it stands in. */
  row: number;
  where: string;
  before: FigureThere | null;
  after: FigureThere | null;
}

interface Edited extends FigureThere {
  edit: number;
}

const there = ({ text, value, unit, counts, at }: FigureThere): FigureThere => ({
  text,
  value,
  unit,
  counts,
  at,
});

/** The letters of one side that each edit touches. */
function spansOf(
  stretches: readonly Stretch[],
  side: 'gone' | 'new',
): { from: number; to: number; edit: number }[] {
  let [at, edit, inside] = [0, -1, false];
  return stretches.flatMap(({ kind, text }) => {
    if (kind !== 'same' && !inside) edit += 1;
    inside = kind !== 'same';
    if (kind !== 'same' && kind !== side) return [];
    const from = at;
    at += text.length;
    return kind === side ? [{ from, to: at, edit }] : [];
  });
}

/** The figures of one side that an edit touches. */
function editedFigures(stretches: readonly Stretch[], side: 'gone' | 'new', start: number): Edited[] {
  const spans = spansOf(stretches, side);
  if (spans.length === 0) return [];
  let next = 0;
  return readFigures(side === 'gone' ? textBefore(stretches) : textAfter(stretches)).flatMap((figure) => {
    while ((spans[next]?.to ?? Number.POSITIVE_INFINITY) <= figure.at) next += 1;
    const span = spans[next];
    return span && span.from < figure.at + figure.length
      ? [{ ...there(figure), at: start + figure.at, edit: span.edit }]
      : [];
  });
}

/** Takes the first of a list that fits off it. */
function take<T>(list: T[], fits: (one: T) => boolean): T | null {
  const at = list.findIndex(fits);
  return at < 0 ? null : (list.splice(at, 1)[0] ?? null);
}

type Pair = Pick<FigureChange, 'before' | 'after'>;

/** What became of the figures of one edit: the same figure first, then the next of the same unit or value. */
function pairsOf(gone: Edited[], come: Edited[]): Pair[] {
  const left = gone.filter(({ text }) => take(come, (other) => other.text === text) === null);
  const pairs = left.map((before): Pair => {
    const after =
      take(come, ({ unit }) => unit === before.unit) ?? take(come, ({ value }) => value === before.value);
    return { before: there(before), after: after && there(after) };
  });
  return [...pairs, ...come.map((after): Pair => ({ before: null, after: there(after) }))];
}

function byEdit(figures: readonly Edited[]): Map<number, Edited[]> {
  const groups = new Map<number, Edited[]>();
  for (const figure of figures) {
    const group = groups.get(figure.edit);
    if (group) group.push(figure);
    else groups.set(figure.edit, [figure]);
  }
  return groups;
}

/** The figures that a group of sentences does not have alike; a figure knows nothing of other sentences. */
function figuresOf(group: SentenceGroup): Pair[] {
  const come = editedFigures(group.stretches, 'new', group.after);
  const gone = editedFigures(group.stretches, 'gone', group.before);
  const edits = [...new Set([...gone, ...come].map(({ edit }) => edit))].sort((one, other) => one - other);
  const [goneBy, comeBy] = [byEdit(gone), byEdit(come)];
  return edits.flatMap((edit) => pairsOf(goneBy.get(edit) ?? [], comeBy.get(edit) ?? []));
}

const figuresIn = (stretches: readonly Stretch[]): Pair[] => sentenceGroups(stretches).flatMap(figuresOf);

const rowFigures = (row: Row): Pair[] => {
  if (row.change === 'same' || row.change === 'away') return [];
  return [...figuresIn(row.stretches), ...(row.table ?? []).flatMap(({ cells }) => cells.flatMap(figuresIn))];
};

/** Every figure that two reports do not have alike, those that changed before those that are gone or new. */
export function changedFigures({ rows }: Comparison): FigureChange[] {
  const all = rows.flatMap((row, at) => {
    const where = (row.after[0] ?? row.before[0])?.where ?? '';
    return rowFigures(row).map((pair) => ({ row: at, where, ...pair }));
  });
  const changed = all.filter(({ before, after }) => before && after);
  return [...changed, ...all.filter(({ before, after }) => !(before && after))];
}
