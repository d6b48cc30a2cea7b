import { describe, expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';

const PARTS = [
  '一、主要举措和成效',
  '学法12次。',
  '二、特色亮点',
  '建成驿站3个。',
  '三、主要负责人履行推进法治建设第一责任人职责情况',
  '述法2次。',
  '四、存在的不足和原因',
  '人手少。',
];

const read = (...lines: string[]) =>
  recogniseText(['竹坞镇2024年度法治政府建设情况报告', ...lines].join('\n'), { id: 'plan' });
const planOf = ({ report }: ReturnType<typeof read>): string[] =>
  report.parts[4].blocks.map((block) => ('heading' in block && block.heading) || block.text);

describe('a plan behind a report in one file', () => {
  const SIGNED = ['竹坞镇人民政府', '2025年1月10日'];
  const PLAN = ['2025年法治政府建设工作计划', '为做好今年的工作，制定本计划。', '一、抓学法', '二、抓普法'];

  it('is the plan where it has a lead of its own, and the signature above it is listed', () => {
    const recognition = read(...PARTS, ...SIGNED, ...PLAN, '竹坞镇人民政府', '2025年1月12日');
    expect(recognition.report.parts[4].heading).toBe('2025年法治政府建设工作计划');
    expect(planOf(recognition)).toEqual([PLAN[1], '抓学法', '抓普法']);
    expect(recognition.report.signature?.date).toBe('2025-01-12');
    expect(recognition.leftOut.map(({ text }) => text)).toEqual(SIGNED);
    expect(recognition.proof.unaccounted).toEqual([]);
  });

  it('goes into the plan that the report has itself', () => {
    const own = ['五、2025年工作思路', '培训50人次。'];
    const recognition = read(...PARTS, ...own, ...SIGNED, ...PLAN, '竹坞镇人民政府', '2025年1月12日');
    expect(planOf(recognition)).toEqual(['培训50人次。', ...PLAN.slice(0, 2), '抓学法', '抓普法']);
    expect(recognition.leftOut.map(({ text }) => text)).toEqual(SIGNED);
    expect(recognition.proof.unaccounted).toEqual([]);
  });

  it('without a signature of its own leaves the report its signature', () => {
    const recognition = read(...PARTS, ...PLAN, ...SIGNED);
    expect(recognition.report.signature).toEqual({ office: '竹坞镇人民政府', date: '2025-01-10' });
    expect(recognition.leftOut).toEqual([]);
  });
});
