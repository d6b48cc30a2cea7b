import { open, rm, stat, statfs, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { Backups } from '../../electron/library/backup/backups.ts';
import { Library } from '../../electron/library/library.ts';
import { replaceClerksFile } from '../../electron/library/replace-file.ts';
import { AppError } from '../../shared/app-error.ts';
import { leadOf, versionLeads } from '../electron/support/report-texts.ts';
import { MAIN, reportOf, textOf } from './soaked-report.ts';

const STEP_BYTES = 4096;

/** Takes all of a disk but so many bytes, as far as it goes by blocks. */
async function fill(filler: string, left: number): Promise<void> {
  const handle = await open(filler, 'a');
  const block = new Uint8Array(STEP_BYTES).fill(1);
  try {
    for (;;) await handle.writeFile(block);
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
  } finally {
    await handle.close();
  }
  const { size } = await stat(filler);
  await truncate(filler, Math.max(0, size - left));
}

type Step = (library: Library, folder: string) => Promise<unknown>;

/** What needs room on the disk. */
const STEPS: [string, Step][] = [
  ['save', (library) => library.save(reportOf(MAIN, textOf(9)))],
  ['version', (library) => library.keepVersion(MAIN, 'saved', '初稿')],
  ['backup', (library, folder) => new Backups(library, folder, () => {}).make()],
  [
    'export',
    (_library, folder) => replaceClerksFile(join(folder, '报告.docx'), new Uint8Array(40_000).fill(7)),
  ],
];

/** What was said to be done before the disk was full. */
const BEFORE = [2, 3, 4];

async function expectAllThere(library: Library): Promise<void> {
  const { reports, troubled } = await library.list();
  expect([reports.length, troubled]).toEqual([1, []]);
  const texts = await versionLeads(library, MAIN);
  const now = leadOf((await library.open(MAIN)).report);
  for (const number of BEFORE) expect([now, ...texts]).toContain(textOf(number));
}

/** What a full disk has seen. */
export interface FullDisk {
  refused: number;
  done: number;
}

/**
 * Does each step with ever less room, down to none, and looks whether it is done or refused for want of room, with
 * everything before it still there, and works again when there is room.
 * @param disk a small disk of its own · @param mostLeft bytes that are left at first
 */
export async function soakFullDisk(disk: string, mostLeft: number): Promise<FullDisk> {
  const seen = { refused: 0, done: 0 };
  const filler = join(disk, 'filler');
  for (const [name, step] of STEPS) {
    for (let left = mostLeft; left >= 0; left -= STEP_BYTES) {
      const folder = join(disk, `${name}-${left}`);
      const library = await Library.open(folder);
      await library.add(reportOf(MAIN, textOf(1)));
      for (const number of BEFORE) await library.save(reportOf(MAIN, textOf(number)));
      await fill(filler, left);
      try {
        await step(library, folder);
        seen.done += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
        expect((error as AppError).code).toBe('disk-full');
        seen.refused += 1;
      }
      await expectAllThere(library);
      await rm(filler);
      await step(library, folder);
      await library.save(reportOf(MAIN, textOf(5)));
      await expectAllThere(library);
      await library.close();
      await rm(folder, { recursive: true });
    }
  }
  expect((await statfs(disk)).bavail).toBeGreaterThan(0);
  return seen;
}
