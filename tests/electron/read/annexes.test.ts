import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../../electron/read/import-file.ts';
import { proveExport } from '../../../electron/word/prove-export.ts';
import { writeReport } from '../../../electron/word/write/write-report.ts';
import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { reportTextFile } from '../../../shared/gongwen/report-text.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../../shared/recognise/recognition.ts';
import { allBlocks } from '../../../shared/report/blocks.ts';
import type { Annex, Report } from '../../../shared/report/schema.ts';
import { namedAnnexes, pagedAnnexes } from '../../fixtures/annexes.ts';

const sample: Report = {
  ...recogniseText(readFileSync('shared/sample/report-2025.txt', 'utf8'), { id: 'sample' }).report,
  signature: { office: '临溪县青禾镇人民政府', date: '2026-01-08' },
};
const IMPRINT = { copyTo: '县司法局', printer: '青禾镇党政办公室', printedOn: '2026-01-08' };
const report: Report = { ...sample, imprint: IMPRINT, annexes: pagedAnnexes() };

function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const document = change(strFromU8(parts['word/document.xml'] as Uint8Array));
  return zipSync({ ...parts, 'word/document.xml': strToU8(document) });
}

const stripped = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith('customXml/'))),
  );

/** Annexes without the ids of their blocks. */
const said = (annexes: readonly Annex[] = []): unknown =>
  annexes.map(({ title, blocks }) => ({ title, blocks: blocks.map(({ id: _id, ...block }) => block) }));

describe('a report with annexes', () => {
  test('is written with every paragraph and cell of them, in order', async () => {
    expect(isComplete(proveExport(report, await writeReport(report)))).toBe(true);
  });

  test('comes back from its Word file as it was, ids and all', async () => {
    const read = await importFile('报告.docx', await writeReport(report));
    expect(JSON.stringify(read.report)).toBe(JSON.stringify(report));
    expect(read.proof.unaccounted).toEqual([]);
    expect(read.questions).toEqual([]);
  });

  test('that was edited in Word has what stands there now, and the ids of what stayed', async () => {
    const bytes = edited(await writeReport(report), (xml) =>
      xml.replace('采纳4条', '采纳5条').replace('316', '318'),
    );
    const read = await importFile('报告.docx', bytes);
    expect(said(read.report.annexes)).toEqual(
      said(JSON.parse(JSON.stringify(report.annexes).replace('采纳4条', '采纳5条').replace('316', '318'))),
    );
    expect(read.proof.unaccounted).toEqual([]);
    const ids = allBlocks(read.report).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['x2', 'x3', 'x4', 'x5', 'x7']));
  });

  test('keeps the title that its annex’s page has, where somebody changed it there', async () => {
    const bytes = edited(await writeReport(report), (xml) =>
      xml.replace(/事项说明(?![\s\S]*事项说明)/, '事项解释'),
    );
    const read = await importFile('报告.docx', bytes);
    expect(read.report.annexes?.map(({ title }) => title)[2]).toBe('青禾镇重大行政决策事项解释');
    expect(read.report.annexes?.[2]?.blocks).toHaveLength(5);
  });

  test.each([
    ['another program’s Word file', async () => ['报告.docx', stripped(await writeReport(report))] as const],
    ['its text', async () => ['报告.txt', reportTextFile(report)] as const],
  ])('is read out of %s with nothing lost and no figure in another place', async (kind, make) => {
    const [name, bytes] = await make();
    const read = await importFile(name, bytes);
    const wanted =
      kind === 'its text'
        ? pageParagraphs(report).filter(({ style, rows }) => style !== 'annexMark' && !rows)
        : pageParagraphs(report);
    const texts = pageParagraphs(read.report).map(({ text }) => text);
    for (const { text } of wanted) expect(texts).toContain(text);
    expect(read.proof.unaccounted).toEqual([]);
    expect(read.report.parts[4].blocks.map(({ text }) => text).join()).not.toContain('附件');
    expect(read.report.annexes?.map(({ title }) => title)).toEqual(report.annexes?.map(({ title }) => title));
    if (kind === 'its text') return;
    expect(read.report.imprint).toEqual(IMPRINT);
    expect(said(read.report.annexes)).toEqual(said(report.annexes));
  });

  test('with one annex writes and reads it without a number', async () => {
    const one: Report = { ...report, annexes: pagedAnnexes().slice(2) };
    const texts = pageParagraphs(one).map(({ text }) => text);
    expect(texts).toContain('附件：青禾镇重大行政决策事项说明');
    expect(texts).toContain('附件');
    const read = await importFile('报告.docx', stripped(await writeReport(one)));
    expect(said(read.report.annexes)).toEqual(said(one.annexes));
    expect(read.proof.unaccounted).toEqual([]);
  });

  test('whose annexes are names alone has no pages for them', () => {
    const named: Report = { ...report, annexes: namedAnnexes('执法事项清单', '普法活动统计表') };
    const styles = pageParagraphs(named).map(({ style }) => style);
    expect(styles).not.toContain('annexMark');
    expect(styles.filter((style) => style === 'annexes' || style === 'nextAnnex')).toHaveLength(2);
  });
});

