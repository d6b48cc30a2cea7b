import { groupBy } from '../../group-by.ts';
import type { LeftOutLine } from '../recognition.ts';
import { type Folded, fold, slice } from './fold.ts';

/** What is to be accounted for of a line of the file: the line counted from 1, and its text without what was left out. */
export interface Fragment extends Folded {
  line: number;
}

/** A line of nothing but rules, dots or bars says nothing. */
const RULE = /^[-—•·|\s]*$/;

/** Takes a text out of the pieces of a line; null where none of them has it. */
function without(pieces: readonly Folded[], key: string): Folded[] | null {
  for (const [at, piece] of pieces.entries()) {
    const from = piece.key.indexOf(key);
    if (from < 0) continue;
    const rests = [slice(piece, 0, from), slice(piece, from + key.length)];
    return [...pieces.slice(0, at), ...rests.filter((rest) => rest.key !== ''), ...pieces.slice(at + 1)];
  }
  return null;
}

/** The file's lines without what was left out of them; of a left-out text that was joined of several lines, each has its piece. */
export function fragmentsOf(
  source: readonly string[],
  leftOut: readonly LeftOutLine[],
  digitsToo: boolean,
): { fragments: Fragment[]; characters: number } {
  const outByLine = groupBy(leftOut, ({ line }) => line);
  let characters = 0;
  let joined = '';
  const fragments = source.flatMap((text, at) => {
    const whole = fold(text, digitsToo);
    characters += whole.key.length;
    let pieces: Folded[] = [whole];
    if (joined !== '' && whole.key !== '') {
      if (joined.startsWith(whole.key)) {
        joined = joined.slice(whole.key.length);
        return [];
      }
      if (whole.key.startsWith(joined)) pieces = [slice(whole, joined.length)];
      joined = '';
    }
    for (const out of outByLine.get(at + 1) ?? []) {
      const { key } = fold(out.text, digitsToo);
      if (RULE.test(key)) continue;
      const rest = without(pieces, key);
      if (rest) pieces = rest;
      else if (key.startsWith(whole.key)) {
        joined = key.slice(whole.key.length);
        pieces = [];
      }
    }
    return pieces.filter(({ key }) => !RULE.test(key)).map((piece) => ({ ...piece, line: at + 1 }));
  });
  return { fragments, characters };
}
