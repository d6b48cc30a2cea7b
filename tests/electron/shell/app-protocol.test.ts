import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAppUrl, isPageUrl, registerAppScheme, serveApp } from '../../../electron/shell/app-protocol.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Handler = (request: Request | { method: string; url: string }) => Promise<Response>;

async function served(): Promise<Handler> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<p>页面</p>');
  await writeFile(join(folder, 'assets', 'a.js'), 'let a');
  let handler: Handler | null = null;
  const handle = (_scheme: string, given: unknown) => {
    handler = given as Handler;
  };
  serveApp({ handle } as never, folder);
  if (handler === null) throw new Error('no handler');
  return handler;
}

describe('app://', () => {
  it('is a secure standard scheme that cannot step around the policy', () => {
    const schemes: unknown[] = [];
    registerAppScheme({ registerSchemesAsPrivileged: (given) => schemes.push(...given) });
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('answers with the page under its policy', async () => {
    const response = await (await served())({ method: 'GET', url: 'app://bundle/index.html' });
    expect(await response.text()).toBe('<p>页面</p>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it.each([
    ['GET', 'app://other/index.html'],
    ['GET', 'app://bundle.evil/index.html'],
    ['GET', 'app://user@bundle/index.html'],
    ['GET', 'app://bundle:1/index.html'],
    ['GET', 'app://bundle/../../etc/passwd'],
    ['GET', 'app://bundle/..%2f..%2fetc%2fpasswd'],
    ['GET', 'app://bundle/..%5c..%5cboot.ini'],
    ['GET', 'app://bundle/C:/boot.ini'],
    ['GET', 'app://bundle/none.js'],
    ['POST', 'app://bundle/index.html'],
    ['DELETE', 'app://bundle/index.html'],
  ])('answers %s %s with nothing', async (method, url) => {
    const response = await (await served())({ method, url });
    expect([response.status, await response.text()]).toEqual([404, '']);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('an address', () => {
  it.each([
    ['app://bundle/index.html', true, true],
    ['app://bundle/index.html?x#y', true, true],
    ['app://bundle/assets/a.js', true, false],
    ['app://bundle', true, false],
    ['app://bundl/index.html', false, false],
    ['app://bundle.com/index.html', false, false],
    ['https://bundle/index.html', false, false],
    ['javascript:"app://bundle/index.html"', false, false],
    ['not an address', false, false],
  ])('%j is ours: %j, is the page: %j', (url, ours, page) => {
    expect([isAppUrl(url), isPageUrl(url)]).toEqual([ours, page]);
  });
});
