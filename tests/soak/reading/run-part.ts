import { WorkThread } from '../../../electron/host/work/work-thread.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { Verdict } from './judge.ts';
import type { Soak, SoakPart } from './part.ts';

/** So long one file may take at most; by the clock, for a hang. */
const LONGEST_MS = 5_000;
const MEGABYTE = 1024 * 1024;

/** What a part came to: how many runs of each verdict, the most memory of the process in MB, and each fault and named difference with its seed. */
export interface Figures {
  counts: Record<Verdict['is'], number>;
  mostMemory: number;
  told: string[];
}

/** Does the runs of a part from a seed on. @param bundle the thread that imports */
export async function runPart(
  part: SoakPart,
  { runs, seed, bundle }: { runs: number; seed: number; bundle: string },
): Promise<Figures> {
  const thread = new WorkThread({ bundle, timeLimitMs: LONGEST_MS });
  const soak: Soak = {
    importFile: (name, bytes) =>
      thread.run('import-file', { name, bytes }).then(
        (value) => ({ value }),
        (error: unknown) =>
          error instanceof AppError
            ? { code: error.code, detail: error.detail }
            : { broken: String((error as Error).stack) },
      ),
  };
  const figures: Figures = { counts: { read: 0, refused: 0, named: 0, fault: 0 }, mostMemory: 0, told: [] };
  for (let at = seed; at < seed + runs; at += 1) {
    const { tried, verdict } = await part.one(at, soak);
    figures.mostMemory = Math.max(figures.mostMemory, Math.round(process.memoryUsage().rss / MEGABYTE));
    figures.counts[verdict.is] += 1;
    if ('what' in verdict) figures.told.push(`seed ${at}, ${tried}, ${verdict.is}: ${verdict.what}`);
  }
  await thread.close();
  return figures;
}
