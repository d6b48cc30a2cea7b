import { join } from 'node:path';
import { print, ratio, timeInTurn } from './measure.mjs';

const FILES = 400;
const ROUNDS = 3;

/**
 * Checking a folder, against importing the same files.
 * @param {string} folder @param {typeof import('../../tests/bench/own.ts')} own
 */
export async function benchFolder(folder, own) {
  const reports = join(folder, 'county');
  own.fillFolder(reports, FILES);
  const { checking, importing } = await timeInTurn(
    { checking: () => own.checkedRows(reports), importing: () => own.importFolder(reports) },
    ROUNDS,
  );
  console.log(`\nChecking a folder of ${FILES} reports (.docx, .txt, .html)`);
  print(
    'check: read, proofread, inspect, compare',
    checking,
    'ms',
    ratio(checking, importing, 'importing them'),
  );
}
