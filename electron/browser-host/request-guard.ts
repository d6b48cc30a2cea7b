import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Where this host is, and the secret that every request must carry. */
export interface HostAddress {
  port: number;
  secret: string;
}

/** What a request may go on to: a file of the page, a call of the contract, or nothing. */
export type Guarded =
  | { kind: 'file'; pathname: string }
  | { kind: 'call'; name: string }
  | { kind: 'refused'; status: 403 | 404 | 405 | 415 };

const refused = (status: 403 | 404 | 405 | 415): Guarded => ({ kind: 'refused', status });

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isSame = (given: string, secret: string): boolean => timingSafeEqual(digest(given), digest(secret));

function guardCall(request: IncomingMessage, name: string, origin: string): Guarded {
  if (request.method !== 'POST') return refused(405);
  if (request.headers.origin !== origin) return refused(403);
  if (request.headers['content-type'] !== 'application/json') return refused(415);
  return { kind: 'call', name };
}

/**
 * Judges a request before anything is read from it. Host must be this address to the letter (a foreign name that
 * resolves here is a DNS-rebinding page), the first path segment the secret, and a call must come from our own page.
 */
export function guardRequest(request: IncomingMessage, { port, secret }: HostAddress): Guarded {
  const host = `127.0.0.1:${port}`;
  if (request.headers.host !== host) return refused(403);
  const [, given, pathname] = /^\/([^/?#]*)(\/[^?#]*)/.exec(request.url ?? '') ?? [];
  if (given === undefined || pathname === undefined || !isSame(given, secret)) return refused(404);
  const call = /^\/call\/([\w:-]+)$/.exec(pathname);
  if (call?.[1]) return guardCall(request, call[1], `http://${host}`);
  return request.method === 'GET' || request.method === 'HEAD' ? { kind: 'file', pathname } : refused(405);
}
