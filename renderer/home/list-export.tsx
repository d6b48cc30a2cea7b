import { type ReactElement, useCallback, useState } from 'react';
import type { ReportSummary } from '../../shared/requests.ts';
import type { Told } from '../editor/export-check/told.ts';
import { goToReport } from '../place.ts';
import { LaterDialog } from '../ui/later-parts.tsx';
import { useNotify } from '../ui/notify.tsx';
import { exportCheckPart } from './home-parts.ts';

/** Exporting a report of the list, and the question before it. */
export interface ListExport {
  begin: (report: ReportSummary) => void;
  dialog: ReactElement | null;
}

interface Asked {
  report: ReportSummary;
  told: Told;
}

/** Tells before an export from the list what is told before one from the editor. @param run exports */
export function useListExport(run: (report: ReportSummary) => Promise<void>): ListExport {
  const [asked, setAsked] = useState<Asked | null>(null);
  const notify = useNotify();
  const ask = useCallback(
    async (report: ReportSummary): Promise<void> => {
      try {
        const { isNothing, toldOfClosed } = await exportCheckPart.load();
        const told = await toldOfClosed(report.id);
        if (isNothing(told)) await run(report);
        else setAsked({ report, told });
      } catch (error) {
        notify.failed(error, 'export');
      }
    },
    [run, notify],
  );
  const close = useCallback(() => setAsked(null), []);
  const dialog = asked && (
    <LaterDialog part={exportCheckPart} onFailed={close}>
      {({ ExportCheckDialog }) => (
        <ExportCheckDialog
          {...asked.told}
          review="打开报告"
          onReview={() => goToReport(asked.report.id)}
          onExport={() => {
            close();
            void run(asked.report);
          }}
          onClose={close}
        />
      )}
    </LaterDialog>
  );
  return { begin: (report) => void ask(report), dialog };
}
