import validate from '@ooxml-tools/validate';
import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inspectReport } from '../../../../electron/word/inspect/inspect-report.ts';
import { imprintElements } from '../../../../electron/word/write/imprint.ts';
import { letterheadElements } from '../../../../electron/word/write/letterhead.ts';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import type { Imprint, Letterhead, Report } from '../../../../shared/report/schema.ts';
import { fullReport } from '../../../layout/reports.ts';

const FORMAT = formatOf(STANDARD_PROFILE);
const EMPTY: Letterhead = {
  copyNumber: '',
  secrecy: '',
  urgency: '',
  issuers: [],
  withDocumentWord: false,
  documentNumber: '',
  signatories: [],
};
const LETTERHEAD: Letterhead = {
  copyNumber: '000001',
  secrecy: '机密★1年',
  urgency: '特急',
  issuers: ['临溪县青禾镇人民政府'],
  withDocumentWord: true,
  documentNumber: '青府发〔2026〕1号',
  signatories: ['王建国'],
};
const JOINT = ['中共临溪县青禾镇委员会', '临溪县青禾镇人民政府', '临溪县司法局'];
const IMPRINT: Imprint = { copyTo: '县司法局', printer: '青禾镇党政办公室', printedOn: '2026-01-08' };

const documentXml = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
const xmlOf = async (children: ReturnType<typeof letterheadElements>): Promise<string> =>
  documentXml(new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))));
const headOf = (letterhead: Partial<Letterhead>): Promise<string> =>
  xmlOf(letterheadElements({ ...EMPTY, ...letterhead }, FORMAT));
const footOf = (imprint: Partial<Imprint>): Promise<string> =>
  xmlOf(imprintElements({ copyTo: '', printer: '', printedOn: '', ...imprint }, FORMAT));

const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|(<w:tab\/>)/gs)]
        .map(([, text, tab]) => (tab ? '\t' : text))
        .join(''),
    )
    .filter((text) => text !== '');
const markSize = (xml: string): number =>
  Number(/<w:color w:val="FF0000"\/>.*?<w:sz w:val="(\d+)"/s.exec(xml)?.[1]);

describe('The letterhead (GB/T 9704-2012, 7.2)', () => {
  test('has its elements in the order of the standard', async () => {
    expect(textsOf(await headOf(LETTERHEAD))).toEqual([
      '000001',
      '机密★1年',
      '特急',
      '临溪县青禾镇人民政府文件',
      '青府发〔2026〕1号\t签发人：王建国',
    ]);
  });

  test('is nothing at all when nothing is filled in', () => {
    expect(letterheadElements(EMPTY, FORMAT)).toEqual([]);
    expect(letterheadElements(undefined, FORMAT)).toEqual([]);
  });

  test('has no rule without a mark and a number', async () => {
    const xml = await headOf({ urgency: '特急' });
    expect(textsOf(xml)).toEqual(['特急']);
    expect(xml).not.toContain('<w:pBdr>');
  });

  test('sets its mark as large as fits, within reason', async () => {
    expect(markSize(await headOf(LETTERHEAD))).toBe(73);
    expect(markSize(await headOf({ issuers: ['青禾镇'] }))).toBe(124);
    expect(markSize(await headOf({ issuers: ['青'.repeat(30)] }))).toBe(44);
  });

  test('sets several offices one under another, with 文件 beside them all', async () => {
    const xml = await headOf({ issuers: JOINT, withDocumentWord: true });
    expect(textsOf(xml)).toEqual([JOINT[0], '文件', JOINT[1], JOINT[2]]);
    expect(xml.match(/<w:jc w:val="distribute"\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:vMerge/g)).toHaveLength(3);
    expect(await headOf({ issuers: JOINT })).not.toContain('文件');
  });

  test('names those who sign two a line, with the number on the last', async () => {
    const signed = (signatories: string[]): Promise<string> =>
      headOf({ documentNumber: '青府发〔2026〕1号', signatories });
    expect(textsOf(await signed(['甲', '乙']))).toEqual(['青府发〔2026〕1号\t签发人：甲\t乙']);
    expect(textsOf(await signed(['甲', '乙', '丙']))).toEqual(['\t签发人：甲\t乙', '青府发〔2026〕1号\t丙']);
  });

  test('centres the number of a document that nobody signs', async () => {
    const xml = await headOf({ documentNumber: '青府发〔2026〕1号' });
    expect(xml).toMatch(/<w:jc w:val="center"\/>/);
    expect(xml).not.toContain('签发人');
  });
});

describe('The imprint (7.4)', () => {
  test('is nothing at all when nothing is filled in', () => {
    expect(imprintElements({ copyTo: '', printer: '', printedOn: '' }, FORMAT)).toEqual([]);
    expect(imprintElements(undefined, FORMAT)).toEqual([]);
  });

  test('writes 抄送 and 印发 as the standard does', async () => {
    expect(textsOf(await footOf(IMPRINT))).toEqual([
      '抄送：县司法局。',
      '青禾镇党政办公室\t2026年1月8日印发',
    ]);
    expect(textsOf(await footOf({ printer: '办公室' }))).toEqual(['办公室']);
    expect(textsOf(await footOf({ copyTo: '县司法局' }))).toEqual(['抄送：县司法局。']);
  });
});

describe('A written file with letterhead and imprint', () => {
  const report = (letterhead: Partial<Letterhead>): Report => ({
    ...fullReport(),
    letterhead: { ...LETTERHEAD, ...letterhead },
    imprint: IMPRINT,
  });

  test.each([
    ['one office', {}],
    ['three offices', { issuers: JOINT, signatories: ['甲', '乙', '丙'] }],
    ['no signatory', { signatories: [] }],
  ])("passes Microsoft's validator: %s", { timeout: 60_000 }, async (_, letterhead) => {
    expect(await validate(await writeReport(report(letterhead)), 'docx', 'Microsoft365')).toEqual([]);
  });

  test('keeps every rule of 7.2 and 7.4 that the inspection measures', async () => {
    const findings = inspectReport(await writeReport(report({}))).filter(({ clause }) =>
      /^7\.[24]/.test(clause),
    );
    expect(findings.length).toBeGreaterThan(20);
    expect(findings.filter(({ kept }) => !kept)).toEqual([]);
  });
});
