// npm run bench: what the work costs, against named peers in the same run.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { print, ratio, timeProcess, timeProcesses, timeWarm } from './bench/measure.mjs';
import { fillTemplate } from './bench/template.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const sample = `${project}shared/sample/report-2025.txt`;
const node = process.execPath;
const ROUNDS = 15;
const WARM_ROUNDS = 50;
const MANY = 100;

/** The product's own functions, bundled as they are shipped. @param {string} folder */
async function ownFunctions(folder) {
  await build({
    configFile: false,
    logLevel: 'error',
    root: project,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      minify: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: 'tests/bench/own.ts',
        output: { format: 'es', entryFileNames: 'own.mjs', codeSplitting: false },
      },
    },
  });
  return import(join(folder, 'own.mjs'));
}

/** @param {string} folder */
async function benchWriting(folder) {
  const own = await ownFunctions(folder);
  const inFolder = (/** @type {string} */ name) => join(folder, name);
  const reference = inFolder('reference.docx');
  const template = inFolder('template.docx');
  const data = inFolder('data.json');
  writeFileSync(reference, own.writeSample());
  writeFileSync(template, own.writeTemplate());
  writeFileSync(data, JSON.stringify(own.templateData()));
  const ours = inFolder('a.docx');
  const pandocs = inFolder('b.docx');
  const filled = inFolder('c.docx');
  const pandocArgs = ['--from', 'markdown', '--reference-doc', reference, sample, '--output', pandocs];
  const cold = timeProcesses(
    {
      convert: [node, ['dist/cli.js', 'convert', sample, '--out', ours]],
      pandoc: ['pandoc', pandocArgs],
      docxtemplater: [node, ['build/bench/template.mjs', template, data, filled]],
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

  const many = join(folder, 'many');
  mkdirSync(many);
  const pages = Array.from({ length: MANY }, (_, at) => join(many, `${at}.txt`));
  for (const page of pages) writeFileSync(page, readFileSync(sample));
  const together = timeProcess(node, ['dist/cli.js', 'convert', ...pages, '--out-dir', many]);
  const one = pages.reduce((sum) => sum + timeProcess('pandoc', pandocArgs), 0);
  print(
    `convert --out-dir of ${MANY} pages, one process`,
    together,
    'ms',
    ratio(together, one, `${MANY} pandocs`),
  );

  console.log(`\nWriting in one process, medians of ${WARM_ROUNDS}`);
  const writing = await timeWarm(own.writeSample, WARM_ROUNDS);
  const read = readFileSync(template);
  const peer = await timeWarm(() => fillTemplate(read, own.templateData()), WARM_ROUNDS);
  print('writing the .docx, first', writing.first, 'ms', ratio(writing.first, peer.first, 'docxtemplater'));
  print('writing the .docx, warm', writing.warm, 'ms', ratio(writing.warm, peer.warm, 'docxtemplater'));

  console.log('\nSize of the file');
  const size = (/** @type {string} */ file) => statSync(file).size / 1024;
  print('ours, the report itself inside', size(ours), 'kB');
  print('pandoc', size(pandocs), 'kB');
  print('docxtemplater', size(filled), 'kB');

  console.log('\nPreview of a 10-page report after one paragraph changed');
  const preview = await timeWarm(own.updatePreview(), WARM_ROUNDS);
  const soffice = timeProcess('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ours]);
  print(
    'laying out and drawing',
    preview.warm,
    'ms',
    ratio(preview.warm, soffice, 'LibreOffice making the PDF'),
  );
  return own;
}

/** @param {string} folder @param {typeof import('../tests/bench/own.ts')} own */
async function benchReading(folder, own) {
  const long = join(folder, 'long.docx');
  writeFileSync(long, own.writeLong());
  const reading = timeProcesses(
    {
      import: [node, ['dist/cli.js', 'import', long, '--out', join(folder, 'long.json')]],
      mammoth: [node, ['build/bench/mammoth.mjs', long]],
    },
    5,
  );
  console.log('\nA .docx of some 100 pages, whole processes');
  print(
    'import: read, recognise, prove',
    reading.import,
    'ms',
    ratio(reading.import, reading.mammoth, 'mammoth'),
  );
  print('mammoth to HTML, no recognition', reading.mammoth, 'ms');
  const { maxRSS } = own.peakOf(['dist/cli.js', 'import', long, '--out', join(folder, 'long.json')]);
  print('import: memory at most', maxRSS / 1024, 'MB');
}

process.chdir(project);
if (!ensureSystemPackages()) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'fazhi-bench-'));
try {
  await benchReading(folder, await benchWriting(folder));
} finally {
  rmSync(folder, { recursive: true });
}
