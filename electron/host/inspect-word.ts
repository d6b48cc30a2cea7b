import { AppError } from '../../shared/app-error.ts';
import type { Finding } from '../../shared/gongwen/finding.ts';
import { MAX_FILE_BYTES } from '../../shared/largest-file.ts';
import { naming } from '../read/naming.ts';

/**
 * Measures a Word file of anybody's against GB/T 9704-2012. Nothing is kept.
 * @param name the file's name
 * @throws AppError too-large, unsupported-file, password-protected or damaged, naming the file
 */
export async function inspectWord(name: string, bytes: Uint8Array): Promise<Finding[]> {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new AppError('too-large', name);
  // Loaded on first use: a start need not wait for it.
  const { inspectReport } = await import('../word/inspect/inspect-report.ts');
  return naming(name, async () => inspectReport(bytes));
}
