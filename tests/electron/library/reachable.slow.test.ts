import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { Backups } from '../../../electron/library/backup/backups.ts';
import { versionsFile } from '../../../electron/library/backup/library-files.ts';
import { Library } from '../../../electron/library/library.ts';
import { leadOf, versionLeads } from '../support/report-texts.ts';
import { sampleReport } from '../support/sample-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const IDS = ['one', 'two'] as const;

type Deed =
  | { deed: 'save' | 'delete' | 'undelete' | 'rename' | 'copy' | 'export'; id: string }
  | { deed: 'restore-version'; id: string; at: number }
  | { deed: 'crash' | 'back-up' | 'bring-in' | 'clock-1996' | 'clock-ahead' };

const id = fc.constantFrom(...IDS);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ deed: fc.constant('save' as const), id }) },
  fc.record({ deed: fc.constantFrom('delete', 'undelete', 'rename', 'copy', 'export'), id }),
  fc.record({ deed: fc.constant('restore-version' as const), id, at: fc.nat(20) }),
  fc.record({ deed: fc.constantFrom('crash', 'back-up', 'bring-in', 'clock-1996', 'clock-ahead') }),
);

/** A library that is used, and what it has acknowledged. */
class Used {
  readonly acknowledged = new Map<string, Set<string>>(IDS.map((each) => [each, new Set()]));
  #backup: Uint8Array<ArrayBuffer> | null = null;
  #count = 0;

  private constructor(
    readonly folder: string,
    public library: Library,
  ) {}

  static async begin(): Promise<Used> {
    const folder = await temporaryFolder();
    return new Used(folder, await Library.open(folder));
  }

  get #backups(): Backups {
    return new Backups(this.library, this.folder, () => {});
  }

  async #save(report: string, text: string): Promise<void> {
    await this.library.save(sampleReport(report, text));
    this.acknowledged.get(report)?.add(text);
  }

  async does(done: Deed): Promise<void> {
    if ('id' in done && done.deed !== 'save' && !(await this.library.recordIfAny(done.id))) return;
    switch (done.deed) {
      case 'save':
        this.#count += 1;
        return this.#save(done.id, `第${this.#count}稿`);
      case 'delete':
        return void (await this.library.delete(done.id));
      case 'undelete':
        return void (await this.library.restore(done.id));
      case 'rename':
        return void (await this.library.rename(done.id, '另一个名称'));
      case 'copy':
        return void (await this.library.copy(done.id));
      case 'export':
        return void (await this.library.markExported(done.id, '报告.docx', Buffer.from('PK')));
      case 'restore-version':
        return this.#restoreVersion(done.id, done.at);
      case 'crash':
        return this.#crash();
      case 'back-up':
        this.#backup = (await this.#backups.whole()).bytes;
        return;
      case 'bring-in':
        if (this.#backup) await this.#backups.restore({ bytes: this.#backup }, { ids: IDS, settings: true });
        return;
      case 'clock-1996':
        return void vi.setSystemTime(new Date('1996-01-01T00:00:00Z'));
      case 'clock-ahead':
        return void vi.setSystemTime(new Date('2036-06-01T00:00:00Z'));
    }
  }

  /** As the panel does it: the present state is kept first. */
  async #restoreVersion(report: string, at: number): Promise<void> {
    const versions = await this.library.versions(report);
    const version = versions[at % Math.max(1, versions.length)];
    if (!version) return;
    await this.library.keepVersion(report, 'before-restore');
    await this.#save(report, leadOf((await this.library.readVersion(report, version.number)).report));
  }

  /** What a killed process may leave: a line that is not whole, a neighbour that was never renamed. */
  async #crash(): Promise<void> {
    await this.library.close();
    await appendFile(join(this.folder, versionsFile('one')), '{"piece":99999,"te').catch(() => {});
    await writeFile(join(this.folder, 'reports', 'one.json.0123456789ab.tmp'), '{"report":');
    this.library = await Library.open(this.folder);
  }

  /** Every text that can still be had of a report: as it stands, on the list or in the bin, and in its versions. */
  async reachable(report: string): Promise<Set<string>> {
    const record = await this.library.recordIfAny(report);
    const kept = await versionLeads(this.library, report);
    return new Set([...(record ? [leadOf(record.report)] : []), ...kept]);
  }
}

it('any sequence of saves, restores, deletes, renames, copies, crashes, backups and wrong clocks leaves every acknowledged text within reach', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 30 }), async (deeds) => {
        vi.setSystemTime(new Date('2026-11-28T08:00:00Z'));
        const used = await Used.begin();
        for (const each of deeds) await used.does(each);
        for (const report of IDS) {
          const reachable = await used.reachable(report);
          for (const text of used.acknowledged.get(report) ?? []) expect(reachable).toContain(text);
        }
        await used.library.close();
      }),
      { numRuns: 150 },
    );
  } finally {
    vi.useRealTimers();
  }
});
