import { dice } from '../dice.ts';
import { judge } from './judge.ts';
import { mutate } from './mutate.ts';
import type { SoakPart } from './part.ts';
import { SOURCES } from './sources.ts';

/** Files of every kind with a few faults in them. */
export const mutatedFiles: SoakPart = {
  name: 'mutated files',
  runs: 3000,
  async one(seed, { importFile }) {
    const pick = dice(seed);
    const source = SOURCES[seed % SOURCES.length];
    if (!source) throw new RangeError('no source');
    const { name, bytes } = source(pick);
    const mutated = mutate(bytes, pick);
    return { tried: name, verdict: judge(await importFile(name, mutated)) };
  },
};
