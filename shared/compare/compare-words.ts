import { diffArrays } from 'diff';
import { segmentsOf } from '../text/segments.ts';
import { editsOf, stretchesOf } from './edits.ts';
import { isWrittenAnew, joinIslands } from './join-islands.ts';
import type { Stretch } from './line.ts';
import { slideEdits } from './slide-edits.ts';

/** Texts that take more edits than this have nothing in common that a reader could follow. */
const MOST_EDITS = 600;
/** So many letters before a difference a word may begin. */
const LONGEST_WORD = 4;
const CLAUSE = /[^。！？；，、：\n]*[。！？；，、：\n]|[^。！？；，、：\n]+/g;

/** A text's words and marks; a number stays whole with its decimals, so that 12 and 13 do not share a 1. */
export const wordsOf = (text: string): string[] => segmentsOf(text).map(({ segment }) => segment);

/** A text's clauses, each with its mark. */
const clausesOf = (text: string): string[] => text.match(CLAUSE) ?? [];

const goneAndNew = (gone: string, come: string): Stretch[] => [
  { kind: 'gone', text: gone },
  { kind: 'new', text: come },
];

function diffBy(tokens: (text: string) => string[], before: string, after: string): Stretch[] {
  const parts = diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_EDITS });
  if (!parts) return goneAndNew(before, after);
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }));
}

const isDigit = (letter: string): boolean => /[0-9０-９.,．]/.test(letter);

/** How many letters two clauses begin with alike, back to where a word may begin: before a numeral, or some letters before. */
function alikeFrom(one: string, other: string, letter: (text: string, at: number) => string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && letter(one, at) === letter(other, at)) at += 1;
  while (at > 0 && isDigit(letter(one, at - 1))) at -= 1;
  return at;
}

/** Clauses that differ. Where it is in a figure alone nothing else is looked at, since words are dear to find. */
function diffClauses(gone: string, come: string): Stretch[] {
  const start = alikeFrom(gone, come, (text, at) => text.charAt(at));
  const [goneRest, comeRest] = [gone.slice(start), come.slice(start)];
  const end = alikeFrom(goneRest, comeRest, (text, at) => text.charAt(text.length - 1 - at));
  const inside = (text: string): string => text.slice(0, text.length - end);
  const isFigure = [goneRest, comeRest].every((text) => [...inside(text)].every(isDigit));
  const [from, to] = isFigure
    ? [start, end]
    : [Math.max(0, start - LONGEST_WORD), Math.max(0, end - LONGEST_WORD)];
  const middle = (text: string): string => text.slice(from, text.length - to);
  const edits = isFigure
    ? goneAndNew(middle(gone), middle(come))
    : diffBy(wordsOf, middle(gone), middle(come));
  return [
    { kind: 'same', text: gone.slice(0, from) },
    ...edits,
    { kind: 'same', text: gone.slice(gone.length - to) },
  ];
}

/** By clauses first, which are few, then by words where clauses differ. */
function diffWords(before: string, after: string): Stretch[] {
  const { same, edits } = editsOf(diffBy(clausesOf, before, after));
  return same.flatMap((text, at): Stretch[] => {
    const { gone = '', new: come = '' } = edits[at] ?? {};
    const words = gone === '' || come === '' ? goneAndNew(gone, come) : diffClauses(gone, come);
    return [{ kind: 'same', text }, ...words];
  });
}

/**
 * What became of a text, word by word, as a reader would mark it. The stretches that are not `new` joined are the older
 * text, those that are not `gone` the newer one. No two neighbours are of one kind, and what is gone stands before what
 * took its place.
 */
export function compareWords(before: string, after: string): Stretch[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const edits = joinIslands(editsOf(diffWords(before, after)));
  const anew = { same: ['', ''], edits: [{ gone: before, new: after }] };
  return stretchesOf(isWrittenAnew(edits) ? anew : slideEdits(edits));
}
