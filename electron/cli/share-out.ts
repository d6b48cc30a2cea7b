import { availableParallelism } from 'node:os';
import { isMainThread, Worker } from 'node:worker_threads';

/** A thread that has fewer files than this to do costs more to start than it saves. */
const WORTH_A_THREAD = 10;

/** Deals files out, one share for each thread worth having; threads that were started so deal out no more. */
export function sharesOf(files: readonly string[]): string[][] {
  const worth = Math.min(availableParallelism(), Math.floor(files.length / WORTH_A_THREAD));
  const count = isMainThread ? Math.max(1, worth) : 1;
  return Array.from({ length: count }, (_, share) => files.filter((_file, at) => at % count === share));
}

/**
 * Runs this program's command line in a thread of this process; what it says comes out here.
 * @param args as after the program's name
 * @returns whether everything could be done
 */
export const runInThread = (args: readonly string[]): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(process.argv[1] ?? '', { argv: [...args] });
    thread.once('error', reject);
    thread.once('exit', (status) => resolve(status === 0));
  });
