import { join } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import { storedCounty } from '../../../shared/stored/county.ts';
import { storedOwnWords } from '../../../shared/stored/own-words.ts';
import { storedProfile } from '../../../shared/stored/profile.ts';
import { storedStations } from '../../../shared/stored/stations.ts';
import { readStored, type StoredShape } from '../../../shared/stored/stored-shape.ts';
import { orIfAbsent } from '../file-error.ts';
import { readPatiently } from '../patience.ts';
import { replaceFile } from '../replace-file.ts';

interface Setting {
  /** what a clerk calls it */
  name: string;
  shape: StoredShape<unknown>;
}

/** Settings of the office, by their files. What is this computer's own, or made anew when it is missed, is not carried. */
const SETTINGS: Readonly<Record<string, Setting>> = {
  'profile.json': { name: '格式方案', shape: storedProfile },
  'stations.json': { name: '站所', shape: storedStations },
  'county.json': { name: '县里的方案包', shape: storedCounty },
  'own-words.json': { name: '本单位用语', shape: storedOwnWords },
};

/** The setting of the office that a file holds; null for any other file. */
export const settingOf = (file: string): Setting | null =>
  Object.hasOwn(SETTINGS, file) ? (SETTINGS[file] ?? null) : null;

/** @throws AppError newer-version, damaged */
function expectReadable(file: string, { shape }: Setting, bytes: Uint8Array): void {
  try {
    readStored(shape, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('damaged', file, { cause: error });
  }
}

/**
 * Puts a setting of a backup in the place of the one here. What this program could not read then stays out, and what a
 * newer one has written here stays.
 * @throws AppError newer-version, damaged, and as replaceFile does: the one here is as it was
 */
export async function bringSettingIn(
  dataFolder: string,
  file: string,
  setting: Setting,
  bytes: Uint8Array,
): Promise<void> {
  expectReadable(file, setting, bytes);
  const here = await orIfAbsent(readPatiently(join(dataFolder, file)), null);
  try {
    if (here) expectReadable(file, setting, here);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'damaged')) throw error;
  }
  await replaceFile(join(dataFolder, file), bytes);
}
