import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Adapter, Low } from 'lowdb';
import { AppError } from '../../shared/app-error.ts';
import type { Comment } from '../../shared/comments/comment.ts';
import type { ProofreadMemory } from '../../shared/proofread/ignored.ts';
import { allBlocks, wordsOf } from '../../shared/report/blocks.ts';
import type { Report } from '../../shared/report/schema.ts';
import type {
  DeletedReport,
  LibraryListing,
  OpenedReport,
  ReportSummary,
  Saved,
  TroubledFile,
  Version,
} from '../../shared/requests.ts';
import type { Baseline, Decisions } from '../../shared/roll-forward/baseline.ts';
import { withEntry } from '../../shared/stored/outgoing.ts';
import { type LibraryRecord, storedRecord } from '../../shared/stored/record.ts';
import { readStored } from '../../shared/stored/stored-shape.ts';
import type { Returned } from '../../shared/take-back/returned.ts';
import type { Elsewhere } from '../../shared/words.ts';
import { Bin } from './bin.ts';
import { takeConflictCopies } from './conflict-copies.ts';
import { defaultName } from './default-name.ts';
import { JsonFile } from './json-file.ts';
import { ListingCache, type ListingEntry } from './listing-cache.ts';
import { OpenLock } from './lock/open-lock.ts';
import { expectFolder, makeFolder } from './make-folder.ts';
import { type KnownOfOutgoing, outgoingEntry } from './outgoing.ts';
import { passUnwritable } from './pass-unwritable.ts';
import { keepPrivate } from './private-modes.ts';
import { isSameRecord, newRecord, summarise, withNotesOf } from './record.ts';
import { previousCopy, removeFile, sweepLeftovers } from './replace-file.ts';
import { SerialQueues } from './serial-queues.ts';
import { listSetAside } from './set-aside.ts';
import { setAsideFile, unreadableFile } from './troubled-files.ts';
import { type VersionState, Versions } from './versions/versions.ts';

/** What is kept with a report, beside its text. */
interface BesideReport {
  comments?: Comment[] | undefined;
  returned?: Returned[] | undefined;
}

/** Which state a save was made from, and by which page. */
export interface SaveFrom {
  revision: string;
  writer: string;
}

const revisionOf = ({ revision, savedAt }: LibraryRecord): string => revision ?? savedAt;

/** Windows makes no file of these names, and objects have a property of that one. */
export const isGoodId = (id: string): boolean => !/^(?:con|prn|aux|nul|com\d|lpt\d|__proto__)$/i.test(id);

/** The name of a text that was written over a state that another page had written over too. */
const ELSEWHERE = '另一处的修改';

const byYear = (a: ReportSummary, b: ReportSummary): number =>
  b.year - a.year || b.savedAt.localeCompare(a.savedAt);

const textOf = (report: Report): string =>
  [report.title, report.addressee ?? '', ...allBlocks(report).map(wordsOf)].join('\n');

/**
 * The reports on disk: one crash-safe file each, every read validated. A promise that resolves means that the bytes
 * are on the disk. All methods throw AppError: not-found, folder-missing (their disk is away), damaged, newer-version (a
 * newer program wrote it), disk-full, read-only, file-busy, disk-failing; those that write open-elsewhere while another process has it open.
 */
export class Library {
  readonly #dataFolder: string;
  readonly #folder: string;
  readonly #setAsideFolder: string;
  readonly #cache: ListingCache;
  #bin: Bin;
  #versions: Versions;
  readonly #lock: OpenLock;
  readonly #queues = new SerialQueues();

  private constructor(dataFolder: string, lock: OpenLock) {
    this.#dataFolder = dataFolder;
    this.#folder = join(dataFolder, 'reports');
    this.#setAsideFolder = join(dataFolder, 'set-aside');
    this.#cache = new ListingCache(this.#folder, join(dataFolder, 'index.json'), this.#mayWrite);
    this.#bin = this.#newBin();
    this.#versions = this.#newVersions();
    this.#lock = lock;
    lock.onTaken = () => this.#begin();
  }

  /**
   * Opens the library in a data folder, and clears what earlier runs left behind. While another process has it open, on
   * this computer or another, it can only be read here.
   */
  static async open(dataFolder: string): Promise<Library> {
    await makeFolder(join(dataFolder, 'reports'));
    const library = new Library(dataFolder, await OpenLock.take(dataFolder));
    if (!library.elsewhere()) await library.#begin();
    return library;
  }

