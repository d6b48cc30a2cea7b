import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledOnce } from '../electron/support/bundled-once.ts';
import { SOAK_PARTS } from './reading/parts.ts';
import { runPart } from './reading/run-part.ts';

const script = bundledOnce(join(import.meta.dirname, 'reading/read-in-process.ts'));
const bundle = bundledOnce(join(import.meta.dirname, '../../electron/host/work/thread.ts'));
const IS_WHOLE = process.env.FAZHI_SOAK === 'whole';
const QUICK_RUNS = 33;
const MOST_MB = 300;
const HALF_AN_HOUR = 1_800_000;

it.each(SOAK_PARTS)(
  '$name are read with everything accounted for, refused in words, or named',
  async (part) => {
    const runs = IS_WHOLE ? part.runs : QUICK_RUNS;
    const { counts, mostMemory, told } = await runPart(part, {
      runs,
      seed: 1,
      script: script(),
      bundle: bundle(),
    });
    console.log(`${part.name}, ${runs} from seed 1: ${JSON.stringify(counts)}, at most ${mostMemory} MB`);
    for (const each of told) console.log(`  ${each}`);
    expect(counts.fault).toBe(0);
    expect(mostMemory).toBeLessThan(MOST_MB);
  },
  HALF_AN_HOUR,
);
