import { useCallback, useEffect, useState } from 'react';
import type { ReportSummary } from '../../shared/requests.ts';
import { host } from '../host.ts';
import { goToReport } from '../place.ts';
import { LaterDialog } from '../ui/later-parts.tsx';
import { useNotify } from '../ui/notify.tsx';
import { useTwins } from '../ui/use-twins.tsx';
import { blankPart } from './home-parts.ts';

/** The office of the report that was worked on last; "" without one. */
const latestOffice = (reports: readonly ReportSummary[]): string =>
  reports.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))[0]?.office ?? '';

/** 新建空白报告, over whatever screen: asks for year and office, makes the report and goes to it. */
export function NewReport({ open, onClose }: { open: boolean; onClose: () => void }) {
  const notify = useNotify();
  const { unlessThere, dialog } = useTwins();
  const [office, setOffice] = useState('');
  useEffect(() => {
    if (!open) return;
    // Without the list no office is proposed.
    host.call('library:list').then(
      ({ reports }) => setOffice(latestOffice(reports)),
      () => {},
    );
  }, [open]);
  const create = useCallback(
    async (year: number, chosen: string): Promise<void> => {
      try {
        const id = await unlessThere(chosen, year, async () => {
          const { report } = await host.call('library:create', { year, office: chosen });
          return report.id;
        });
        if (id !== null) goToReport(id);
      } catch (error) {
        notify.failed(error, 'create');
      }
    },
    [unlessThere, notify],
  );
  return (
    <>
      {open && (
        <LaterDialog part={blankPart} onFailed={onClose}>
          {({ BlankDialog }) => (
            <BlankDialog
              office={office}
              onClose={onClose}
              onCreate={(year, chosen) => void create(year, chosen)}
            />
          )}
        </LaterDialog>
      )}
      {dialog}
    </>
  );
}
