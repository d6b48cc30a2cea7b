import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { bareWords } from '../../../shared/roll-forward/bare-words.ts';
import type { Settlement } from '../../../shared/roll-forward/baseline.ts';
import { isMechanical } from '../edit/mechanical.ts';

/**
 * How a carried sentence went: by a deletion asked for by name; alone, so that its place tells what became of it; or swept
 * away unread, together with sentences of other paragraphs, by a change made everywhere at once, or by an undo.
 */
type Gone = 'by-name' | 'alone' | 'swept';

/** Where a carried sentence stood when the text was last read, followed through every change since. */
export interface Tracked {
  from: number;
  to: number;
  /** null for one that has not been taken away whole */
  gone: Gone | null;
  /** how it went the last time that it was away: by a redo it goes so again */
  wasGone: Gone | null;
}

/** The carried sentences by their keys. */
export type Tracking = ReadonlyMap<string, Tracked>;

/** Names the plugin for who takes it out of the editor again. */
export const carriedTrackingKey = new PluginKey<Tracking>('carried-tracking');

const ON_PURPOSE = 'onPurpose';

/** Marks a deletion as asked for by name: everything in it is settled by it. */
export const onPurpose = (tr: Transaction): Transaction => tr.setMeta(ON_PURPOSE, true);

/**
 * Where a stretch lies after a transaction, and whether it was taken away by that: all of it by one step, or any of it by
 * a change made everywhere at once, which may leave words that nobody finds again.
 */
function follow({ from, to }: Tracked, tr: Transaction): { from: number; to: number; isTaken: boolean } {
  let [start, end, isTaken] = [from, to, false];
  const isAnywhere = isMechanical(tr);
  for (const map of tr.mapping.maps) {
    map.forEach((oldStart, oldEnd) => {
      const isWhole = oldStart <= start && end <= oldEnd;
      if (start < end && (isWhole || (isAnywhere && oldStart < end && start < oldEnd))) isTaken = true;
    });
    [start, end] = [map.map(start, -1), map.map(end, 1)];
  }
  return { from: start, to: end, isTaken };
}

const blockAt = (doc: Node, pos: number): number => {
  const $pos = doc.resolve(pos);
  return $pos.depth < 2 ? pos : $pos.before(2);
};

/** How sentences go by a change that takes them away whole. @param blocks in how many paragraphs they stood */
function howGone(tr: Transaction, blocks: number, { wasGone }: Tracked): Gone {
  const history: { redo: boolean } | undefined = tr.getMeta('history$');
  if (tr.getMeta(ON_PURPOSE) === true) return 'by-name';
  if (history?.redo && wasGone) return wasGone;
  return blocks > 1 || isMechanical(tr) || history?.redo === false ? 'swept' : 'alone';
}

function followAll(tr: Transaction, tracking: Tracking): Tracking {
  const blocks = new Set<number>();
  const taken = new Set<string>();
  const next = new Map<string, Tracked>();
  for (const [key, tracked] of tracking) {
    const { from, to, isTaken } = follow(tracked, tr);
    next.set(key, { ...tracked, from, to });
    if (!isTaken || tracked.gone) continue;
    taken.add(key);
    blocks.add(blockAt(tr.before, tracked.from));
  }
  for (const key of taken) {
    const tracked = next.get(key);
    if (tracked) next.set(key, { ...tracked, gone: howGone(tr, blocks.size, tracked) });
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
  for (const [key, { from, to }] of places) {
    const { gone = null, wasGone = null } = old.get(key) ?? {};
    next.set(key, { from, to, gone: null, wasGone: gone ?? wasGone });
  }
  return tr.setMeta(carriedTrackingKey, next);
}

/**
 * What became of a carried sentence that is found no more: rewritten where other words stand in its place, else dropped.
 * null when that is not to be told: it was never followed, or went unread.
 */
export function settlementOf(doc: Node, tracked: Tracked | undefined): Settlement | null {
  if (!tracked || tracked.gone === 'swept') return null;
  if (tracked.gone === 'by-name') return 'dropped';
  return bareWords(doc.textBetween(tracked.from, tracked.to, ' ')) === '' ? 'dropped' : 'rewritten';
}
