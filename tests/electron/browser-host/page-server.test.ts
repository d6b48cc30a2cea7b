import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { servePage } from '../../../electron/browser-host/page-server.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { Exported, Handlers } from '../../../shared/requests.ts';
import type { StoredAddress } from '../../../shared/stored/addresses.ts';
import { decodeWire, encodeWire, WIRE_TYPE } from '../../../shared/wire.ts';
import { stubHandlers } from '../support/stub-handlers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { TRAVERSALS } from '../support/traversals.ts';

async function started(given: Partial<Handlers> = {}, address?: StoredAddress) {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'renderer'));
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(folder, 'renderer', 'index.html'), '<meta name="csp-nonce" content="x" />页面');
  await writeFile(join(folder, 'renderer', 'a.js'), 'let a');
  const { asked, handlers } = stubHandlers(given);
  const server = await servePage({ rendererDir: join(folder, 'renderer'), handlers, log: () => {}, address });
  onTestFinished(() => server.close());
  const { port, path, secret } = server.address;
  cookies.set(port, `fazhi=${secret}`);
  return { server, asked, port, path, secret };
}

/** What the pages of this file's hosts have been given. */
const cookies = new Map<number, string>();

interface Sent {
  method?: string;
  path: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Uint8Array;
}

interface Received {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
  bytes: Uint8Array;
}

/** A request as it is, without the tidying-up of fetch. */
async function askBare(
  port: number,
  { method = 'GET', path, headers = {}, body = '' }: Sent,
): Promise<Received> {
  const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false });
  sent.end(body);
  const [response] = await once(sent, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return { status: response.statusCode, headers: response.headers, body: bytes.toString('utf8'), bytes };
}

/** As a page that has entered. */
const ask = (port: number, sent: Sent): Promise<Received> =>
  askBare(port, { ...sent, headers: { Cookie: cookies.get(port) ?? '', ...sent.headers } });

/** As a browser that was given this address. */
const enter = (port: number, url: string, headers: OutgoingHttpHeaders = {}): Promise<Received> =>
  askBare(port, { path: new URL(url).pathname, headers });

const call = (port: number, path: string, name: string, argument: unknown): Sent => ({
  method: 'POST',
  path: `/${path}/call/${name}`,
  headers: { Origin: `http://127.0.0.1:${port}`, 'Content-Type': WIRE_TYPE },
  body: Buffer.concat(encodeWire(argument)),
});

