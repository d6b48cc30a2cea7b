import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const run = (command: string, ...args: string[]) => spawnSync(command, args, { encoding: 'utf8' });
const works = (command: string, ...args: string[]): boolean => run(command, ...args).status === 0;

/** The kinds of disk that a library may lie on. */
export type DiskKind = 'ext4' | 'exFAT';

function mount(kind: DiskKind, device: string, folder: string): boolean {
  if (kind === 'ext4') return works('mkfs.ext4', '-q', device) && works('mount', device, folder);
  if (!works('mkfs.exfat', device)) return false;
  return works('mount', '-t', 'exfat', device, folder) || works('mount.exfat-fuse', device, folder);
}

/** A disk of its own for this test, in a file; or why there can be none here. */
export function diskOf(kind: DiskKind, megabytes: number): { folder: string } | { why: string } {
  const base = mkdtempSync(join(tmpdir(), 'fazhi-soak-'));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  const [image, folder] = [join(base, 'image'), mkdtempSync(join(base, 'disk-'))];
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1024 * 1024);
  const device = run('losetup', '-f', '--show', image).stdout?.trim();
  if (!device) return { why: 'no loop device is allowed here' };
  onTestFinished(() => void works('losetup', '-d', device));
  if (!mount(kind, device, folder)) return { why: `${kind} cannot be mounted here` };
  onTestFinished(() => void works('umount', '-l', folder));
  return { folder };
}
