/** A part of a MIME message: its headers, names in lower case, and its body as it stands in the file. */
export interface MimePart {
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

/** More of a message than its headers is never looked at for them. */
const MAX_HEADER_BYTES = 64 * 1024;

function headerEnd(bytes: Buffer): { at: number; length: number } | null {
  for (let at = bytes.indexOf(10); at >= 0 && at < MAX_HEADER_BYTES; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return { at, length: 2 };
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return { at, length: 3 };
  }
  return null;
}

/** Reads a part's headers (RFC 5322, 2.2): a line that begins with a blank goes on from the one before. */
export function readPart(bytes: Buffer): MimePart {
  const end = headerEnd(bytes);
  const text = bytes.toString('latin1', 0, end?.at ?? Math.min(bytes.length, MAX_HEADER_BYTES));
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? Buffer.alloc(0) : bytes.subarray(end.at + end.length) };
}

const PARAMETER = /;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))/g;

/** A parameter of a header such as boundary="x"; '' when it is not there. */
export function parameter(header: string | undefined, name: string): string {
  const found = [...(header ?? '').matchAll(PARAMETER)].find(([, own = '']) => own.toLowerCase() === name);
  return found?.[2] ?? found?.[3] ?? '';
}

/** The parts of a multipart body (RFC 2046, 5.1). A cut file ends its last part where the file ends. */
export function* splitParts(body: Buffer, boundary: string): Generator<Buffer> {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let at = body.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length;
    if (body[start] === 0x2d && body[start + 1] === 0x2d) return;
    const lineEnd = body.indexOf(10, start);
    if (lineEnd < 0) return;
    do at = body.indexOf(mark, at + 1);
    while (at >= 0 && body[at - 1] !== 10);
    yield body.subarray(lineEnd + 1, at < 0 ? body.length : at);
  }
}
