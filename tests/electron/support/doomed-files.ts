import { AsyncLocalStorage } from 'node:async_hooks';
import type { FileHandle } from 'node:fs/promises';

/** What becomes of the file operations of a task: the one after `steps` others, and all after it, die or fail. */
interface Doom {
  steps: number;
  /** What they fail with; null for a process that was killed: they never end. */
  code: string | null;
  met: () => void;
}

const doom = new AsyncLocalStorage<Doom>();
const never = new Promise<never>(() => {});

/** Counts one operation of the present task. @returns whether its doom has come */
function isDoomed(): boolean {
  const mine = doom.getStore();
  if (!mine) return false;
  mine.steps -= 1;
  return mine.steps < 0;
}

function meetDoom(): Promise<never> {
  const mine = doom.getStore();
  mine?.met();
  if (!mine || mine.code === null) return never;
  return Promise.reject(Object.assign(new Error(mine.code), { code: mine.code }));
}

type Operation = (...given: unknown[]) => Promise<unknown>;

/** A killed process, and a full disk, leave half of what was to be written. */
async function writeHalf(handle: FileHandle, [data]: unknown[]): Promise<void> {
  const bytes = typeof data === 'string' ? Buffer.from(data) : (data as Uint8Array);
  await handle.writeFile(bytes.subarray(0, bytes.length / 2));
}

const doomedHandle = (handle: FileHandle): FileHandle =>
  new Proxy(handle, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return async (...given: unknown[]) => {
        // Whatever fails, a handle is closed.
        if (name === 'close') return target.close();
        if (!isDoomed()) return value.apply(target, given);
        if (name === 'writeFile') await writeHalf(target, given);
        return meetDoom();
      };
    },
  });

/** Node's file operations with the doom of the task that calls them. For `vi.mock('node:fs/promises')`. */
export function doomedFiles<T extends object>(real: T): T {
  const wrapped = Object.entries(real).map(([name, value]) => {
    if (typeof value !== 'function') return [name, value];
    const operation: Operation = async (...given) => {
      if (isDoomed()) return meetDoom();
      const result = await value(...given);
      return name === 'open' ? doomedHandle(result as FileHandle) : result;
    };
    return [name, operation];
  });
  return Object.fromEntries(wrapped);
}

/** How a task ended: with or without a failure, or in the middle, since its process was killed. */
export type Ended = { kind: 'done' } | { kind: 'failed'; error: unknown } | { kind: 'killed' };

/** Runs a task whose process is killed, or whose disk fails for good, after so many file operations. */
export async function runDoomed(
  steps: number,
  code: string | null,
  task: () => Promise<unknown>,
): Promise<Ended & { met: boolean }> {
  let met = false;
  let meet = () => {};
  const killed = new Promise<Ended>((resolve) => {
    meet = () => {
      met = true;
      if (code === null) resolve({ kind: 'killed' });
    };
  });
  const ended = doom.run({ steps, code, met: meet }, task).then(
    (): Ended => ({ kind: 'done' }),
    (error: unknown): Ended => ({ kind: 'failed', error }),
  );
  return { ...(await Promise.race([ended, killed])), met };
}
