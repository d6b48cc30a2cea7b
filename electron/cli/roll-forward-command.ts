import { randomUUID } from 'node:crypto';
import { rollForward } from '../../shared/roll-forward/roll-forward.ts';
import { readReport, recogniseFile, say, writeJson } from './files.ts';
import { recognitionLines, rolledLines } from './messages.ts';
import type { GivenOptions } from './options.ts';

/** Last year's report: its data, or read from any file that `import` takes. */
async function readLast(file: string) {
  if (/\.json$/i.test(file)) return { report: await readReport(file), lines: [] };
  const recognition = await recogniseFile(file);
  return { report: recognition.report, lines: recognitionLines(recognition) };
}

/**
 * `roll-forward FILE --year 2026 [--out draft.json]`: last year's report as a draft of the new year; what moved, what is
 * asked and how many sentences are carried over on standard error.
 */
export async function rollForwardCommand(
  [file = '']: readonly string[],
  options: GivenOptions,
): Promise<boolean> {
  const { report: last, lines } = await readLast(file);
  const rolled = rollForward(last, { year: Number(options.year), id: randomUUID() });
  await writeJson(options.out, rolled.report);
  for (const line of [...lines, ...rolledLines(rolled)]) say(line);
  return true;
}
