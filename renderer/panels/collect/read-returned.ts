import type { Returned } from '../../../shared/collect/take.ts';
import { explain, sentences } from '../../messages.ts';
import { doLongWork, isCancelled } from '../../work.ts';

/**
 * Has the host read files that came back, one after the other.
 * @returns what they hold; of one that cannot be read why; null where the clerk has cancelled
 */
export async function readReturned(files: readonly File[]): Promise<Returned[] | null> {
  const read: Returned[] = [];
  for (const file of files) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const words = `${sentences.readingSheet}“${file.name}”`;
      read.push({
        name: file.name,
        grids: await doLongWork(words, 'collect:read', { name: file.name, bytes }),
      });
    } catch (error) {
      if (isCancelled(error)) return null;
      read.push({ name: file.name, failure: explain(error, 'read').body });
    }
  }
  return read;
}
