/** A longer run of lines is cut, so that a change in a long list does not store all of it again. */
const LONGEST = 1024;

/**
 * A value's JSON cut into pieces that joined by \n are the JSON again. Each object without objects inside (a paragraph, a
 * cell) is a piece of its own, whatever the shape, so that an unchanged paragraph is an unchanged piece.
 */
export function piecesOf(value: unknown): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let length = 0;
  for (const line of JSON.stringify(value, null, 1).split('\n')) {
    piece.push(line);
    length += line.length;
    if (!/^\s*\},?$/.test(line) && length < LONGEST) continue;
    pieces.push(piece.join('\n'));
    [piece, length] = [[], 0];
  }
  return piece.length > 0 ? [...pieces, piece.join('\n')] : pieces;
}

/** Numbers as runs from–to, both included. */
export function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** The numbers of runs, one by one: a damaged run may claim more than there are. */
export function* numbersOf(runs: readonly (readonly [number, number])[]): Generator<number> {
  for (const [from, to] of runs) for (let number = from; number <= to; number += 1) yield number;
}
