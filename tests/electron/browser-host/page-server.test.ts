import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { servePage } from '../../../electron/browser-host/page-server.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { Exported, Handlers } from '../../../shared/requests.ts';
import { decodeWire, encodeWire } from '../../../shared/wire.ts';
import { stubHandlers } from '../support/stub-handlers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { TRAVERSALS } from '../support/traversals.ts';

async function started(given: Partial<Handlers> = {}) {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'renderer'));
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(folder, 'renderer', 'index.html'), '<meta name="csp-nonce" content="x" />页面');
  await writeFile(join(folder, 'renderer', 'a.js'), 'let a');
  const { asked, handlers } = stubHandlers(given);
  const server = await servePage({ rendererDir: join(folder, 'renderer'), handlers, log: () => {} });
  onTestFinished(() => server.close());
  const { port, pathname } = new URL(server.url);
  return { server, asked, port: Number(port), secret: pathname.replaceAll('/', '') };
}

interface Sent {
  method?: string;
  path: string;
  headers?: OutgoingHttpHeaders;
  body?: string;
}

interface Received {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A request as it is, without the tidying-up of fetch. */
async function ask(port: number, { method = 'GET', path, headers = {}, body = '' }: Sent): Promise<Received> {
  const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false });
  sent.end(body);
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode, headers: response.headers, body: text };
}

const call = (port: number, secret: string, name: string, argument: unknown): Sent => ({
  method: 'POST',
  path: `/${secret}/call/${name}`,
  headers: { Origin: `http://127.0.0.1:${port}`, 'Content-Type': 'application/json' },
  body: encodeWire(argument),
});

