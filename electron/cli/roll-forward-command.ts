import { randomUUID } from 'node:crypto';
import { rollForward } from '../../shared/roll-forward/roll-forward.ts';
import { readAnyReport, say, writeJson } from './files.ts';
import { rolledLines } from './messages.ts';
import type { GivenOptions } from './options.ts';

/**
 * `roll-forward FILE --year 2026 [--out draft.json]`: last year's report as a draft of the new year; what moved, what is
 * asked and how many sentences are carried over on standard error.
 */
export async function rollForwardCommand(
  [file = '']: readonly string[],
  options: GivenOptions,
): Promise<boolean> {
  const { report: last, lines } = await readAnyReport(file);
  const rolled = rollForward(last, { year: Number(options.year), id: randomUUID() });
  await writeJson(options.out, rolled.report);
  for (const line of [...lines, ...rolledLines(rolled)]) say(line);
  return true;
}
