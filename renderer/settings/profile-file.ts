import type { Profile } from '../../shared/gongwen/profile.ts';
import { parseStored } from '../../shared/stored/parse-stored.ts';
import { storedProfile } from '../../shared/stored/profile.ts';
import { download } from '../download.ts';

/** Saves a profile to a file that another machine can read. */
export function saveProfile(profile: Profile): void {
  const bytes = new TextEncoder().encode(`${JSON.stringify(profile, null, 2)}\n`);
  download(`格式方案-${profile.name}.json`, bytes, 'application/json');
}

/** Reads a profile from a file. @throws AppError bad-profile or newer-version, naming the file */
export const readProfile = async (file: File): Promise<Profile> =>
  parseStored(storedProfile, await file.text(), 'bad-profile', file.name);
