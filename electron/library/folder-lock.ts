import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { onFile, systemCode } from './file-error.ts';

/** Held as long as the process lives or until released. */
export interface FolderLock {
  release(): Promise<void>;
}

// A listening name, not a file with a process id: on Windows (pipe) and Linux (abstract socket) the system takes it
// back when the process dies, however it dies, so that a crash never locks a clerk out.
function lockName(folder: string): string {
  const name = `fazhi-nianbao-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
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

async function listenAlone(name: string, folder: string): Promise<Server> {
  try {
    return await listen(name);
  } catch (error) {
    if (systemCode(error) !== 'EADDRINUSE') throw error;
    if (name.startsWith(tmpdir()) && !(await isAnswered(name))) {
      await rm(name, { force: true });
      return listen(name);
    }
    throw new AppError('file-busy', folder, { cause: error });
  }
}

/**
 * Takes a data folder for this process alone.
 * @throws AppError file-busy, naming the folder, while another process holds it; not-found when there is no such folder
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const real = await onFile(folder, () => realpath(folder));
  const server = await listenAlone(lockName(real), folder);
  return {
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
