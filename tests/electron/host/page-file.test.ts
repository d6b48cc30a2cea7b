import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFilePath, readPageFile } from '../../../electron/host/page-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { TRAVERSALS } from '../support/traversals.ts';

async function pageFolder(): Promise<string> {
  const folder = await temporaryFolder();
  const page = join(folder, 'renderer');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(page, '.hidden.js'), 'secret');
  await writeFile(join(page, 'assets', '.hidden.js'), 'secret');
  await writeFile(join(page, 'assets', 'index-B1_x.js'), 'let a');
  await writeFile(join(page, 'notes.exe'), 'secret');
  await writeFile(join(page, 'third-party-notices.txt'), '声明');
  await writeFile(join(page, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__" />');
  return page;
}

describe("the page's files", () => {
  it.each(TRAVERSALS)('do not include %j', async (pathname) => {
    const { status, body } = await readPageFile(await pageFolder(), pathname);
    expect([status, body.toString()]).toEqual([404, '']);
  });

  it('come with their type and the security headers', async () => {
    const { status, headers, body } = await readPageFile(await pageFolder(), '/assets/index-B1_x.js');
    expect([status, body.toString()]).toEqual([200, 'let a']);
    expect(headers).toMatchObject({
      'Content-Type': 'text/javascript; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'private, max-age=31536000, immutable',
    });
  });

  it.each(['/', '/index.html', '/third-party-notices.txt', '/assets/none.js', '/assets/%2e%2e/secret.js'])(
    'are kept by no browser where their name does not tell their content: %s',
    async (pathname) => {
      const { headers } = await readPageFile(await pageFolder(), pathname);
      expect(headers['Cache-Control']).toBe('no-store');
    },
  );

  it('have the notices of others among them, as text', async () => {
    const { headers, body } = await readPageFile(await pageFolder(), '/third-party-notices.txt');
    expect([headers['Content-Type'], body.toString()]).toEqual(['text/plain; charset=utf-8', '声明']);
  });

  it('have no file of an unknown type among them', async () => {
    expect((await readPageFile(await pageFolder(), '/notes.exe')).status).toBe(404);
  });

  it("give the page the nonce of its answer's policy, another one each time", async () => {
    const page = await pageFolder();
    const nonces = await Promise.all(
      ['/', '/index.html'].map(async (pathname) => {
        const { headers, body } = await readPageFile(page, pathname);
        const nonce = /content="([^"]+)"/.exec(body.toString())?.[1];
        expect(headers['Content-Security-Policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
        return nonce;
      }),
    );
    expect(Buffer.from(nonces[0] ?? '', 'base64')).toHaveLength(16);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('are found below their folder only', () => {
    expect(pageFilePath('/app/renderer', '/assets/a.js')).toBe(join('/app/renderer', 'assets', 'a.js'));
    expect(pageFilePath('/app/renderer', '/..')).toBeNull();
  });
});
