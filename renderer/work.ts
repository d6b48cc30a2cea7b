import { useSyncExternalStore } from 'react';
import { AppError } from '../shared/app-error.ts';
import type { Argument, Reply, RequestName } from '../shared/requests.ts';
import { host } from './host.ts';

/** The requests that may take long, and can be cancelled. */
type WorkName = {
  [K in RequestName]: Argument<K> extends { work?: string | undefined } ? K : never;
}[Exclude<RequestName, 'work:cancel'>];

/** What is being done, in words, and the name by which it can be cancelled. */
export interface LongWork {
  id: string;
  words: string;
}

let underWay: readonly LongWork[] = [];
const listeners = new Set<() => void>();

function change(next: readonly LongWork[]): void {
  underWay = next;
  for (const listener of listeners) listener();
}

/**
 * Asks the host for what may take long, and shows it with 取消 while it does.
 * @param words what is being done, such as 正在读入“2024年报告.docx”
 * @throws AppError as the host does; cancelled
 */
export async function doLongWork<K extends WorkName>(
  words: string,
  name: K,
  argument: Omit<Argument<K>, 'work'>,
): Promise<Reply<K>> {
  const work = { id: crypto.randomUUID(), words };
  change([...underWay, work]);
  try {
    const call = host.call as (name: K, argument: Omit<Argument<K>, 'work'>) => Promise<Reply<K>>;
    return await call(name, { ...argument, work: work.id });
  } finally {
    change(underWay.filter((each) => each !== work));
  }
}

/** Ends it; whoever waits for it is told so. A host that is gone has told them already. */
export const cancelWork = ({ id }: LongWork): Promise<unknown> =>
  host.call('work:cancel', { work: id }).catch(() => null);

/** How much of it is done, from 0 to 1; null where nobody knows. A host that is gone is told of by the work itself. */
export const shareOfWork = ({ id }: LongWork): Promise<number | null> =>
  host.call('work:share', { work: id }).catch(() => null);

/** Whether somebody waits no longer because the clerk has cancelled; then there is nothing to explain. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof AppError && error.code === 'cancelled';

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Everything that is being done at the moment. */
export const useLongWork = (): readonly LongWork[] => useSyncExternalStore(subscribe, () => underWay);
