import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import { recogniseText } from '../../../../shared/recognise/recognise-text.ts';
import { blankReport } from '../../../../shared/report/blank-report.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { fullReport } from '../../../layout/reports.ts';

const SAMPLE = readFileSync('shared/sample/report-2025.txt', 'utf8');
const sample = (): Report => recogniseText(SAMPLE, { id: 'sample' }).report;

/** Every control character, a lone surrogate, XML's own marks and an astral hanzi, all of which a paste can bring. */
const HOSTILE = `<w:p>&amp;"'\u0000\u0008\u001F\uFFFE\uD800 𠮷 ]]> a\tb\nc`;

function hostileReport(): Report {
  const report = blankReport('hostile', 2025, `青禾镇${HOSTILE}`);
  report.title = HOSTILE;
  report.addressee = HOSTILE;
  report.lead = [{ id: 'l', kind: 'paragraph', text: HOSTILE }];
  report.signature = { office: HOSTILE, date: HOSTILE };
  return report;
}

const parts = async (report: Report, profile = STANDARD_PROFILE): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeReport(report, formatOf(profile)))).map(([name, part]) => [
      name,
      strFromU8(part),
    ]),
  );

describe('A written file', () => {
  test.each([
    ['the sample', sample()],
    ['every kind of paragraph', fullReport()],
    ['a blank report', blankReport('blank', 2025, '青禾镇')],
    ['text that would break XML', hostileReport()],
  ])("passes Microsoft's validator: %s", { timeout: 60_000 }, async (_, report) => {
    expect(await validate(await writeReport(report), 'docx', 'Microsoft365')).toEqual([]);
  });

  test('has the same bytes for the same report', async () => {
    expect(await writeReport(sample())).toEqual(await writeReport(sample()));
  });

  test.each([28, 28.95, 29, 30] as const)(
    'has the grid of 22 lines under lines of %d pt',
    async (linePitch) => {
      const files = await parts(sample(), { ...STANDARD_PROFILE, linePitch });
      expect(files['word/document.xml']).toMatch(/<w:docGrid [^>]*w:linePitch="579"/);
      expect(files['word/settings.xml']).toContain('<w:drawingGridVerticalSpacing w:val="579"/>');
      expect(files['word/styles.xml']).toContain(`w:line="${linePitch * 20}" w:lineRule="exact"`);
    },
  );

  test('names the office as its author and nobody else', async () => {
    const files = await parts(sample());
    expect(files['docProps/core.xml']).toContain('<dc:creator>临溪县青禾镇人民政府</dc:creator>');
    expect(files['docProps/core.xml']).not.toMatch(/lastModifiedBy|dcterms:(?:created|modified)>/);
    expect(files['docProps/app.xml'] ?? '').not.toMatch(/<(?:Company|Manager)>[^<]/);
  });

  test('has no theme and no font of one', async () => {
    const files = await parts(sample());
    expect(Object.keys(files).filter((name) => name.includes('theme'))).toEqual([]);
    for (const xml of Object.values(files)) expect(xml).not.toMatch(/w:(?:ascii|hAnsi|eastAsia|cs)Theme=/i);
  });

  test('leads the navigation pane with its outline levels', async () => {
    const { 'word/styles.xml': styles = '' } = await parts(sample());
    const level = (name: string) =>
      new RegExp(`<w:name w:val="${name}"/>.*?<w:outlineLvl w:val="(\\d)"/>`).exec(styles)?.[1];
    expect([1, 2, 3, 4].map((depth) => level(`heading ${depth}`))).toEqual(['0', '1', '2', '3']);
  });

  test('keeps an astral character and XML marks as text', async () => {
    const { 'word/document.xml': document = '' } = await parts(hostileReport());
    expect(document).toContain('&lt;w:p&gt;&amp;amp;');
    expect(document).toContain('𠮷');
  });
});
