import type { Here } from '../review/use-review.ts';
import type { Source } from './sources.ts';

/** The row of the report that is looked at, or that the file's line went to; -1 for none. */
export function markedRow(here: Here | null, sources: readonly Source[]): number {
  if (here?.side === 'report') return here.at;
  const source = here ? sources[here.at] : undefined;
  return source?.state === 'read' ? (source.row ?? -1) : -1;
}

/** The line of the file that is looked at, or all that went into the report's row. */
export function markedSources(here: Here | null, sources: readonly Source[]): ReadonlySet<number> {
  if (here?.side === 'file') return new Set([here.at]);
  const lines = sources.flatMap((source, at) =>
    here && source.state === 'read' && source.row === here.at ? [at] : [],
  );
  return new Set(lines);
}
