import { basename } from 'node:path';
import { givenBytes } from '../library/given-bytes.ts';
import { naming } from '../read/naming.ts';

/**
 * `inspect FILE.docx`: what of GB/T 9704-2012 a Word file keeps and breaks, element by element.
 * @returns whether everything that the standard demands is kept
 */
export async function inspectCommand([file = '']: readonly string[]): Promise<boolean> {
  const [{ inspectReport }, { formatFindings }] = await Promise.all([
    import('../word/inspect/inspect-report.ts'),
    import('../word/inspect/format-findings.ts'),
  ]);
  const bytes = await givenBytes(file);
  const findings = await naming(basename(file), async () => inspectReport(bytes));
  process.stdout.write(`${formatFindings(findings)}\n`);
  return findings.every(({ demanded, kept }) => kept || !demanded);
}
