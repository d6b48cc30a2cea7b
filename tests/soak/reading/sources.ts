import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WHOLE_REPORTS, type WholeReport, wholeReport } from '../../fixtures/whole-reports/whole-report.ts';
import {
  asConvertibleDocx,
  asHtml,
  asMht,
  asNumberedDocx,
  asRtf,
  asUtf8,
} from '../../fixtures/whole-reports/write-kinds.ts';

const fixture = (path: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../fixtures', path));

type Write = (report: WholeReport) => Uint8Array;

const xml: Write = (report) => {
  const lines = report.written.map(
    ({ text }) => `<w:p><w:r><w:t>${text.replace(/[&<>]/g, '')}</w:t></w:r></w:p>`,
  );
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>${lines.join('')}</w:body></w:wordDocument>`,
  );
};

const markdown: Write = ({ written }) =>
  new TextEncoder().encode(written.map(({ text }) => `**${text}**`).join('\n\n'));

const json: Write = ({ report }) => new TextEncoder().encode(JSON.stringify(report));

const ofReport =
  (name: string, write: Write) =>
  (pick: (below: number) => number): { name: string; bytes: Uint8Array } => ({
    name,
    bytes: write(wholeReport(pick(WHOLE_REPORTS))),
  });

const ofFixtures =
  (name: string, paths: readonly string[]) =>
  (pick: (below: number) => number): { name: string; bytes: Uint8Array } => ({
    name,
    bytes: fixture(paths[pick(paths.length)] ?? ''),
  });

/** Whole files of every kind that is read, each by what it is called; all of them are invented. */
export const SOURCES = [
  ofReport('报告.txt', asUtf8),
  ofReport('报告.md', markdown),
  ofReport('报告.html', asHtml),
  ofReport('报告.mht', asMht),
  ofReport('报告.rtf', asRtf),
  ofReport('报告.docx', asConvertibleDocx),
  ofReport('编号.docx', asNumberedDocx),
  ofReport('报告.xml', xml),
  ofReport('报告.json', json),
  ofFixtures('报告.doc', [
    'doc/report.doc',
    'doc/stories.doc',
    'doc/forms.doc',
    'tables/tables.doc',
    'tables/wide.doc',
  ]),
  ofFixtures('旧稿.rtf', ['rtf/report.rtf', 'rtf/stories.rtf', 'rtf/numbering.rtf', 'tables/tables.rtf']),
];
