import type { Report } from '../../../shared/report/schema.ts';
import { guessFrom } from '../../../shared/take-back/guess-from.ts';
import type { Returned } from '../../../shared/take-back/returned.ts';
import { leftOutWords } from '../../../shared/words.ts';
import { readingWords } from '../../messages.ts';
import { bytesOf } from '../../ui/chosen-file.ts';
import { doLongWork } from '../../work.ts';
import { askComparer } from '../compare/ask-worker.ts';

/** A file or a pasted text, what it is called, and whose it is. */
export interface Source {
  name: string;
  from: string;
  /** null for pasted text */
  file: File | null;
  text: string;
}

/** Has the host read material, and lays it against the report. @throws AppError as the host does */
export async function readMaterial(
  { name, from, file, text }: Source,
  report: () => Report,
): Promise<Returned> {
  const words = readingWords(name);
  const bytes = file ? await bytesOf(file) : new TextEncoder().encode(text);
  const fileName = file ? name : `${name}.txt`;
  const { lines, leftOut } = await doLongWork(words, 'material:read', { name: fileName, bytes });
  const said = from.trim() === '' ? guessFrom(name) : from.trim();
  const own = { id: crypto.randomUUID().slice(0, 8), at: new Date().toISOString() };
  const material = { from: said, file: name, lines };
  const returned = await askComparer('material', { report: report(), material, own });
  const notes = leftOut.map((line) => `“${line.text}”没有放进来：${leftOutWords(line.reason)}。`);
  return { ...returned, notes: [...new Set([...returned.notes, ...notes])] };
}
