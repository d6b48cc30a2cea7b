import { describe, expect, it } from 'vitest';
import { roleOf } from '../../../shared/recognise/part-role.ts';
import type { PartRole } from '../../../shared/report/schema.ts';

const HEADINGS: Record<PartRole, string[]> = {
  measures: [
    '主要举措和成效',
    '2025年度推进法治政府建设主要工作及成效',
    '工作开展情况',
    '工作回顾',
    '2025年工作回顾',
    '一年来的主要做法',
    '取得的成绩',
    '工作成效',
    '总体情况',
    '基本情况',
    '2025年法治政府建设工作推进情况',
    '法治政府建设进展情况',
    '重点任务完成情况',
    '主要工作措施',
    '落实法治政府建设任务情况',
    '2025年所做的主要工作',
    '年度工作落实情况',
    '主要工作及經驗成效',
  ],
  highlights: [
    '特色亮点',
    '亮点工作',
    '工作特色和亮点',
    '主要亮点',
    '特色工作',
    '创新举措',
    '创新做法',
    '典型经验做法',
    '经验做法',
    '典型案例',
    '创新工作及亮点',
    '特色创新工作情况',
    '可复制推广的经验',
  ],
  leadership: [
    '主要负责人履行推进法治建设第一责任人职责情况',
    '党政主要负责人履职情况',
    '党政主要领导履行法治建设职责情况',
    '落实第一责任人职责情况',
    '主要负责同志履行第一责任人职责情况',
    '推进法治建设第一责任人履职情况',
    '领导干部带头述法情况',
    '主要领导履职尽责情况',
    '乡党委书记、乡长履行第一责任人职责情况',
    '黨政主要負責人履行推進法治建設第一責任人職責情況',
    '党政主要负责人履行推进法治建设第一责任人职责的主要举措和成效',
  ],
  shortcomings: [
    '存在的不足和原因',
    '存在问题',
    '存在的主要问题及原因分析',
    '存在的困难和问题',
    '工作中的薄弱环节',
    '短板弱项',
    '问题与不足',
    '不足之处',
    '面临的困难与挑战',
    '当前存在的短板和成因',
    '工作中存在的差距和不足',
    '推进法治政府建设中存在的主要不足',
    '主要问题',
    '法治政府建设存在的不足、原因及改进措施',
  ],
  plan: [
    '2026年工作思路、目标和举措',
    '下一步工作打算',
    '下步工作安排',
    '下一阶段工作计划',
    '明年工作计划',
    '今后努力方向',
    '2026年工作重点',
    '2026年重点工作',
    '2026年主要工作举措',
    '下一年度工作安排',
    '下一步改进措施',
    '改进措施',
    '整改措施及下步打算',
    '工作展望',
    '来年工作计划',
    '下一步推进法治政府建设的主要举措',
    '2026年推进法治政府建设的主要安排',
    '新一年工作谋划',
    '下年度工作打算',
    '努力方向',
  ],
};

describe('A part’s heading', () => {
  const cases = Object.entries(HEADINGS).flatMap(([role, headings]) =>
    headings.map((heading) => [heading, role] as const),
  );

  it.each(cases)('%s is that of %s', (heading, role) => {
    expect(roleOf(heading, 2025)).toMatchObject({ role, known: true });
  });

  it.each([
    '强化组织领导，压紧压实责任',
    '提升依法决策水平',
    '深化法治宣传教育',
    '其他需要报告的事项',
    '补齐短板弱项，提升治理能力',
    '聚焦突出问题，推进多元解纷',
  ])('%s is of none of the five', (heading) => {
    expect(roleOf(heading, 2025)).toMatchObject({ role: 'measures', known: false });
  });

  it('may name two', () => {
    expect(roleOf('存在的问题和下一步打算', 2025)).toMatchObject({ role: 'shortcomings', also: 'plan' });
    expect(roleOf('主要成效和存在的不足', 2025)).toMatchObject({ role: 'measures', also: 'shortcomings' });
  });
});