describe('a text whose annexes are written otherwise', () => {
  const TEXT = reportTextFile({ ...sample }).subarray(3);
  const text = new TextDecoder().decode(TEXT).trimEnd();
  const below = (...lines: string[]) => importFile('报告.txt', Buffer.from([text, ...lines, ''].join('\n')));

  test.each([
    [['附件1', '普法清单', '镇村两级共12项。'], [['普法清单', ['镇村两级共12项。']]]],
    [['附 件 1：', '普法清单', '镇村两级共12项。'], [['普法清单', ['镇村两级共12项。']]]],
    [['附件一：普法清单', '镇村两级共12项。'], [['普法清单', ['镇村两级共12项。']]]],
    [['附件一', '普法清单', '镇村两级共12项。'], [['普法清单', ['镇村两级共12项。']]]],
    [['附件：1.', '普法清单', '镇村两级共12项。'], [['普法清单', ['镇村两级共12项。']]]],
    [['附件１．', '普法清单', '镇村两级共12项。'], [['普法清单', ['镇村两级共12项。']]]],
    [['附件1、', '普法清单', '镇村两级共12项。'], [['普法清单', ['镇村两级共12项。']]]],
    [['（附件1）', '普法清单', '镇村两级共12项。'], [['普法清单', ['镇村两级共12项。']]]],
    [['【附件一】', '普法清单', '镇村两级共12项。'], [['普法清单', ['镇村两级共12项。']]]],
    [['附件1　普法清单', '镇村两级共12项。'], [['普法清单', ['镇村两级共12项。']]]],
    [['附1', '普法清单', '镇村两级共12项。'], [['普法清单', ['镇村两级共12项。']]]],
    [['（附一）', '普法清单', '镇村两级共12项。'], [['普法清单', ['镇村两级共12项。']]]],
    [['附1：普法清单', '镇村两级共12项。'], [['普法清单', ['镇村两级共12项。']]]],
    [
      ['附件1', '普法清单', '附件1 所列的12项，由村干部讲解。', '附件2 由站所填报。'],
      [['普法清单', ['附件1 所列的12项，由村干部讲解。', '附件2 由站所填报。']]],
    ],
    [
      ['附件', '普法清单', '一、对象', '附件3所列的7类人员。'],
      [['普法清单', ['一、对象', '附件3所列的7类人员。']]],
    ],
    [
      ['附件1', '普法清单', '共12项。', '附件2', '执法清单', '共9项。'],
      [
        ['普法清单', ['共12项。']],
        ['执法清单', ['共9项。']],
      ],
    ],
  ])('is read: %j', async (lines, wanted) => {
    const { report: read, proof } = await below(...lines);
    expect(read.annexes?.map(({ title, blocks }) => [title, blocks.map((block) => block.text)])).toEqual(
      wanted,
    );
    expect(proof.unaccounted).toEqual([]);
  });

  test.each(['附表1', '附图1', '附表1：普法清单'])(
    'called %s is read, and its other name, which the text may point to, is told',
    async (mark) => {
      const { report: read, proof } = await below(mark, '普法清单', '镇村两级共12项。');
      expect(read.annexes).toHaveLength(1);
      expect(proof.unaccounted.map(({ text: lost }) => lost).join()).toContain('附');
    },
  );

  test('with a table of the text called 附表1 above the date is none', async () => {
    const inText = text.replace('五、2026年', '附表1\n各村调解情况：东村3件。\n五、2026年');
    const { report: read, proof } = await importFile('报告.txt', Buffer.from(inText));
    expect(read.annexes).toBeUndefined();
    expect(proof.unaccounted).toEqual([]);
  });

  test('a web page’s list of files is none', async () => {
    const { report: read } = await below('附件：', '青禾镇报告.docx', '上一篇：某镇的通知');
    expect(read.annexes).toBeUndefined();
  });

  test('a name in 附件说明 that its page has otherwise is asked about, and named as lost', async () => {
    const {
      report: read,
      questions,
      proof,
    } = await importFile(
      '报告.txt',
      Buffer.from(
        `${text.replace(/\n(?=[^\n]*\n[^\n]*$)/, '\n附件：普法清单\n')}\n附件\n执法清单\n共12项。\n`,
      ),
    );
    expect(read.annexes?.map(({ title }) => title)).toEqual(['执法清单']);
    expect(questions.some(({ asked }) => asked.includes('普法清单'))).toBe(true);
    expect(proof.unaccounted.map(({ text: lost }) => lost).join()).toContain('普法清单');
  });

  test('a paragraph of an annex that a report lacks is named as lost', async () => {
    const { report: read, source, leftOut } = await below('附件1', '普法清单', '共12项。', '另有3项。');
    const { prove } = await import('../../../shared/recognise/proof/prove.ts');
    const less = {
      ...read,
      annexes: read.annexes?.map((annex) => ({ ...annex, blocks: annex.blocks.slice(1) })),
    };
    expect(prove({ lines: source, leftOut }, less as Report).unaccounted).toEqual([
      expect.objectContaining({ why: 'lost', text: expect.stringContaining('共12项') }),
    ]);
  });
});
