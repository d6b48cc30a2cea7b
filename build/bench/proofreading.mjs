import { print, ratio, timeInTurn } from './measure.mjs';

const ROUNDS = 50;

/** Proofreading a report by all rules, against importing it. @param {typeof import('../../tests/bench/own.ts')} own */
export async function benchProofreading(own) {
  const { text, proofread } = own.proofreading();
  const file = await own.writeSample();
  const { proofreading, importing, word } = await timeInTurn(
    {
      proofreading: proofread,
      importing: () => own.importText(text),
      word: () => own.importWord(file),
    },
    ROUNDS,
  );
  console.log(`\nProofreading a report of ${text.length} characters by all rules`);
  print('warm', proofreading, 'ms', ratio(proofreading, importing, 'importing it (.txt)'));
  print('', proofreading, 'ms', ratio(proofreading, word, 'importing it (.docx)'));
}
