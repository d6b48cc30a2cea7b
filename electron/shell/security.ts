import type { Session, WebContents } from 'electron';
import { isAppUrl, isPageUrl, parsedUrl } from './app-protocol.ts';

const LOCAL_SCHEMES = ['blob:', 'data:', 'devtools:'];

/** Whether a request stays in this program. */
export function isLocalUrl(text: string): boolean {
  const url = parsedUrl(text);
  return url !== null && (LOCAL_SCHEMES.includes(url.protocol) || isAppUrl(text));
}

/** Denies every permission, and cancels every request that would leave this program. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocalUrl(url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Keeps a page where it is: no navigation but reloading, no frame, no second window, no webview. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isPageUrl(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isPageUrl(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
