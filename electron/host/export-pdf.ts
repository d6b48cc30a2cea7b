import type { PdfDelivery } from '../../shared/requests.ts';
import type { Library } from '../library/library.ts';
import type { Deliver, PrintPdf } from './handler-parts.ts';
import { withPdfTitle } from './pdf-title.ts';
import { suggestedFileName } from './suggested-file-name.ts';

const PROGRAM = '法治政府建设年度报告';

/** Delivers a saved report as the PDF that the page's print sheets make; without Electron the page prints itself. */
export async function exportPdf(
  library: Library,
  deliver: Deliver,
  printPdf: PrintPdf | null,
  id: string,
): Promise<PdfDelivery> {
  if (printPdf === null) return { kind: 'print' };
  const { report } = await library.open(id);
  return deliver(
    suggestedFileName(report.title, 'pdf'),
    withPdfTitle(await printPdf(), report.title, PROGRAM),
  );
}
