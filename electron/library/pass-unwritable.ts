import { AppError } from '../../shared/app-error.ts';

/** Reading works on a disk that cannot be written just now; what was to be kept is worked out again. */
export function passUnwritable(error: unknown): void {
  if (
    !(
      error instanceof AppError &&
      ['read-only', 'disk-full', 'file-busy', 'disk-failing', 'folder-missing'].includes(error.code)
    )
  )
    throw error;
}
