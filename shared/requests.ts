import { z } from 'zod';
import type { ErrorCode } from './app-error.ts';
import type { Grid } from './collect/cell.ts';
import { sheetText } from './collect/sheet-words.ts';
import { type StationPlan, stationPlan } from './collect/stations.ts';
import type { CommandId } from './commands.ts';
import { type Comment, comments } from './comments/comment.ts';
import type { CountySettings } from './county/county-settings.ts';
import type { Finding } from './gongwen/finding.ts';
import { plainFile } from './gongwen/plain-files.ts';
import { type Profile, profile } from './gongwen/profile.ts';
import type { RareCharacters } from './gongwen/rare-characters.ts';
import { type ProofreadMemory, proofreadMemory } from './proofread/ignored.ts';
import { rulePack } from './proofread/pack.ts';
import { publicChoice } from './publish/public-choice.ts';
import type { PublicLook } from './publish/publish.ts';
import type { MaterialText } from './recognise/material-lines.ts';
import type { Proof, Recognition } from './recognise/recognition.ts';
import { type Report, report } from './report/schema.ts';
import { type Baseline, type Decisions, decisions } from './roll-forward/baseline.ts';
import { countyPack } from './stored/county-pack.ts';
import { type Outgoing, outgoing } from './stored/outgoing.ts';
import { ownWords } from './stored/own-words.ts';
import type { StoredVersion } from './stored/version.ts';
import { type Returned, returned } from './take-back/returned.ts';
import type { Elsewhere } from './words.ts';

/** To whom a report went, and on which day (ISO). */
export interface SentNote {
  to: string;
  on: string;
}

/** A line of the home screen. Times are ISO instants; `name` is what the clerk calls the report. */
export interface ReportSummary {
  id: string;
  name: string;
  year: number;
  office: string;
  savedAt: string;
  exportedAt: string | null;
  /** How many of last year's sentences wait in a draft (沿用去年); null for a report that is no draft of last year's. */
  carried: number | null;
  /** How many 【待补】 it has. */
  gaps: number;
  /** How many comments wait. */
  comments: number;
  /** The last time that it was 报送 and 公开, as 送达记录 has it; null when it was not. */
  submitted: SentNote | null;
  published: SentNote | null;
}

/** An entry of 送达记录 whose file has the bytes that were shown, and the report that it is of. */
export interface OutgoingMatch {
  id: string;
  name: string;
  entry: Outgoing;
}

/** Where else the library is open, so that it can only be read here: on which computer; null when it is this one's own. */
export interface LibraryAccess {
  elsewhere: Elsewhere | null;
}

/** What came of a save. `broughtBack`: the report had been deleted, or its file was gone, and it is on the list again. */
export interface Saved extends ReportSummary {
  broughtBack: boolean;
  revision: string;
}

/** A report in the bin (最近删除), and how many days it stays there at least. */
export interface DeletedReport extends ReportSummary {
  deletedAt: string;
  daysLeft: number;
}

/**
 * A file of the library that could not be read: the report's name as far as it is known, when it was set aside, null
 * where it stands as it was, and why.
 */
export interface TroubledFile {
  file: string;
  report: string | null;
  at: string | null;
  why: ErrorCode;
}

/** The home screen's list, newest year first, with the files that could not be read. */
export interface LibraryListing {
  reports: ReportSummary[];
  deleted: DeletedReport[];
  troubled: TroubledFile[];
}

/** A report as opened, with the library's name for it. */
export interface OpenedReport {
  report: Report;
  summary: ReportSummary;
  /** When it was saved, where its file could not be read and the copy before it had to be used; null as soon as that was seen. */
  recoveredFrom: string | null;
  /** What a draft was rolled forward from; null for a report that was not. */
  baseline: Baseline | null;
  /** The comments on it. */
  comments: Comment[];
  /** The files that came back, the last one first. */
  returned: Returned[];
  /** The state that was opened; a save says which one it was made from. */
  revision: string;
}

/** A kept state of a report (版本), and what it has otherwise than the one before it; null for the first. */
export type Version = Omit<StoredVersion, 'digest' | 'pieces'>;

/** What the county demands, as it is in force, and what stood before the last pack that was opened; null when none was. */
export interface CountyState {
  now: CountySettings;
  before: { settings: CountySettings; profile?: Profile | undefined } | null;
}

/** How the backups of the library stand. */
export interface BackupStatus {
  /** The kept backups, the newest first; `size` in bytes. */
  kept: { name: string; at: string; size: number }[];
  /** Why the last one could not be made; null when it was. */
  failure: ErrorCode | null;
  /** Files of the library that the last one could not read. */
  unreadable: string[];
  /** The second folder that holds them, and whether the last one is there (`waiting`: not looked yet); null when none was chosen. */
  place: { folder: string; state: 'kept' | 'waiting' | 'absent' | ErrorCode } | null;
}

