import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { letterheadElements } from '../../../../electron/word/write/letterhead.ts';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { letterheadTwips } from '../../../../shared/gongwen/letterhead-height.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import type { ImprintPlace } from '../../../../shared/layout/imprint-place.ts';
import { paperOf } from '../../../../shared/layout/lay-out.ts';
import { blankReport } from '../../../../shared/report/blank-report.ts';
import type { Letterhead, Report } from '../../../../shared/report/schema.ts';

const FORMAT = formatOf(STANDARD_PROFILE);
/** Lines on a first page beside the title's two, which are higher than the others. */
const FIRST_PAGE = 19;
const PAGE = 22;
/** 五个部分 have a heading each. */
const HEADINGS = 5;

/** A report that fills so many lines under its title, and an imprint of two lines. */
function filling(lines: number): Report {
  const report = blankReport('id', 2025, '临溪县青禾镇人民政府');
  const blankUnderTitle = 1;
  report.lead = Array.from({ length: lines - HEADINGS - blankUnderTitle }, (_, at) => ({
    id: `l${at}`,
    kind: 'paragraph' as const,
    text: '一行。',
  }));
  return {
    ...report,
    signature: null,
    imprint: { copyTo: '县司法局', printer: '青禾镇党政办公室', printedOn: '2026-01-08' },
  };
}

const placeAfter = (lines: number, change: Partial<Report> = {}): ImprintPlace | null =>
  paperOf({ ...filling(lines), ...change }, FORMAT).imprintPlace;

const documentXml = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
const sectionsIn = (xml: string): string[] => xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];

describe('The place of the imprint (GB/T 9704-2012, 6, 7.4.1)', () => {
  test('is the back of an odd page, the foot of an even one with room, or the back of one more sheet', () => {
    expect(placeAfter(FIRST_PAGE)).toBe('nextPage');
    expect(placeAfter(FIRST_PAGE + 1)).toBe('lastPage');
    expect(placeAfter(FIRST_PAGE + PAGE - 3)).toBe('lastPage');
    expect(placeAfter(FIRST_PAGE + PAGE - 2)).toBe('nextSheet');
    expect(placeAfter(FIRST_PAGE + PAGE)).toBe('nextSheet');
    expect(placeAfter(FIRST_PAGE + PAGE + 1)).toBe('nextPage');
  });

  test('follows what else takes room: 抄送 of several lines, a letterhead', () => {
    const copyTo = '县委办公室，'.repeat(10);
    const imprint = { copyTo, printer: '青禾镇', printedOn: '' };
    expect(placeAfter(FIRST_PAGE + PAGE - 3, { imprint })).toBe('nextSheet');
    expect(placeAfter(FIRST_PAGE, { letterhead: LETTERHEAD })).toBe('lastPage');
  });

  test('is written as a section that begins an even page, without a number after a blank page', async () => {
    const written = async (lines: number): Promise<string> => documentXml(await writeReport(filling(lines)));
    expect(sectionsIn(await written(FIRST_PAGE + 1))).toHaveLength(1);
    const [first, second] = sectionsIn(await written(FIRST_PAGE));
    expect(first).not.toContain('<w:type');
    expect(second).toContain('<w:type w:val="evenPage"/>');
    expect(sectionsIn(documentXml(await writeReport({ ...filling(9), imprint: undefined })))).toHaveLength(1);
  });
});

const LETTERHEAD: Letterhead = {
  copyNumber: '000001',
  secrecy: '机密★1年',
  urgency: '',
  issuers: ['临溪县青禾镇人民政府'],
  withDocumentWord: true,
  documentNumber: '青府发〔2026〕1号',
  signatories: ['王建国'],
};
const RULE_TWIPS = 150;

/** The exact heights of the lines and rows of a body; a row is as high as its paragraph. */
const heightIn = (xml: string): number =>
  [...xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '').matchAll(/<w:spacing [^>]*w:line="(\d+)"/g)]
    .concat([...xml.matchAll(/<w:trHeight [^>]*w:val="(\d+)"/g)])
    .reduce((sum, [, twips]) => sum + Number(twips), 0);

describe('The height of a letterhead', () => {
  test.each<[string, Partial<Letterhead>]>([
    ['one office', {}],
    ['no corner', { copyNumber: '', secrecy: '' }],
    ['three offices and signatories', { issuers: ['甲局', '乙局', '丙局'], signatories: ['甲', '乙', '丙'] }],
    ['nobody who signs', { signatories: [] }],
  ])('is that of the lines written: %s', async (_, change) => {
    const letterhead = { ...LETTERHEAD, ...change };
    const children = letterheadElements(letterhead, FORMAT);
    const xml = documentXml(
      new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))),
    );
    expect(letterheadTwips(letterhead, FORMAT)).toBe(heightIn(xml) + RULE_TWIPS);
  });

  test('is nothing without any element', () => {
    const empty = { ...LETTERHEAD, copyNumber: '', secrecy: '', issuers: [], documentNumber: '' };
    expect(letterheadTwips({ ...empty, signatories: [] }, FORMAT)).toBe(0);
    expect(letterheadTwips(undefined, FORMAT)).toBe(0);
  });
});
