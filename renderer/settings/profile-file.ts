import type { Profile } from '../../shared/gongwen/profile.ts';
import { parseStored } from '../../shared/stored/parse-stored.ts';
import { storedProfile } from '../../shared/stored/profile.ts';
import { delivered } from '../delivered.ts';
import { host } from '../host.ts';

/**
 * Saves a profile to a file that another machine can read.
 * @returns the file's name, null when the clerk has cancelled
 * @throws AppError as the file's writing does
 */
export const saveProfile = async (profile: Profile): Promise<string | null> =>
  delivered(await host.call('profile:export', { profile }));

/** Reads a profile from a file. @throws AppError bad-profile or newer-version, naming the file */
export const readProfile = async (file: File): Promise<Profile> =>
  parseStored(storedProfile, await file.text(), 'bad-profile', file.name);
