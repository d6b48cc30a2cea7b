import { EventEmitter } from 'node:events';
import type { BrowserWindow, Session, WebContents } from 'electron';
import { vi } from 'vitest';

/** An event that notes whether it was prevented, with what Electron puts into it. */
export const fakeEvent = <T extends object>(details: T) => {
  const event = { ...details, defaultPrevented: false, preventDefault: () => {} };
  event.preventDefault = () => {
    event.defaultPrevented = true;
  };
  return event;
};

/** Our page's main frame, as a message's sender. */
export const ownFrame = { parent: null, url: 'app://bundle/index.html' };

/** The parts of WebContents that we touch. */
export class FakeContents extends EventEmitter {
  ipc = new EventEmitter();
  sent: unknown[][] = [];
  openWindow: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  crashed = false;
  loading = false;
  reload = vi.fn();
  executeJavaScript = vi.fn(async (_code: string, _userGesture: boolean) => undefined);
  forcefullyCrashRenderer = vi.fn();

  send(...message: unknown[]): void {
    this.sent.push(message);
    this.emit('sent', ...message);
  }

  setWindowOpenHandler(handler: typeof this.openWindow): void {
    this.openWindow = handler;
  }

  isCrashed = () => this.crashed;
  isLoadingMainFrame = () => this.loading;
  isDestroyed = () => false;

  /** Answers every request to save as a page would. */
  answerFlush(answer: boolean | (() => boolean), frame: object | null = ownFrame): void {
    this.on('sent', (channel: string, number: number) => {
      if (channel !== 'page:flush') return;
      const saved = typeof answer === 'function' ? answer() : answer;
      setImmediate(() => this.ipc.emit('page:flushed', { senderFrame: frame }, number, saved));
    });
  }

  get real(): WebContents {
    return this as unknown as WebContents;
  }
}

/** The parts of BrowserWindow that we touch. */
export class FakeWindow extends EventEmitter {
  static opened: FakeWindow[] = [];
  webContents = new FakeContents();
  destroyed = false;
  shown = false;
  options: Record<string, unknown>;
  loadURL = vi.fn(async (_url: string) => {});
  restore = vi.fn();
  close = vi.fn();
  focus = vi.fn();
  isMinimized = () => true;
  isVisible = () => this.shown;

  constructor(options: Record<string, unknown> = {}) {
    super();
    this.options = options;
    FakeWindow.opened.push(this);
  }

  show(): void {
    this.shown = true;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('closed');
  }

  get real(): BrowserWindow {
    return this as unknown as BrowserWindow;
  }
}

type Answer<T> = (answer: T) => void;

/** The parts of Session that we touch; it notes the handlers it was given. */
export class FakeSession extends EventEmitter {
  permissionRequest: (contents: null, permission: string, answer: Answer<boolean>) => void = (
    _c,
    _p,
    answer,
  ) => answer(true);
  permissionCheck: () => boolean = () => true;
  devicePermission: () => boolean = () => true;
  spellChecker = true;
  beforeRequest: (details: { url: string }, answer: Answer<{ cancel: boolean }>) => void = (_d, answer) =>
    answer({ cancel: false });
  protocol = { handle: vi.fn() };
  webRequest = {
    onBeforeRequest: (handler: typeof this.beforeRequest) => {
      this.beforeRequest = handler;
    },
  };

  setPermissionRequestHandler(handler: typeof this.permissionRequest): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: typeof this.permissionCheck): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: typeof this.devicePermission): void {
    this.devicePermission = handler;
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }

  get real(): Session {
    return this as unknown as Session;
  }
}
