import type { Argument, PdfDelivery } from '../../shared/requests.ts';
import type { HandlerParts } from './handler-parts.ts';
import { withPdfTitle } from './pdf-title.ts';
import { suggestedFileName } from './suggested-file-name.ts';

const PROGRAM = '法治政府建设年度报告';

/**
 * Delivers a saved report as the PDF that the page's print sheets make, and keeps what was delivered as a version; without
 * Electron the page prints itself.
 */
export async function exportPdf(
  { library, deliver, printPdf, log }: Pick<HandlerParts, 'library' | 'deliver' | 'printPdf' | 'log'>,
  { id, marked = false }: Argument<'pdf:export'>,
): Promise<PdfDelivery> {
  if (printPdf === null) return { kind: 'print' };
  const { report } = await library.open(id);
  const title = marked ? `${report.title}（花脸稿）` : report.title;
  const pdf = withPdfTitle(await printPdf(), title, PROGRAM);
  const delivery = await deliver(suggestedFileName(title, 'pdf'), pdf);
  if (delivery.kind !== 'cancelled' && !marked) {
    // The file is with the clerk; failing to keep the version is no failure of the export.
    await library
      .keepExported(id, delivery.fileName, pdf)
      .catch((error: unknown) => log('pdf:export', error));
  }
  return delivery;
}
