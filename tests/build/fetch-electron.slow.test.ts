import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { zipSync } from 'fflate';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { electronPackage } from '../../build/electron-binary.mjs';
import { fetchElectron } from '../../build/fetch-electron.mjs';
import { temporaryFolder } from '../electron/support/temporary-folder.ts';

const ARCHIVE = `electron-v45.4.1-${process.platform}-${process.arch}.zip`;

const archive = () =>
  zipSync({
    electron: [new TextEncoder().encode('#!/bin/sh\n'), { os: 3, attrs: 0o755 << 16 }],
    version: new TextEncoder().encode('45.4.1'),
    // Large enough to be sent in several pieces.
    'resources.pak': [crypto.getRandomValues(new Uint8Array(65_536)), { level: 0 }],
  });

/** A copy of the installed package in a project of its own, whose checksums are those of `zip`. */
async function makePackage(zip: Uint8Array): Promise<string> {
  const modules = join(await temporaryFolder(), 'node_modules');
  const folder = join(modules, 'electron');
  const installed = electronPackage();
  await mkdir(folder, { recursive: true });
  for (const name of ['package.json', 'install.js']) await cp(join(installed, name), join(folder, name));
  for (const scope of ['@electron', '@electron-internal']) {
    await symlink(join(dirname(installed), scope), join(modules, scope), 'dir');
  }
  const checksum = createHash('sha256').update(zip).digest('hex');
  await writeFile(join(folder, 'checksums.json'), JSON.stringify({ [ARCHIVE]: checksum }));
  return folder;
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const mirror = (answer: RequestListener) => listening(createServer(answer));

/** Fetches from a mirror into a cache of this test's own. */
async function fetchFrom(url: string, zip = archive()) {
  const cache = await temporaryFolder();
  vi.stubEnv('ELECTRON_MIRROR', url);
  vi.stubEnv('XDG_CACHE_HOME', cache);
  vi.stubEnv('electron_config_cache', cache);
  onTestFinished(() => void vi.unstubAllEnvs());
  const said: string[] = [];
  const out = new Writable({
    write(chunk, _encoding, done) {
      said.push(String(chunk));
      done();
    },
  });
  const folder = await makePackage(zip);
  const binary = await fetchElectron(folder, out as NodeJS.WriteStream);
  return { binary, folder, said: said.join('') };
}

describe('fetching Electron', () => {
  it('brings the binary from ELECTRON_MIRROR, with its progress', async () => {
    const zip = archive();
    const asked: string[] = [];
    const url = await mirror((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('Content-Length', zip.byteLength);
      response.end(zip);
    });
    const { binary, folder, said } = await fetchFrom(url, zip);
    expect(asked).toEqual([`/v45.4.1/${ARCHIVE}`]);
    expect(binary).toBe(join(folder, 'dist', 'electron'));
    expect(await readFile(join(folder, 'dist', 'version'), 'utf8')).toBe('45.4.1');
    expect(said).toMatch(/^正在下载 Electron 45\.4\.1：\d+%[\s\S]*100%（0\/0 MB）\n$/);
  });

  it.each<[string, RequestListener]>([
    ['does not have it', (_request, response) => response.writeHead(404).end()],
    ['sends something else', (_request, response) => response.end('<html>请先登录</html>')],
    [
      'breaks off',
      (_request, response) => {
        response.writeHead(200, { 'Content-Length': 1000 });
        response.write('PK');
        setTimeout(() => response.destroy(), 20);
      },
    ],
  ])('gives up on a mirror that %s, and leaves nothing behind', async (_what, answer) => {
    const { binary, folder } = await fetchFrom(await mirror(answer));
    expect(binary).toBeNull();
    expect((await readdir(folder)).sort()).toEqual(['checksums.json', 'install.js', 'package.json']);
  });

  it('gives up on an address where nobody listens', async () => {
    expect((await fetchFrom('http://127.0.0.1:1/')).binary).toBeNull();
  });

  it('gives up on a firewall that answers nothing at all', async () => {
    const silent = createSocketServer(() => {});
    expect((await fetchFrom(await listening(silent))).binary).toBeNull();
  }, 120_000);
});
