import type { Delivery } from '../shared/requests.ts';

// The browser reads the address after this turn; a minute is long enough and frees the bytes.
const KEEP_MS = 60_000;

function download(fileName: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/**
 * Ends an export in the page: a file that the host could not put on the disk itself goes to the browser's downloads.
 * @returns the file's name, null when the clerk has cancelled
 */
export function delivered(delivery: Delivery): string | null {
  if (delivery.kind === 'cancelled') return null;
  if (delivery.kind === 'download') download(delivery.fileName, delivery.bytes);
  return delivery.fileName;
}
