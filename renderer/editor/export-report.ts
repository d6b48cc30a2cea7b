import type { Exported } from '../../shared/requests.ts';
import { host } from '../host.ts';
import type { Session } from './session.ts';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

// The browser reads the address after this turn; a minute is long enough and frees the bytes.
const KEEP_MS = 60_000;

/** Hands a file to the browser, to be saved where it saves downloads. */
export function download(fileName: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

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
