import { expect, it } from 'vitest';
import { EditScript } from './leader/edit-script.ts';
import { EditedFile } from './leader/edited-file.ts';
import { readBack } from './leader/read-back.ts';
import { sentReport } from './leader/sent-report.ts';

const IS_WHOLE = process.env.FAZHI_SOAK === 'whole';
const RUNS = IS_WHOLE ? 200 : 10;
const HALF_AN_HOUR = 1_800_000;

it(
  'A file of ours that was edited at random comes back with each change listed once and none invented',
  async () => {
    const sent = sentReport();
    const faults: string[] = [];
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const file = await EditedFile.of(sent);
      const script = new EditScript(file, seed);
      script.play();
      const found = await readBack(sent, file.bytes(), file.texts(), script);
      faults.push(
        ...found.map((fault) => `seed ${seed} (${script.way}: ${script.done.join(' ')}): ${fault}`),
      );
    }
    expect(faults).toEqual([]);
  },
  HALF_AN_HOUR,
);
