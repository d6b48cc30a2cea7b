import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../../electron/read/import-file.ts';
import { writeReport } from '../../../electron/word/write/write-report.ts';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import type { Letterhead, Report } from '../../../shared/report/schema.ts';
import { namedAnnexes } from '../../fixtures/annexes.ts';

const sample = recogniseText(readFileSync('shared/sample/report-2025.txt', 'utf8'), { id: 'sample' }).report;
const letterhead: Letterhead = {
  ...{ copyNumber: '000012', secrecy: '', urgency: '加急', issuers: ['临溪县青禾镇人民政府'] },
  ...{ withDocumentWord: true, documentNumber: '青府文〔2026〕1号', signatories: ['李某', '王某'] },
};
const full: Report = {
  ...sample,
  lead: [
    ...sample.lead,
    {
      ...{ id: 't', kind: 'table', text: '执法情况表' },
      rows: [[{ text: '事项', columns: 2 }], [{ text: '检查' }, { text: '12' }]],
    },
    { id: 'empty', kind: 'paragraph', text: '' },
  ],
  titleLines: ['临溪县青禾镇人民政府关于', '2025年度法治政府建设情况的报告'],
  signature: { office: '中共临溪县青禾镇委员会、临溪县青禾镇人民政府', date: '2026-01-08', sealed: true },
  letterhead,
  imprint: { copyTo: '县司法局', printer: '青禾镇党政办公室', printedOn: '2026-01-09' },
  annexes: namedAnnexes('执法事项清单', '普法活动统计表'),
  note: '联系人：王某，电话：12345678',
};
const secret: Report = { ...full, letterhead: { ...letterhead, secrecy: '秘密★1年' } };
const PLAIN = formatOf({ ...STANDARD_PROFILE, plain: true });
const STOPPED = formatOf({ ...STANDARD_PROFILE, headingStop: true });

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** Chinese words and figures in what is no format of Word's own. */
function wordsBesidePage(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const page = (parts['word/document.xml'] ?? '').replace(/<[^>]+>/g, '');
  const own = /^word\/(?:document|styles|fontTable|settings)\.xml$/;
  return Object.entries(parts)
    .filter(([name]) => !own.test(name))
    .flatMap(
      ([name, xml]) =>
        (name.startsWith('word/') ? xml.replace(/<[^>]+>/g, '') : xml).match(
          /\p{Script=Han}[\p{Script=Han}“”、，。：（）〔〕]*/gu,
        ) ?? [],
    )
    .filter((word) => !page.includes(word));
}

/** What may stand there: the office and the publication record. */
const known = ({ office, publication }: Report): string => [office, ...Object.values(publication)].join('\n');

const edited = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(change(before)).not.toBe(before);
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(before)) });
};

describe('A Word file of ours', () => {
  test.each([
    ['the sample', sample, undefined],
    ['one with everything', full, undefined],
    ['one whose headings end in a stop', full, STOPPED],
    ['one of a secret paper', secret, undefined],
    ['a plain one', full, PLAIN],
  ])('has no word in any part that is not on its page: %s', async (_, report, format) => {
    const hidden = wordsBesidePage(await writeReport(report, format)).filter(
      (word) => !known(report).includes(word),
    );
    expect(hidden).toEqual([]);
  });

  test('holds nothing of what was struck out in it afterwards', async () => {
    const sentence = sample.lead[0]?.text.slice(6, 30) ?? '';
    const bytes = edited(await writeReport(full), (xml) => xml.replace(sentence, ''));
    for (const [name, xml] of Object.entries(partsOf(bytes)))
      expect([name, xml.includes(sentence)]).toEqual([name, false]);
  });

  test.each([
    ['has a secrecy', secret, undefined],
    ['is to be plain', full, PLAIN],
  ])('carries nothing at all where the paper %s', async (_, report, format) => {
    const parts = partsOf(await writeReport(report, format));
    expect(Object.keys(parts).filter((name) => name.startsWith('customXml'))).toEqual([]);
    expect(Object.values(parts).join('')).not.toContain('customXml');
    expect(parts['docProps/core.xml']).not.toMatch(/dc:(?:creator|title)/);
  });

  test.each([
    ['as it was written', undefined],
    ['with stops after its headings', STOPPED],
  ])('gives the same report back, byte for byte: %s', async (_, format) => {
    const { report, questions } = await importFile('a.docx', await writeReport(full, format));
    expect(JSON.stringify(report)).toBe(JSON.stringify(full));
    expect(questions).toEqual([]);
  });

  test('keeps ids, table, elements and seal through an edit, and says what stands there now', async () => {
    const { report } = await importFile(
      'a.docx',
      edited(await writeReport(full), (xml) => xml.replace('860', '861')),
    );
    const ids = ({ lead, parts }: Report): string[] =>
      [...lead, ...parts.flatMap(({ blocks }) => blocks)].map(({ id }) => id);
    const lost = ids(full).filter((id) => !ids(report).includes(id));
    expect(['t', 'empty', 'b3']).toEqual(expect.arrayContaining(lost));
    expect(JSON.stringify(report.parts)).toContain('861');
    for (const key of [
      'titleLines',
      'signature',
      'letterhead',
      'imprint',
      'annexes',
      'note',
      'publication',
    ] as const)
      expect(report[key]).toEqual(full[key]);
  });

  test('has the title’s lines as they are broken now', async () => {
    const bytes = edited(await writeReport(full), (xml) =>
      xml.replace('青禾镇人民政府关于', '白石镇人民政府关于'),
    );
    const { report } = await importFile('a.docx', bytes);
    expect(report.titleLines).toEqual(['临溪县白石镇人民政府关于', '2025年度法治政府建设情况的报告']);
    expect(report.title).toBe(report.titleLines?.join(''));
  });
});

describe('An older file, which carries a whole report', () => {
  const bytes = readFileSync('tests/fixtures/stored/carried-2.docx');

  test('is believed where it says what the page says', async () => {
    const { report, questions } = await importFile('a.docx', bytes);
    expect(questions).toEqual([]);
    expect(report.publication.indexNumber).not.toBe('');
  });

  test('is not believed where it says something else: the page wins', async () => {
    const parts = unzipSync(bytes);
    const item = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array());
    const figure = /(\d{2,3})件/.exec(item)?.[1] ?? '';
    const forged = item.replaceAll(`${figure}件`, '999件');
    expect(forged).not.toBe(item);
    const { report } = await importFile(
      'a.docx',
      zipSync({ ...parts, 'customXml/item1.xml': strToU8(forged) }),
    );
    expect(JSON.stringify(report)).not.toContain('999件');
    expect(JSON.stringify(report)).toContain(`${figure}件`);
  });
});
