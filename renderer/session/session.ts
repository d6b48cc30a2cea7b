import type { Node } from '@tiptap/pm/model';
import { AppError } from '../../shared/app-error.ts';
import type { Comment } from '../../shared/comments/comment.ts';
import { titleLines } from '../../shared/gongwen/title-lines.ts';
import { titleRoom } from '../../shared/gongwen/title-width.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { Argument, OpenedReport, Saved } from '../../shared/requests.ts';
import type { Decisions } from '../../shared/roll-forward/baseline.ts';
import type { Returned } from '../../shared/take-back/returned.ts';
import { documentToReport } from '../document/convert/document-to-report.ts';
import { host } from '../host.ts';
import { isReadOnly, lookAtAccess } from './access.ts';
import { Autosave } from './autosave.ts';
import { isSameJson } from './is-same-json.ts';
import { sessions } from './open-sessions.ts';
import { formatNow } from './profile.ts';
import { claimReport } from './report-claim.ts';
import { enterAll } from './unentered.ts';

/** What the clerk sets in 报告信息: facts about the report that are not in its text. */
export type ReportInfo = Pick<Report, 'year' | 'office' | 'publication'>;

/**
 * One open report. It outlives the screen that shows it: what could not be saved yet is kept here and tried again,
 * and opening the report once more finds it.
 */
export class Session {
  #opened: OpenedReport;
  readonly autosave: Autosave;
  /** Whether a screen shows it. */
  shown = true;
  #release: () => void;
  readonly #followers = new Set<() => void>();
  readonly #returnFollowers = new Set<() => void>();
  readonly #forgetters = new Set<() => void>();
  /** Every state that what stands beside the text has had, by the number that the document names. */
  readonly #besides: Report[];
  #base: Report;
  #name: string;
  #renaming: Promise<unknown> = Promise.resolve();
  #document: Node | null = null;
  #decisions: Decisions | undefined;
  #comments: readonly Comment[];
  #returned: readonly Returned[];
  /** What of those is not on the disk yet. */
  readonly #unsaved = { comments: false, returned: false };
  readonly #besideFollowers = new Set<() => void>();
  /** Which state the next save is made from; null when it is to replace whatever another page has saved. */
  #from: { revision: string; writer: string } | null;

