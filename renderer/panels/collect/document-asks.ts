import type { Node } from '@tiptap/pm/model';
import type { CollectRow, SheetOwner, Standing } from '../../../shared/collect/collect-row.ts';
import { type Asked, askedIn, standingOf } from '../../../shared/collect/sheet-rows.ts';
import type { TakeInto } from '../../../shared/collect/take.ts';
import { readFigures } from '../../../shared/figures/read-figures.ts';
import { placeWithin } from '../../../shared/report/placed-sentences.ts';
import type { BegunSentence } from '../../../shared/roll-forward/baseline.ts';
import { figureKey } from '../../../shared/roll-forward/carried.ts';
import { documentFigures, type FigureInText } from '../../document/convert/document-figures.ts';
import { documentSentences } from '../../document/convert/document-sentences.ts';
import { findInDocument } from '../../document/convert/standing-sentences.ts';
import { type LastFigure, lastFigures, pairFigures } from '../last-year/figures/pair-figures.ts';
import type { LastYear } from '../last-year/use-last-year.ts';

/** A figure of last year's that is asked for, and this year's of the same thing; null where that is gone from the text. */
interface AskedFigure {
  row: CollectRow;
  last: LastFigure;
  now: FigureInText | null;
}

/** What the stations are asked for. */
export interface DocumentAsks {
  owner: SheetOwner;
  rows: CollectRow[];
  figures: AskedFigure[];
  gaps: Asked[];
}

/** Last year's sentence as the draft began with it, where that has as many figures. */
function asBegun(one: BegunSentence) {
  const isAlike = readFigures(one.before).length === readFigures(one.begun).length;
  return { ...one, sentence: isAlike ? one.begun : one.before };
}

const keyOf = ({ sentence, order }: LastFigure): string => figureKey(sentence.key, order);

function askedFigures(doc: Node, { sentences, deciding }: LastYear): AskedFigure[] {
  const last = lastFigures(sentences);
  const standing = findInDocument(doc, sentences, deciding.decisions.words);
  const pairs = pairFigures(documentFigures(doc, documentSentences(doc)), last, standing);
  const now = new Map(pairs.flatMap((pair) => (pair.last ? [[pair.last, pair.now] as const] : [])));
  const byKey = new Map(last.map((figure) => [keyOf(figure), figure]));
  return askedIn(sentences.map(asBegun), ['figure']).flatMap(({ row, sentence, order }) => {
    const figure = byKey.get(figureKey(sentence.key, order));
    return figure ? [{ row, last: figure, now: now.get(figure) ?? null }] : [];
  });
}

/**
 * What a document asks the stations for: last year's figures, whether or not they stand in it still, and its gaps.
 * @param lastYear null for a report that is no draft of last year's: then its gaps alone
 */
export function documentAsks(doc: Node, owner: SheetOwner, lastYear: LastYear | null): DocumentAsks {
  const figures = lastYear ? askedFigures(doc, lastYear) : [];
  const gaps = askedIn(documentSentences(doc), ['gap']);
  const office = lastYear?.baseline.report.office || owner.office;
  return {
    owner: { year: owner.year, office },
    rows: [...figures.map(({ row }) => row), ...gaps.map(({ row }) => row)],
    ...{ figures, gaps },
  };
}

const BEHIND = 4;

function standingFigure({ row, now }: AskedFigure): Standing[] {
  if (!now) return [];
  const { sentence, at, length, text } = now;
  const behind = sentence.sentence.slice(at + length, at + length + BEHIND);
  return [{ row, place: placeWithin(sentence, at, length), text, behind }];
}

/** What came back is taken into a document: a figure that is no longer last year's was changed since. */
export function intoDocument(
  { owner, rows, figures, gaps }: DocumentAsks,
  stationOf: TakeInto['stationOf'],
): TakeInto {
  const standing = [...figures.flatMap(standingFigure), ...gaps.map(standingOf)];
  const changed = new Set(
    figures.filter(({ now, last }) => now && now.value !== last.value).map(({ row }) => row.code),
  );
  return {
    ...{ owner, rows, stationOf },
    standing: new Map(standing.map((one) => [one.row.code, one])),
    isChanged: ({ row }) => changed.has(row.code),
  };
}

/** The names under which these rows' figures are kept as 数没有变. */
export const confirmedKeys = ({ figures }: DocumentAsks, codes: ReadonlySet<string>): string[] =>
  figures.flatMap(({ row, last }) => (codes.has(row.code) ? [keyOf(last)] : []));
