import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Format, formatOf } from '../../shared/gongwen/format-of.ts';
import { type Profile, STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { host } from '../host.ts';
import { useNotify } from '../ui/notify.tsx';

interface Chosen {
  profile: Profile;
  format: Format;
}

let chosen: Chosen = { profile: STANDARD_PROFILE, format: formatOf(STANDARD_PROFILE) };
let isRead = false;
const followers = new Set<() => void>();

function take(profile: Profile): void {
  chosen = { profile, format: formatOf(profile) };
  isRead = true;
  for (const follow of followers) follow();
}

/** Keeps another profile for this machine's reports. @throws AppError when it could not be written */
export async function chooseProfile(profile: Profile): Promise<void> {
  await host.call('profile:set', { profile });
  take(profile);
}

/** Reads the profile that is kept. @throws AppError when it cannot be read */
export async function readProfile(): Promise<void> {
  take(await host.call('profile:get'));
}

/** Reads the profile before a screen that needs it. @returns whether it is there; the standard's own after a failure, which is told */
export function useProfileReady(): boolean {
  const [ready, setReady] = useState(isRead);
  const notify = useNotify();
  useEffect(() => {
    if (ready) return;
    readProfile()
      .catch((error: unknown) => notify.failed(error, 'settings'))
      .finally(() => setReady(true));
  }, [ready, notify]);
  return ready;
}

function subscribe(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/** The format of this machine's reports as it is set now. */
export const formatNow = (): Format => chosen.format;

/** The profile that this machine's reports are set by, followed through every change. */
export const useProfile = (): Chosen => useSyncExternalStore(subscribe, () => chosen);
