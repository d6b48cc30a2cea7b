import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '../../shared/report/blank-report.ts';
import type { Desktop } from '../../shared/requests.ts';
import { decodeWire, encodeWire } from '../../shared/wire.ts';

const wire = (value: unknown): Uint8Array => Buffer.concat(encodeWire(value));

/** The module chooses its host when it is loaded. */
const loadHost = async () => {
  vi.resetModules();
  return (await import('../../renderer/host.ts')).host;
};

const report = blankReport('r1', 2025, '南川市青石区云溪镇人民政府');

describe('the page in a browser', () => {
  let server: Server;
  let answer: Uint8Array;
  let asked: { path: string | undefined; argument: unknown }[];
  let sent: RequestInit[];

  beforeEach(async () => {
    asked = [];
    sent = [];
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      asked.push({ path: request.url, argument: decodeWire(Buffer.concat(chunks)) });
      response.end(answer);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret/`;
    const realFetch = fetch;
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
      sent.push(init);
      return realFetch(new URL(path, base), init);
    });
  });
  afterEach(async () => {
    vi.unstubAllGlobals();
    server.closeAllConnections();
    server.close();
  });

  it('posts a request below the address of the page and gives the value back', async () => {
    answer = wire({ ok: true, value: { reports: [], deleted: [], troubled: [] } });
    const host = await loadHost();
    expect(await host.call('library:list')).toEqual({ reports: [], deleted: [], troubled: [] });
    expect(asked).toEqual([{ path: '/secret/call/library:list', argument: undefined }]);
  });

  it('carries bytes both ways', async () => {
    answer = wire({
      ok: true,
      value: { kind: 'download', fileName: '甲.docx', bytes: new Uint8Array([80, 75, 0, 255]) },
    });
    const host = await loadHost();
    const delivery = await host.call('word:export', { id: 'r1' });
    expect(delivery).toMatchObject({ bytes: new Uint8Array([80, 75, 0, 255]) });
    answer = wire({ ok: false, error: { code: 'not-text', detail: '乙.bin' } });
    await host.call('import:file', { name: '乙.bin', bytes: new Uint8Array([1, 2]) }).catch(() => {});
    expect(asked.at(-1)?.argument).toEqual({ name: '乙.bin', bytes: new Uint8Array([1, 2]) });
  });

  it('throws a refusal under its code', async () => {
    answer = wire({ ok: false, error: { code: 'disk-full', detail: 'r1.json' } });
    const host = await loadHost();
    await expect(host.call('library:save', { report })).rejects.toMatchObject({
      name: 'AppError',
      code: 'disk-full',
      detail: 'r1.json',
    });
  });

  it('takes a code it does not know for internal', async () => {
    answer = wire({ ok: false, error: { code: 'from-the-future', detail: '' } });
    const host = await loadHost();
    await expect(host.call('library:list')).rejects.toMatchObject({ code: 'internal' });
  });

  it.each(['', '<html>', '{"value":3}', '{"value":null}'])(
    'says unreachable to the answer %j',
    async (text) => {
      answer = Buffer.from(text);
      const host = await loadHost();
      await expect(host.call('library:list')).rejects.toMatchObject({ code: 'unreachable' });
    },
  );

  it('says unreachable when nobody answers', async () => {
    const host = await loadHost();
    server.close();
    await expect(host.call('library:list')).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('sends the last request so that it outlives the page, as long as it is small enough', async () => {
    answer = wire({ ok: true, value: {} });
    const host = await loadHost();
    expect(await host.callWhileLeaving('library:save', { report })).toEqual({});
    expect(sent.at(-1)).toMatchObject({ keepalive: true });
    const long = { ...report, title: '字'.repeat(21 * 1024) };
    expect(host.callWhileLeaving('library:save', { report: long })).toBeNull();
    expect(sent).toHaveLength(1);
  });
});

describe('the page in the Electron window', () => {
  const saved = {
    id: 'r1',
    name: '甲',
    year: 2025,
    office: '乙',
    savedAt: 'x',
    exportedAt: null,
    carried: null,
    gaps: 0,
    submitted: null,
    published: null,
    comments: 0,
    broughtBack: false,
    revision: 'r',
  };
  let calls: unknown[];
  beforeEach(() => {
    calls = [];
    const desktop: Partial<Desktop> = {
      'library:save': async (argument) => {
        calls.push(argument);
        return { ok: true, value: saved };
      },
      'library:open': async () => ({ ok: false, error: { code: 'damaged', detail: '' } }),
      onMenu: (run) => {
        run('help');
        return () => calls.push('left');
      },
    };
    vi.stubGlobal('window', { desktop });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("asks through the window's own functions", async () => {
    const host = await loadHost();
    expect(await host.call('library:save', { report })).toEqual(saved);
    expect(await host.callWhileLeaving('library:save', { report })).toEqual(saved);
    expect(calls).toEqual([{ report }, { report }]);
    await expect(host.call('library:open', { id: 'r1' })).rejects.toMatchObject({ code: 'damaged' });
  });

  it('passes menu entries on until they are no longer wanted', async () => {
    const host = await loadHost();
    const leave = host.onMenu((command) => calls.push(command));
    leave();
    expect(calls).toEqual(['help', 'left']);
  });
});
