import { expect, it } from 'vitest';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { beforeExport, TOLD_RULES } from '../../../shared/proofread/before-export.ts';
import { proofread } from '../../../shared/proofread/proofread.ts';
import { RULES } from '../../../shared/proofread/rules.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { exampleReport, exampleSurroundings } from './example-report.ts';

const FORMAT = formatOf(STANDARD_PROFILE);

const told = (report: Report): string[] =>
  beforeExport(report, proofread(report, exampleSurroundings('')), FORMAT).map(
    ({ where, message }) => `${where} ${message}`,
  );

const whole = (text: string): Report =>
  exampleReport({
    measures: [text],
    highlights: ['建成说事长廊。'],
    leadership: ['镇长主持研究2次。'],
    shortcomings: ['由于人手不足，执法力量薄弱。'],
    plan: ['持证执法人员增加到35名。'],
    signed: '临溪县青禾镇人民政府',
    date: '2026-01-12',
  });

const letterhead = {
  ...{ copyNumber: '', secrecy: '', urgency: '', issuers: ['临溪县青禾镇人民政府'], withDocumentWord: true },
  ...{ documentNumber: '青府发〔2026〕1号', signatories: [] as string[] },
};

it('Of a report in order nothing is told, and what is only doubtful stays in the panel', () => {
  expect(told(whole('学法12次。'))).toEqual([]);
  expect(told(whole('会同工商局开展检查。'))).toEqual([]);
});

it('What is certain, a gap that was left, and personal data are told', () => {
  expect(told(whole('满意度达120%，学法【待补：次数】，联系人13812345678。'))).toHaveLength(3);
});

it('A letterhead without 签发人 is told, and one with it is not', () => {
  expect(told({ ...whole('学法12次。'), letterhead })).toEqual([expect.stringContaining('签发人')]);
  expect(told({ ...whole('学法12次。'), letterhead: { ...letterhead, signatories: ['王青山'] } })).toEqual(
    [],
  );
});

it('A first page that the letterhead of five and a long addressee fill is told, and one with text is not', () => {
  const issuers = ['青禾镇', '柳河镇', '东坪镇', '石桥镇', '白沙镇'].map((place) => `临溪县${place}人民政府`);
  const joint = { ...whole('学法12次。'), letterhead: { ...letterhead, issuers, signatories: ['王青山'] } };
  const addressee = Array.from({ length: 40 }, (_, at) => `临溪县第${at + 1}个主管部门`).join('、');
  expect(told({ ...joint, addressee })).toEqual([expect.stringContaining('首页没有正文')]);
  const three = { ...joint.letterhead, issuers: issuers.slice(0, 3) };
  expect(told({ ...joint, letterhead: three, addressee: '临溪县人民政府' })).toEqual([]);
});

it('A first page that the letterhead of one or two and a long addressee fill is told as well', () => {
  const addressee = Array.from({ length: 20 }, (_, at) => `临溪县第${at + 1}个主管部门办公室`).join('、');
  const of = (issuers: string[]) =>
    told({
      ...whole('学法12次。'),
      letterhead: { ...letterhead, issuers, signatories: ['王青山'] },
      addressee,
    });
  expect(of(['临溪县青禾镇人民政府'])).toEqual([expect.stringMatching(/首页没有正文；请缩短主送机关。$/)]);
  expect(of(['中共临溪县青禾镇委员会', '临溪县青禾镇人民政府'])).toEqual([
    expect.stringContaining('减少发文机关标志的行数'),
  ]);
});

it('A long list ends in a count', () => {
  const lines = told(whole('满意度达120%。'.repeat(15)));
  expect(lines).toHaveLength(13);
  expect(lines.at(-1)).toContain('另有 3 处');
});

it.each(RULES.map(({ id, found }) => [id, found] as const))(
  'The rules that are read by before an export tell all that every rule would: %s',
  (_id, found) => {
    const [report, surroundings] = [exampleReport(found), exampleSurroundings(found)];
    expect(beforeExport(report, proofread(report, surroundings, TOLD_RULES), FORMAT)).toEqual(
      beforeExport(report, proofread(report, surroundings), FORMAT),
    );
  },
);
