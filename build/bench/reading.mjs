import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { print, ratio, timeProcesses } from './measure.mjs';

const node = process.execPath;
const ROUNDS = 5;

/** Importing a long .docx. @param {string} folder @param {typeof import('../../tests/bench/own.ts')} own */
export async function benchReading(folder, own) {
  const long = join(folder, 'long.docx');
  writeFileSync(long, await own.writeLong());
  const importing = ['dist/cli.js', 'import', long, '--out', join(folder, 'long.json')];
  const reading = timeProcesses(
    { import: [node, importing], mammoth: [node, ['build/bench/mammoth.mjs', long]] },
    ROUNDS,
  );
  console.log('\nA .docx of some 100 pages, whole processes');
  print(
    'import: read, recognise, prove',
    reading.import,
    'ms',
    ratio(reading.import, reading.mammoth, 'mammoth'),
  );
  print('mammoth to HTML, no recognition', reading.mammoth, 'ms');
  print('import: memory at most', own.peakOf(importing) / 1024, 'MB');
}