/** A report of a backup, and what stands here under its id; null when nothing does. */
export interface RestoreItem extends ReportSummary {
  isDeleted: boolean;
  here: { savedAt: string; isDeleted: boolean } | null;
  isSame: boolean;
}

/** What a backup would change here. */
export interface RestorePlan {
  madeAt: string;
  items: RestoreItem[];
  hasSettings: boolean;
  unreadable: string[];
}

/** How many reports a backup has brought in, and which it could not. */
export interface Restored {
  count: number;
  failed: { name: string; code: ErrorCode }[];
}

/** A file that was given to the program from outside: a report that the library has, a file to be read, or why it cannot be. */
export type Given =
  | { kind: 'report'; id: string }
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'failed'; code: ErrorCode; name: string };

/** What the program says of itself; `log` is null as long as there is none. */
export interface About {
  version: string;
  folder: string;
  log: string | null;
}

/** How an exported file left the host: written by a save dialog, which makes it known by an id, handed to the page to download, or cancelled. */
export type Delivery =
  | { kind: 'saved'; fileName: string; id: string }
  | { kind: 'download'; fileName: string; bytes: Uint8Array }
  | { kind: 'cancelled' };

/** How a PDF left the host, or that the page is to print itself. */
export type PdfDelivery = Delivery | { kind: 'print' };

/** An export: what was read back from the file, what is set in another font, and how it left the host. */
export interface Exported {
  proof: Proof;
  /** characters that the format's fonts lack */
  rare: RareCharacters[];
  delivery: Delivery;
}

interface RequestShape<Argument, Reply> {
  argument: z.ZodType<Argument>;
  /** Carries the type only; never set. */
  reply?: Reply;
}

const request =
  <Reply>() =>
  <Argument>(argument: z.ZodType<Argument>): RequestShape<Argument, Reply> => ({ argument });

const none = z.undefined();
const id = report.shape.id;
const year = report.shape.year;
/** The page's own name for what takes long, by which it can be cancelled. */
const work = z.string().min(1).max(100);
const mayCancel = work.optional();

/** A text of a report: a version, the report as it stands, or the one that it was rolled forward from. */
const comparedText = z.union([z.int().min(1), z.enum(['now', 'last-year'])]);

/** So many files that came back are kept with a report. */
const MOST_RETURNED = 50;

/** Which backup: one that the program has kept, or a file of the clerk's. */
const backupSource = z.union([
  z.strictObject({ kept: z.string().max(200) }),
  z.strictObject({ bytes: z.instanceof(Uint8Array) }),
]);
export type BackupSource = z.output<typeof backupSource>;

