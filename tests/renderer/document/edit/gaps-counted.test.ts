import { expect, it } from 'vitest';
import { documentToReport } from '../../../../renderer/document/convert/document-to-report.ts';
import { gapsOf, insertGap } from '../../../../renderer/document/edit/gaps.ts';
import type { ZoneName } from '../../../../renderer/document/schema/zones.ts';
import { blankReport } from '../../../../shared/report/blank-report.ts';
import { countGaps } from '../../../../shared/report/placeholder.ts';
import { marked, perform } from '../marked-text.ts';

it.each<[ZoneName, string]>([
  ['title', '报^告'],
  ['addressee', '县政^府：'],
  ['lead', 'paragraph 全^年'],
  ['measures', 'section 学^法'],
  ['plan', 'point 办^案'],
  ['signatureOffice', '镇政^府'],
  ['signatureDate', '2026年^'],
])('A gap written in %s is counted beside the report, too', (zone, line) => {
  const { doc } = perform(marked({ [zone]: [line] }), insertGap).state;
  expect(gapsOf(doc)).toHaveLength(1);
  expect(countGaps(documentToReport(doc, blankReport('gaps', 2025, '云岭县青石镇人民政府')))).toBe(1);
});
