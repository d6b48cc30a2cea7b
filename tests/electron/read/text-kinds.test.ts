import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../electron/read/import-file.ts';
import { exportReport } from '../../../electron/word/export-report.ts';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { pageParagraphs, TEXT_STYLES } from '../../../shared/gongwen/page-paragraphs.ts';
import { PLAIN_FILES } from '../../../shared/gongwen/plain-files.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { TEXT_KINDS, type TextKind } from '../../../shared/levels.ts';
import { blocksIn } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { sampleReport } from '../support/sample-report.ts';

const WORDS = '全年组织学法12次，办结案件16件。';

function reportWith(kind: TextKind): Report {
  const report = sampleReport();
  report.parts[0].blocks = [
    { id: 's', kind: 'section', heading: '强化学习', text: '' },
    { id: 'k', kind, text: WORDS },
    { id: 'p', kind: 'paragraph', text: '另行安排培训3期。' },
  ];
  return report;
}

const kindsOf = ({ report }: { report: Report }): (readonly [string, string])[] =>
  blocksIn(report, 'measures').map(({ kind, text }) => [kind, text]);

/** A Word file as anybody's: nothing is in it beside the page. */
const plainWord = async (report: Report): Promise<Uint8Array> =>
  (await exportReport(report, formatOf({ ...STANDARD_PROFILE, plain: true }))).bytes;

describe.each(TEXT_KINDS)('a text of the kind %s', (kind) => {
  const report = reportWith(kind);
  const own = kindsOf({ report });

  it('stands on the page among the texts of the report', () => {
    const found = pageParagraphs(report).find(({ text }) => text.endsWith(WORDS));
    expect(TEXT_STYLES).toContain(found?.style);
  });

  it('comes back as one from a Word file that has nothing but the page', async () => {
    expect(kindsOf(await importFile('报告.docx', await plainWord(report)))).toEqual(own);
  });

  it('comes back with every word from every plain file', async () => {
    for (const [ending, write] of Object.entries(PLAIN_FILES)) {
      const read = kindsOf(await importFile(`报告.${ending}`, write(report)));
      expect(read.map(([, text]) => text)).toEqual(own.map(([, text]) => text));
    }
  });
});

describe('a style whose name says no kind', () => {
  it.each(['Quotes', 'no quote', '引文目录', '正文', 'Normal'])(
    'leaves a paragraph what it is: %s',
    async (name) => {
      const parts = unzipSync(await plainWord(reportWith('paragraph')));
      const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
      const renamed = styles.replace('w:val="公文正文"', `w:val="${name}"`);
      expect(renamed).not.toBe(styles);
      const bytes = zipSync({ ...parts, 'word/styles.xml': strToU8(renamed) });
      expect(kindsOf(await importFile('报告.docx', bytes))).toEqual(
        kindsOf({ report: reportWith('paragraph') }),
      );
    },
  );
});
