import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundledOnce } from '../electron/support/bundled-once.ts';
import { smallDisk } from '../electron/support/small-disk.ts';
import { temporaryFolder } from '../electron/support/temporary-folder.ts';
import { type DiskKind, diskOf } from './disks.ts';
import { soakFullDisk } from './full-disk.ts';
import { soakKills } from './kills.ts';

// `npm run soak` asks for the whole; `npm test` runs a short cut of each.
const isWhole = process.env.FAZHI_SOAK === 'whole';
const KILLS = isWhole ? 500 : 8;
const KILLS_ON_A_DISK = isWhole ? 100 : 4;
const MOST_LEFT = isWhole ? 160 * 1024 : 24 * 1024;
const LONG = 60 * 60_000;

const script = bundledOnce(fileURLToPath(new URL('edit-in-process.ts', import.meta.url)));

const tell = (what: string, figures: object): void => {
  if (isWhole) console.log(what, JSON.stringify(figures));
};

describe('a process that is killed while it edits, names, exports, deletes and backs up', () => {
  it(
    'loses nothing that it said to be done',
    async () => {
      const counted = await soakKills(script(), await temporaryFolder(), KILLS);
      tell('kills', counted);
      expect(counted.kills).toBe(KILLS);
      expect(counted.acknowledged).toBeGreaterThanOrEqual(KILLS);
    },
    LONG,
  );

  it.for<DiskKind>(['ext4', 'exFAT'])(
    'loses nothing on a disk of %s',
    { timeout: LONG },
    async (kind, { skip }) => {
      const disk = diskOf(kind, 256);
      if ('why' in disk) return skip(disk.why);
      const counted = await soakKills(script(), disk.folder, KILLS_ON_A_DISK);
      tell(`kills on ${kind}`, counted);
      expect(counted.kills).toBe(KILLS_ON_A_DISK);
    },
  );
});

describe('a disk that is full at any point of a save, a version, a backup or an export', () => {
  it(
    'loses nothing, and works again when there is room',
    async ({ skip }) => {
      const disk = smallDisk(4000);
      if (disk === null) return skip('mounting is not allowed here');
      const seen = await soakFullDisk(disk, MOST_LEFT);
      tell('full disk', seen);
      expect(seen.refused).toBeGreaterThan(0);
    },
    LONG,
  );

  it.for<DiskKind>(['ext4', 'exFAT'])(
    'loses nothing where it is %s',
    { timeout: LONG },
    async (kind, { skip }) => {
      const disk = diskOf(kind, 8);
      if ('why' in disk) return skip(disk.why);
      const seen = await soakFullDisk(disk.folder, MOST_LEFT);
      tell(`full disk of ${kind}`, seen);
      expect(seen.refused).toBeGreaterThan(0);
    },
  );
});

/** Whatever is killed, fails or crashes at each file operation, in whatever order; on the machine's own disk `npm test` tries them. */
const FAULTS = ['any-step', 'any-sequence', 'reachable', 'killed-backup'];

describe('every fault that a library can meet', () => {
  it.for<DiskKind>(['ext4', 'exFAT'])(
    'loses nothing on a disk of %s',
    { timeout: LONG },
    async (kind, { skip }) => {
      if (!isWhole) return skip('a part of the whole soak');
      const disk = diskOf(kind, 1024);
      if ('why' in disk) return skip(disk.why);
      const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [vitest, 'run', '--project', 'slow', ...FAULTS],
        { encoding: 'utf8', env: { ...process.env, TMPDIR: disk.folder } },
      );
      expect(status, stdout + stderr).toBe(0);
      expect(stdout).not.toContain('skipped');
    },
  );
});
