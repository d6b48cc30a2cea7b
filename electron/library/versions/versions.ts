import { join } from 'node:path';
import { z } from 'zod';
import { allBlocks, wordsOf } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { type Decisions, decisions } from '../../../shared/roll-forward/baseline.ts';
import { storedBaseline } from '../../../shared/stored/baseline.ts';
import type { LibraryRecord } from '../../../shared/stored/record.ts';
import { storedReport } from '../../../shared/stored/report.ts';
import { within } from '../../../shared/stored/stored-shape.ts';
import type { StoredVersion } from '../../../shared/stored/version.ts';
import { makeFolder } from '../make-folder.ts';
import { passUnwritable } from '../pass-unwritable.ts';
import { previousCopy, removeFile } from '../replace-file.ts';
import { thinOut } from './thin-out.ts';
import { versionChanges } from './version-changes.ts';
import { cutState, VersionLog } from './version-log.ts';

/** What a version keeps of a report: what a clerk can change. */
export interface VersionState {
  report: Report;
  decisions?: Decisions;
}

/** What a report can be made anew from. */
type Content = Pick<LibraryRecord, 'report' | 'baseline'>;

/** Last year's words never change, so that they are stored once; older versions have the decisions about them alone. */
const versionContent = z.strictObject({
  report: within(storedReport),
  baseline: within(storedBaseline).optional(),
  decisions: decisions.optional(),
});

const versionReport = z.object({ report: within(storedReport) });

const reportOf = (log: VersionLog, { number }: StoredVersion): Report =>
  versionReport.parse(log.read(number)).report;

/** After so many new versions the old ones are thinned out. */
const THINNED_AFTER = 100;

const contentOf = ({ report, baseline }: Content): Content => ({ report, ...(baseline && { baseline }) });

const characters = (report: Report): number =>
  allBlocks(report).reduce((sum, block) => sum + wordsOf(block).length, report.title.length);

/** The kept states of every report of a library. Calls for one report must not overlap. */
export class Versions {
  readonly #folder: string;
  readonly #logs = new Map<string, { log: VersionLog; added: number }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Oldest first. */
  async list(id: string): Promise<readonly StoredVersion[]> {
    return (await this.#log(id)).log.versions();
  }

  /** The state that a version holds. @throws AppError not-found, damaged */
  async read(id: string, number: number): Promise<VersionState> {
    const { report, baseline, decisions: alone } = await this.#content(id, number);
    const decided = baseline?.decisions ?? alone;
    return { report: { ...report, id }, ...(decided && { decisions: decided }) };
  }

  /** All that a version holds to make its report anew from. @throws AppError not-found, damaged */
  async contentOf(id: string, number: number): Promise<Content> {
    const { report, baseline } = await this.#content(id, number);
    return { report: { ...report, id }, ...(baseline && { baseline }) };
  }

  /**
   * Keeps a state, unless the last version is that very one and no export that is not told of; done when it is on the disk.
   * @returns the number of the version that holds it
   * @throws AppError disk-full, read-only, file-busy, newer-version: then nothing may be written over the state
   */
  async keep(
    record: Content & Pick<LibraryRecord, 'savedAt'>,
    why: StoredVersion['why'] = 'saved',
    note: Pick<StoredVersion, 'name' | 'detail'> = {},
  ): Promise<number> {
    const { report } = record;
    const state = cutState(contentOf(record));
    const kept = await this.#log(report.id);
    const last = kept.log.versions().at(-1);
    const known = this.#known(kept.log.lastOf(state), why, note);
    if (known) return this.#mark(kept.log, known, why, note);
    await makeFolder(this.#folder);
    const { number } = await kept.log.append(state, {
      at: record.savedAt,
      why,
      ...note,
      characters: characters(report),
      changes: last ? this.#changes(kept.log, last, () => report) : null,
    });
    kept.added += 1;
    if (kept.added >= THINNED_AFTER) {
      kept.added = 0;
      // The state is kept already; what cannot be thinned out today is so after as many more.
      await this.#thin(kept.log).catch(passUnwritable);
    }
    return number;
  }

  /** Gives a version a name, by which it stays for good, or takes it away. @throws AppError not-found */
  async name(id: string, number: number, name: string | null): Promise<void> {
    const { log } = await this.#log(id);
    log.read(number);
    await log.rewrite(
      log.versions().map(({ name: old, ...version }) => {
        if (version.number !== number) return old === undefined ? version : { ...version, name: old };
        return name === null ? version : { ...version, name };
      }),
    );
  }

  /** Adds the versions of another file of the same report that are not here yet, each where its time puts it. */
  async join(id: string, file: Uint8Array): Promise<void> {
    const other = VersionLog.from(file);
    const { log } = await this.#log(id);
    if (other.versions().length === 0) return;
    await makeFolder(this.#folder);
    try {
      await log.join(other);
    } catch (error) {
      // What it knows of pieces is not what stands in the file then.
      this.#logs.delete(id);
      throw error;
    }
  }

  /** Removes all versions of a report. */
  async remove(id: string): Promise<void> {
    this.#logs.delete(id);
    await removeFile(previousCopy(this.#file(id)));
    await removeFile(this.#file(id));
  }

  async #content(id: string, number: number): Promise<z.infer<typeof versionContent>> {
    return versionContent.parse((await this.#log(id)).log.read(number));
  }

  #file(id: string): string {
    return join(this.#folder, `${id}.jsonl`);
  }

  async #log(id: string): Promise<{ log: VersionLog; added: number }> {
    const known = this.#logs.get(id);
    if (known && (await known.log.isCurrent())) return known;
    const opened = { log: await VersionLog.open(this.#file(id)), added: 0 };
    this.#logs.set(id, opened);
    return opened;
  }

  /** Which of the versions that hold a state already can tell what it is kept for; an export has a file of its own. */
  #known(
    same: readonly StoredVersion[],
    why: StoredVersion['why'],
    { detail }: Pick<StoredVersion, 'detail'>,
  ): StoredVersion | undefined {
    const last = same.at(-1);
    if (why !== 'exported' || last?.why === 'saved') return last;
    return same.find((version) => version.why === why && version.detail === detail);
  }

  /** The state is a version already: the last one only becomes one that stays. */
  async #mark(
    log: VersionLog,
    last: StoredVersion,
    why: StoredVersion['why'],
    note: Pick<StoredVersion, 'name' | 'detail'>,
  ): Promise<number> {
    if (why !== 'saved' && last.why === 'saved') {
      const named = last.name === undefined ? {} : { name: last.name };
      const marked = { ...last, why, ...note, ...named };
      await log.rewrite([...log.versions().slice(0, -1), marked]);
    }
    return last.number;
  }

  /** What a state has otherwise than the version before it; null where one of the two cannot be read. */
  #changes(log: VersionLog, before: StoredVersion, report: () => Report): StoredVersion['changes'] {
    try {
      return { since: before.number, ...versionChanges(reportOf(log, before), report()) };
    } catch {
      // That is no reason not to keep the state.
      return null;
    }
  }

  async #thin(log: VersionLog): Promise<void> {
    const staying = thinOut(log.versions(), new Date());
    const left = log.versions().filter(({ number }) => staying.has(number));
    const versions = left.map((version, at): StoredVersion => {
      const before = left[at - 1];
      if (version.changes?.since === before?.number || !before) return version;
      return { ...version, changes: this.#changes(log, before, () => reportOf(log, version)) };
    });
    await log.rewrite(versions);
  }
}
