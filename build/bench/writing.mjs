import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { print, ratio, timeProcess, timeProcesses, timeWarm } from './measure.mjs';
import { fillTemplate } from './template.mjs';

/** @typedef {typeof import('../../tests/bench/own.ts')} Own @typedef {Awaited<ReturnType<typeof import('./peers.mjs').preparePeers>>} Peers */

const SAMPLE = 'shared/sample/report-2025.txt';
const node = process.execPath;
const ROUNDS = 15;
const WARM_ROUNDS = 50;
const MANY = 100;

/** The whole program from start to end, and the files' sizes. @param {string} folder @param {Own} own @param {Peers} peers */
export function benchConvert(folder, own, peers) {
  const [ours, pandocs, filled] = ['a.docx', 'b.docx', 'c.docx'].map((name) => join(folder, name));
  const cold = timeProcesses(
    {
      convert: [node, ['dist/cli.js', 'convert', SAMPLE, '--out', ours ?? '']],
      pandoc: peers.pandoc(SAMPLE, pandocs ?? ''),
      docxtemplater: peers.docxtemplater(own.templateData(), filled ?? ''),
      node: [node, ['--eval', '0']],
    },
    ROUNDS,
  );
  console.log(`Whole processes, medians of ${ROUNDS} alternating runs`);
  print('convert: read, write, read back', cold.convert, 'ms', ratio(cold.convert, cold.pandoc, 'pandoc'));
  print('pandoc with a reference document', cold.pandoc, 'ms');
  print(
    'docxtemplater, its template filled',
    cold.docxtemplater,
    'ms',
    ratio(cold.convert, cold.docxtemplater, 'it'),
  );
  print('node alone', cold.node, 'ms');

  const size = (/** @type {string | undefined} */ file) => statSync(file ?? '').size / 1024;
  console.log('\nSize of the file');
  print('ours, the report itself inside', size(ours), 'kB', ratio(size(ours), size(pandocs), 'pandoc'));
  print('pandoc', size(pandocs), 'kB');
  print('docxtemplater', size(filled), 'kB', ratio(size(ours), size(filled), 'it'));
}

/** Many files in one process against as many processes. @param {string} folder @param {Peers} peers */
export function benchMany(folder, peers) {
  const many = join(folder, 'many');
  mkdirSync(many);
  const pages = Array.from({ length: MANY }, (_, at) => join(many, `${at}.txt`));
  for (const page of pages) writeFileSync(page, readFileSync(SAMPLE));
  const together = timeProcess(node, ['dist/cli.js', 'convert', ...pages, '--out-dir', many]);
  const [pandoc, args] = peers.pandoc(SAMPLE, join(many, 'b.docx'));
  const one = pages.reduce((sum) => sum + timeProcess(pandoc, args), 0);
  console.log(`\n${MANY} files`);
  print('convert --out-dir, one process', together, 'ms', ratio(together, one, `${MANY} pandocs`));
  print(`${MANY} pandocs`, one, 'ms');
}

/** Writing alone, in a process that runs on; pandoc has none. @param {string} folder @param {Own} own @param {Peers} peers */
export async function benchWriting(folder, own, peers) {
  const writing = await timeWarm(own.writeSample, WARM_ROUNDS);
  const template = readFileSync(peers.template);
  const filling = await timeWarm(() => fillTemplate(template, own.templateData()), WARM_ROUNDS);
  const [pandoc, args] = peers.pandoc(SAMPLE, join(folder, 'b.docx'));
  const process = await timeWarm(() => timeProcess(pandoc, args), ROUNDS);
  console.log(`\nWriting the .docx in one process, medians of ${WARM_ROUNDS}`);
  for (const when of /** @type {const} */ (['first', 'warm'])) {
    const beside = `${ratio(writing[when], filling[when], 'docxtemplater')}, ${ratio(writing[when], process[when], 'a pandoc process')}`;
    print(when, writing[when], 'ms', beside);
  }
}
