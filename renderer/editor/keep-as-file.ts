import { AppError } from '../../shared/app-error.ts';
import { reportTextFile } from '../../shared/gongwen/report-text.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { Delivery } from '../../shared/requests.ts';
import { delivered } from '../delivered.ts';
import { host } from '../host.ts';
import type { Session } from '../session/session.ts';
import type { Notify } from '../ui/notify.tsx';

async function textOf(report: Report): Promise<Delivery> {
  try {
    return await host.call('text:export', { report });
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'unreachable')) throw error;
    return { kind: 'download', fileName: `${report.title || '报告'}.txt`, bytes: reportTextFile(report) };
  }
}

/** Gives the clerk the text on the screen as a file, also where the host is gone: then the page does it alone. */
export async function keepAsFile(session: Session, notify: Notify): Promise<void> {
  try {
    const fileName = delivered(await textOf(session.report()));
    if (fileName !== null) notify.done(`已另存：${fileName}`);
  } catch (error) {
    notify.failed(error, 'keep-file');
  }
}
