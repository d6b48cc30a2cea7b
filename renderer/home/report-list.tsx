import { Button, List, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportSummary } from '../../shared/requests.ts';
import { sentences } from '../messages.ts';
import { RenameDialog } from './rename-dialog.tsx';
import { ReportRow } from './report-row.tsx';
import type { Library } from './use-library.ts';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXL },
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

/** The reports by year, newest first; or the next step when there is none. */
export function ReportList({ library, onSample }: { library: Library; onSample: () => Promise<void> }) {
  const styles = useStyles();
  const [renamed, setRenamed] = useState<ReportSummary | null>(null);
  if (!library.listing) return null;
  const { reports } = library.listing;
  return (
    <section className={styles.section} aria-labelledby="reports">
      <Subtitle2 as="h2" id="reports">
        已有的报告
      </Subtitle2>
      {reports.length === 0 ? (
        <div className={styles.empty}>
          <Text>{sentences.homeEmpty}</Text>
          <Button onClick={() => void onSample()}>先看一份示例</Button>
        </div>
      ) : (
        <List navigationMode="composite" className={styles.list} aria-labelledby="reports">
          {reports.map((report) => (
            <ReportRow
              key={report.id}
              report={report}
              onRename={() => setRenamed(report)}
              onDelete={() => void library.remove(report)}
              onRollForward={() => void library.rollForward(report)}
            />
          ))}
        </List>
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
