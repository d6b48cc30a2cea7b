import { Button, List, makeStyles, SearchBox, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { ReportSummary } from '../../shared/requests.ts';
import { sentences } from '../messages.ts';
import { LaterDialog } from '../ui/later-parts.tsx';
import { outgoingPart } from './home-parts.ts';
import { useListExport } from './list-export.tsx';
import { listFacts } from './list-facts.ts';
import { RenameDialog } from './rename-dialog.tsx';
import { ReportRow } from './report-row.tsx';
import type { Library } from './use-library.ts';
import { useSearch } from './use-search.ts';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXL },
  heading: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  list: {
    marginTop: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
  },
  empty: {
    marginTop: tokens.spacingVerticalL,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
});

/** As many as a large screen shows. The others follow at once, but the screen does not wait for them. */
const FIRST_ROWS = 12;

interface RowsProps {
  reports: readonly ReportSummary[];
  row: (report: ReportSummary) => ReactElement;
}

/** The rows: first those that can be seen, then all, in a rendering that gives way to whatever is more urgent. */
function Rows({ reports, row }: RowsProps) {
  const styles = useStyles();
  const isFirst = useDeferredValue(false, true);
  return (
    <List navigationMode="composite" className={styles.list} aria-labelledby="reports">
      {(isFirst ? reports.slice(0, FIRST_ROWS) : reports).map(row)}
    </List>
  );
}

const NONE: readonly ReportSummary[] = [];

/** The reports by year, newest first; or the next step when there is none. */
export function ReportList({ library, onSample }: { library: Library; onSample: () => Promise<void> }) {
  const styles = useStyles();
  const [renamed, setRenamed] = useState<ReportSummary | null>(null);
  const [sent, setSent] = useState<ReportSummary | null>(null);
  const closeSent = useCallback(() => setSent(null), []);
  const reports = library.listing?.reports ?? NONE;
  const search = useSearch(reports);
  const exporting = useListExport(library.exportWord);
  const facts = useMemo(() => listFacts(reports), [reports]);
  if (!library.listing) return null;
  return (
    <section className={styles.section} aria-labelledby="reports">
      <div className={styles.heading}>
        <Subtitle2 as="h2" id="reports">
          已有的报告
        </Subtitle2>
        {search.isOffered && (
          <SearchBox
            size="small"
            aria-label="查找报告"
            placeholder="名称、单位、年度、正文"
            value={search.words}
            onChange={(_, { value }) => search.onWords(value)}
          />
        )}
      </div>
      {search.found.length === 0 && reports.length > 0 && <Text>{sentences.nothingFound}</Text>}
      {reports.length === 0 ? (
        <div className={styles.empty}>
          <Text>{sentences.homeEmpty}</Text>
          <Button onClick={() => void onSample()}>先看一份示例</Button>
        </div>
      ) : (
        <Rows
          reports={search.found}
          row={(report) => (
            <ReportRow
              key={report.id}
              report={report}
              sameName={facts.sameName(report)}
              isPast={facts.isPast(report)}
              onCopy={() => void library.copy(report)}
              onExport={() => exporting.begin(report)}
              onOutgoing={() => setSent(report)}
              onRename={() => setRenamed(report)}
              onDelete={() => void library.remove(report)}
              onRollForward={(year) => void library.rollForward(report, year)}
            />
          )}
        />
      )}
      {exporting.dialog}
      {sent && (
        <LaterDialog part={outgoingPart} onFailed={closeSent}>
          {({ OutgoingDialog }) => (
            <OutgoingDialog report={sent} onClose={closeSent} onChanged={() => void library.reload()} />
          )}
        </LaterDialog>
      )}
      {renamed && (
        <RenameDialog
          report={renamed}
          onClose={() => setRenamed(null)}
          onRename={(name) => void library.rename(renamed, name)}
        />
      )}
    </section>
  );
}
