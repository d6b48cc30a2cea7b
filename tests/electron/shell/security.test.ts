import { describe, expect, it } from 'vitest';
import { guardContents, guardSession, isLocalUrl } from '../../../electron/shell/security.ts';
import { FakeContents, FakeSession, fakeEvent } from '../support/fake-electron.ts';

const HOSTILE = [
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'ws://example.org/',
  'wss://example.org/',
  'ftp://example.org/a',
  'file:///etc/passwd',
  'file://server/share/a.docx',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:https://example.org/1',
  'about:blank',
  'smb://server/share',
  'ms-msdt:/id',
  'vbscript:x',
  'chrome://settings',
  'view-source:app://bundle/index.html',
  'app://other/index.html',
  'app://bundle.example.org/index.html',
  'app://bundle:80/index.html',
  'app://evil@bundle/index.html',
  'apps://bundle/index.html',
  'app:index.html',
  'app://bundle/assets/other.html',
  '//bundle/index.html',
  '',
];

describe('a page', () => {
  const guarded = () => {
    const contents = new FakeContents();
    guardContents(contents.real);
    return contents;
  };

  it.each(HOSTILE)('does not navigate to %j', (url) => {
    const contents = guarded();
    for (const name of ['will-navigate', 'will-frame-navigate']) {
      const event = fakeEvent({ url, isMainFrame: true });
      contents.emit(name, event);
      expect(event.defaultPrevented).toBe(true);
    }
  });

  it.each(['app://bundle/index.html', 'app://bundle/index.html#report-1'])(
    'may load itself again: %j',
    (url) => {
      const contents = guarded();
      for (const name of ['will-navigate', 'will-frame-navigate']) {
        const event = fakeEvent({ url, isMainFrame: true });
        contents.emit(name, event);
        expect(event.defaultPrevented).toBe(false);
      }
    },
  );

  it('has no frame that goes anywhere, not even to the page', () => {
    const event = fakeEvent({ url: 'app://bundle/index.html', isMainFrame: false });
    guarded().emit('will-frame-navigate', event);
    expect(event.defaultPrevented).toBe(true);
  });

  it.each(['will-redirect', 'will-attach-webview'])('is stopped at %s', (name) => {
    const event = fakeEvent({ url: 'app://bundle/index.html' });
    guarded().emit(name, event);
    expect(event.defaultPrevented).toBe(true);
  });

  it.each([...HOSTILE, 'app://bundle/index.html'])('opens no window on %j', (url) => {
    expect(guarded().openWindow({ url })).toEqual({ action: 'deny' });
  });
});

describe('the session', () => {
  const guarded = () => {
    const session = new FakeSession();
    guardSession(session.real);
    return session;
  };

  it.each([
    'geolocation',
    'notifications',
    'media',
    'clipboard-read',
    'openExternal',
    'fullscreen',
    'fileSystem',
  ])('denies the permission %s', (permission) => {
    const session = guarded();
    let granted: boolean | null = null;
    session.permissionRequest(null, permission, (answer) => {
      granted = answer;
    });
    expect([granted, session.permissionCheck(), session.devicePermission()]).toEqual([false, false, false]);
  });

  it('looks up no dictionary and downloads nothing', () => {
    const session = guarded();
    const event = fakeEvent({});
    session.emit('will-download', event);
    expect([session.spellChecker, event.defaultPrevented]).toEqual([false, true]);
  });

  const LOCAL = ['blob:app://bundle/1', 'data:image/png;base64,AA', 'devtools://devtools/bundled/a.js'];
  const REFUSED = HOSTILE.filter(
    (url) => !/^(?:data|blob):/.test(url) && url !== 'app://bundle/assets/other.html',
  );

  it.each(REFUSED)('cancels a request to %j', (url) => {
    let cancelled = false;
    guarded().beforeRequest({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    expect(cancelled).toBe(true);
  });

  it.each([...LOCAL, 'app://bundle/assets/index.js'])('lets %j pass', (url) => {
    expect(isLocalUrl(url)).toBe(true);
  });
});
