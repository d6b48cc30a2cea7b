import type { Folded } from './fold.ts';
import { isHeadingStop, type Unit } from './units.ts';
import { type Rest, type Walked, walk } from './walk.ts';

function withoutStops<F extends Folded>(folded: F): F {
  const kept = (text: string): string =>
    text
      .split('')
      .filter((_, at) => !isHeadingStop(folded.key.charAt(at)))
      .join('');
  return { ...folded, key: kept(folded.key), raw: kept(folded.raw) };
}

/**
 * What a clerk's own steps leave otherwise than the file has it: the stops about a heading that was cut or joined. Gives
 * the places of the units that are found without them, and what is still not explained.
 */
export function afterSteps(
  { matches, rests }: Walked,
  units: readonly Unit[],
): { found: number[]; rests: Rest[] } {
  const matched = new Set(matches.map(({ unit }) => unit));
  const places = [...units.keys()].filter((at) => !matched.has(at));
  const left = places.map((at) => {
    const { head, text, ...unit } = units[at] as Unit;
    return { ...unit, head: head && withoutStops(head), text: withoutStops(text) };
  });
  const again = walk(rests.map(withoutStops), left, true);
  const touched = new Set(
    again.matches.flatMap(({ from, to }) =>
      rests.slice(from.fragment, to.fragment + 1).map(({ line }) => line),
    ),
  );
  return {
    found: again.matches.map(({ unit }) => places[unit] as number),
    rests: [
      ...rests.filter((rest) => !touched.has(rest.line) && withoutStops(rest).key !== ''),
      ...again.rests.filter(({ line }) => touched.has(line)),
    ],
  };
}