  /** Where else the library is open, so that it can only be read here; null when it is this process's own. */
  elsewhere(): Elsewhere | null {
    return this.#lock.elsewhere();
  }

  /** Looks again at once whether it still is. */
  lookAgain(): Promise<Elsewhere | null> {
    return this.#lock.again();
  }

  /** To be called before what belongs to the library is written beside it. @throws AppError open-elsewhere */
  confirmOwn(): Promise<void> {
    return this.#lock.confirm();
  }

  /** The reports, newest year first; the bin, the last deleted first; and the files that could not be read. */
  async list(): Promise<LibraryListing> {
    const unreadable: TroubledFile[] = [];
    const entries = await this.#entries(unreadable);
    const reports = entries.filter(({ deletedAt }) => deletedAt === null).map(({ summary }) => summary);
    const deleted = await this.#deleted(entries);
    const names = new Map(entries.map(({ summary: { id, name } }) => [id, name]));
    const setAside = (await listSetAside(this.#setAsideFolder)).map((file) =>
      setAsideFile(join(this.#setAsideFolder, file), file, names),
    );
    return {
      reports: reports.sort(byYear),
      deleted,
      troubled: [...(await Promise.all(setAside)), ...unreadable],
    };
  }

  /**
   * Puts a new report in, under a name made from office and year; under another id when its own is taken.
   * @param baseline what a draft was rolled forward from
   * @param proofread what was decided of findings already
   */
  add(report: Report, baseline: Baseline | null = null, proofread?: ProofreadMemory): Promise<OpenedReport> {
    return this.#change(report.id, async () => {
      const isFree = isGoodId(report.id) && !(await this.#isTaken(report.id));
      const added = isFree ? report : { ...report, id: randomUUID() };
      const record = newRecord(added, defaultName(report.office, report.year), baseline, proofread);
      const summary = await this.#write(record);
      return {
        ...{ report: added, summary, recoveredFrom: null, baseline, revision: revisionOf(record) },
        ...{ comments: [], returned: [] },
      };
    });
  }

  open(id: string): Promise<OpenedReport> {
    return this.#queues.run(id, async () => {
      const record = await this.#read(id);
      return {
        report: record.report,
        summary: summarise(record),
        recoveredFrom: record.recoveredFrom ?? null,
        baseline: record.baseline ?? null,
        comments: record.comments ?? [],
        returned: record.returned ?? [],
        revision: revisionOf(record),
      };
    });
  }

