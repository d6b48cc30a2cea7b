import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../host/log.ts';

const LATE = Symbol('late');

/** Longer than any backup takes; what was called saved is on the disk before. */
const LIMIT_MS = 30_000;

/**
 * Waits at the program's end for what is still being written, but not for ever: a shared folder that is gone may never
 * answer, and a program that does not end without its window keeps every later start from showing one.
 * @param what is named in the log when it was not waited for, or failed
 * @param limitMs in milliseconds
 */
export async function endInTime(
  work: Promise<unknown>,
  what: string,
  log: Log,
  limitMs = LIMIT_MS,
): Promise<void> {
  const waiting = new AbortController();
  const late = wait(limitMs, LATE, { signal: waiting.signal }).catch(() => LATE);
  try {
    if ((await Promise.race([work, late])) === LATE) log(`${what}: not waited for`, undefined);
  } catch (error) {
    log(what, error);
  } finally {
    waiting.abort();
  }
}
