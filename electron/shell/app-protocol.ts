import type { Protocol } from 'electron';
import { newNonce, securityHeaders } from '../host/content-security-policy.ts';
import { readPageFile } from '../host/page-file.ts';

/** The page's address in Electron. */
export const PAGE_URL = 'app://bundle/index.html';

/** The parts of an address, null when it is none. */
export const parsedUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/** Whether an address is one of our page's own files. Compared by parts: a prefix can be forged, an origin is null. */
export function isAppUrl(text: string): boolean {
  const url = parsedUrl(text);
  return url !== null && url.protocol === 'app:' && url.host === 'bundle' && url.username === '';
}

/** Whether an address is our page itself, at whatever place in it. */
export const isPageUrl = (text: string): boolean =>
  isAppUrl(text) && parsedUrl(text)?.pathname === new URL(PAGE_URL).pathname;

/** Declares the scheme. Once, before Electron is ready. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Answers the page's requests for its own files out of `rendererDir`, and no others. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, rendererDir: string): void {
  protocol.handle('app', async ({ method, url }) => {
    if (method !== 'GET' || !isAppUrl(url)) {
      return new Response(null, { status: 404, headers: securityHeaders(newNonce()) });
    }
    const { status, headers, body } = await readPageFile(rendererDir, new URL(url).pathname);
    return new Response(body, { status, headers });
  });
}
