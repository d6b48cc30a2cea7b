import { createHash } from 'node:crypto';
import { realpath, rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import { onReading, systemCode } from '../file-error.ts';

/** Held as long as the process lives or until released. */
export interface ListeningName {
  /** Whether the folder of that path is another one by now, or is gone: a stick was taken out, a folder deleted. */
  isOver(): Promise<boolean>;
  release(): Promise<void>;
}

/** Before Node 20 every such name was cut at its first byte, so that all were one. */
const HAS_ABSTRACT_NAMES = process.platform === 'linux' && Number.parseInt(process.versions.node, 10) >= 20;

// A listening name, not a file with a process id: on Windows (pipe) and Linux (abstract socket) the system takes it
// back when the process dies, however it dies, so that a crash never locks a clerk out.
function lockName(identity: string): string {
  const name = `fazhi-nianbao-${createHash('sha256').update(identity).digest('hex').slice(0, 32)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return HAS_ABSTRACT_NAMES ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(name: string): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(name, () => resolve(server.unref()));
  });
}

const isAnswered = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(name, () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

async function listenAlone(name: string): Promise<Server | null> {
  try {
    return await listen(name);
  } catch (error) {
    if (systemCode(error) !== 'EADDRINUSE') throw error;
    if (!name.startsWith(tmpdir()) || (await isAnswered(name))) return null;
    await rm(name, { force: true });
    return listen(name);
  }
}

/** The folder's number: the same whatever path leads to it, a link or a mount of it elsewhere. */
async function numberOf(folder: string): Promise<string> {
  const { dev, ino } = await onReading(folder, () => stat(folder, { bigint: true }));
  return `${dev} ${ino}`;
}

/** Takes all names or none. */
async function listenToAll(names: readonly string[]): Promise<Server[] | null> {
  const servers: Server[] = [];
  for (const name of names) {
    const server = await listenAlone(name);
    if (server === null) {
      await Promise.all(servers.map(closed));
      return null;
    }
    servers.push(server);
  }
  return servers;
}

const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/**
 * Takes a folder for this process alone, as far as this computer goes: by its number and, since some file systems give a
 * folder another number now and then, by its path.
 * @returns null while another process of this computer has it
 * @throws AppError not-found when there is no such folder
 */
export async function takeListeningName(folder: string): Promise<ListeningName | null> {
  const number = await numberOf(folder);
  const path = await onReading(folder, () => realpath(folder));
  const servers = await listenToAll([number, path].map(lockName));
  if (servers === null) return null;
  return {
    isOver: async () => {
      const now = await numberOf(folder).catch((error: unknown) => error);
      return now instanceof AppError ? now.code === 'not-found' : now !== number;
    },
    release: async () => void (await Promise.all(servers.map(closed))),
  };
}
