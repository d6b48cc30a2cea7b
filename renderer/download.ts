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
