import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Backups } from '../../../electron/library/backup/backups.ts';
import { Library } from '../../../electron/library/library.ts';
import { AppError } from '../../../shared/app-error.ts';
import { discard } from '../support/discard.ts';
import { runDoomed } from '../support/doomed-files.ts';
import { leadOf, versionLeads } from '../support/report-texts.ts';
import { sampleReport } from '../support/sample-report.ts';

vi.mock('node:fs/promises', async (original) => {
  const { doomedFiles } = await import('../support/doomed-files.ts');
  return doomedFiles(await original<typeof import('node:fs/promises')>());
});

const ID = 'report-1';
const lead = (text: string) => sampleReport(ID, text);

/** What was said to be on the disk before anything goes wrong. */
const BEFORE = ['第一稿', '第二稿', '第三稿'];

let base = '';
/** A backup from another computer on which the report was written on. */
let elsewhere = new Uint8Array();
const folders: string[] = [];

async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'fazhi-step-'));
  folders.push(copy);
  await cp(folder, copy, { recursive: true });
  return copy;
}

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'fazhi-step-'));
  folders.push(base);
  const library = await Library.open(base);
  await library.add(lead(BEFORE[0] ?? ''));
  for (const text of BEFORE.slice(1)) await library.save(lead(text));
  await library.add(sampleReport('deleted', '删去的'));
  await library.delete('deleted');
  await library.list();
  await library.close();
  const other = await mkdtemp(join(tmpdir(), 'fazhi-step-'));
  folders.push(other);
  const there = await Library.open(other);
  await there.add(lead('别处的第一稿'));
  await there.save(lead('第四稿'));
  elsewhere = (await new Backups(there, other, () => {}).whole()).bytes;
  await there.close();
});
afterAll(async () => {
  await Promise.all(folders.map(discard));
});

/** Every state of the report that can be got back. */
async function reachable(library: Library): Promise<{ now: string; all: string[] }> {
  const now = leadOf((await library.open(ID)).report);
  return { now, all: [now, ...(await versionLeads(library, ID))] };
}

async function expectNothingLost(library: Library, saved: boolean): Promise<void> {
  const { reports, troubled, deleted } = await library.list();
  expect([reports.map(({ id }) => id), troubled]).toEqual([[ID], []]);
  expect(deleted.map(({ id }) => id)).toEqual(deleted.length === 0 ? [] : ['deleted']);
  const { now, all } = await reachable(library);
  expect(all).toEqual(expect.arrayContaining(BEFORE));
  expect(saved ? ['第四稿'] : ['第三稿', '第四稿']).toContain(now);
  expect((await library.open(ID)).recoveredFrom).toBeNull();
  await library.save(lead('第五稿'));
  expect((await reachable(library)).all).toEqual(expect.arrayContaining([...BEFORE, '第五稿']));
}

type Task = (library: Library, folder: string) => Promise<unknown>;

const backup: Task = (library, folder) => new Backups(library, folder, () => {}).make();

const restore: Task = async (library, folder) => {
  const backups = new Backups(library, folder, () => {});
  const { failed } = await backups.restore({ bytes: elsewhere }, { ids: [ID], settings: true });
  if (failed[0]) throw new AppError(failed[0].code, failed[0].name);
};

/** What may be interrupted; those that save the fourth text say so. */
const TASKS: [string, Task, boolean][] = [
  ['a save', (library) => library.save(lead('第四稿')), true],
  ['a renaming', (library) => library.rename(ID, '送审稿'), false],
  ['an export', (library) => library.markExported(ID, '报告.docx', Buffer.from('PK')), false],
  ['keeping a named version', (library) => library.keepVersion(ID, 'saved', '初稿'), false],
  ['naming a version', (library) => library.nameVersion(ID, 1, '初稿'), false],
  ['a deletion for good', (library) => library.purge('deleted'), false],
  ['reading the list', (library) => library.list(), false],
  ['a backup', backup, false],
  ['bringing a backup in', restore, true],
];

/** More than any of them needs. */
const MOST_STEPS = 400;

describe.each(TASKS)('%s', (_name, task, saves) => {
  it('that is killed between any two file operations loses nothing that was acknowledged', async () => {
    let steps = 0;
    for (; steps < MOST_STEPS; steps += 1) {
      const folder = await copyOf(base);
      const library = await Library.open(folder);
      const ended = await runDoomed(steps, null, () => task(library, folder));
      // Its process is gone; what it left is looked at in a copy, since its listening name is still held here.
      const left = await copyOf(folder);
      if (ended.kind === 'done') await library.close();
      const again = await Library.open(left);
      await expectNothingLost(again, saves && ended.kind === 'done');
      await again.close();
      if (ended.kind !== 'killed') break;
    }
    expect(steps).toBeGreaterThan(3);
    expect(steps).toBeLessThan(MOST_STEPS);
  });

  it.each(['ENOSPC', 'EIO'])(
    'on a disk that fails with %s from any file operation on loses nothing',
    async (code) => {
      for (let steps = 0; steps < MOST_STEPS; steps += 1) {
        const folder = await copyOf(base);
        const library = await Library.open(folder);
        const ended = await runDoomed(steps, code, () => task(library, folder));
        if (ended.kind === 'failed') expect(ended.error).toBeInstanceOf(AppError);
        await expectNothingLost(library, saves && ended.kind === 'done');
        await library.close();
        if (!ended.met) break;
      }
    },
  );
});

describe('a start', () => {
  it('that is killed between any two file operations loses nothing', async () => {
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const folder = await copyOf(base);
      let opened: Library | null = null;
      const ended = await runDoomed(steps, null, async () => {
        opened = await Library.open(folder);
        await opened.close();
      });
      const again = await Library.open(await copyOf(folder));
      // A file that was made in that instant and says nothing yet is another computer's, as far as anybody knows.
      await vi.waitFor(async () => expect(await again.lookAgain()).toBeNull(), {
        timeout: 60_000,
        interval: 50,
      });
      await expectNothingLost(again, false);
      await again.close();
      if (ended.kind !== 'killed') break;
    }
  });
});
