import { beforeExport } from '../../shared/proofread/before-export.ts';
import { OWN_PACK } from '../../shared/proofread/pack.ts';
import { proofread } from '../../shared/proofread/proofread.ts';
import type { Report } from '../../shared/report/schema.ts';

/** What a person is told before a report is exported: 导出前请看 一、（二）：… */
export function beforeExportLines(report: Report): string[] {
  const today = new Date().toISOString().slice(0, 10);
  const findings = proofread(report, { last: null, today, pack: OWN_PACK, townships: null, ownWords: [] });
  return beforeExport(report, findings).map(({ where, message }) => `导出前请看 ${where}：${message}`);
}
