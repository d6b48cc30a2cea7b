import { print, ratio, timeWarm } from './measure.mjs';

const ROUNDS = 20;

/** Comparing two reports, against importing one of them. @param {typeof import('../../tests/bench/own.ts')} own */
export async function benchComparing(own) {
  const { text, compare } = own.comparing();
  const importing = await timeWarm(() => own.importText(text), ROUNDS);
  const comparing = await timeWarm(compare, ROUNDS);
  console.log(`\nComparing two reports of ${text.length} characters`);
  print('first', comparing.first, 'ms', ratio(comparing.first, importing.first, 'importing one, first'));
  print('warm', comparing.warm, 'ms', ratio(comparing.warm, importing.warm, 'importing one (.txt)'));
}