  /**
   * Keeps a report as edited, and the state before it as a version. What the clerk typed is kept even if its file was lost
   * or damaged meanwhile, and a report that was deleted comes back.
   * @param decisions what was decided about the sentences of its baseline; without them the last ones stay
   * @param from the state it was made from. When another page has saved another one since, nothing is replaced.
   * @param beside the comments and the files that came back; without them the last ones stay
   * @throws AppError changed-elsewhere then: the text is a version
   */
  save(
    report: Report,
    decisions?: Decisions,
    from?: SaveFrom,
    { comments, returned }: BesideReport = {},
  ): Promise<Saved> {
    return this.#change(report.id, async () => {
      const known = await this.#readIfAny(report.id);
      const record = known ?? newRecord(report, defaultName(report.office, report.year), null);
      const decided = record.baseline && decisions && { baseline: { ...record.baseline, decisions } };
      const savedAt = new Date().toISOString();
      const revision = randomUUID();
      const beside = { ...(comments && { comments }), ...(returned && { returned }) };
      const saved = { ...record, ...decided, ...beside, report, savedAt, deletedAt: null, revision };
      if (known) await this.#mayReplace(known, saved, from);
      const summary = await this.#write({ ...saved, ...(from && { writer: from.writer }) });
      return { ...summary, revision, broughtBack: known === null || known.deletedAt !== null };
    });
  }

  /** The kept states of a report, the newest first. */
  versions(id: string): Promise<Version[]> {
    return this.#queues.run(id, async () => {
      const kept = await this.#versions.list(id);
      if (kept.length === 0) await expectFolder(this.#folder);
      return kept.map(({ digest: _digest, pieces: _pieces, ...version }) => version).reverse();
    });
  }

  /** @throws AppError not-found, damaged */
  readVersion(id: string, number: number): Promise<VersionState> {
    return this.#queues.run(id, () => this.#versions.read(id, number));
  }

  /** Keeps a report as it is saved. */
  keepVersion(id: string, why: 'saved' | 'before-restore', name?: string): Promise<null> {
    return this.#change(id, async () => {
      // A name that the program gives is none instead of the clerk's own.
      const isOurs = why === 'before-restore' && name !== undefined;
      const number = await this.#versions.keep(await this.#read(id), why, isOurs ? { name } : {});
      if (!isOurs && name !== undefined) await this.#versions.name(id, number, name);
      return null;
    });
  }

  /**
   * Keeps a report as it is saved as what has left the house, and enters that.
   * @param bytes the file's; null for a print
   * @param known what is known of it already
   */
  keepExported(
    id: string,
    fileName: string,
    bytes: Uint8Array | null,
    known: KnownOfOutgoing = {},
  ): Promise<null> {
    return this.#change(id, async () => {
      await this.#write(await this.#exported(id, fileName, bytes, known));
      return null;
    });
  }

  /** Names a version so that it stays for good; null takes the name away. */
  nameVersion(id: string, number: number, name: string | null): Promise<null> {
    return this.#change(id, async () => {
      await this.#versions.name(id, number, name);
      return null;
    });
  }

  /** Notes that the clerk has seen that its previous copy had to be used. */
  seeRecovery(id: string): Promise<null> {
    return this.#change(id, async () => {
      const { recoveredFrom: _seen, ...record } = await this.#read(id);
      await this.#write(record);
      return null;
    });
  }

  /** The folder of the files that were set aside. */
  setAsideFolder(): string {
    return this.#setAsideFolder;
  }

  /** Makes another report with the same text, decisions and last year; its versions are its own. */
  copy(id: string): Promise<ReportSummary> {
    const copied = randomUUID();
    return this.#change(copied, async () => {
      const record = await this.#queues.run(id, () => this.#read(id));
      const { writer: _writer, outgoing: _outgoing, ...rest } = record;
      return this.#write({
        ...rest,
        name: `${record.name} 副本`,
        savedAt: new Date().toISOString(),
        exportedAt: null,
        deletedAt: null,
        revision: randomUUID(),
        report: { ...record.report, id: copied },
      });
    });
  }

  /** Which reports of the list have words in their text, in either case; the words are no pattern. */
  async search(words: string): Promise<string[]> {
    const wanted = words.toLowerCase();
    const found: string[] = [];
    for (const { deletedAt, summary } of await this.#entries([])) {
      if (deletedAt !== null) continue;
      const record = await this.recordIfAny(summary.id).catch(() => null);
      if (record && textOf(record.report).toLowerCase().includes(wanted)) found.push(summary.id);
    }
    return found;
  }

  rename(id: string, name: string): Promise<ReportSummary> {
    return this.#update(id, { name });
  }

  /** Puts a report into the bin. It stays there for 30 days, and until the program was used on 5 of them. */
  async delete(id: string): Promise<null> {
    await this.#update(id, { deletedAt: new Date().toISOString() });
    return null;
  }

  /** Removes a report of the bin for good. @throws AppError not-allowed for one that is not in it */
  purge(id: string): Promise<null> {
    return this.#change(id, async () => {
      const { deletedAt } = await this.#read(id);
      if (deletedAt === null) throw new AppError('not-allowed', id);
      await this.#remove(id);
      return null;
    });
  }

  restore(id: string): Promise<ReportSummary> {
    return this.#update(id, { deletedAt: null });
  }

  /** Notes that the report's Word file has been delivered just now, enters it, and keeps what was exported as a version. */
  markExported(id: string, fileName: string, bytes: Uint8Array): Promise<ReportSummary> {
    return this.#change(id, async () => {
      const record = await this.#exported(id, fileName, bytes);
      return this.#write({ ...record, exportedAt: new Date().toISOString() });
    });
  }

  /** Changes what is kept of a report beside its text. */
  amend(
    id: string,
    change: (record: LibraryRecord) => Partial<Omit<LibraryRecord, 'report'>>,
  ): Promise<null> {
    return this.#change(id, async () => {
      const record = await this.#read(id);
      await this.#write({ ...record, ...change(record) });
      return null;
    });
  }

  /** Runs a task that only reads while nothing is written to a report. */
  quietly<T>(id: string, task: () => Promise<T>): Promise<T> {
    return this.#queues.run(id, task);
  }

  /** All that is known of a report, null when there is none or it is damaged. */
  recordIfAny(id: string): Promise<LibraryRecord | null> {
    return this.#queues.run(id, () => this.#readIfAny(id));
  }

  /**
   * Puts a record of a backup in, with its versions. What stands there in another state is kept as a version first; a
   * report that is on the list stays on it.
   * @param versions the versions' file of the backup
   */
  bringIn(record: LibraryRecord, versions: Uint8Array | null): Promise<null> {
    const { id } = record.report;
    return this.#change(id, async () => {
      const known = await this.#readIfAny(id);
      const isSame = known !== null && isSameRecord(known, record);
      if (known && !isSame) await this.#versions.keep(known, 'before-restore');
      if (versions) await this.#versions.join(id, versions);
      const joined = withNotesOf(record, known);
      if (isSame) {
        const { outgoing, proofread } = joined;
        const noted = { ...known, ...(outgoing && { outgoing }), ...(proofread && { proofread }) };
        if (!isDeepStrictEqual(noted, known)) await this.#write(noted);
        return null;
      }
      const deletedAt = known?.deletedAt === null ? null : record.deletedAt;
      // No page has made this state: one that still has the state before it open must not pass for its writer.
      const { writer: _writer, ...unwritten } = joined;
      await this.#write({ ...unwritten, deletedAt, revision: randomUUID() });
      return null;
    });
  }

  /** Waits for what is being written, then lets go of the folder. */
  async close(): Promise<void> {
    await this.#queues.idle();
    await this.#lock.release();
  }

  readonly #mayWrite = (): boolean => this.#lock.elsewhere() === null;

  /** Runs what writes, one after the other for each report, and only while this process may. */
  #change<T>(id: string, task: () => Promise<T>): Promise<T> {
    return this.#queues.run(id, async () => {
      await this.#lock.confirm();
      return task();
    });
  }

  #newBin(): Bin {
    return new Bin(join(this.#dataFolder, 'bin.json'), this.#setAsideFolder, this.#mayWrite);
  }

  #newVersions(): Versions {
    return new Versions(join(this.#dataFolder, 'versions'));
  }

  /** The library is this process's own from now on: what another one knew of it is read anew. */
  async #begin(): Promise<void> {
    this.#bin = this.#newBin();
    this.#versions = this.#newVersions();
    await Promise.all([
      keepPrivate(this.#dataFolder),
      sweepLeftovers(this.#folder),
      sweepLeftovers(this.#dataFolder),
    ]);
    // A copy that cannot be taken in today lies where it was, and is tried again at the next start.
    const copies = await takeConflictCopies(this.#folder).catch(() => []);
    await Promise.allSettled(copies.map((record) => this.#write(record)));
    await this.#purgeDeleted();
  }

  #file(id: string): JsonFile<LibraryRecord> {
    const file = join(this.#folder, `${id}.json`);
    const parse = (json: unknown) => readStored(storedRecord, json);
    return new JsonFile(file, this.#setAsideFolder, parse, this.#mayWrite);
  }

  async #read(id: string): Promise<LibraryRecord> {
    try {
      return await this.#readFile(id);
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'damaged')) throw error;
      const rebuilt = await this.#rebuilt(id);
      if (rebuilt === null) throw error;
      if (this.#mayWrite()) await this.#write(rebuilt).catch(passUnwritable);
      return rebuilt;
    }
  }

  /** A report whose file and previous copy are damaged, out of its newest version that can be read; null without one. */
  async #rebuilt(id: string): Promise<LibraryRecord | null> {
    for (const { number, at } of [...(await this.#versions.list(id))].reverse()) {
      const content = await this.#versions.contentOf(id, number).catch(() => null);
      if (content === null) continue;
      const { report, baseline = null } = content;
      const record = newRecord(report, defaultName(report.office, report.year), baseline);
      return { ...record, savedAt: at, recoveredFrom: at };
    }
    return null;
  }

  async #readFile(id: string): Promise<LibraryRecord> {
    const file = this.#file(id);
    // Low writes no null, so the file need not know of it.
    const store = new Low(file as Adapter<LibraryRecord | null>, null);
    await store.read();
    if (store.data === null) {
      // A report whose disk is away was not deleted.
      await expectFolder(this.#folder);
      throw new AppError('not-found', `${id}.json`);
    }
    // The file's name is the report's id, whatever a copied file says.
    const known = { ...store.data, report: { ...store.data.report, id } };
    const record = file.recovered ? { ...known, recoveredFrom: known.savedAt } : known;
    // The clerk is told of it until he has seen it, however often the program starts meanwhile.
    if (file.recovered && this.#mayWrite()) await this.#write(record).catch(passUnwritable);
    // What was read out of an older version is kept as read: a rule that changes later must not read it otherwise.
    if (file.isOlder && this.#mayWrite()) await this.#write(record).catch(passUnwritable);
    return record;
  }

  async #readIfAny(id: string): Promise<LibraryRecord | null> {
    try {
      return await this.#read(id);
    } catch (error) {
      if (error instanceof AppError && ['not-found', 'damaged'].includes(error.code)) return null;
      throw error;
    }
  }

  async #isTaken(id: string): Promise<boolean> {
    try {
      return (await this.#readIfAny(id)) !== null;
    } catch (error) {
      if (error instanceof AppError && error.code === 'newer-version') return true;
      throw error;
    }
  }

  async #write(record: LibraryRecord): Promise<ReportSummary> {
    await new Low(this.#file(record.report.id), record).write();
    return summarise(record);
  }

  /** Keeps the state that is about to be replaced, or refuses to replace it and keeps the other one. */
  async #mayReplace(known: LibraryRecord, saved: LibraryRecord, from: SaveFrom | undefined): Promise<void> {
    if (from && known.writer !== from.writer && revisionOf(known) !== from.revision) {
      await this.#versions.keep(saved, 'elsewhere', { name: ELSEWHERE });
      throw new AppError('changed-elsewhere', known.name);
    }
    await this.#versions.keep(known);
  }

  /** Keeps what left the house as a version. @returns the record with the entry of it, not yet written */
  async #exported(
    id: string,
    fileName: string,
    bytes: Uint8Array | null,
    known: KnownOfOutgoing = {},
  ): Promise<LibraryRecord> {
    const record = await this.#read(id);
    const version = await this.#versions.keep(record, 'exported', { detail: fileName });
    const kind = bytes ? 'exported' : 'printed';
    return {
      ...record,
      outgoing: withEntry(record.outgoing ?? [], {
        ...outgoingEntry(kind, fileName, bytes, version),
        ...known,
      }),
    };
  }

  #update(id: string, change: Partial<Omit<LibraryRecord, 'report'>>): Promise<ReportSummary> {
    return this.#change(id, async () => this.#write({ ...(await this.#read(id)), ...change }));
  }

  #entries(unreadable: TroubledFile[]): Promise<ListingEntry[]> {
    const read = (id: string) => this.#queues.run(id, () => this.#read(id));
    const readOrNote = async (id: string) => {
      try {
        return await read(id);
      } catch (error) {
        // A damaged file has been set aside and is listed there.
        const name = `${id}.json`;
        if (!(error instanceof AppError && error.code === 'damaged'))
          unreadable.push(await unreadableFile(join(this.#folder, name), name, error));
        throw error;
      }
    };
    return this.#queues.run('index.json', () => this.#cache.entries(readOrNote));
  }

  async #deleted(entries: readonly ListingEntry[]): Promise<DeletedReport[]> {
    const deleted = entries.flatMap(({ deletedAt, summary }) =>
      deletedAt === null ? [] : [{ ...summary, deletedAt }],
    );
    await this.#bin.use(deleted.map(({ id }) => id));
    return deleted
      .map((each) => ({ ...each, daysLeft: this.#bin.daysLeft(each.id) }))
      .sort((a, b) => b.deletedAt.localeCompare(a.deletedAt));
  }

  async #purgeDeleted(): Promise<void> {
    const over = (await this.#deleted(await this.#entries([]))).filter(({ daysLeft }) => daysLeft === 0);
    // What cannot be removed today stays deleted, and is tried again at the next start.
    await Promise.allSettled(over.map(({ id }) => this.#remove(id)));
  }

  async #remove(id: string): Promise<void> {
    const file = join(this.#folder, `${id}.json`);
    // The previous copy first: left alone it would come back as a recovered report.
    await removeFile(previousCopy(file));
    await removeFile(file);
    await this.#versions.remove(id);
  }
}