/** Everything the page can ask of the host: the allow-list, the argument guards and the types, once. */
export const requests = {
  /** @param again looks again first */
  'library:access': request<LibraryAccess>()(z.strictObject({ again: z.boolean() })),
  'library:list': request<LibraryListing>()(none),
  'library:create': request<OpenedReport>()(
    z.strictObject({ year, office: z.string().trim().min(1).max(200) }),
  ),
  'library:add': request<OpenedReport>()(z.strictObject({ report })),
  'library:open': request<OpenedReport>()(z.strictObject({ id })),
  'library:save': request<Saved>()(
    z.strictObject({
      report,
      decisions: decisions.optional(),
      /** the comments and the files that came back; without them the last ones stay */
      comments: comments.optional(),
      returned: z.array(returned).max(MOST_RETURNED).optional(),
      /** which state it was made from, and by which page; without it whatever stands there is replaced */
      from: z.strictObject({ revision: z.string().max(100), writer: z.string().max(100) }).optional(),
    }),
  ),
  /** Makes a new draft of `year` from a report of the library, which stays as it is. */
  'library:roll-forward': request<OpenedReport>()(z.strictObject({ id, year, work: mayCancel })),
  /** The clerk has seen that its previous copy had to be used. */
  'library:seen': request<null>()(z.strictObject({ id })),
  /** Shows the folder of the files that were set aside, where there is a screen; says where it is. */
  'set-aside:show': request<{ folder: string; shown: boolean }>()(none),
  /** Makes another report with the same text, decisions and last year. */
  'library:copy': request<ReportSummary>()(z.strictObject({ id })),
  /** Which reports of the list have these words in their text. */
  'library:search': request<string[]>()(z.strictObject({ words: z.string().trim().min(1).max(200) })),
  'library:rename': request<ReportSummary>()(z.strictObject({ id, name: z.string().trim().min(1).max(200) })),
  'library:delete': request<null>()(z.strictObject({ id })),
  /** Removes a deleted report for good. */
  'library:purge': request<null>()(z.strictObject({ id })),
  'library:restore': request<ReportSummary>()(z.strictObject({ id })),
  /** The kept states of a report, the newest first. */
  'versions:list': request<Version[]>()(z.strictObject({ id })),
  'versions:read': request<{ report: Report; decisions?: Decisions | undefined }>()(
    z.strictObject({ id, number: z.int().min(1) }),
  ),
  /** Keeps the report as it is saved, by a name that makes it stay for good. */
  'versions:keep': request<null>()(
    z.strictObject({
      id,
      name: z.string().trim().min(1).max(60).optional(),
      why: z.enum(['saved', 'before-restore', 'printed']),
    }),
  ),
  /** What was made of a report and went out, the last first. */
  'outgoing:list': request<Outgoing[]>()(z.strictObject({ id })),
  /** Notes what an entry was for, to whom it went and when. */
  'outgoing:note': request<null>()(
    z.strictObject({
      id,
      entry: outgoing.shape.id,
      note: outgoing.pick({ purpose: true, to: true, on: true }),
    }),
  ),
  /** Enters a file that went out and was not exported here as it is. */
  'outgoing:enter': request<null>()(
    z.strictObject({ id, fileName: outgoing.shape.fileName, bytes: z.instanceof(Uint8Array) }),
  ),
  /** Which entries, of every report, have the bytes of a file. */
  'outgoing:match': request<OutgoingMatch[]>()(z.strictObject({ bytes: z.instanceof(Uint8Array) })),
  /** Names a version, or takes its name away. */
  'versions:name': request<null>()(
    z.strictObject({ id, number: z.int().min(1), name: z.string().trim().min(1).max(60).nullable() }),
  ),
  'backups:status': request<BackupStatus & { canChoose: boolean }>()(none),
  'backups:make': request<null>()(none),
  /** Brings a backup of this moment to the clerk as a file. */
  'backups:save': request<{
    delivery: Delivery;
    reports: number;
    unreadable: string[];
    /** the file's checksum */
    sha256: string;
  }>()(none),
  /** Brings the page beside a backup's file to the clerk (移交说明), which says what is where. */
  'handover:page': request<Delivery>()(
    z.strictObject({
      file: z.strictObject({ fileName: z.string().max(400), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    }),
  ),
  /** Lets the clerk choose a second folder for the backups, or forgets it. */
  'backups:place': request<null>()(z.strictObject({ choose: z.boolean() })),
  'backups:inspect': request<RestorePlan>()(z.strictObject({ from: backupSource })),
  'backups:restore': request<Restored>()(
    z.strictObject({ from: backupSource, ids: z.array(id).max(50_000), settings: z.boolean() }),
  ),
  'profile:get': request<Profile>()(none),
  'profile:set': request<null>()(z.strictObject({ profile })),
  /** Brings a profile to the clerk as a file that another machine can read. */
  'profile:export': request<Delivery>()(z.strictObject({ profile })),
  /** Who fills in which figures. */
  'collect:stations': request<StationPlan>()(none),
  'collect:keep-stations': request<null>()(z.strictObject({ plan: stationPlan })),
  /** Writes a data sheet for each station, and brings them to the clerk. */
  'collect:write': request<Delivery>()(
    z.strictObject({
      sheets: z.array(sheetText).min(1).max(60),
      year,
      kind: z.enum(['xlsx', 'docx']),
      work: mayCancel,
    }),
  ),
  /** The sheets of a file that came back. */
  'collect:read': request<Grid[]>()(
    z.strictObject({ name: z.string().max(400), bytes: z.instanceof(Uint8Array), work: mayCancel }),
  ),
  'county:get': request<CountyState>()(none),
  'county:open': request<null>()(z.strictObject({ pack: countyPack })),
  /** Puts in force again what stood before the last pack. */
  'county:take-back': request<null>()(none),
  /** Takes a rule pack; null for the program's own. */
  'county:rules': request<null>()(z.strictObject({ rules: rulePack.nullable() })),
  /** Brings a county pack to the clerk as a file that townships can open. */
  'county:export': request<Delivery>()(z.strictObject({ pack: countyPack })),
  /** What this office writes so, and is not asked about. */
  'own-words:get': request<string[]>()(none),
  'own-words:set': request<null>()(z.strictObject({ words: ownWords })),
  /** What the clerk has decided of what proofreading says of a report. */
  'proofread:get': request<ProofreadMemory>()(z.strictObject({ id })),
  'proofread:set': request<null>()(z.strictObject({ id, memory: proofreadMemory })),
  'import:file': request<Recognition>()(
    z.strictObject({
      name: z.string().max(400),
      bytes: z.instanceof(Uint8Array),
      /** how tracked changes of a Word file are read */
      tracked: z.enum(['accepted', 'rejected']).optional(),
      work: mayCancel,
    }),
  ),
  'import:text': request<Recognition>()(z.strictObject({ text: z.string(), work: mayCancel })),
  /** The paragraphs and tables of what a colleague has sent, a file or a pasted text as one, and what is not in them. */
  'material:read': request<MaterialText>()(
    z.strictObject({ name: z.string().max(400), bytes: z.instanceof(Uint8Array), work: mayCancel }),
  ),
  /** Reads a file that came back against what was sent: a version, the report as it stands, or whatever is likeliest. */
  'returned:read': request<{ returned: Returned; comments: Comment[] }>()(
    z.strictObject({
      id,
      name: z.string().max(400),
      bytes: z.instanceof(Uint8Array),
      sent: z.union([z.int().min(1), z.literal('now')]).optional(),
      work: mayCancel,
    }),
  ),
  /** Brings a Word file to the clerk that tracks what the one text has otherwise than the other. */
  'revision:export': request<Delivery>()(
    z.strictObject({ id, before: comparedText, after: comparedText, work: mayCancel }),
  ),
  /** Ends reading, rolling forward, exporting or measuring that was begun under this name; nothing of it stays. */
  'work:cancel': request<null>()(z.strictObject({ work })),
  /** How much of a work is done, from 0 to 1; null for one that waits, is over or does not know. */
  'work:share': request<number | null>()(z.strictObject({ work })),
  about: request<About>()(none),
  /** Shows the reports' folder or the log; `shown` is false where nothing can show it. */
  'about:show': request<{ shown: boolean }>()(z.strictObject({ what: z.enum(['data', 'log']) })),
  /** Opens a file that a save dialog put on the disk, or its folder. */
  'delivered:show': request<{ folder: string; shown: boolean }>()(
    z.strictObject({ id: z.string().max(100), what: z.enum(['file', 'folder']) }),
  ),
  /** The next file that was given from outside, and the names of those that came with it and are not opened. */
  'given:take': request<{ given: Given; others: string[] } | null>()(none),
  /** What a Word file of anybody's keeps and breaks of GB/T 9704-2012. */
  'word:inspect': request<Finding[]>()(
    z.strictObject({ name: z.string().max(400), bytes: z.instanceof(Uint8Array), work: mayCancel }),
  ),
  /** @param comments whether they go with it */
  'word:export': request<Exported>()(
    z.strictObject({ id, comments: z.boolean().optional(), work: mayCancel }),
  ),
  /** Brings a report, as it stands on the screen, to the clerk as a plain file: what cannot be saved is not to be lost. */
  'file:export': request<Delivery>()(z.strictObject({ report, as: plainFile })),
  /** What is to be seen before a report is published. */
  'public:look': request<PublicLook>()(z.strictObject({ id })),
  /** Brings the public version to the clerk as a piece of a page or as plain text. */
  'public:export': request<Delivery>()(
    z.strictObject({ id, kind: z.enum(['html', 'txt']), choice: publicChoice }),
  ),
  /** Puts the public version on the clipboard; `copied` is false where the page must do that itself. */
  'public:copy': request<{ html: string; text: string; copied: boolean }>()(
    z.strictObject({ id, choice: publicChoice }),
  ),
  /** Enters that the page has put the public version on the clipboard. */
  'public:copied': request<null>()(z.strictObject({ id, choice: publicChoice })),
  /** The page must show its print sheets before it asks. @param marked whether they show two texts at once (花脸稿) */
  'pdf:export': request<PdfDelivery>()(z.strictObject({ id, marked: z.boolean().optional() })),
} as const;

export type RequestName = keyof typeof requests;
export type Argument<K extends RequestName> = z.output<(typeof requests)[K]['argument']>;
export type Reply<K extends RequestName> = NonNullable<(typeof requests)[K]['reply']> | NullReply<K>;
type NullReply<K extends RequestName> = null extends (typeof requests)[K]['reply'] ? null : never;

export const requestNames = Object.keys(requests) as RequestName[];

/** The host's answer: never a thrown error, since Electron passes on nothing but an error's message. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; detail: string } };

/** One function per request; a missing one does not compile. */
export type Handlers = { [K in RequestName]: (argument: Argument<K>) => Promise<Reply<K>> };

/** What the preload puts on `window.desktop`: one named function per request, three subscriptions, and what the menus may offer. */
export type Desktop = { [K in RequestName]: (argument: Argument<K>) => Promise<Result<Reply<K>>> } & {
  /** Runs `flush` before the window closes; the window waits for it. Returns the unsubscribe function. */
  onFlush(flush: () => Promise<void>): () => void;
  onMenu(run: (command: CommandId) => void): () => void;
  tellPossible(commands: readonly CommandId[]): void;
  /** Shows the menu of a place in the text. */
  showPlaceMenu(groups: readonly (readonly CommandId[])[], hasSelection: boolean): void;
  /** Runs `run` when a file was given from outside. Returns the unsubscribe function. */
  onGiven(run: () => void): () => void;
};
