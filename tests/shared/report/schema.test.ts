import { describe, expect, it } from 'vitest';
import { blankReport } from '../../../shared/report/blank-report.ts';
import { report } from '../../../shared/report/schema.ts';

const blank = () => blankReport('r1', 2025, '清溪县云岭镇人民政府');
const withParts = (parts: unknown) => ({ ...blank(), parts });

describe('the report schema', () => {
  it('accepts a blank report and gives it back unchanged through JSON', () => {
    const value = blank();
    expect(report.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
  });

  it('refuses a sixth part', () => {
    const { parts } = blank();
    expect(report.safeParse(withParts([...parts, parts[4]])).success).toBe(false);
  });

  it('refuses a report that lacks a part', () => {
    expect(report.safeParse(withParts(blank().parts.slice(0, 4))).success).toBe(false);
  });

  it('refuses parts in another order', () => {
    const [measures, highlights, ...rest] = blank().parts;
    expect(report.safeParse(withParts([highlights, measures, ...rest])).success).toBe(false);
  });

  it('refuses the same part twice', () => {
    const [measures, , ...rest] = blank().parts;
    expect(report.safeParse(withParts([measures, measures, ...rest])).success).toBe(false);
  });

  it('refuses an entry it does not know, so that nothing is dropped unseen', () => {
    expect(report.safeParse({ ...blank(), remark: '备注' }).success).toBe(false);
  });

  it('refuses a part without a heading', () => {
    const parts = blank().parts.map((part, index) => (index === 2 ? { ...part, heading: '' } : part));
    expect(report.safeParse(withParts(parts)).success).toBe(false);
  });

  it('refuses an id that could leave the library folder', () => {
    expect(report.safeParse({ ...blank(), id: '../other' }).success).toBe(false);
  });
});

describe('a blank report', () => {
  it('carries the five default headings, the plan speaking of the year after', () => {
    expect(blank().parts.map((part) => part.heading)).toEqual([
      '主要举措和成效',
      '特色亮点',
      '主要负责人履行推进法治建设第一责任人职责情况',
      '存在的不足和原因',
      '2026年工作思路、目标和举措',
    ]);
  });
});
