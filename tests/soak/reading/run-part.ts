import { type ChildProcess, fork } from 'node:child_process';
import type { Verdict } from './judge.ts';
import type { Soak, SoakPart } from './part.ts';
import type { ReadAnswer, ReadRequest } from './read-in-process.ts';

/** So long one file may take at most; by the clock, for a hang. */
const LONGEST_MS = 5_000;
const KB_PER_MB = 1024;

/** What a part came to: how many runs of each verdict, the most memory of the process that reads in MB, and each fault and named difference with its seed. */
export interface Figures {
  counts: Record<Verdict['is'], number>;
  mostMemory: number;
  told: string[];
}

/** What is read, one file after the other; a process that ends is a fault of the file it was reading. */
function ask(reader: ChildProcess, request: ReadRequest): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    if (reader.exitCode !== null || reader.signalCode !== null) {
      reject(new Error('the process that reads has ended'));
      return;
    }
    const settle = (answer: ReadAnswer): void => {
      reader.off('message', settle);
      reader.off('exit', onExit);
      resolve(answer);
    };
    const onExit = (code: number | null, signal: string | null): void =>
      settle({ reply: { broken: `the process that reads ended: ${code ?? signal}` }, mostMemory: 0 });
    reader.on('message', settle);
    reader.on('exit', onExit);
    reader.send(request);
  });
}

/**
 * Does the runs of a part from a seed on. @param script `read-in-process.ts`, bundled. @param bundle the thread that imports
 */
export async function runPart(
  part: SoakPart,
  { runs, seed, script, bundle }: { runs: number; seed: number; script: string; bundle: string },
): Promise<Figures> {
  const reader = fork(script, [bundle, String(LONGEST_MS)], { serialization: 'advanced', execArgv: [] });
  const figures: Figures = { counts: { read: 0, refused: 0, named: 0, fault: 0 }, mostMemory: 0, told: [] };
  const soak: Soak = {
    importFile: async (name, bytes) => {
      const { reply, mostMemory } = await ask(reader, { name, bytes });
      figures.mostMemory = Math.max(figures.mostMemory, Math.round(mostMemory / KB_PER_MB));
      return reply;
    },
  };
  for (let at = seed; at < seed + runs; at += 1) {
    const { tried, verdict } = await part.one(at, soak);
    figures.counts[verdict.is] += 1;
    if ('what' in verdict) figures.told.push(`seed ${at}, ${tried}, ${verdict.is}: ${verdict.what}`);
  }
  reader.disconnect();
  return figures;
}
