import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../../shared/app-error.ts';
import type { Handlers, Result } from '../../shared/requests.ts';
import { decodeWire, encodeWire } from '../../shared/wire.ts';
import { newNonce, securityHeaders } from '../host/content-security-policy.ts';
import { dispatch } from '../host/dispatch.ts';
import type { Log } from '../host/log.ts';
import { readPageFile } from '../host/page-file.ts';
import { readBody } from './request-body.ts';
import { guardRequest, type HostAddress } from './request-guard.ts';

/** A running server. `close` waits for the answers under way, 5 seconds at most, and frees the port. */
export interface PageServer {
  url: string;
  close(): Promise<void>;
}

/** What is served: the built page, and the handlers of its requests. */
export interface ServerParts {
  rendererDir: string;
  handlers: Handlers;
  log: Log;
}

const PATIENCE_MS = 5_000;
const SECRET_BYTES = 24;

async function answerCall(
  request: IncomingMessage,
  name: string,
  parts: ServerParts,
): Promise<Result<unknown>> {
  try {
    return await dispatch(parts.handlers, parts.log, name, decodeWire(await readBody(request)));
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'not-allowed';
    return { ok: false, error: { code, detail: '' } };
  }
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: Buffer): void {
  response.writeHead(status, { ...headers, 'Content-Length': body.byteLength });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  address: HostAddress,
  parts: ServerParts,
): Promise<void> {
  const guarded = guardRequest(request, address);
  if (guarded.kind === 'file') {
    const { status, headers, body } = await readPageFile(parts.rendererDir, guarded.pathname);
    return send(response, status, headers, body);
  }
  const headers = securityHeaders(newNonce());
  if (guarded.kind === 'refused') return send(response, guarded.status, headers, Buffer.alloc(0));
  const result = await answerCall(request, guarded.name, parts);
  send(response, 200, { ...headers, 'Content-Type': 'application/json' }, Buffer.from(encodeWire(result)));
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function close(server: Server, pending: Set<Promise<unknown>>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // An upload that stands still must not keep the port for ever.
  await Promise.race([Promise.all(pending), wait(PATIENCE_MS, undefined, { ref: false })]);
  server.closeAllConnections();
  await closed;
}

/** Serves the page on a free port of 127.0.0.1, under a secret of 192 bits that every request must carry. */
export async function servePage(parts: ServerParts): Promise<PageServer> {
  const pending = new Set<Promise<unknown>>();
  const address: HostAddress = { port: 0, secret: randomBytes(SECRET_BYTES).toString('base64url') };
  const server = createServer((request, response) => {
    const closed = once(response, 'close').finally(() => pending.delete(closed));
    pending.add(closed);
    answer(request, response, address, parts).catch((error: unknown) => {
      parts.log('browser-host', error);
      response.destroy();
    });
  });
  address.port = await listen(server);
  let closed: Promise<void> | null = null;
  return {
    url: `http://127.0.0.1:${address.port}/${address.secret}/`,
    close: () => {
      closed ??= close(server, pending);
      return closed;
    },
  };
}
