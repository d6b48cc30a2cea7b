import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectReport } from '../../../../electron/word/inspect/inspect-report.ts';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import { fullReport } from '../../../layout/reports.ts';
import { fakeDocx } from '../formatting/fake-docx.ts';
import {
  ANNEX,
  ANNEX_NOTE,
  ANNEX_TITLE,
  blank,
  changedDocx,
  goodParts,
  IMPRINT,
  LETTERHEAD,
  p,
  REMARK,
  SIGNED,
} from './good-docx.ts';
import { MUTATIONS } from './mutations.ts';

describe('faults of one clause', () => {
  it('are at least fifty-nine, each another one', () => {
    expect(new Set(MUTATIONS.map(({ what }) => what)).size).toBe(MUTATIONS.length);
    expect(MUTATIONS.length).toBeGreaterThanOrEqual(59);
  });

  it.each(MUTATIONS)('changes the good file: $what', ({ from, to }) => {
    expect(changedDocx(from, to)).not.toEqual(fakeDocx(goodParts()));
  });

  it.each(MUTATIONS)('is called by its name: $what', ({ from, to, clause, named }) => {
    const findings = inspectReport(changedDocx(from, to)).filter(({ kept }) => !kept);
    const right = findings.filter(
      (each) => each.clause.startsWith(clause) && named.test(each.element + each.measured),
    );
    expect(right, findings.map(({ element, measured }) => `${element}：${measured}`).join('\n')).not.toEqual(
      [],
    );
  });

  it('are not found in the good file', () => {
    expect(inspectReport(fakeDocx(goodParts())).filter(({ kept }) => !kept)).toEqual([]);
  });

  it.each([
    ['a term of secrecy without ★', '机密★1年', '机密1年', '密级和保密期限写法'],
    [
      'a single annex with a number',
      '附件：1. 青石镇行政执法事项清单',
      '附件：青石镇行政执法事项清单',
      '附件说明序号',
    ],
    [
      'an annex’s title flush left',
      ANNEX_TITLE,
      p('Title', '青石镇行政执法事项清单', '<w:jc w:val="left"/>'),
      '附件标题位置',
    ],
    ['an annex’s title on the second line', blank + ANNEX_TITLE, ANNEX_TITLE, '附件标题行次'],
    [
      'an annex’s title that 附件说明 has otherwise',
      ANNEX_TITLE,
      ANNEX_TITLE.replace('事项清单', '目录'),
      '附件标题与附件说明',
    ],
    ['annexes out of order', '2. 青石镇普法活动一览', '3. 青石镇普法活动一览', '附件说明序号'],
  ])('is called by its name in a file with everything: %s', (_, from, to, element) => {
    const options = { before: LETTERHEAD, after: ANNEX_NOTE + SIGNED + REMARK + ANNEX + IMPRINT };
    expect(inspectReport(fakeDocx(goodParts(options))).filter(({ kept }) => !kept)).toEqual([]);
    const found = inspectReport(changedDocx(from, to, options)).filter(({ kept }) => !kept);
    expect(found.map((each) => each.element)).toEqual([element]);
  });

  it('names the middle rule of 版记 that is missing or as thick as the others', async () => {
    const report = {
      ...fullReport(),
      imprint: { copyTo: '县司法局', printer: '青禾镇党政办公室', printedOn: '2026-01-09' },
    };
    const parts = unzipSync(await writeReport(report));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const thick = xml.replace(/(<w:insideH [^>]*w:sz=")6"/, '$18"');
    expect(thick).not.toBe(xml);
    const broken = (document: string): string[] =>
      inspectReport(zipSync({ ...parts, 'word/document.xml': strToU8(document) }))
        .filter(({ kept }) => !kept)
        .map(({ element }) => element);
    expect(broken(xml)).toEqual([]);
    expect(broken(thick)).toEqual(['版记分隔线']);
    expect(broken(xml.replace(/<w:insideH [^>]*>/, ''))).toEqual(['版记分隔线']);
    expect(broken(xml.replace(/(<w:insideH [^>]*w:sz=")6"/, '$112"'))).toEqual(['版记分隔线']);
  });
});
