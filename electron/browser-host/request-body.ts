import type { IncomingMessage } from 'node:http';
import { AppError } from '../../shared/app-error.ts';
import { MAX_FILE_BYTES } from '../../shared/largest-file.ts';

/** The largest body: the largest file, and what stands around it; or a report with all that is decided about it. */
const MAX_BODY_BYTES = MAX_FILE_BYTES + 16 * 1024 * 1024;

/**
 * A request's body, put where it stays as it arrives.
 * @throws AppError too-large; what goes beyond is read and forgotten, so that the page gets its answer
 */
export async function readBody(request: IncomingMessage, limit = MAX_BODY_BYTES): Promise<Uint8Array> {
  const told = Number(request.headers['content-length'] ?? 0);
  let body = Buffer.alloc(Math.min(told, limit));
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    const end = length + chunk.byteLength;
    if (end <= limit && end > body.byteLength) body = Buffer.concat([body], Math.min(limit, 2 * end));
    if (end <= limit) chunk.copy(body, length);
    length = end;
  }
  if (length > limit) throw new AppError('too-large');
  return body.subarray(0, length);
}
