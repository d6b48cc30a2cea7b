import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeWordTable } from '../../../electron/collect/write-word-table.ts';
import { exportReport } from '../../../electron/word/export-report.ts';
import { writeRevision } from '../../../electron/word/revise/write-revision.ts';
import type { Comment } from '../../../shared/comments/comment.ts';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { namedAnnexes } from '../../fixtures/annexes.ts';

const sample = recogniseText(readFileSync('shared/sample/report-2025.txt', 'utf8'), { id: 'sample' }).report;
const full: Report = {
  ...sample,
  titleLines: ['临溪县青禾镇人民政府关于', '2025年度法治政府建设情况的报告'],
  signature: { office: '中共临溪县青禾镇委员会、临溪县青禾镇人民政府', date: '2026-01-08', sealed: true },
  letterhead: {
    ...{ copyNumber: '000012', secrecy: '', urgency: '加急', issuers: ['临溪县青禾镇人民政府'] },
    ...{ withDocumentWord: true, documentNumber: '青府文〔2026〕1号', signatories: ['李某', '王某'] },
  },
  imprint: { copyTo: '县司法局', printer: '青禾镇党政办公室', printedOn: '2026-01-09' },
  annexes: namedAnnexes('执法事项清单', '普法活动统计表'),
  note: '联系人：王某，电话：12345678',
};
const secret: Report = {
  ...full,
  letterhead: { ...(full.letterhead as NonNullable<Report['letterhead']>), secrecy: '秘密★1年' },
};
/** Another report of the same elements: what its files share with those of the first is no text of either. */
const other: Report = { ...blankReport('other', 2019, ''), title: '甲' };

const STANDARD = formatOf(STANDARD_PROFILE);
const PLAIN = formatOf({ ...STANDARD_PROFILE, plain: true });
const BY = { author: '审稿人', date: '2026-01-10T09:00:00Z' };
const COMMENT: Comment = {
  ...{ id: 'c', quote: '2025', author: '审稿人', at: '2026-01-10T09:00:00.000Z', text: '此处核对' },
  ...{ place: { block: sample.lead[0]?.id ?? '', from: 0, to: 4 }, replies: [], done: false },
};
/** A namespace of Word's and the id of a comment's paragraph. */
const OF_COMMENTS = '2011 10000000';
const SHEET = {
  ...{
    title: '青禾镇数据收集表',
    note: '请填今年一栏',
    head: ['序', '名称', '去年', '今年', '单位', '句', '人', '号'],
  },
  ...{ rows: [['1', '检查', '120', '', '次', '全年检查120次', '', 'k1']], station: '司法所' },
};

type Parts = Record<string, string>;
const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const TIME = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
const WORD = /[\p{Script=Han}☆★]+|\d{2,}/gu;
/** A file's own words and numbers: those that its kind has in every file are none. */
const ownWords = (xml: string, common: ReadonlySet<string>): string[] =>
  (xml.match(WORD) ?? []).filter((word) => !common.has(word));

/** What a part says that neither the page nor another report's file of the same kind has. */
function hidden(bytes: Uint8Array, reference: Uint8Array, known: string): string[] {
  const common = new Set(Object.values(partsOf(reference)).join('\n').match(WORD) ?? []);
  const { 'word/document.xml': document = '', ...parts } = partsOf(bytes);
  const page = document.replace(/<[^>]+>/g, '');
  const attributes = (document.match(/<[^>]+>/g) ?? []).join('\n').replace(/\d+/g, '');
  return [['attributes', attributes] as const, ...Object.entries(parts)].flatMap(([name, xml]) =>
    // Digests, checks, dates of marks and the places of texts are numbers and no words.
    ownWords(name.startsWith('customXml/') ? xml.replace(/\d+/g, '') : xml.replace(TIME, ''), common)
      .filter((word) => !page.includes(word) && !known.includes(word))
      .map((word) => `${name}: ${word}`),
  );
}

const docx = async (report: Report, format = STANDARD, comments: Comment[] = []): Promise<Uint8Array> =>
  (await exportReport(report, format, comments)).bytes;
const recordOf = ({ office, publication }: Report): string =>
  [office, ...Object.values(publication)].join('\n');

describe('no part of any Word file of ours has a word that is not on its page', () => {
  it.each([
    ['a report', () => docx(sample), () => docx(other), recordOf(sample)],
    ['a report with everything', () => docx(full), () => docx(other), recordOf(full)],
    ['one whose comments stay out', () => docx(full, STANDARD, []), () => docx(other), recordOf(full)],
    [
      'one with its comments',
      () => docx(full, STANDARD, [COMMENT]),
      () => docx(other),
      `${recordOf(full)}${COMMENT.text}${COMMENT.author}${COMMENT.at}${OF_COMMENTS}`,
    ],
    ['a plain one', () => docx(full, PLAIN), () => docx(other, PLAIN), ''],
    ['a secret one', () => docx(secret), () => docx(other, PLAIN), ''],
    ['a revision', () => writeRevision(sample, full, STANDARD, BY), () => docx(other, PLAIN), ''],
    [
      'a revision of a secret one',
      () => writeRevision(sample, secret, STANDARD, BY),
      () => docx(other, PLAIN),
      '',
    ],
    [
      'a data sheet',
      () => writeWordTable(SHEET),
      () => writeWordTable({ ...SHEET, title: '', note: '', head: [], rows: [] }),
      '',
    ],
  ] as const)('%s', async (_, write, reference, known) => {
    const found = hidden(await write(), await reference(), known);
    expect(found.filter((each) => !each.startsWith('attributes: ') || !each.includes(BY.author))).toEqual([]);
  });
});
