import type { Exported } from '../../shared/requests.ts';
import { download } from '../download.ts';
import { host } from '../host.ts';
import type { Session } from '../session/session.ts';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Saves what is left, then has the Word file made and delivered.
 * @throws AppError when the text could not be saved or the file not be written; nothing is exported then
 */
export async function exportReport(session: Session): Promise<Exported> {
  await session.autosave.flush();
  const exported = await host.call('word:export', { id: session.opened.report.id });
  const { delivery } = exported;
  if (delivery.kind === 'download') download(delivery.fileName, delivery.bytes, WORD_TYPE);
  return exported;
}
