import { randomUUID } from 'node:crypto';
import type { Grid } from '../../../shared/collect/cell.ts';
import type { SheetText } from '../../../shared/collect/sheet-words.ts';
import type { Comment } from '../../../shared/comments/comment.ts';
import type { Finding } from '../../../shared/gongwen/finding.ts';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import type { Profile } from '../../../shared/gongwen/profile.ts';
import { withoutMarkdown } from '../../../shared/lines/markdown.ts';
import { withTabTables } from '../../../shared/lines/tab-table.ts';
import type { PublicChoice } from '../../../shared/publish/public-choice.ts';
import {
  lookAtPublic,
  makePublic,
  type PublicLook,
  type PublicTexts,
} from '../../../shared/publish/publish.ts';
import { recogniseWithinExtent } from '../../../shared/recognise/extent.ts';
import type { MaterialText } from '../../../shared/recognise/material-lines.ts';
import { textLines } from '../../../shared/recognise/read-line.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import type { Report } from '../../../shared/report/schema.ts';
import type { Baseline } from '../../../shared/roll-forward/baseline.ts';
import { newBaseline } from '../../../shared/roll-forward/new-baseline.ts';
import { rollForward } from '../../../shared/roll-forward/roll-forward.ts';
import { TELL_NOBODY, type TellShare, tellStep } from '../../../shared/tell-share.ts';
import { readReturned } from '../../collect/read-returned.ts';
import { sheetFiles } from '../../collect/sheet-files.ts';
import type { TrackedReading } from '../../read/file-text.ts';
import { importFile } from '../../read/import-file.ts';
import { readMaterial } from '../../read/read-material.ts';
import type { ReadReturned, TakeBack } from '../../read/take-back/take-back.ts';
import { readWord } from '../../read/worker/read-word.ts';
import { type ExportedReport, exportReport } from '../../word/export-report.ts';
import type { Reviser } from '../../word/revise/revision-marks.ts';
import { inspectWord } from '../inspect-word.ts';

interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

/** The share of rolling forward that the sentences take; what the draft begins with is worked out behind them. */
const ROLLED = 0.5;

/** What takes long or may break: done in a thread of its own, see WorkThread. Arguments and results cross to it as copies; a job that knows tells how much of it is done. */
export const JOBS = {
  'import-file': (
    { name, bytes, tracked }: NamedFile & { tracked?: TrackedReading | undefined },
    tell?: TellShare,
  ): Promise<Recognition> => importFile(name, bytes, tracked, { read: readWord, tell }),
  'import-text': async ({ text }: { text: string }, tell?: TellShare): Promise<Recognition> =>
    recogniseWithinExtent(withTabTables(withoutMarkdown(textLines(text))), { id: randomUUID(), tell }),
  'read-material': ({ name, bytes }: NamedFile): Promise<MaterialText> =>
    readMaterial(name, bytes, { read: readWord }),
  'roll-forward': async (
    { last, year, standing }: { last: Report; year: number; standing?: readonly string[] | undefined },
    tell: TellShare = TELL_NOBODY,
  ): Promise<{ report: Report; baseline: Baseline }> => ({
    report: rollForward(last, { year, id: randomUUID(), tell: tellStep(tell, 0, ROLLED) }).report,
    baseline: newBaseline(last, year, standing),
  }),
  'export-word': (
    {
      report,
      profile,
      comments,
    }: { report: Report; profile: Profile; comments?: readonly Comment[] | undefined },
    tell?: TellShare,
  ): Promise<ExportedReport> => exportReport(report, formatOf(profile), comments, tell),
  'export-revision': async ({
    before,
    after,
    profile,
    by,
  }: {
    before: Report;
    after: Report;
    profile: Profile;
    by: Reviser;
  }): Promise<Uint8Array> => {
    const { writeRevision } = await import('../../word/revise/write-revision.ts');
    return writeRevision(before, after, formatOf(profile), by);
  },
  'take-back': async ({
    profile,
    ...task
  }: Omit<TakeBack, 'format'> & { profile: Profile }): Promise<ReadReturned> => {
    const { takeBack } = await import('../../read/take-back/take-back.ts');
    return takeBack({ ...task, format: formatOf(profile) }, { read: readWord });
  },
  'look-at-public': async ({ report, today }: { report: Report; today: string }): Promise<PublicLook> =>
    lookAtPublic(report, today),
  'make-public': async ({ report, choice }: { report: Report; choice: PublicChoice }): Promise<PublicTexts> =>
    makePublic(report, choice),
  'read-sheet': ({ name, bytes }: NamedFile): Promise<Grid[]> =>
    readReturned(name, bytes, { read: readWord }),
  'write-sheets': ({ sheets, year, kind }: { sheets: SheetText[]; year: number; kind: 'xlsx' | 'docx' }) =>
    sheetFiles(sheets, year, kind),
  'inspect-word': ({ name, bytes }: NamedFile): Promise<Finding[]> => inspectWord(name, bytes),
};

export type JobName = keyof typeof JOBS;
export type JobArgument<K extends JobName> = Parameters<(typeof JOBS)[K]>[0];
export type JobResult<K extends JobName> = Awaited<ReturnType<(typeof JOBS)[K]>>;

/** Does jobs, one after the other. */
export interface Work {
  /**
   * @param id by which the page may cancel it
   * @throws AppError the job's own; cancelled; not-finished when it took too much memory or time
   */
  run<K extends JobName>(name: K, argument: JobArgument<K>, id?: string): Promise<JobResult<K>>;
  /** How much of the job of this id is done, from 0 to 1; null for one that waits or does not know. */
  share(id: string): number | null;
  /** Ends the job of this id, whether it has begun or waits. */
  cancel(id: string): void;
  /** Ends every job. */
  close(): Promise<void>;
}
