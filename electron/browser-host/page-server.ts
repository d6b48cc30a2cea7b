import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../../shared/app-error.ts';
import type { Handlers, Result } from '../../shared/requests.ts';
import type { StoredAddress } from '../../shared/stored/addresses.ts';
import { decodeWire, encodeWire, WIRE_TYPE } from '../../shared/wire.ts';
import { newNonce, securityHeaders } from '../host/content-security-policy.ts';
import { dispatch } from '../host/dispatch.ts';
import type { Log } from '../host/log.ts';
import { readPageFile } from '../host/page-file.ts';
import { systemCode } from '../library/file-error.ts';
import { newAddress } from './kept-addresses.ts';
import { OneTimeTokens } from './one-time-tokens.ts';
import { PageEvents } from './page-events.ts';
import { readBody } from './request-body.ts';
import { cookieOf, guardRequest } from './request-guard.ts';

/** A running server. */
export interface PageServer {
  /** Where it is, and the secret that nobody but the page may know. */
  address: StoredAddress;
  /**
   * An address that opens the page in one browser, once: what it is exchanged for stands in no address.
   * @param onUse called when it has been used
   * @param lifeMs for how long it can be used, in milliseconds; as long as this host runs without it
   */
  oneTimeUrl(onUse?: () => void, lifeMs?: number): string;
  /** Lets the open pages save, waits for the answers under way, 8 seconds at most in all, and frees the port. */
  close(): Promise<void>;
}

/** What is served: the built page, and the handlers of its requests; and where it was served the last time. */
export interface ServerParts {
  rendererDir: string;
  handlers: Handlers;
  log: Log;
  address?: StoredAddress | null | undefined;
}

interface Serving extends ServerParts {
  at: StoredAddress;
  tokens: OneTimeTokens;
  events: PageEvents;
}

const PATIENCE_MS = 5_000;
const LAST_WORDS_MS = 3_000;

const STRANGER =
  '<!doctype html><meta charset="utf-8"><title>法治政府建设年度报告</title>' +
  '<p>这个地址不能再用了：每个地址只能打开一次。请回到启动程序的窗口，用那里最后显示的地址，或者重新启动程序。</p>';

async function answerCall(request: IncomingMessage, name: string, parts: Serving): Promise<Result<unknown>> {
  try {
    return await dispatch(parts.handlers, parts.log, name, decodeWire(await readBody(request)));
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'not-allowed';
    return { ok: false, error: { code, detail: '' } };
  }
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body = ''): void {
  sendBytes(response, status, headers, Buffer.from(body));
}

function sendBytes(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Buffer,
): void {
  response.writeHead(status, { ...headers, 'Content-Length': body.byteLength });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: Serving): Promise<void> {
  const { at, tokens, events } = parts;
  const headers = securityHeaders(newNonce());
  const html = { ...headers, 'Content-Type': 'text/html; charset=utf-8' };
  const guarded = guardRequest(request, at);
  switch (guarded.kind) {
    case 'file': {
      const file = await readPageFile(parts.rendererDir, guarded.pathname);
      return sendBytes(response, file.status, file.headers, file.body);
    }
    case 'enter': {
      if (!tokens.use(guarded.token) && !guarded.isKnown) return send(response, 403, html, STRANGER);
      return send(response, 303, { ...headers, 'Set-Cookie': cookieOf(at), Location: `/${at.path}/` });
    }
    case 'stranger':
      return send(response, 403, html, STRANGER);
    case 'refused':
      return send(response, guarded.status, headers);
    case 'events':
      return events.begin(response, headers);
    case 'heard':
      events.heard(guarded.number);
      return send(response, 204, headers);
    case 'call': {
      const result = await answerCall(request, guarded.name, parts);
      const body = Buffer.concat(encodeWire(result));
      return sendBytes(response, 200, { ...headers, 'Content-Type': WIRE_TYPE }, body);
    }
  }
}

async function listenAt(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Listens where it was the last time, so that an open page finds it again; anywhere else when another program is there. */
async function listen(server: Server, last: StoredAddress | null | undefined): Promise<StoredAddress> {
  if (last) {
    try {
      return { ...last, port: await listenAt(server, last.port) };
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes(systemCode(error))) throw error;
    }
  }
  const fresh = newAddress();
  return { ...fresh, port: await listenAt(server, fresh.port) };
}

async function close(server: Server, pending: Set<Promise<unknown>>, events: PageEvents): Promise<void> {
  await events.lastWords(LAST_WORDS_MS);
  const closed = once(server, 'close');
  server.close();
  events.end();
  // An upload that stands still must not keep the port for ever.
  await Promise.race([Promise.all(pending), wait(PATIENCE_MS, undefined, { ref: false })]);
  server.closeAllConnections();
  await closed;
}

/** Serves the page on 127.0.0.1, to whoever entered with a one-time token and has the cookie of 192 bits since. */
export async function servePage(parts: ServerParts): Promise<PageServer> {
  const pending = new Set<Promise<unknown>>();
  const [tokens, events] = [new OneTimeTokens(), new PageEvents()];
  const serving: Serving = { ...parts, at: newAddress(), tokens, events };
  const server = createServer((request, response) => {
    const closed = once(response, 'close').finally(() => pending.delete(closed));
    pending.add(closed);
    answer(request, response, serving).catch((error: unknown) => {
      parts.log('browser-host', error);
      response.destroy();
    });
  });
  const address = await listen(server, parts.address);
  serving.at = address;
  let closed: Promise<void> | null = null;
  return {
    address,
    oneTimeUrl: (onUse, lifeMs) =>
      `http://127.0.0.1:${address.port}/${address.path}/enter/${tokens.issue(onUse, lifeMs)}`,
    close: () => {
      closed ??= close(server, pending, events);
      return closed;
    },
  };
}
