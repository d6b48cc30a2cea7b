import { AppError } from '../../../shared/app-error.ts';
import { type CountyPack, storedCountyPack } from '../../../shared/stored/county-pack.ts';
import { parseStored } from '../../../shared/stored/parse-stored.ts';
import { delivered } from '../../delivered.ts';
import { host } from '../../host.ts';

/** A pack has some ten thousand bytes; what is much larger is none, and is not read. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Reads a county pack from a file. @throws AppError bad-county-pack or newer-version, naming the file */
export async function readPackFile(file: File): Promise<CountyPack> {
  if (file.size > MOST_BYTES) throw new AppError('bad-county-pack', file.name);
  return parseStored(storedCountyPack, await file.text(), 'bad-county-pack', file.name);
}

/**
 * Saves a pack to a file that townships can open.
 * @returns the file's name, null when the clerk has cancelled
 */
export const savePack = async (pack: CountyPack): Promise<string | null> =>
  delivered(await host.call('county:export', { pack }));
