import { useEffect, useState } from 'react';
import { AppError } from '../../shared/app-error.ts';
import type { Given } from '../../shared/requests.ts';
import { followDialogs, isDialogOpen } from '../commands.ts';
import { host } from '../host.ts';
import { othersNotOpened } from '../messages.ts';
import { flushSessions } from '../session/open-sessions.ts';
import { type Notify, useNotify } from '../ui/notify.tsx';
import { isBackup } from './is-backup.ts';
import { type Reading, readSource } from './read-source.ts';

/** What a file from outside leads to: one of the library's reports, a backup's dialog, the review of what was read. */
export type Offered =
  | { kind: 'report'; id: string }
  | { kind: 'backup'; file: File }
  | { kind: 'review'; read: Reading };

async function offeredBy(given: Given): Promise<Offered> {
  if (given.kind === 'failed') throw new AppError(given.code, given.name);
  if (given.kind === 'report') return given;
  const file = new File([given.bytes as Uint8Array<ArrayBuffer>], given.name);
  if (isBackup(file)) return { kind: 'backup', file };
  return { kind: 'review', read: await readSource(file) };
}

/** Takes what was given, once everything that is open is saved. */
async function take(notify: Notify, offer: (offered: Offered) => void): Promise<void> {
  try {
    await flushSessions();
  } catch (error) {
    return notify.failed(error, 'save');
  }
  try {
    const taken = await host.call('given:take');
    if (taken === null) return;
    if (taken.others.length > 0) notify.done(othersNotOpened(taken.others));
    offer(await offeredBy(taken.given));
  } catch (error) {
    notify.failed(error, 'read');
  }
}

/** Follows the files that are given to the program from outside. While a dialog must be answered they wait. */
function followGiven(onGiven: () => void): () => void {
  let isWaiting = true;
  const goOn = (): void => {
    if (!isWaiting || isDialogOpen()) return;
    isWaiting = false;
    onGiven();
  };
  const unfollow = host.onGiven(() => {
    isWaiting = true;
    goOn();
  });
  const unfollowDialogs = followDialogs(goOn);
  goOn();
  return () => {
    unfollow();
    unfollowDialogs();
  };
}

/** What a file from outside leads to, until it is dealt with. */
export function useOffered(): [offered: Offered | null, done: () => void] {
  const notify = useNotify();
  const [offered, setOffered] = useState<Offered | null>(null);
  useEffect(() => followGiven(() => void take(notify, setOffered)), [notify]);
  return [offered, () => setOffered(null)];
}
