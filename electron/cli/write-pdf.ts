import type { Format } from '../../shared/gongwen/format-of.ts';
import { layOut } from '../../shared/layout/lay-out.ts';
import { LIKE_WORD } from '../../shared/layout/options.ts';
import { pagesHtml } from '../../shared/layout/pages-html.ts';
import type { Report } from '../../shared/report/schema.ts';
import { say, writeOut } from './files.ts';
import { printPdf } from './print-pdf.ts';

/** The preview's own pages as a PDF. @throws AppError no-browser, and what writing a file may meet */
export async function writePdf(report: Report, format: Format, file: string): Promise<void> {
  const pages = layOut(report, LIKE_WORD, format);
  await writeOut(file, await printPdf(pagesHtml(pages, format)));
  say(`已导出：${file}（共 ${pages.length} 页）`);
}
