import { AppError } from '../../shared/app-error.ts';
import { reportTextFile } from '../../shared/gongwen/report-text.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { Delivery } from '../../shared/requests.ts';
import { host } from '../host.ts';
import type { Session } from '../session/session.ts';
import type { Notify } from '../ui/notify.tsx';
import { tellDelivered } from '../ui/tell-delivered.ts';

async function textOf(report: Report): Promise<Delivery> {
  try {
    return await host.call('file:export', { report, as: 'txt' });
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'unreachable')) throw error;
    return { kind: 'download', fileName: `${report.title || '报告'}.txt`, bytes: reportTextFile(report) };
  }
}

/** Gives the clerk the text on the screen as a file, also where the host is gone: then the page does it alone. */
export async function keepAsFile(session: Session, notify: Notify): Promise<void> {
  try {
    tellDelivered(notify, '已另存', await textOf(session.report()));
  } catch (error) {
    notify.failed(error, 'keep-file');
  }
}
