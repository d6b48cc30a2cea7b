import { useEffect, useSyncExternalStore } from 'react';
import { host } from '../host.ts';

let words: readonly string[] | null = null;
let turn: Promise<unknown> = Promise.resolve();
const followers = new Set<() => void>();

function take(next: readonly string[]): void {
  words = next;
  for (const follow of followers) follow();
}

/** Reads what this office writes so. @throws AppError when it cannot be read */
export async function readOwnWords(): Promise<void> {
  take(await host.call('own-words:get'));
}

/**
 * Changes what this office writes so, from what is kept: another page may have changed it meanwhile.
 * @throws AppError when it could not be written
 */
export function changeOwnWords(change: (words: readonly string[]) => readonly string[]): Promise<void> {
  const changed = turn.then(async () => {
    const next = [...new Set(change(await host.call('own-words:get')))];
    await host.call('own-words:set', { words: next });
    take(next);
  });
  turn = changed.catch(() => {});
  return changed;
}

function subscribe(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/**
 * What this office writes so (本单位用语), followed through every change; null until it is known.
 * @param onFailure is told why it could not be read; must be stable
 */
export function useOwnWords(onFailure: (error: unknown) => void): readonly string[] | null {
  useEffect(() => {
    if (words === null) readOwnWords().catch(onFailure);
  }, [onFailure]);
  return useSyncExternalStore(subscribe, () => words);
}
