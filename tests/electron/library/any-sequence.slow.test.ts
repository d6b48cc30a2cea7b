import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { Library } from '../../../electron/library/library.ts';
import { discard } from '../support/discard.ts';
import { runDoomed } from '../support/doomed-files.ts';
import { leadOf, versionLeads } from '../support/report-texts.ts';
import { sampleReport } from '../support/sample-report.ts';

vi.mock('node:fs/promises', async (original) => {
  const { doomedFiles } = await import('../support/doomed-files.ts');
  return doomedFiles(await original<typeof import('node:fs/promises')>());
});

const ID = 'report-1';

type Deed =
  | { kind: 'save' | 'delete' | 'restore' | 'export' | 'reopen' }
  | { kind: 'rename' | 'name' | 'bring-back'; pick: number };

const deed = fc.oneof(
  fc.record({ kind: fc.constantFrom('save', 'save', 'delete', 'restore', 'export', 'reopen' as const) }),
  fc.record({ kind: fc.constantFrom('rename', 'name', 'bring-back' as const), pick: fc.nat(20) }),
);

/** What a clerk has been told: the texts that were saved, the names that were given, where the report is. */
interface Told {
  texts: Set<string>;
  names: Set<string>;
  /** null while nobody can tell, since the program died in the middle */
  deleted: boolean | null;
  count: number;
}

async function versionPicked(library: Library, pick: number): Promise<number | undefined> {
  const versions = await library.versions(ID);
  return versions[pick % Math.max(1, versions.length)]?.number;
}

/** Brings a version back as the page does: what stands there is kept first. */
async function bringBack(library: Library, pick: number): Promise<void> {
  const number = await versionPicked(library, pick);
  if (number === undefined) return;
  const { report } = await library.readVersion(ID, number);
  await library.keepVersion(ID, 'before-restore');
  await library.save(report);
}

/** Does one deed, and notes what it was told only when it is told. */
async function perform(library: Library, done: Deed, told: Told): Promise<void> {
  switch (done.kind) {
    case 'save': {
      told.count += 1;
      const text = `第${told.count}稿`;
      // It brings a deleted report back, unless it comes to nothing.
      if (told.deleted) told.deleted = null;
      await library.save(sampleReport(ID, text));
      told.texts.add(text);
      told.deleted = false;
      return;
    }
    case 'delete':
    case 'restore': {
      told.deleted = null;
      await (done.kind === 'delete' ? library.delete(ID) : library.restore(ID));
      told.deleted = done.kind === 'delete';
      return;
    }
    case 'export':
      await library.markExported(ID, '报告.docx', Buffer.from('PK'));
      return;
    case 'rename':
      await library.rename(ID, `名${done.pick}`);
      return;
    case 'name': {
      // A state has one name: another one for the same state would take its place.
      await perform(library, { kind: 'save' }, told);
      const name = `稿${told.count}`;
      await library.keepVersion(ID, 'saved', name);
      told.names.add(name);
      return;
    }
    case 'bring-back':
      told.deleted = told.deleted === false ? false : null;
      await bringBack(library, done.pick);
      return;
    case 'reopen':
      return;
  }
}

async function expectAllToldThere(library: Library, told: Told): Promise<void> {
  const { reports, deleted, troubled } = await library.list();
  expect(troubled).toEqual([]);
  expect(reports.length + deleted.length).toBe(1);
  if (told.deleted !== null) expect(deleted).toHaveLength(told.deleted ? 1 : 0);
  const versions = await library.versions(ID);
  const now = await library.open(ID);
  const reachable = [leadOf(now.report), ...(await versionLeads(library, ID))];
  expect(reachable).toEqual(expect.arrayContaining([...told.texts]));
  expect(versions.map(({ name }) => name)).toEqual(expect.arrayContaining([...told.names]));
  expect(now.recoveredFrom).toBeNull();
}

it('leaves every state that was acknowledged reachable, in whatever order a clerk works and whenever it crashes', async () => {
  const base = await mkdtemp(join(tmpdir(), 'fazhi-sequence-'));
  let places = 0;
  const newPlace = () => {
    places += 1;
    return join(base, String(places));
  };
  const life = fc.record({ deeds: fc.array(deed, { maxLength: 6 }), last: deed, steps: fc.nat(60) });
  await fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 6 }), async (lives) => {
      const told: Told = { texts: new Set(['第0稿']), names: new Set(), deleted: false, count: 0 };
      let place = newPlace();
      let library = await Library.open(place);
      await library.add(sampleReport(ID, '第0稿'));
      for (const { deeds, last, steps } of lives) {
        for (const each of deeds) await perform(library, each, told);
        await runDoomed(steps, null, () => perform(library, last, told));
        // The dead one holds its own folder for as long as this process lives.
        const next = newPlace();
        await cp(place, next, { recursive: true });
        place = next;
        library = await Library.open(place);
        await expectAllToldThere(library, told);
      }
      await library.close();
    }),
    { numRuns: 60 },
  );
  await discard(base);
});
