import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const run = (...command: [string, ...string[]]): boolean =>
  spawnSync(command[0], command.slice(1), { stdio: 'ignore' }).status === 0;

/** Mounts a disk of its own for this test, or null where that is not allowed (not root, locked-down container). */
export function smallDisk(sizeKilobytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-disk-'));
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${sizeKilobytes}k`, 'tmpfs', folder)) {
    rmdirSync(folder);
    return null;
  }
  onTestFinished(() => {
    run('umount', '-l', folder);
    rmdirSync(folder);
  });
  return folder;
}

/** Mounts a folder a second time: no reading of links tells the two paths apart. @returns whether that is allowed */
export function mountAgain(folder: string, alias: string): boolean {
  if (!run('mount', '--bind', folder, alias)) return false;
  onTestFinished(() => void run('umount', '-l', alias));
  return true;
}

/** Makes a mounted disk read-only. */
export const lockDisk = (folder: string): boolean => run('mount', '-o', 'remount,ro', folder);

/**
 * Holds a file so that nothing can be renamed over it (EBUSY), as an antivirus does on Windows; null where mounting is
 * not allowed.
 */
export function holdFile(file: string): { release: () => void } | null {
  if (!run('mount', '--bind', file, file)) return null;
  const release = () => void run('umount', file);
  onTestFinished(release);
  return { release };
}
