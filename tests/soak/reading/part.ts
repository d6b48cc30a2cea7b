import type { JobReply } from '../../../electron/host/work/thread.ts';
import type { Verdict } from './judge.ts';

/** What one run of a part came to, and what was tried, in a few words. */
export interface Outcome {
  tried: string;
  verdict: Verdict;
}

/** What the parts work with. */
export interface Soak {
  /** Imports a file in a thread with the bounds of the program. */
  importFile(name: string, bytes: Uint8Array): Promise<JobReply>;
}

/** A kind of hostility. `runs`: how many a full soak has; `one` does the run of a seed, the same each time. */
export interface SoakPart {
  name: string;
  runs: number;
  one(seed: number, soak: Soak): Promise<Outcome>;
}
