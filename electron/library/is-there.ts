import { lstat } from 'node:fs/promises';
import { onReading, orIfAbsent } from './file-error.ts';

/** Whether something has this path, be it a link to nothing. @throws AppError what keeps one from looking */
export const isThere = (path: string): Promise<boolean> =>
  orIfAbsent(
    onReading(path, async () => {
      await lstat(path);
      return true;
    }),
    false,
  );
