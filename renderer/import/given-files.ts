import { useCallback, useEffect, useState } from 'react';
import { AppError } from '../../shared/app-error.ts';
import type { Given } from '../../shared/requests.ts';
import { host } from '../host.ts';
import { othersNotOpened } from '../messages.ts';
import { followDialogs, isDialogOpen } from '../over-screen.ts';
import { flushSessions } from '../session/open-sessions.ts';
import { type Notify, useNotify } from '../ui/notify.tsx';
import { isCancelled } from '../work.ts';
import { isBackup } from './is-backup.ts';
import { type Reading, readSource } from './read-source.ts';

/** What a file from outside leads to: one of the library's reports, a backup's dialog, the review of what was read. */
export type Offered =
  | { kind: 'report'; id: string }
  | { kind: 'backup'; file: File }
  | { kind: 'review'; read: Reading };

async function offeredByFile(file: File): Promise<Offered> {
  if (isBackup(file)) return { kind: 'backup', file };
  return { kind: 'review', read: await readSource(file) };
}

async function offeredBy(given: Given): Promise<Offered> {
  if (given.kind === 'failed') throw new AppError(given.code, given.name);
  if (given.kind === 'report') return given;
  return offeredByFile(new File([given.bytes as Uint8Array<ArrayBuffer>], given.name));
}

/** Offers what `find` finds, once everything that is open is saved. */
async function take(
  notify: Notify,
  offer: (offered: Offered) => void,
  find: () => Promise<Offered | null>,
): Promise<void> {
  try {
    await flushSessions();
  } catch (error) {
    return notify.failed(error, 'save');
  }
  try {
    const found = await find();
    if (found) offer(found);
  } catch (error) {
    if (!isCancelled(error)) notify.failed(error, 'read');
  }
}

async function takeGiven(notify: Notify): Promise<Offered | null> {
  const taken = await host.call('given:take');
  if (taken === null) return null;
  if (taken.others.length > 0) notify.done(othersNotOpened(taken.others));
  return offeredBy(taken.given);
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
interface Offering {
  offered: Offered | null;
  dealtWith: () => void;
  /** Takes a file that the clerk chose on whatever screen. */
  choose: (file: File) => void;
}

/** Follows the files that are given to the program from outside, or chosen over a screen that is not for them. */
export function useOffered(): Offering {
  const notify = useNotify();
  const [offered, setOffered] = useState<Offered | null>(null);
  useEffect(() => followGiven(() => void take(notify, setOffered, () => takeGiven(notify))), [notify]);
  const choose = useCallback(
    (file: File) => void take(notify, setOffered, () => offeredByFile(file)),
    [notify],
  );
  return { offered, dealtWith: () => setOffered(null), choose };
}
