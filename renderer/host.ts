import { AppError, ERROR_CODES, type ErrorCode } from '../shared/app-error.ts';
import type { CommandId } from '../shared/commands.ts';
import type { Argument, Desktop, Reply, RequestName, Result } from '../shared/requests.ts';
import { decodeWire, encodeWire, WIRE_TYPE, wireLength } from '../shared/wire.ts';

/** The page's only way to the program behind it: the Electron window's functions, or the browser host's addresses. */
export interface Host {
  /** Asks the host. Throws an AppError, `unreachable` when the host is gone. */
  call<K extends RequestName>(name: K, ...argument: Arguments<K>): Promise<Reply<K>>;
  /** Like `call`, for a page that is going away; null when nobody can promise that the request arrives. */
  callWhileLeaving<K extends RequestName>(name: K, ...argument: Arguments<K>): Promise<Reply<K>> | null;
  /** Runs `flush` before the window closes. Returns the unsubscribe function. */
  onFlush(flush: () => Promise<void>): () => void;
  /** Runs `run` for each menu entry chosen. Returns the unsubscribe function. */
  onMenu(run: (command: CommandId) => void): () => void;
  /** Runs `run` when a file was given to the program from outside. Returns the unsubscribe function. */
  onGiven(run: () => void): () => void;
  /**
   * Has the window show the menu of a place, of commands in groups and of cutting and pasting.
   * @returns false where the page must show it itself
   */
  showPlaceMenu(groups: readonly (readonly CommandId[])[], hasSelection: boolean): boolean;
  /** Tells the window which commands can be done now, for its menu. */
  tellPossible(commands: readonly CommandId[]): void;
}

type Arguments<K extends RequestName> = undefined extends Argument<K> ? [] : [Argument<K>];

declare global {
  interface Window {
    desktop?: Desktop;
  }
}

// Chromium carries at most 64 KiB of bodies past the end of a page, all requests together.
const KEEPALIVE_BYTES = 60 * 1024;

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, detail } = result.error;
  throw new AppError(ERROR_CODES.includes(code as ErrorCode) ? code : 'internal', detail);
}

function electronHost(desktop: Desktop): Host {
  const call: Host['call'] = async (name, ...argument) => {
    const ask = desktop[name] as (argument: unknown) => Promise<Result<Reply<typeof name>>>;
    return unwrap(await ask(argument[0]));
  };
  return {
    call,
    callWhileLeaving: call,
    onFlush: (flush) => desktop.onFlush(flush),
    onMenu: (run) => desktop.onMenu(run),
    onGiven: (run) => desktop.onGiven(run),
    showPlaceMenu: (groups, hasSelection) => {
      desktop.showPlaceMenu(groups, hasSelection);
      return true;
    },
    tellPossible: (commands) => desktop.tellPossible(commands),
  };
}

/** A large file's bytes are sent from where they are. */
const postWire = (path: string, pieces: Uint8Array<ArrayBuffer>[], keepalive: boolean): Promise<Response> =>
  fetch(path, { method: 'POST', headers: { 'Content-Type': WIRE_TYPE }, body: new Blob(pieces), keepalive });

async function post<K extends RequestName>(
  name: K,
  pieces: Uint8Array<ArrayBuffer>[],
  keepalive: boolean,
): Promise<Reply<K>> {
  const bytes = await postWire(`call/${name}`, pieces, keepalive)
    .then((response) => response.arrayBuffer())
    .catch((cause: unknown) => {
      throw new AppError('unreachable', '', { cause });
    });
  return unwrap(readResult<K>(new Uint8Array(bytes)));
}

function readResult<K extends RequestName>(bytes: Uint8Array): Result<Reply<K>> {
  try {
    const result = decodeWire(bytes) as Result<Reply<K>>;
    if (typeof result.ok === 'boolean') return result;
  } catch {
    // Falls through: an answer that is no result comes from something else at this address.
  }
  return { ok: false, error: { code: 'unreachable', detail: '' } };
}

function browserHost(): Host {
  return {
    call: (name, ...argument) => post(name, encodeWire(argument[0]), false),
    callWhileLeaving: (name, ...argument) => {
      const pieces = encodeWire(argument[0]);
      return wireLength(pieces) <= KEEPALIVE_BYTES ? post(name, pieces, true) : null;
    },
    onFlush: followLastWords,
    onMenu: () => () => {},
    onGiven: () => () => {},
    showPlaceMenu: () => false,
    tellPossible: () => {},
  };
}

/** Listens to the host: it asks for the last words before it ends, and one that is back is given what was not saved. */
function listenToHost(flush: () => Promise<void>): EventSource {
  const source = new EventSource('events');
  const save = () =>
    flush().then(
      () => true,
      () => false,
    );
  source.addEventListener('open', () => void save());
  source.addEventListener('flush', async ({ data }: MessageEvent<string>) => {
    const saved = await save();
    // A host that did not wait is gone.
    await postWire(`heard/${data}`, encodeWire(saved), false).catch(() => {});
  });
  return source;
}

/** Only a page that is seen listens: a hidden one has saved, and a browser keeps few connections to one host. */
function followLastWords(flush: () => Promise<void>): () => void {
  let source: EventSource | null = null;
  const follow = () => {
    if (document.visibilityState === 'visible') source ??= listenToHost(flush);
    else {
      source?.close();
      source = null;
    }
  };
  document.addEventListener('visibilitychange', follow);
  follow();
  return () => {
    document.removeEventListener('visibilitychange', follow);
    source?.close();
  };
}

/** The host of this page. */
export const host: Host =
  typeof window !== 'undefined' && window.desktop ? electronHost(window.desktop) : browserHost();
