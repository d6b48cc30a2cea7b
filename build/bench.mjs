// npm run bench: what converting the sample costs, against named peers in the same run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ensureSystemPackages } from './system-packages.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const sample = `${project}shared/sample/report-2025.txt`;
const ROUNDS = 15;
const WARM_ROUNDS = 50;

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** @param {string} command @param {string[]} args */
function timeProcess(command, args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return performance.now() - start;
}

/** Times the processes in turn, so that a machine's changing speed meets all of them. @param {string} folder */
function timeProcesses(folder) {
  /** @type {Record<string, [string, string[]]>} */
  const contenders = {
    'convert (whole process)': [
      process.execPath,
      ['dist/cli.js', 'convert', sample, '--out', join(folder, 'a.docx')],
    ],
    'pandoc (whole process)': ['pandoc', ['--from', 'markdown', sample, '--output', join(folder, 'b.docx')]],
    'node alone': [process.execPath, ['--eval', '0']],
  };
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, [command, args]] of Object.entries(contenders)) {
      const time = timeProcess(command, args);
      if (round > 0) times[name]?.push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

/** Writes the sample's Word file in this process, again and again. @param {string} folder */
async function timeWriting(folder) {
  await build({
    configFile: false,
    logLevel: 'error',
    root: project,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      rolldownOptions: {
        input: 'tests/bench/write-sample.ts',
        output: { format: 'es', entryFileNames: 'write-sample.mjs' },
      },
    },
  });
  const { writeSample } = await import(join(folder, 'write-sample.mjs'));
  const times = [];
  for (let round = 0; round <= WARM_ROUNDS; round += 1) {
    const start = performance.now();
    await writeSample();
    times.push(performance.now() - start);
  }
  return { 'writing, first': times[0] ?? 0, 'writing, warm': median(times.slice(1)) };
}

process.chdir(project);
if (!ensureSystemPackages()) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'fazhi-bench-'));
try {
  const processes = timeProcesses(folder);
  const pandoc = processes['pandoc (whole process)'] ?? 1;
  console.log(`Medians of ${ROUNDS} alternating runs; writing: ${WARM_ROUNDS} in one process.\n`);
  for (const [name, time] of Object.entries(processes)) {
    console.log(
      `${name.padEnd(26)} ${time.toFixed(0).padStart(6)} ms   ${(time / pandoc).toFixed(2)} × pandoc`,
    );
  }
  for (const [name, time] of Object.entries(await timeWriting(folder))) {
    console.log(`${name.padEnd(26)} ${time.toFixed(1).padStart(6)} ms`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
