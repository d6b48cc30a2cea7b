import { Fragment, type Node } from '@tiptap/pm/model';
import type { EditorState, Selection, Transaction } from '@tiptap/pm/state';
import { getMatchHighlights, SearchQuery, setSearchState } from 'prosemirror-search';
import { spansBlocks, type ZoneName, zoneAt } from '../schema/zones.ts';
import type { Edit } from './edit.ts';
import { mechanically } from './mechanical.ts';

/** One place of the text that is looked for; it lies within a paragraph, a caption or a cell. */
export interface FoundPlace {
  from: number;
  to: number;
}

const SYNTAX = /[\\^$.*+?()[\]{}|]/g;

/** Marks every place of `text`, as typed but for the case of letters; an empty text takes the marks away. */
export const markMatches = (tr: Transaction, text: string): Transaction =>
  // A plain search looks through lower-case copies, whose places are off behind a letter that grows in lower case.
  setSearchState(tr, new SearchQuery({ search: text.replace(SYNTAX, '\\$&'), regexp: true }));

/** All places that are marked, in order. */
export const matchesOf = (state: EditorState): FoundPlace[] => getMatchHighlights(state).find();

/** Which of the matches is selected; -1 for none. */
export const selectedMatch = (matches: readonly FoundPlace[], { from, to }: Selection): number =>
  matches.findIndex((match) => match.from === from && match.to === to);

/** What is selected, to be looked for; "" unless it is a stretch of one line. */
export function selectedLine({ doc, selection }: EditorState): string {
  const text = spansBlocks(selection) ? '' : doc.textBetween(selection.from, selection.to);
  return text.includes('\n') ? '' : text;
}

/**
 * Puts `replacement` in the place of each match, letter for letter. prosemirror-search's own replacing would read
 * $1 and $& as references, and lose them. Nobody has read the sentences that it changes.
 */
export const replaceMatches =
  (matches: readonly FoundPlace[], replacement: string): Edit =>
  (tr) => {
    const content = replacement === '' ? Fragment.empty : tr.doc.type.schema.text(replacement);
    // From the last, so that those before keep their places.
    for (const { from, to } of matches.toReversed()) mechanically(tr).replaceWith(from, to, content);
    return matches.length > 0;
  };

/** How many of the places stand in each zone that has any, in order. */
export function placesByZone(doc: Node, places: readonly FoundPlace[]): { name: ZoneName; count: number }[] {
  const counts = new Map<ZoneName, number>();
  for (const { from } of places) {
    const { name } = zoneAt(doc.resolve(from));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}
