import { PERSONAL_KINDS, type PersonalStretch } from './kinds.ts';

/** Stretches in order; what overlaps another is left to that which outweighs it, of one kind to the first given. */
export function withoutOverlaps(stretches: readonly PersonalStretch[]): PersonalStretch[] {
  const taken = new Set<number>();
  return [...stretches]
    .sort((one, other) => PERSONAL_KINDS.indexOf(one.kind) - PERSONAL_KINDS.indexOf(other.kind))
    .filter(({ from, to }) => {
      for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
      for (let at = from; at < to; at += 1) taken.add(at);
      return true;
    })
    .sort((one, other) => one.from - other.from);
}
