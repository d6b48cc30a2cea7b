import { AppError } from '../../shared/app-error.ts';
import { MAX_FILE_BYTES } from '../../shared/largest-file.ts';

/**
 * The bytes of a file that the clerk chose or dropped.
 * @param most how many bytes it may have
 * @throws AppError too-large; file-unread for a folder, and where it was moved, changed or locked since; both name it
 */
export async function bytesOf(file: File, most = MAX_FILE_BYTES): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > most) throw new AppError('too-large', file.name);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new AppError('file-unread', file.name, { cause });
  }
}
