import type { IncomingMessage } from 'node:http';
import { AppError } from '../../shared/app-error.ts';
import { MAX_FILE_BYTES } from '../../shared/largest-file.ts';

/** The largest body: the largest file in base64, and room for what stands around it. */
const MAX_BODY_BYTES = Math.ceil(MAX_FILE_BYTES / 3) * 4 + 64 * 1024;

/** A request's body as text. @throws AppError too-large; what goes beyond is read and forgotten, so that the page gets its answer */
export async function readBody(request: IncomingMessage, limit = MAX_BODY_BYTES): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (bytes > limit) throw new AppError('too-large');
  return Buffer.concat(chunks).toString('utf8');
}
