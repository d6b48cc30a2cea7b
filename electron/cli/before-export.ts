import type { Format } from '../../shared/gongwen/format-of.ts';
import { beforeExport, TOLD_RULES } from '../../shared/proofread/before-export.ts';
import { OWN_PACK } from '../../shared/proofread/pack.ts';
import { proofread } from '../../shared/proofread/proofread.ts';
import { localIsoDate } from '../../shared/report/dates.ts';
import type { Report } from '../../shared/report/schema.ts';

/** What a person is told before a report is exported: 导出前请看 一、（二）：… */
export function beforeExportLines(report: Report, format: Format): string[] {
  const today = localIsoDate(new Date());
  const surroundings = { last: null, today, pack: OWN_PACK, townships: null, ownWords: [] };
  const findings = proofread(report, surroundings, TOLD_RULES);
  return beforeExport(report, findings, format).map(
    ({ where, message }) => `导出前请看 ${where}：${message}`,
  );
}