describe('the browser host', () => {
  it('listens on 127.0.0.1 alone, under a path and a secret of its own', async () => {
    const first = await started();
    const second = await started();
    expect(first.path).not.toBe(second.path);
    expect(first.secret).not.toBe(second.secret);
    expect(first.secret).toMatch(/^[\w-]{32}$/);
    const elsewhere = connect(first.port, '127.0.0.2');
    const [error] = await once(elsewhere, 'error');
    expect(error.code).toBe('ECONNREFUSED');
  });

  it('is entered once with an address, which is exchanged for a cookie that no script and no other site has', async () => {
    const { server, port, path, secret } = await started();
    const url = server.oneTimeUrl();
    expect(url).not.toContain(secret);
    const first = await enter(port, url);
    expect([first.status, first.headers.location, first.body]).toEqual([303, `/${path}/`, '']);
    expect(first.headers['set-cookie']).toEqual([
      `fazhi=${secret}; Path=/${path}/; HttpOnly; SameSite=Strict`,
    ]);
    const again = await enter(port, url);
    expect([again.status, again.headers['set-cookie']]).toEqual([403, undefined]);
    expect(again.body).toContain('这个地址不能再用了');
    expect((await enter(port, url, { Cookie: `fazhi=${secret}` })).status).toBe(303);
    expect((await enter(port, server.oneTimeUrl())).status).toBe(303);
  });

  it('tells when an address was used, and forgets one that was not used in its time', async () => {
    const { server, port } = await started();
    let used = 0;
    const url = server.oneTimeUrl(() => {
      used += 1;
    });
    await askBare(port, { method: 'HEAD', path: new URL(url).pathname });
    expect(used).toBe(0);
    await enter(port, url);
    await enter(port, url);
    expect(used).toBe(1);
    const short = server.oneTimeUrl(undefined, 1);
    await wait(50);
    expect((await enter(port, short)).status).toBe(403);
  });

  it.each<[string, (secret: string) => OutgoingHttpHeaders]>([
    ['no cookie', () => ({})],
    ['another cookie', () => ({ Cookie: `fazhi=${'A'.repeat(32)}` })],
    ['a cookie of another name', (secret) => ({ Cookie: `other=${secret}` })],
    ['the secret in another place', (secret) => ({ Authorization: `Bearer ${secret}` })],
    ['a longer cookie', (secret) => ({ Cookie: `fazhi=${secret}A` })],
  ])('gives nothing to whoever has %s', async (_what, headers) => {
    const { port, path, secret, asked } = await started();
    const sent = call(port, path, 'library:list', undefined);
    expect(await askBare(port, { ...sent, headers: { ...sent.headers, ...headers(secret) } })).toMatchObject({
      status: 403,
      body: '',
    });
    for (const place of ['a.js', 'events', 'heard/1', 'enter/x', `enter/${secret}`])
      expect((await askBare(port, { path: `/${path}/${place}`, headers: headers(secret) })).status).toBe(403);
    expect((await askBare(port, { path: `/${path}/`, headers: headers(secret) })).body).not.toContain('页面');
    expect(asked).toEqual([]);
  });

  it('finds its cookie beside one of the same name that another program of 127.0.0.1 has set', async () => {
    const { port, path, secret } = await started();
    const headers = { Cookie: `a=b; fazhi=wrong; fazhi=${secret}` };
    expect((await askBare(port, { path: `/${path}/a.js`, headers })).body).toBe('let a');
  });

  it('is found under the same address when it is started again, unless something else is there', async () => {
    const first = await started();
    const { address } = first.server;
    const beside = await started({}, address);
    expect(beside.server.address).not.toEqual(address);
    await first.server.close();
    const again = await started({}, address);
    expect(again.server.address).toEqual(address);
    expect((await ask(again.port, { path: `/${again.path}/a.js` })).body).toBe('let a');
  });

  it('asks the open pages for their last words before it closes, and takes them', async () => {
    const { server, port, path, asked } = await started();
    const headers = { Cookie: cookies.get(port) ?? '' };
    const page = request({ host: '127.0.0.1', port, path: `/${path}/events`, headers, agent: false }).end();
    const [events] = await once(page, 'response');
    expect(events.headers['content-type']).toBe('text/event-stream');
    const closing = server.close();
    let text = '';
    for await (const chunk of events) {
      text += chunk;
      const number = /event: flush\ndata: (\d+)\n\n/.exec(text)?.[1];
      if (number === undefined) continue;
      await ask(port, call(port, path, 'library:list', undefined));
      expect(
        (await ask(port, { ...call(port, path, '', null), path: `/${path}/heard/${number}` })).status,
      ).toBe(204);
    }
    await closing;
    expect(asked).toEqual([['library:list', undefined]]);
  });

  it('closes in the end although a page does not answer', async () => {
    const { server, port, path } = await started();
    const headers = { Cookie: cookies.get(port) ?? '' };
    const page = request({ host: '127.0.0.1', port, path: `/${path}/events`, headers, agent: false }).end();
    const [events] = await once(page, 'response');
    events.resume();
    await server.close();
    await once(events, 'close');
  });

  it('serves the page and its files with the security headers', async () => {
    const { port, path } = await started();
    const page = await ask(port, { path: `/${path}/` });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect((await ask(port, { path: `/${path}/a.js?v=1` })).body).toBe('let a');
    expect(page.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('answers HEAD with the headers alone', async () => {
    const { port, path } = await started();
    const answer = await ask(port, { method: 'HEAD', path: `/${path}/a.js` });
    expect([answer.status, answer.headers['content-length'], answer.body]).toEqual([200, '5', '']);
  });

  it.each<[string, (path: string) => string]>([
    ['no path', () => '/'],
    ['no path before a file', () => '/a.js'],
    ['no path before a call', () => '/call/library:list'],
    ['the icon that browsers ask for', () => '/favicon.ico'],
    ['another path', () => `/${'A'.repeat(32)}/`],
    ['a cut path', (path) => `/${path.slice(0, -1)}/`],
    ['a longer path', (path) => `/${path}A/`],
    [
      'the path in other letters',
      (path) => `/${path === path.toLowerCase() ? path.toUpperCase() : path.toLowerCase()}/`,
    ],
    ['the path as a query', (path) => `/?${path}/`],
    ['the path in second place', (path) => `/x/${path}/`],
    ['two slashes', (path) => `//${path}/`],
    ['the path alone', (path) => `/${path}`],
    ['a whole address', (path) => `http://127.0.0.1/${path}/`],
    ['an asterisk', () => '*'],
  ])('knows nothing under %s', async (_what, where) => {
    const { port, path } = await started();
    const answer = await ask(port, { path: where(path) });
    expect([answer.status, answer.body]).toEqual([404, '']);
  });

  it.each(TRAVERSALS.filter((path) => /^[\x20-\x7e]+$/.test(path)))(
    'gives nothing away under %j',
    async (traversal) => {
      const { port, path } = await started();
      const answer = await ask(port, { path: `/${path}${traversal}` });
      expect([answer.status, answer.body]).toEqual([404, '']);
    },
  );

  it.each<[string, (port: number) => string]>([
    ['localhost', (port) => `localhost:${port}`],
    ['a foreign name', (port) => `rebound.example.org:${port}`],
    ['another port', (port) => `127.0.0.1:${port + 1}`],
    ['no port', () => '127.0.0.1'],
    ['another loopback', (port) => `127.0.0.2:${port}`],
    ['a name that begins like ours', (port) => `127.0.0.1:${port}.example.org`],
    ['IPv6', (port) => `[::1]:${port}`],
  ])('refuses the Host %s', async (_what, host) => {
    const { port, path, asked } = await started();
    const headers = { Host: host(port) };
    expect((await ask(port, { path: `/${path}/`, headers })).status).toBe(403);
    const sent = call(port, path, 'library:list', undefined);
    expect((await ask(port, { ...sent, headers: { ...sent.headers, ...headers } })).status).toBe(403);
    expect(asked).toEqual([]);
  });

  it.each<[string, OutgoingHttpHeaders, number]>([
    ['no Origin', { Origin: undefined }, 403],
    ['the Origin null', { Origin: 'null' }, 403],
    ['a foreign Origin', { Origin: 'https://example.org' }, 403],
    ['the Origin of another port', { Origin: 'http://127.0.0.1:1' }, 403],
    ['the Origin localhost', { Origin: 'http://localhost' }, 403],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text, which needs no leave of CORS', { 'Content-Type': 'text/plain' }, 415],
    ['no type', { 'Content-Type': undefined }, 415],
  ])('refuses a call with %s', async (_what, wrong, status) => {
    const { port, path, asked } = await started();
    const sent = call(port, path, 'library:delete', { id: 'a' });
    const headers = Object.fromEntries(
      Object.entries({ ...sent.headers, ...wrong }).filter(([, value]) => value !== undefined),
    ) as OutgoingHttpHeaders;
    const answer = await ask(port, { ...sent, headers });
    expect([answer.status, answer.body, asked]).toEqual([status, '', []]);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'POST', 'TRACE'])('refuses %s for a file', async (method) => {
    const { port, path } = await started();
    expect((await ask(port, { method, path: `/${path}/a.js` })).status).toBe(405);
  });

  it.each(['GET', 'HEAD', 'OPTIONS', 'PUT'])('refuses %s for a call', async (method) => {
    const { port, path, asked } = await started();
    const sent = call(port, path, 'library:list', undefined);
    expect((await ask(port, { ...sent, method, body: '' })).status).toBe(405);
    expect(asked).toEqual([]);
  });

  it.each(['', '{', 'null', '[]', '\0\0\0\u0002[]', '\0\0\0\u0018{"value":{"id":"../x"}}'])(
    'answers the malformed body %j with not-allowed',
    async (body) => {
      const { port, path, asked } = await started();
      const answer = await ask(port, { ...call(port, path, 'library:open', null), body });
      expect(decodeWire(answer.bytes)).toEqual({ ok: false, error: { code: 'not-allowed', detail: '' } });
      expect(asked).toEqual([]);
    },
  );

  it('answers an unknown request with not-allowed', async () => {
    const { port, path } = await started();
    const answer = await ask(port, call(port, path, 'library:wipe', undefined));
    expect(decodeWire(answer.bytes)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });

  it('carries arguments, answers, bytes and errors', async () => {
    const bytes = new Uint8Array([0, 255, 128]);
    const exported: Exported = {
      proof: { paragraphs: { found: 1, total: 1 }, figures: { found: 0, total: 0 } },
      rare: [],
      delivery: { kind: 'download', fileName: '报告.docx', bytes },
    };
    const { port, path, asked } = await started({
      'word:export': async () => exported,
      'library:list': () => Promise.reject(new AppError('disk-full', 'a.json')),
    });
    await ask(port, call(port, path, 'import:file', { name: 'a.txt', bytes }));
    expect(asked).toEqual([['import:file', { name: 'a.txt', bytes }]]);
    const word = await ask(port, call(port, path, 'word:export', { id: 'a' }));
    expect(decodeWire(word.bytes)).toEqual({ ok: true, value: exported });
    const list = await ask(port, call(port, path, 'library:list', undefined));
    expect(decodeWire(list.bytes)).toEqual({ ok: false, error: { code: 'disk-full', detail: 'a.json' } });
  });

  it('answers too-large to a body beyond the limit', async () => {
    const { port, path, asked } = await started();
    const body = 'x'.repeat(71 * 1024 * 1024);
    const answer = await ask(port, { ...call(port, path, 'import:text', null), body });
    expect(decodeWire(answer.bytes)).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(asked).toEqual([]);
  });

  it('finishes the answers under way before it closes, and then frees the port', async () => {
    let finish = () => {};
    let reached = () => {};
    const atWork = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const remove = () =>
      new Promise<null>((resolve) => {
        finish = () => resolve(null);
        reached();
      });
    const { server, port, path } = await started({ 'library:delete': remove });
    const answer = ask(port, call(port, path, 'library:delete', { id: 'a' }));
    await atWork;
    const closed = server.close();
    finish();
    expect(decodeWire((await answer).bytes)).toEqual({ ok: true, value: null });
    await closed;
    await expect(ask(port, { path: '/' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
