import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../electron/read/import-file.ts';
import { inspectReport } from '../../../../electron/word/inspect/inspect-report.ts';
import { proveExport } from '../../../../electron/word/prove-export.ts';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import { isComplete } from '../../../../shared/recognise/recognition.ts';
import { blankReport } from '../../../../shared/report/blank-report.ts';
import type { Block, Report } from '../../../../shared/report/schema.ts';

const table: Block = {
  id: 't',
  kind: 'table',
  text: '表1 执法情况',
  rows: [
    [
      { text: '事项', rows: 2 },
      { text: '数量', columns: 2 },
    ],
    [{ text: '2024年' }, { text: '2025年' }],
    [{ text: '执法检查\n（含联合）' }, { text: '12次' }, { text: '12次' }],
    [{ text: '整改' }, { text: '' }],
  ],
};

function given(): Report {
  const report = blankReport('t', 2025, '临溪县青禾镇人民政府');
  report.parts[0].blocks = [{ id: 'a', kind: 'paragraph', text: '全年检查12次。' }, table];
  report.parts[4].blocks = [
    { ...table, id: 'u', text: '' },
    { ...table, id: 'v', text: '' },
  ];
  report.signature = null;
  return report;
}

const documentOf = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

describe('a table in the Word file', () => {
  it('is valid, ruled, as wide as the text, and repeats its first row', { timeout: 60_000 }, async () => {
    const bytes = await writeReport(given());
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
    const xml = documentOf(bytes);
    expect(xml.match(/<w:tblW w:type="dxa" w:w="8844"\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(xml).toContain('<w:insideH w:val="single" w:color="000000" w:sz="4"/>');
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)]
      .slice(0, 3)
      .map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width)).toBe(8844);
  });

  it('stays apart from the table below it, and a file does not end in one', async () => {
    expect(documentOf(await writeReport(given()))).not.toMatch(/<\/w:tbl><w:(?:tbl|sectPr)[ >]/);
  });

  it('keeps to the format by our own inspection', async () => {
    const findings = inspectReport(await writeReport(given()));
    expect(findings.filter(({ demanded, kept }) => demanded && !kept)).toEqual([]);
  });

  it('is found again, every cell and figure', async () => {
    const report = given();
    const bytes = await writeReport(report);
    const proof = proveExport(report, bytes);
    expect(isComplete(proof)).toBe(true);
    const spoilt = structuredClone(report);
    const counted = spoilt.parts[0].blocks[1];
    if (counted?.kind === 'table') counted.rows[2]?.splice(1, 1, { text: '13次' });
    expect(isComplete(proveExport(spoilt, bytes))).toBe(false);
  });

  it('comes back as it was, also after the file was changed in Word', async () => {
    const bytes = await writeReport(given());
    expect((await importFile('a.docx', bytes)).report).toEqual(given());
    const { 'word/document.xml': xml = new Uint8Array(), ...parts } = unzipSync(bytes);
    const edited = strFromU8(xml).replace('全年检查12次。', '全年检查15次。');
    const { zipSync, strToU8 } = await import('fflate');
    const { report, proof } = await importFile(
      'a.docx',
      zipSync({ ...parts, 'word/document.xml': strToU8(edited) }),
    );
    expect(report.parts[0].blocks).toMatchObject([{ text: '全年检查15次。' }, { id: 't', rows: table.rows }]);
    expect(report.parts[4].blocks).toHaveLength(2);
    expect(isComplete(proof)).toBe(true);
  });
});
