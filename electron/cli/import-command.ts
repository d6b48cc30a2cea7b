import { recogniseFile, say, writeJson } from './files.ts';
import { recognitionLines } from './messages.ts';
import type { GivenOptions } from './options.ts';

/**
 * `import FILE [--out report.json] [--questions q.json]`: the report as JSON; its proof, what was left out and what is
 * doubtful on standard error, the doubts also as [{ where, text, asked }].
 */
export async function importCommand([file = '']: readonly string[], options: GivenOptions): Promise<boolean> {
  const recognition = await recogniseFile(file, options.tracked === 'rejected' ? 'rejected' : 'accepted');
  if (options.questions !== undefined) await writeJson(options.questions, recognition.questions);
  await writeJson(options.out, recognition.report);
  for (const line of recognitionLines(recognition)) say(line);
  return true;
}
