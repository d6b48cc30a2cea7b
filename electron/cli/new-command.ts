import { randomUUID } from 'node:crypto';
import { blankReport } from '../../shared/report/blank-report.ts';
import { writeJson } from './files.ts';
import type { GivenOptions } from './options.ts';

/** `new --year 2026 --office NAME [--out draft.json]`: a first report, its five parts empty. */
export async function newCommand(_files: readonly string[], options: GivenOptions): Promise<boolean> {
  const { year, office = '', out } = options;
  await writeJson(out, blankReport(randomUUID(), Number(year), office.trim()));
  return true;
}