describe('the browser host', () => {
  it('listens on 127.0.0.1 alone, under a secret of 192 bits, another one each time', async () => {
    const first = await started();
    const second = await started();
    expect(first.server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
    expect(first.secret).not.toBe(second.secret);
    const elsewhere = connect(first.port, '127.0.0.2');
    const [error] = await once(elsewhere, 'error');
    expect(error.code).toBe('ECONNREFUSED');
  });

  it('serves the page and its files with the security headers', async () => {
    const { port, secret } = await started();
    const page = await ask(port, { path: `/${secret}/` });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect((await ask(port, { path: `/${secret}/a.js?v=1` })).body).toBe('let a');
    expect(page.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('answers HEAD with the headers alone', async () => {
    const { port, secret } = await started();
    const answer = await ask(port, { method: 'HEAD', path: `/${secret}/a.js` });
    expect([answer.status, answer.headers['content-length'], answer.body]).toEqual([200, '5', '']);
  });

  it.each<[string, (secret: string) => string]>([
    ['no secret', () => '/'],
    ['no secret before a file', () => '/a.js'],
    ['no secret before a call', () => '/call/library:list'],
    ['the icon that browsers ask for', () => '/favicon.ico'],
    ['another secret', () => `/${'A'.repeat(32)}/`],
    ['a cut secret', (secret) => `/${secret.slice(0, -1)}/`],
    ['a longer secret', (secret) => `/${secret}A/`],
    [
      'the secret in other letters',
      (secret) => `/${secret === secret.toLowerCase() ? secret.toUpperCase() : secret.toLowerCase()}/`,
    ],
    ['the secret as a query', (secret) => `/?${secret}/`],
    ['the secret in second place', (secret) => `/x/${secret}/`],
    ['two slashes', (secret) => `//${secret}/`],
    ['the secret alone', (secret) => `/${secret}`],
    ['a whole address', (secret) => `http://127.0.0.1/${secret}/`],
    ['an asterisk', () => '*'],
  ])('knows nothing under %s', async (_what, path) => {
    const { port, secret } = await started();
    const answer = await ask(port, { path: path(secret) });
    expect([answer.status, answer.body]).toEqual([404, '']);
  });

  it.each(TRAVERSALS.filter((path) => /^[\x20-\x7e]+$/.test(path)))(
    'gives nothing away under %j',
    async (path) => {
      const { port, secret } = await started();
      const answer = await ask(port, { path: `/${secret}${path}` });
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
    const { port, secret, asked } = await started();
    const headers = { Host: host(port) };
    expect((await ask(port, { path: `/${secret}/`, headers })).status).toBe(403);
    const sent = call(port, secret, 'library:list', undefined);
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
    const { port, secret, asked } = await started();
    const sent = call(port, secret, 'library:delete', { id: 'a' });
    const headers = Object.fromEntries(
      Object.entries({ ...sent.headers, ...wrong }).filter(([, value]) => value !== undefined),
    ) as OutgoingHttpHeaders;
    const answer = await ask(port, { ...sent, headers });
    expect([answer.status, answer.body, asked]).toEqual([status, '', []]);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'POST', 'TRACE'])('refuses %s for a file', async (method) => {
    const { port, secret } = await started();
    expect((await ask(port, { method, path: `/${secret}/a.js` })).status).toBe(405);
  });

  it.each(['GET', 'HEAD', 'OPTIONS', 'PUT'])('refuses %s for a call', async (method) => {
    const { port, secret, asked } = await started();
    const sent = call(port, secret, 'library:list', undefined);
    expect((await ask(port, { ...sent, method, body: '' })).status).toBe(405);
    expect(asked).toEqual([]);
  });

  it.each(['', '{', 'null', '[]', '{"value":{"$bytes":"?"}}', '{"value":{"id":"../x"}}'])(
    'answers the malformed body %j with not-allowed',
    async (body) => {
      const { port, secret, asked } = await started();
      const answer = await ask(port, { ...call(port, secret, 'library:open', null), body });
      expect(decodeWire(answer.body)).toEqual({ ok: false, error: { code: 'not-allowed', detail: '' } });
      expect(asked).toEqual([]);
    },
  );

  it('answers an unknown request with not-allowed', async () => {
    const { port, secret } = await started();
    const answer = await ask(port, call(port, secret, 'library:wipe', undefined));
    expect(decodeWire(answer.body)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });

  it('carries arguments, answers, bytes and errors', async () => {
    const bytes = new Uint8Array([0, 255, 128]);
    const exported: Exported = {
      proof: { paragraphs: { found: 1, total: 1 }, figures: { found: 0, total: 0 } },
      rare: [],
      delivery: { kind: 'download', fileName: '报告.docx', bytes },
    };
    const { port, secret, asked } = await started({
      'word:export': async () => exported,
      'library:list': () => Promise.reject(new AppError('disk-full', 'a.json')),
    });
    await ask(port, call(port, secret, 'import:file', { name: 'a.txt', bytes }));
    expect(asked).toEqual([['import:file', { name: 'a.txt', bytes }]]);
    const word = await ask(port, call(port, secret, 'word:export', { id: 'a' }));
    expect(decodeWire(word.body)).toEqual({ ok: true, value: exported });
    const list = await ask(port, call(port, secret, 'library:list', undefined));
    expect(decodeWire(list.body)).toEqual({ ok: false, error: { code: 'disk-full', detail: 'a.json' } });
  });

  it('answers too-large to a body beyond the limit', async () => {
    const { port, secret, asked } = await started();
    const body = 'x'.repeat(71 * 1024 * 1024);
    const answer = await ask(port, { ...call(port, secret, 'import:text', null), body });
    expect(decodeWire(answer.body)).toMatchObject({ ok: false, error: { code: 'too-large' } });
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
    const { server, port, secret } = await started({ 'library:delete': remove });
    const answer = ask(port, call(port, secret, 'library:delete', { id: 'a' }));
    await atWork;
    const closed = server.close();
    finish();
    expect(decodeWire((await answer).body)).toEqual({ ok: true, value: null });
    await closed;
    await expect(ask(port, { path: '/' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
