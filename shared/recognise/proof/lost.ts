import type { Report } from '../../report/schema.ts';
import { annexFacts, endFacts, type Facts, headFacts, unsaid } from './facts.ts';
import type { Rest } from './walk.ts';

/** Pieces of facts over several lines, such as a title: said when all of the fact is there, in order. */
function piecesSaid(rests: readonly Rest[], words: readonly string[]): Set<Rest> {
  const said = new Set<Rest>();
  for (const word of words) {
    let pieces: Rest[] = [];
    let done = 0;
    for (const rest of rests) {
      const piece = rest.key.replace(/。$/, '');
      if (said.has(rest)) continue;
      if (!word.startsWith(piece, done)) [pieces, done] = [[], 0];
      if (!word.startsWith(piece, done)) continue;
      pieces.push(rest);
      done += piece.length;
      if (done !== word.length) continue;
      for (const each of pieces) said.add(each);
      break;
    }
  }
  return said;
}

/** The end of a paragraph that the report ends without it. */
const isMark = (key: string): boolean => !/[\p{L}\p{N}]/u.test(key);

/** Of lines outside the text, those that the report does not say. */
function outside(rests: readonly Rest[], facts: Facts): Rest[] {
  const pieces = piecesSaid(rests, facts.words);
  return rests.filter(
    (rest) => !pieces.has(rest) && (unsaid(rest.key, facts) !== '' || (rest.isBehind && isMark(rest.key))),
  );
}

/** The first and the last line that a paragraph of the report says, and the first one that an annex does. */
export interface Extent {
  first: number;
  last: number;
  annex: number;
}

/**
 * The pieces of a file that the report says nowhere: above the text its head says some of them, below it its end does, and
 * in the annexes what stands over their text.
 * @param rests what no paragraph of the report says
 */
export function lostOf(rests: readonly Rest[], text: Extent, report: Report): Rest[] {
  // A page on one line has its signature behind all else.
  const behind = rests.findLast(
    ({ line, isBehind }) => isBehind && line === text.first && line === text.last,
  );
  const head = rests.filter((rest) => rest.line <= text.first && rest !== behind);
  const end = rests.filter(
    (rest) => rest === behind || (rest.line > text.first && rest.line >= text.last && rest.line < text.annex),
  );
  const annexes = rests.filter(({ line }) => line > text.first && line >= text.last && line >= text.annex);
  const inside = rests.filter(({ line }) => line > text.first && line < text.last);
  return [
    ...outside(head, headFacts(report)),
    ...inside,
    ...outside(end, endFacts(report)),
    ...outside(annexes, annexFacts(report)),
  ];
}
