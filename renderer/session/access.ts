import { useSyncExternalStore } from 'react';
import type { Elsewhere } from '../../shared/words.ts';
import { host } from '../host.ts';

/** How often a page that can only read looks whether it still is so, in milliseconds. */
const LOOK_MS = 3_000;

let known: Elsewhere | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const followers = new Set<() => void>();

/** Whether the reports can only be read here, since another program has them open. */
export const isReadOnly = (): boolean => known !== null;

function tell(elsewhere: Elsewhere | null): void {
  if (JSON.stringify(elsewhere) === JSON.stringify(known)) return;
  known = elsewhere;
  for (const follow of followers) follow();
}

/** Asks where the reports are open, now and as long as it is elsewhere. @param again lets the host look first */
export async function lookAtAccess(again = false): Promise<void> {
  clearTimeout(timer);
  // A host that is gone says so where something is saved.
  const access = await host.call('library:access', { again }).catch(() => null);
  if (access) tell(access.elsewhere);
  if (isReadOnly()) timer = setTimeout(() => void lookAtAccess(), LOOK_MS);
}

/** Calls `follow` when it changes. Returns the unsubscribe function. */
export function onAccess(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/** Where else the reports are open, followed through every change; null when they can be edited here. */
export const useElsewhere = (): Elsewhere | null => useSyncExternalStore(onAccess, () => known);
