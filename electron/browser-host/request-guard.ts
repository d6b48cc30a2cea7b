import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { StoredAddress } from '../../shared/stored/addresses.ts';
import { WIRE_TYPE } from '../../shared/wire.ts';

/** What a request may go on to: to enter with a one-time token, a file of the page, what the host tells, a call, or nothing. */
export type Guarded =
  | { kind: 'enter'; token: string; isKnown: boolean }
  | { kind: 'file'; pathname: string }
  | { kind: 'events' }
  | { kind: 'heard'; number: number }
  | { kind: 'call'; name: string }
  | { kind: 'stranger' }
  | { kind: 'refused'; status: Refusal };

type Refusal = 403 | 404 | 405 | 415;

const COOKIE = 'fazhi';

const refused = (status: Refusal): Guarded => ({ kind: 'refused', status });

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isSame = (given: string, secret: string): boolean => timingSafeEqual(digest(given), digest(secret));

/** The cookie of a page that has entered: no script reads it, no other site's request carries it. */
export const cookieOf = ({ path, secret }: StoredAddress): string =>
  `${COOKIE}=${secret}; Path=/${path}/; HttpOnly; SameSite=Strict`;

/** Whether one of the cookies is ours: other programs of 127.0.0.1 may have set some of that name. */
function hasEntered(request: IncomingMessage, secret: string): boolean {
  const given = (request.headers.cookie ?? '').split(/; */).filter((each) => each.startsWith(`${COOKIE}=`));
  return given.some((each) => isSame(each.slice(COOKIE.length + 1), secret));
}

function guardPost(request: IncomingMessage, origin: string, goOn: Guarded): Guarded {
  if (request.method !== 'POST') return refused(405);
  if (request.headers.origin !== origin) return refused(403);
  if (request.headers['content-type'] !== WIRE_TYPE) return refused(415);
  return goOn;
}

function guardEntered(request: IncomingMessage, pathname: string, origin: string): Guarded {
  const call = /^\/call\/([\w:-]+)$/.exec(pathname);
  if (call?.[1]) return guardPost(request, origin, { kind: 'call', name: call[1] });
  const heard = /^\/heard\/(\d{1,9})$/.exec(pathname);
  if (heard?.[1]) return guardPost(request, origin, { kind: 'heard', number: Number(heard[1]) });
  if (request.method === 'GET' && pathname === '/events') return { kind: 'events' };
  return request.method === 'GET' || request.method === 'HEAD' ? { kind: 'file', pathname } : refused(405);
}

/**
 * Judges a request before anything is read from it. Host must be this address to the letter (a foreign name that
 * resolves here is a DNS-rebinding page), the first step of the path its own. The page is entered once with a token,
 * everything else needs the cookie, and a call must come from our own page.
 */
export function guardRequest(request: IncomingMessage, { port, path, secret }: StoredAddress): Guarded {
  const host = `127.0.0.1:${port}`;
  if (request.headers.host !== host) return refused(403);
  const [, given, pathname] = /^\/([^/?#]*)(\/[^?#]*)/.exec(request.url ?? '') ?? [];
  if (given === undefined || pathname === undefined || !isSame(given, path)) return refused(404);
  const isKnown = hasEntered(request, secret);
  const [, token] = /^\/enter\/([\w-]+)$/.exec(pathname) ?? [];
  if (token !== undefined) return request.method === 'GET' ? { kind: 'enter', token, isKnown } : refused(405);
  if (isKnown) return guardEntered(request, pathname, `http://${host}`);
  return pathname === '/' && request.method === 'GET' ? { kind: 'stranger' } : refused(403);
}
