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
};

/** The system's code of a failed file operation (ENOSPC), or "" for any other error. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : '';
}

/** The failure of a file operation as an AppError that names the file; an unknown failure comes back as it is. */
function fileError(error: unknown, file: string): unknown {
  if (error instanceof AppError) return error;
  const code = CODES[systemCode(error)];
  return code === undefined ? error : new AppError(code, basename(file), { cause: error });
}

/** Runs a file operation; its failure is thrown as `fileError` has it. */
export async function onFile<T>(file: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw fileError(error, file);
  }
}
