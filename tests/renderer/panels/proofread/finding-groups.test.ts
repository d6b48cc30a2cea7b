import { expect, it } from 'vitest';
import { groupFindings } from '../../../../renderer/panels/proofread/finding-groups.ts';
import type { Finding } from '../../../../shared/proofread/finding.ts';

const finding = (level: Finding['level'], where: string): Finding => ({
  ...{ rule: where, level, where, quote: '', sentence: '', message: '', basis: '' },
  place: { block: where, from: 0, to: 0 },
});

const FINDINGS = [
  finding('likely', '标题'),
  finding('likely', '引言'),
  finding('certain', '一（一）'),
  finding('likely', '一（二）1.'),
  finding('certain', '表'),
  finding('likely', '四'),
  finding('likely', '署名'),
];

it('Findings stand by how sure they are, each group in the order of the page', () => {
  expect(groupFindings(FINDINGS, 'level').map(({ name, findings }) => [name, findings.length])).toEqual([
    ['必错', 2],
    ['疑似', 5],
  ]);
});

it('Findings stand by the part that they are in', () => {
  expect(groupFindings(FINDINGS, 'part').map(({ name, findings }) => [name, findings.length])).toEqual([
    ['标题和引言', 2],
    ['一、', 2],
    ['表格', 1],
    ['四、', 1],
    ['落款和公开信息', 1],
  ]);
});
