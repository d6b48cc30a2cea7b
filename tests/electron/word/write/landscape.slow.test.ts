import validate from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../../electron/package/word-package.ts';
import { child, descendants } from '../../../../electron/package/xml-element.ts';
import { importFile } from '../../../../electron/read/import-file.ts';
import { proveExport } from '../../../../electron/word/prove-export.ts';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import { isComplete } from '../../../../shared/recognise/recognition.ts';
import { blankReport } from '../../../../shared/report/blank-report.ts';
import type { Report, Table } from '../../../../shared/report/schema.ts';
import { rollForward } from '../../../../shared/roll-forward/roll-forward.ts';

const upright = (id: string, text = ''): Table => ({
  ...{ id, kind: 'table', text },
  rows: [
    [{ text: '事项' }, { text: '数量' }],
    [{ text: `执法检查${id}` }, { text: '12次' }],
  ],
});

const table = (id: string, text = ''): Table => ({ ...upright(id, text), landscape: true });

function given(): Report {
  const report = blankReport('t', 2025, '临溪县青禾镇人民政府');
  report.parts[0].blocks = [
    { id: 'a', kind: 'paragraph', text: '全年检查12次。' },
    table('甲', '表1 执法情况'),
  ];
  report.parts[4].blocks = [upright('乙'), table('丙'), table('丁')];
  report.signature = null;
  return report;
}

const sectionsIn = (bytes: Uint8Array) => descendants(openPackage(bytes).document, 'w:sectPr');

describe('landscape tables in the Word file', () => {
  it('are valid, each in a section of its own', { timeout: 60_000 }, async () => {
    const bytes = await writeReport(given());
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
    const sheets = sectionsIn(bytes).map((section) => child(section, 'w:pgSz')?.attributes);
    const plain = { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' };
    const turned = { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' };
    expect(sheets).toEqual([plain, turned, plain, turned, turned]);
  });

  it('have the margins of the turned sheet and a grid that fills its height', async () => {
    const [, turned] = sectionsIn(await writeReport(given()));
    expect(child(turned, 'w:pgMar')?.attributes).toMatchObject({
      'w:top': '1588',
      'w:right': '2098',
      'w:bottom': '1474',
      'w:left': '1984',
    });
    expect(child(turned, 'w:docGrid')?.attributes['w:linePitch']).toBe(String(Math.floor(8844 / 15)));
  });

  it('are as wide as the turned text area, and their first row stands on each page', async () => {
    const [first] = descendants(openPackage(await writeReport(given())).document, 'w:tbl');
    expect(child(first, 'w:tblPr', 'w:tblW')?.attributes['w:w']).toBe('12756');
    const isHeader = descendants(first, 'w:tblHeader').map(({ attributes }) => attributes['w:val'] ?? 'true');
    expect(isHeader).toEqual(['true', 'off']);
  });

  it('add no paragraph of a line to a page for the end of a section', async () => {
    const { document } = openPackage(await writeReport(given()));
    const ends = descendants(document, 'w:pPr').filter((pPr) => child(pPr, 'w:sectPr'));
    const lows = ends.filter((pPr) => child(pPr, 'w:spacing')?.attributes['w:line'] === '14');
    expect(ends).toHaveLength(4);
    // The fourth is the paragraph that the section's text ends in.
    expect(lows).toHaveLength(3);
    expect(ends.filter((pPr) => child(pPr, 'w:pStyle') === undefined)).toEqual(lows);
  });

  it('leave every paragraph, cell and figure in its place', async () => {
    expect(isComplete(proveExport(given(), await writeReport(given())))).toBe(true);
  });

  it('come back as they were, also after the file was changed in Word, and nothing is left out', async () => {
    const bytes = await writeReport(given());
    expect((await importFile('a.docx', bytes)).report).toEqual(given());
    const { 'word/document.xml': xml = new Uint8Array(), ...parts } = unzipSync(bytes);
    const edited = strFromU8(xml).replace('全年检查12次。', '全年检查15次。');
    const { report, leftOut } = await importFile(
      'a.docx',
      zipSync({ ...parts, 'word/document.xml': strToU8(edited) }),
    );
    expect(report.parts[0].blocks[0]?.text).toBe('全年检查15次。');
    expect(report.parts[0].blocks[1]).toEqual(given().parts[0].blocks[1]);
    expect(report.parts[4].blocks).toEqual(given().parts[4].blocks);
    expect(leftOut).toEqual([]);
  });

  it('stay landscape in the draft of next year', () => {
    const { report } = rollForward(given(), { year: 2026, id: 'next' });
    const turned = report.parts.flatMap(({ blocks }) => blocks.filter((block) => 'landscape' in block));
    expect(turned).toHaveLength(3);
  });
});
