import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { isAlike } from '../../shared/compare/compare-reports.ts';
import type { Report } from '../../shared/report/schema.ts';
import { host } from '../host.ts';
import { type Explanation, explain, sentences } from '../messages.ts';
import { goToReport } from '../place.ts';
import { FailureBar } from '../ui/failure-bar.tsx';
import { useDroppedFiles } from '../ui/use-dropped-files.ts';
import { useTwins } from '../ui/use-twins.tsx';
import { doLongWork, isCancelled } from '../work.ts';
import { markedRow, markedSources } from './file-side/looked-at.ts';
import { SourcePane } from './file-side/source-pane.tsx';
import { type Tracked, TrackedBar } from './file-side/tracked-bar.tsx';
import { ImportHeader } from './import-header.tsx';
import { LeaveReviewDialog } from './leave-review-dialog.tsx';
import { OutcomeBar } from './outcome-bar.tsx';
import { type Reading, readSource } from './read-source.ts';
import { ReportPane } from './report-side/report-pane.tsx';
import { useReview } from './review/use-review.ts';
import { useReviewCommands } from './review/use-review-commands.ts';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bars: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  sides: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    columnGap: '1px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralStroke2,
  },
});

/** The report that was read: the one on the list where it is there already, word for word. */
async function keptOf(report: Report): Promise<{ id: string; isNew: boolean }> {
  const { reports } = await host.call('library:list');
  for (const { id, office, year } of reports) {
    if (office !== report.office || year !== report.year) continue;
    const kept = await host.call('library:open', { id });
    if (isAlike(kept.report, report)) return { id, isNew: false };
  }
  return { id: (await host.call('library:add', { report })).report.id, isNew: true };
}

/** The draft of a year; where that is cancelled, a report that came only for it does not stay either. */
async function rolledForward({ id, isNew }: { id: string; isNew: boolean }, year: number): Promise<string> {
  try {
    return (await doLongWork(sentences.rollingForward, 'library:roll-forward', { id, year })).report.id;
  } catch (error) {
    if (isNew && isCancelled(error)) {
      await host.call('library:delete', { id });
      await host.call('library:purge', { id });
    }
    throw error;
  }
}

/** Keeps what was read, and makes the draft of `year` of it. @returns the id of what is edited from now on */
async function begin(report: Report, year: number | null): Promise<string> {
  if (year === null) return (await host.call('library:add', { report })).report.id;
  return rolledForward(await keptOf(report), year);
}

interface ImportPageProps {
  read: Reading;
  /** The file was read another way. */
  onRead: (read: Reading) => void;
  onBack: () => void;
  /** How many files were dropped with this one or since, and wait. */
  waiting: number;
  onMore: (files: readonly File[]) => void;
}

/**
 * 读到的内容: the file on the left, the five parts on the right, and what is doubtful or was left over; every line can
 * be moved. Nothing is saved before 开始编辑.
 */
export function ImportPage({ read, onRead, onBack, waiting, onMore }: ImportPageProps) {
  const styles = useStyles();
  const { recognition, file, tracked } = read;
  const { trackedChanges = 0 } = recognition;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Explanation | null>(null);
  const view = useReview(recognition);
  const { here, rows, sources, review } = view;
  const row = markedRow(here, sources);
  const lines = useMemo(() => markedSources(here, sources), [here, sources]);
  const twins = useTwins();
  const [isLeaving, setIsLeaving] = useState(false);
  const leave = useCallback(() => (view.canUndo ? setIsLeaving(true) : onBack()), [view.canUndo, onBack]);
  useReviewCommands(view, leave);
  useDroppedFiles(useCallback((first, others) => onMore([first, ...others]), [onMore]));

  /** @param year the year of the draft to make of it; null to go on with it as it is */
  const start = async (year: number | null): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const id = await twins.unlessThere(review.report.office, year ?? review.report.year, () =>
        begin(review.report, year),
      );
      if (id !== null) goToReport(id);
      else setBusy(false);
    } catch (error) {
      if (!isCancelled(error)) setFailure(explain(error, 'create'));
      setBusy(false);
    }
  };
  const reread = (other: Tracked): void => {
    if (file)
      readSource(file, other).then(onRead, (error: unknown) => {
        if (!isCancelled(error)) setFailure(explain(error, 'read'));
      });
  };
  return (
    <div className={styles.page}>
      <ImportHeader
        busy={busy}
        view={view}
        fileName={file?.name ?? null}
        waiting={waiting}
        onStart={() => void start(null)}
        onRollForward={(year) => void start(year)}
      />
      <section className={styles.bars} aria-label="读入的结果">
        {failure && <FailureBar failure={failure} />}
        {trackedChanges > 0 && <TrackedBar count={trackedChanges} tracked={tracked} onReread={reread} />}
        <OutcomeBar proof={view.proof} takenOut={review.takenOut.length} />
      </section>
      <main className={styles.sides}>
        <SourcePane lines={recognition.lines} view={view} marked={lines} />
        <ReportPane view={view} marked={row < rows.length ? row : -1} />
      </main>
      {twins.dialog}
      {isLeaving && <LeaveReviewDialog onStay={() => setIsLeaving(false)} onLeave={onBack} />}
    </div>
  );
}
