import { availableParallelism } from 'node:os';
import { isMainThread, Worker } from 'node:worker_threads';

/** A thread that has fewer files than this to do costs more to start than it saves. */
const WORTH_A_THREAD = 10;

/** Writing a report leaves much behind at once; with room for it less time goes into clearing it away. */
const YOUNG_MEMORY_MB = 64;

/** Deals files out, one share for each thread worth having; threads that were started so deal out no more. */
export function sharesOf(files: readonly string[], cores = availableParallelism()): string[][] {
  const count = isMainThread ? Math.min(cores, Math.floor(files.length / WORTH_A_THREAD)) : 1;
  return Array.from({ length: Math.max(1, count) }, (_, share) =>
    files.filter((_file, at) => at % Math.max(1, count) === share),
  );
}

/**
 * Runs this program's command line in a thread of this process; what it says comes out here.
 * @param args as after the program's name
 * @returns whether everything could be done
 */
export const runInThread = (args: readonly string[]): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(process.argv[1] ?? '', {
      argv: [...args],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY_MB },
    });
    thread.once('error', reject);
    thread.once('exit', (status) => resolve(status === 0));
  });
