import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { bareWords } from '../../../shared/roll-forward/bare-words.ts';
import type { Settlement } from '../../../shared/roll-forward/baseline.ts';

/**
 * Where a carried sentence stood when the text was last read, followed through every change since. It may have `gone`
 * by a deletion asked for by name, or swept away together with sentences of other paragraphs, which nobody reads one
 * by one; null where its place tells what became of it.
 */
export interface Tracked {
  from: number;
  to: number;
  gone: 'by-name' | 'swept' | null;
}

/** The carried sentences by their keys. */
export type Tracking = ReadonlyMap<string, Tracked>;

/** Names the plugin for who takes it out of the editor again. */
export const carriedTrackingKey = new PluginKey<Tracking>('carried-tracking');

const ON_PURPOSE = 'onPurpose';

/** Marks a deletion as asked for by name: everything in it is settled by it. */
export const onPurpose = (tr: Transaction): Transaction => tr.setMeta(ON_PURPOSE, true);

/** Where a stretch lies after a transaction, and whether one of its steps took all of it away. */
function follow(
  { from, to }: Tracked,
  { mapping }: Transaction,
): { from: number; to: number; isTaken: boolean } {
  let [start, end, isTaken] = [from, to, false];
  for (const map of mapping.maps) {
    map.forEach((oldStart, oldEnd) => {
      if (start < end && oldStart <= start && end <= oldEnd) isTaken = true;
    });
    [start, end] = [map.map(start, -1), map.map(end, 1)];
  }
  return { from: start, to: end, isTaken };
}

const blockAt = (doc: Node, pos: number): number => {
  const $pos = doc.resolve(pos);
  return $pos.depth < 2 ? pos : $pos.before(2);
};

function followAll(tr: Transaction, tracking: Tracking): Tracking {
  const blocks = new Set<number>();
  const taken = new Set<string>();
  const next = new Map<string, Tracked>();
  for (const [key, tracked] of tracking) {
    const { from, to, isTaken } = follow(tracked, tr);
    next.set(key, { from, to, gone: tracked.gone });
    if (!isTaken) continue;
    taken.add(key);
    blocks.add(blockAt(tr.before, tracked.from));
  }
  const isByName = tr.getMeta(ON_PURPOSE) === true;
  if (!isByName && blocks.size < 2) return next;
  for (const key of taken) {
    const tracked = next.get(key);
    if (tracked) next.set(key, { ...tracked, gone: isByName ? 'by-name' : 'swept' });
  }
  return next;
}

/** Follows where the carried sentences stand while the clerk writes. */
export const trackCarried = (): Plugin<Tracking> =>
  new Plugin<Tracking>({
    key: carriedTrackingKey,
    state: {
      init: () => new Map(),
      apply: (tr, tracking) => {
        const read: Tracking | undefined = tr.getMeta(carriedTrackingKey);
        if (read) return read;
        return tr.docChanged ? followAll(tr, tracking) : tracking;
      },
    },
  });

/** Takes over where the sentences stand now; those not among them are followed on from where they stood. */
export function track(
  tr: Transaction,
  old: Tracking,
  places: Iterable<[string, { from: number; to: number }]>,
): Transaction {
  const next = new Map(old);
  for (const [key, { from, to }] of places) next.set(key, { from, to, gone: null });
  return tr.setMeta(carriedTrackingKey, next);
}

/**
 * What became of a carried sentence that is found no more: rewritten where other words stand in its place, else dropped.
 * null when that is not to be told: it was never followed, or went in a deletion over several paragraphs.
 */
export function settlementOf(doc: Node, tracked: Tracked | undefined): Settlement | null {
  if (!tracked || tracked.gone === 'swept') return null;
  if (tracked.gone === 'by-name') return 'dropped';
  return bareWords(doc.textBetween(tracked.from, tracked.to, ' ')) === '' ? 'dropped' : 'rewritten';
}