  constructor(opened: OpenedReport, release: () => void) {
    this.#opened = opened;
    this.#base = opened.report;
    this.#name = opened.summary.name;
    this.#besides = [opened.report];
    this.#decisions = opened.baseline?.decisions;
    this.#comments = opened.comments;
    this.#returned = opened.returned;
    this.#release = release;
    this.#from = { revision: opened.revision, writer: crypto.randomUUID() };
    this.autosave = new Autosave(opened.summary.savedAt, {
      gather: enterAll,
      write: async () => {
        const saving = this.#saving();
        const saved = await host.call('library:save', saving).catch(noteElsewhere);
        if (saving.comments === this.#comments) this.#unsaved.comments = false;
        if (saving.returned === this.#returned) this.#unsaved.returned = false;
        return this.#took(saved);
      },
      writeWhileLeaving: () =>
        host.callWhileLeaving('library:save', this.#saving())?.then((saved) => this.#took(saved)) ?? null,
    });
  }

  /** The report as the host gave it, the last time that it was opened. */
  get opened(): OpenedReport {
    return this.#opened;
  }

  /** Whether the host has what stands here, and nothing else. */
  isAs(opened: OpenedReport): boolean {
    return (
      this.autosave.state().kind === 'saved' &&
      this.#from?.revision === opened.revision &&
      isSameJson(opened.report, this.report()) &&
      isSameJson(opened.baseline?.decisions, this.#decisions)
    );
  }

  /** Goes on with a report that was closed: its text, and what can be undone in it, are as they were left. */
  reopen(opened: OpenedReport, release: () => void): void {
    this.#opened = opened;
    this.#name = opened.summary.name;
    this.#release = release;
    this.shown = true;
  }

  /** Calls `forget` when nobody will come back to it. */
  onForgotten(forget: () => void): void {
    this.#forgetters.add(forget);
  }

  /** Nobody will come back to it. */
  forget(): void {
    for (const forget of this.#forgetters) forget();
  }

  /** The report's year. */
  readonly year = (): number => this.#base.year;

  /** The report as it stands on the screen. */
  report(): Report {
    return this.#document ? documentToReport(this.#document, this.#base) : this.#base;
  }

  /** Takes the editor's newest document and sees to it that it is saved. */
  edit(document: Node): void {
    this.#document = document;
    this.autosave.change();
    const base = this.#besides[document.attrs.beside] ?? this.#base;
    if (base === this.#base) return;
    this.#base = base;
    for (const follow of this.#followers) follow();
  }

  /** The lines that a title of this report has on the page. */
  readonly titleLines = (title: string): readonly string[] =>
    titleLines({ ...this.#base, title }, titleRoom(formatNow()));

  /** What was decided about last year's words; undefined for a report that is no draft of last year's. */
  decisions(): Decisions | undefined {
    return this.#decisions;
  }

  /** Keeps what was decided about last year's words, and saves it. */
  decide(decisions: Decisions): void {
    if (isReadOnly()) return;
    this.#decisions = decisions;
    this.autosave.change();
  }

  /** The comments on the report; where they stand is as of the last edit. */
  readonly comments = (): readonly Comment[] => this.#comments;

  /** Keeps the comments, and saves them. */
  keepComments(comments: readonly Comment[]): void {
    if (isReadOnly()) return;
    this.#comments = comments;
    this.#unsaved.comments = true;
    this.#tellBeside();
  }

  /** The files that came back, the last one first. */
  readonly returned = (): readonly Returned[] => this.#returned;

  /** Keeps the files that came back, and saves them. */
  keepReturned(returned: readonly Returned[]): void {
    if (isReadOnly()) return;
    this.#returned = returned;
    this.#unsaved.returned = true;
    this.#tellBeside();
  }

  /** Calls `follow` after each change of the comments or the files that came back. Returns the unsubscribe function. */
  readonly onBeside = (follow: () => void): (() => void) => {
    this.#besideFollowers.add(follow);
    return () => this.#besideFollowers.delete(follow);
  };

  /** What the clerk calls the report. */
  readonly name = (): string => this.#name;

  /** Calls it otherwise, at once on the screen. @throws AppError as the host does; it is called as before then */
  async rename(name: string): Promise<void> {
    const before = this.#name;
    this.#call(name);
    const renaming = () => host.call('library:rename', { id: this.opened.report.id, name });
    // One after the other: the last name is the one that stays.
    const turn = this.#renaming.then(renaming, renaming);
    this.#renaming = turn;
    try {
      await turn;
    } catch (error) {
      if (this.#name === name) this.#call(before);
      throw error;
    }
  }

  /** The number of what stands beside the text now. */
  beside(): number {
    return this.#besides.indexOf(this.#base);
  }

  /** Notes another state of what stands beside the text. @returns its number: it counts when the document names it */
  noteBeside(change: (report: Report) => Report): number {
    return this.#besides.push(change(this.report())) - 1;
  }

  /** Calls `follow` after each change of what stands beside the text, or of the name. Returns the unsubscribe function. */
  readonly onAmend = (follow: () => void): (() => void) => {
    this.#followers.add(follow);
    return () => this.#followers.delete(follow);
  };

  /** Calls `follow` when a save has brought the report back onto the list. Returns the unsubscribe function. */
  onBroughtBack(follow: () => void): () => void {
    this.#returnFollowers.add(follow);
    return () => this.#returnFollowers.delete(follow);
  }

  /** Gives the report free for other windows. */
  release(): void {
    this.#release();
  }

  /** What is on this screen replaces what another page has saved; that one is kept as a version. */
  overrule(): void {
    this.#from = null;
    this.autosave.flush().catch(() => {});
  }

  #call(name: string): void {
    this.#name = name;
    for (const follow of this.#followers) follow();
  }

  #took({ savedAt, broughtBack, revision }: Saved): string {
    this.#from = { revision, writer: this.#from?.writer ?? crypto.randomUUID() };
    if (broughtBack) for (const follow of this.#returnFollowers) follow();
    return savedAt;
  }

  #tellBeside(): void {
    this.autosave.change();
    for (const follow of this.#besideFollowers) follow();
  }

  #saving(): Argument<'library:save'> {
    const saving = {
      report: this.report(),
      decisions: this.#decisions,
      // The lists are never changed in place; they only are not to be changed by anybody else.
      ...(this.#unsaved.comments && { comments: this.#comments as Comment[] }),
      ...(this.#unsaved.returned && { returned: this.#returned as Returned[] }),
    };
    return this.#from ? { ...saving, from: this.#from } : saving;
  }
}

/** Another program has the reports open since: the page is told, and the failure goes on. */
function noteElsewhere(error: unknown): never {
  if (error instanceof AppError && error.code === 'open-elsewhere') void lookAtAccess();
  throw error;
}

/** How many reports that were closed can be gone on with, what was undone in them and all. */
const REMEMBERED = 10;

/** The sessions by their reports' ids, the one opened last at the end. */
const remembered = new Map<string, Session>();

/** The session of a report that was opened just now: the one that was left, where nothing has changed since. */
function sessionOf(opened: OpenedReport, release: () => void): Session {
  const { id } = opened.report;
  const left = remembered.get(id);
  remembered.delete(id);
  const isLeft = left?.isAs(opened) === true;
  if (isLeft) left.reopen(opened, release);
  else left?.forget();
  const session = isLeft ? left : new Session(opened, release);
  remembered.set(id, session);
  const [oldest] = [...remembered].filter(([each]) => !sessions.has(each) && each !== id);
  if (remembered.size > REMEMBERED && oldest) {
    remembered.delete(oldest[0]);
    oldest[1].forget();
  }
  return session;
}

/**
 * Opens a report for editing.
 * @returns the session, the one still saving if there is one; null when another window has the report open
 * @throws AppError when the host cannot open it
 */
export async function openSession(id: string): Promise<Session | null> {
  const living = sessions.get(id);
  if (living instanceof Session) {
    living.shown = true;
    return living;
  }
  const release = await claimReport(id);
  if (!release) return null;
  try {
    const session = sessionOf(await host.call('library:open', { id }), release);
    sessions.set(id, session);
    return session;
  } catch (error) {
    release();
    throw error;
  }
}
