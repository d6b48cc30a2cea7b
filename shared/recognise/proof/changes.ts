import type { Changes } from '../recognition.ts';
import type { Fragment } from './fragments.ts';
import { keyOf, type Unit } from './units.ts';
import type { Match } from './walk.ts';

const MARK = /[，。：；？！（）.]/;

/** Counts the characters that the page has otherwise than the file has them. */
function countCharacters(
  { words }: Match,
  fragments: readonly Fragment[],
  unit: Unit,
  changes: Changes,
): void {
  const key = keyOf(unit);
  const printed = (unit.head?.raw ?? '') + unit.text.raw;
  let { fragment, at } = words;
  for (let index = 0; index < key.length; at += 1) {
    const own = fragments[fragment];
    if (!own) return;
    if (at >= own.key.length) {
      fragment += 1;
      at = -1;
    } else if (own.key.charAt(at) === key.charAt(index)) {
      if (own.raw.charAt(at) !== printed.charAt(index))
        changes[MARK.test(own.key.charAt(at)) ? 'marks' : 'characters'] += 1;
      index += 1;
    }
  }
}

/** Counts what the import changed on purpose in the paragraphs that were found. */
export function changesOf(
  matches: readonly Match[],
  fragments: readonly Fragment[],
  units: readonly Unit[],
): Changes {
  const changes: Changes = { marks: 0, characters: 0, numbers: 0, stops: 0, blanks: 0 };
  const seen = new Set<number>();
  for (const match of matches) {
    const unit = units[match.unit] as Unit;
    if (match.typed !== unit.number) changes.numbers += 1;
    if (match.otherStop) changes.stops += 1;
    countCharacters(match, fragments, unit, changes);
    for (let at = match.from.fragment; at <= match.to.fragment; at += 1) seen.add(at);
    changes.blanks -= (unit.head?.blanks ?? 0) + unit.text.blanks;
  }
  for (const at of seen) changes.blanks += fragments[at]?.blanks ?? 0;
  return { ...changes, blanks: Math.max(0, changes.blanks) };
}
