import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../shared/app-error.ts';
import type { Handlers, Result } from '../shared/requests.ts';
import { decodeWire, encodeWire } from '../shared/wire.ts';
import { readBody } from './browser-host/request-body.ts';
import { guardRequest, type HostAddress } from './browser-host/request-guard.ts';
import { newNonce, securityHeaders } from './content-security-policy.ts';
import { dispatch } from './dispatch.ts';
import { createHandlers } from './handlers.ts';
import { dataFolder } from './library/data-folder.ts';
import { Library } from './library/library.ts';
import { createLog, LOG_FILE, type Log } from './log.ts';
import { readPageFile } from './page-file.ts';

/** A running host. `close` waits for the answers and saves under way, then lets go of port and data folder. */
export interface BrowserHost {
  url: string;
  close(): Promise<void>;
}

const PATIENCE_MS = 5000;

interface Parts {
  rendererDir: string;
  handlers: Handlers;
  log: Log;
}

async function answerCall(
  request: IncomingMessage,
  name: string,
  { handlers, log }: Parts,
): Promise<Result<unknown>> {
  try {
    return await dispatch(handlers, log, name, decodeWire(await readBody(request)));
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
  parts: Parts,
) {
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

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function serve(parts: Parts): Promise<BrowserHost> {
  const pending = new Set<Promise<void>>();
  const address: HostAddress = { port: 0, secret: randomBytes(24).toString('base64url') };
  const server = createServer((request, response) => {
    const answered = answer(request, response, address, parts)
      .catch((error: unknown) => {
        parts.log('browser-host', error);
        response.destroy();
      })
      .finally(() => pending.delete(answered));
    pending.add(answered);
  });
  address.port = await listen(server);
  return {
    url: `http://127.0.0.1:${address.port}/${address.secret}/`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // An upload that stands still must not keep the port for ever.
      await Promise.race([Promise.all(pending), wait(PATIENCE_MS, undefined, { ref: false })]);
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * Serves the page and its handlers on a free port of 127.0.0.1, under a secret that every request must carry.
 * @param rendererDir the built page · @param dataDir where the reports are; see dataFolder
 * @throws AppError file-busy when another process has the reports open
 */
export async function startBrowserHost({
  rendererDir,
  dataDir = dataFolder(),
}: {
  rendererDir: string;
  dataDir?: string;
}): Promise<BrowserHost> {
  const library = await Library.open(dataDir);
  const log = createLog(join(dataDir, LOG_FILE));
  const deliver = async (fileName: string, bytes: Uint8Array) =>
    ({ kind: 'download', fileName, bytes }) as const;
  const host = await serve({ rendererDir, log, handlers: createHandlers({ library, deliver, log }) });
  return {
    url: host.url,
    close: async () => {
      await host.close();
      await library.close();
    },
  };
}
