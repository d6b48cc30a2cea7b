import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useMemo } from 'react';
import type { FigureMatch } from '../../../../shared/figures/match-figures.ts';
import { blockOf } from '../../../../shared/report/place.ts';
import type { BegunSentence } from '../../../../shared/roll-forward/baseline.ts';
import { type Found, figureKey, waitingAmong } from '../../../../shared/roll-forward/carried.ts';
import { documentFigures, type FigureInText } from '../../../document/convert/document-figures.ts';
import { documentSentences, type SentenceInText } from '../../../document/convert/document-sentences.ts';
import { findInDocument } from '../../../document/convert/standing-sentences.ts';
import { useSettled } from '../../../session/use-settled.ts';
import type { LastYear } from '../use-last-year.ts';
import { isUnchanged } from './figure-change.ts';
import { type LastFigure, lastFigures, pairFigures } from './pair-figures.ts';

/** A figure as it now stands, and last year's of the same thing. */
export interface FigureNow extends FigureMatch<FigureInText, LastFigure> {
  /** Its place among the figures, from 0. */
  at: number;
  /** It stands in a paragraph that last year did not have. */
  isNew: boolean;
  unchanged: boolean;
  /** The clerk has said that it is the same again this year. */
  confirmed: boolean;
  /** Its sentence still stands as last year wrote it, and is not confirmed. */
  carried: boolean;
}

/** The figures as of a short while ago, with the headings of the sections by their number (一、（二）). */
export interface FiguresNow {
  doc: Node;
  figures: FigureNow[];
  headings: ReadonlyMap<string, string>;
  /** Reads the document at once. */
  refresh: () => void;
}

const NONE: readonly BegunSentence[] = [];

function read({ doc }: EditorState): { sentences: SentenceInText[]; figures: FigureInText[] } {
  const sentences = documentSentences(doc);
  return { sentences, figures: documentFigures(doc, sentences) };
}

/** The sentences that stand within what is carried over still. */
function carriedAmong(
  sentences: readonly SentenceInText[],
  found: Found<SentenceInText>,
  lastYear: LastYear | null,
): Set<SentenceInText> {
  if (!lastYear) return new Set();
  const { waiting } = waitingAmong(lastYear.sentences, found, lastYear.deciding.decisions);
  const ranges = waiting.flatMap(({ now }) => now ?? []).sort((one, other) => one.from - other.from);
  let at = 0;
  return new Set(
    sentences.filter(({ from, to }) => {
      while ((ranges[at]?.to ?? Number.POSITIVE_INFINITY) < to) at += 1;
      return (ranges[at]?.from ?? Number.POSITIVE_INFINITY) <= from;
    }),
  );
}

const headingsAmong = (sentences: readonly SentenceInText[]): Map<string, string> =>
  new Map(
    sentences.filter(({ heading }) => heading === 'section').map(({ where, sentence }) => [where, sentence]),
  );

/** Follows the figures of the report. @param lastYear null for a report that is no draft of last year's */
export function useFigures(editor: Editor, lastYear: LastYear | null): FiguresNow {
  const [{ doc, value }, refresh] = useSettled(editor, read);
  const last = useMemo(() => lastFigures(lastYear?.sentences ?? []), [lastYear?.sentences]);
  const decisions = lastYear?.deciding.decisions;
  const begun = lastYear?.sentences ?? NONE;
  const found = useMemo(() => findInDocument(doc, begun, decisions?.words), [doc, begun, decisions?.words]);
  const pairs = useMemo(() => pairFigures(value.figures, last, found), [value, last, found]);
  const lastBlocks = useMemo(() => new Set(begun.map(({ place }) => blockOf(place))), [begun]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of last year only what was decided changes
  const carried = useMemo(() => carriedAmong(value.sentences, found, lastYear), [found, value, decisions]);
  const stays = useMemo(() => new Set(decisions?.figures), [decisions?.figures]);
  const figures = useMemo(
    () =>
      pairs.map(({ now, last }, at) => ({
        at,
        now,
        last,
        isNew: !lastBlocks.has(blockOf(now.sentence.place)),
        unchanged: isUnchanged(now, last),
        confirmed: last !== null && stays.has(figureKey(last.sentence.key, last.order)),
        carried: carried.has(now.sentence),
      })),
    [pairs, carried, lastBlocks, stays],
  );
  const headings = useMemo(() => headingsAmong(value.sentences), [value]);
  return { doc, figures, headings, refresh };
}
