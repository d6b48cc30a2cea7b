/** A text as PDF writes what is not Latin: UTF-16, the high byte first, in hex (ISO 32000-1, 7.9.2.2). */
const hexString = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

const last = (pattern: RegExp, text: string): RegExpMatchArray | undefined =>
  [...text.matchAll(pattern)].at(-1);

/** The entries of a PDF's Info that stay: who made it with what names this machine's browser. */
function datesOf(pdf: string, info: string): string {
  const body = pdf.slice(pdf.indexOf(`\n${info} obj`)).split('endobj', 1)[0] ?? '';
  return (body.match(/\/(?:Producer|CreationDate|ModDate) \([^()]*\)/g) ?? []).join('\n');
}

/**
 * Gives a PDF its title, which readers show for its name: Chromium writes none when a program prints. What was there
 * stays byte by byte, and an update is put behind it (ISO 32000-1, 7.5.6).
 * @param bytes a PDF as Chromium makes it; any other is given back as it is
 */
export function withPdfTitle(bytes: Uint8Array, title: string, creator: string): Uint8Array {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const trailer = last(/trailer\s*<<([^<>]*)>>\s*startxref\s+(\d+)/g, pdf);
  const [, entries = '', start = ''] = trailer ?? [];
  const size = /\/Size (\d+)/.exec(entries)?.[1];
  const root = /\/Root \d+ \d+ R/.exec(entries)?.[0];
  const info = /\/Info (\d+) (\d+) R/.exec(entries);
  if (size === undefined || root === undefined || info === null) return bytes;
  const [, number = '', generation = ''] = info;
  const id = `${number} ${generation}`;
  const body = `<</Title ${hexString(title)}\n/Creator ${hexString(creator)}\n${datesOf(pdf, id)}>>`;
  const at = pdf.length + 1;
  const object = `\n${id} obj\n${body}\nendobj\n`;
  const place = `${String(at).padStart(10, '0')} ${generation.padStart(5, '0')} n \n`;
  const update =
    `${object}xref\n${number} 1\n${place}trailer\n<</Size ${size} ${root} ${info[0]} /Prev ${start}>>\n` +
    `startxref\n${pdf.length + object.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(update, 'latin1')]);
}
