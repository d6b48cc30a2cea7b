import type { StoredVersion } from '../../../shared/stored/version.ts';
import { agesOf } from '../ages.ts';

type Kept = Pick<StoredVersion, 'number' | 'at' | 'why' | 'name' | 'characters'>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A state with so many letters more than the one kept of its minute, hour or day is kept beside it. */
const MUCH_MORE = 200;

/** Named, exported, set back or refused: such a state was made on purpose, and stays for good. */
const isOnPurpose = ({ why, name }: Kept): boolean => why !== 'saved' || name !== undefined;

/** The span of which one state is kept, by its age: every state for ten minutes, then one a minute, hour, day, month. */
function spanOf({ at, number }: Kept, age: number): string {
  if (age < 10 * MINUTE) return `#${number}`;
  if (age < HOUR) return at.slice(0, 16);
  if (age < DAY) return at.slice(0, 13);
  return age < 31 * DAY ? at.slice(0, 10) : at.slice(0, 7);
}

/**
 * Which versions stay, by number. Of each span the last one does, and the fullest where much was deleted after it.
 * @param versions in the order they were kept
 */
export function thinOut(versions: readonly Kept[], now: Date): Set<number> {
  const old = agesOf(versions, now);
  const spans = new Map<string, { last: Kept; fullest: Kept }>();
  versions.forEach((version, at) => {
    const span = spanOf(version, old[at] ?? 0);
    const fullest = spans.get(span)?.fullest ?? version;
    spans.set(span, { last: version, fullest: version.characters > fullest.characters ? version : fullest });
  });
  const kept = [...spans.values()].flatMap(({ last, fullest }) =>
    fullest.characters > last.characters + MUCH_MORE ? [last, fullest] : [last],
  );
  return new Set([...kept, ...versions.filter(isOnPurpose)].map(({ number }) => number));
}
