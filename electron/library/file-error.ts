import { basename } from 'node:path';
import { AppError, type ErrorCode } from '../../shared/app-error.ts';

const CODES: Record<string, ErrorCode> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EBUSY: 'file-busy',
  EPERM: 'file-busy',
  ENOENT: 'not-found',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'folder-in-place',
  EIO: 'disk-failing',
  ESTALE: 'disk-failing',
  ENXIO: 'disk-failing',
  ENODEV: 'disk-failing',
  EREMOTEIO: 'disk-failing',
  EUCLEAN: 'disk-failing',
  EHOSTDOWN: 'disk-failing',
  ETIMEDOUT: 'disk-failing',
  ENOTCONN: 'disk-failing',
  EHOSTUNREACH: 'disk-failing',
  ENETUNREACH: 'disk-failing',
  ECONNRESET: 'disk-failing',
};

/** What the same codes mean where nothing was to be written. */
const READING_CODES: Record<string, ErrorCode> = {
  ...CODES,
  EACCES: 'unreadable',
  EPERM: 'unreadable',
  // A link that leads back to itself, and a name longer than any.
  ELOOP: 'not-found',
  ENAMETOOLONG: 'not-found',
};

/** The system's code of a failed file operation (ENOSPC), or "" for any other error. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : '';
}

/** The failure of a file operation as an AppError that names the file; an unknown failure comes back as it is. */
function fileError(error: unknown, file: string, codes: Record<string, ErrorCode>): unknown {
  if (error instanceof AppError) return error;
  const code = codes[systemCode(error)];
  return code === undefined ? error : new AppError(code, basename(file), { cause: error });
}

async function named<T>(
  file: string,
  operation: () => Promise<T>,
  codes: Record<string, ErrorCode>,
): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw fileError(error, file, codes);
  }
}

/** Runs an operation that writes; its failure is thrown as `fileError` has it. */
export const onFile = <T>(file: string, operation: () => Promise<T>): Promise<T> =>
  named(file, operation, CODES);

/** What was read, or `none` where there is no such file or folder. @throws whatever else reading throws */
export async function orIfAbsent<T, N>(reading: Promise<T>, none: N): Promise<T | N> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return none;
    throw error;
  }
}

/** Runs an operation that only reads. @throws AppError unreadable, file-busy, not-found, folder-in-place, disk-failing, naming the file */
export const onReading = <T>(file: string, operation: () => Promise<T>): Promise<T> =>
  named(file, operation, READING_CODES);
