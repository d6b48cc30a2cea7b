import { spawnSync } from 'node:child_process';

/** @param {number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Runs a command and gives its wall time in ms. @param {string} command @param {string[]} args */
export function timeProcess(command, args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return performance.now() - start;
}

/**
 * Medians of commands run in turn, so that a machine's changing speed meets all of them; the first round warms up.
 * @template {string} K
 * @param {Record<K, [command: string, args: string[]]>} contenders
 * @param {number} rounds
 * @returns {Record<K, number>}
 */
export function timeProcesses(contenders, rounds) {
  const entries = /** @type {[K, [string, string[]]][]} */ (Object.entries(contenders));
  const times = entries.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, [, [command, args]]] of entries.entries()) {
      const time = timeProcess(command, args);
      if (round > 0) times[at]?.push(time);
    }
  const medians = entries.map(([name], at) => [name, median(times[at] ?? [])]);
  return /** @type {Record<K, number>} */ (Object.fromEntries(medians));
}

/**
 * The first run of a function and the median of the others, in ms.
 * @param {() => unknown} work @param {number} rounds
 */
export async function timeWarm(work, rounds) {
  const times = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return { first: times[0] ?? 0, warm: median(times.slice(1)) };
}

/**
 * Medians of functions run in turn, in ms, so that a machine's changing speed meets all of them; the first round warms up.
 * @template {string} K
 * @param {Record<K, () => unknown>} contenders
 * @param {number} rounds
 * @returns {Promise<Record<K, number>>}
 */
export async function timeInTurn(contenders, rounds) {
  const entries = /** @type {[K, () => unknown][]} */ (Object.entries(contenders));
  const times = entries.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, [, work]] of entries.entries()) {
      const start = performance.now();
      await work();
      if (round > 0) times[at]?.push(performance.now() - start);
    }
  const medians = entries.map(([name], at) => [name, median(times[at] ?? [])]);
  return /** @type {Record<K, number>} */ (Object.fromEntries(medians));
}

/** Prints one line of the table. @param {string} name @param {number} value @param {string} unit @param {string} [beside] */
export const print = (name, value, unit, beside = '') =>
  console.log(`${name.padEnd(44)} ${value.toFixed(value < 20 ? 1 : 0).padStart(8)} ${unit}   ${beside}`);

/** @param {number} value @param {number} peer @param {string} name */
export const ratio = (value, peer, name) => `${(value / peer).toFixed(2)} × ${name}`;
