import { useEffect, useSyncExternalStore } from 'react';
import { NO_COUNTY } from '../../shared/county/county-settings.ts';
import type { RulePack } from '../../shared/proofread/pack.ts';
import type { CountyState } from '../../shared/requests.ts';
import type { CountyPack } from '../../shared/stored/county-pack.ts';
import { host } from '../host.ts';
import { readProfile } from './profile.ts';

/** `isRead` is false until the host has answered; the program's own stands until then. */
interface Known extends CountyState {
  isRead: boolean;
}

let known: Known = { now: NO_COUNTY, before: null, isRead: false };
const followers = new Set<() => void>();

/** Reads what the county demands. @throws AppError when it cannot be read */
export async function readCounty(): Promise<void> {
  known = { ...(await host.call('county:get')), isRead: true };
  for (const follow of followers) follow();
}

async function changed(change: Promise<null>): Promise<void> {
  await change;
  await Promise.all([readCounty(), readProfile()]);
}

/** Puts a pack in force. @throws AppError when it could not be written: nothing has changed then */
export const openPack = (pack: CountyPack): Promise<void> => changed(host.call('county:open', { pack }));

/** Puts in force again what stood before the last pack. @throws AppError as openPack does */
export const takePackBack = (): Promise<void> => changed(host.call('county:take-back'));

/** Takes a rule pack, the program's own for null. @throws AppError as openPack does */
export const takeRules = (rules: RulePack | null): Promise<void> =>
  changed(host.call('county:rules', { rules }));

function subscribe(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/**
 * What the county demands, followed through every change.
 * @param onFailure is told why it could not be read; must be stable
 */
export function useCounty(onFailure?: (error: unknown) => void): Known {
  useEffect(() => {
    if (!known.isRead) readCounty().catch((error: unknown) => onFailure?.(error));
  }, [onFailure]);
  return useSyncExternalStore(subscribe, () => known);
}
