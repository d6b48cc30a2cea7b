import { describe, expect, it } from 'vitest';
import { type Row, rowsOf } from '../../../../renderer/import/report-side/rows.ts';
import { startReview } from '../../../../renderer/import/review/review.ts';
import { proofOf } from '../../../../renderer/import/review/review-proof.ts';
import { recogniseText } from '../../../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../../../shared/recognise/recognition.ts';
import { rowText } from '../samples.ts';

const BODY = [
  '青禾镇人民政府关于2025年度法治政府建设情况的报告',
  '现将2025年度法治政府建设情况报告如下。',
  '一、主要举措和成效',
  '全年检查企业36次。',
  '二、特色亮点',
  '院坝议事办成5件实事。',
  '三、主要负责人履行推进法治建设第一责任人职责情况',
  '主要负责人带头学法4次。',
  '四、存在的不足和原因',
  '执法人手还少。',
  '五、2026年工作思路、目标和举措',
  '办好3件实事。',
];

/** A report with lines in front of its signature, and others below its date. */
const readWith = (before: string[], after: string[]) =>
  recogniseText([...BODY, ...before, '青禾镇人民政府', '2026年1月8日', ...after].join('\n'), { id: 'test' });

function shown(before: string[], after: string[] = []) {
  const recognition = readWith(before, after);
  const review = startReview(recognition.report);
  const rows = rowsOf(review.report);
  const left = recognition.leftOut.map(({ text }) => text);
  return { rows, words: rows.map(rowText), left, isProven: isComplete(proofOf(review, recognition)) };
}

const heads = (rows: Row[]): string[] =>
  rows.flatMap((row) => (row.kind === 'head' && /^annex/.test(row.zone) ? [row.text] : []));

const nth = (count: number): string[] => Array.from({ length: count }, (_, at) => `第${at + 1}项执法清单`);

describe('附件 of what was read', () => {
  it('one that is only named is shown by its name', () => {
    const { rows, isProven } = shown(['附件：法治建设任务清单']);
    expect(heads(rows)).toEqual(['法治建设任务清单']);
    expect(isProven).toBe(true);
  });

  it('twelve are shown one by one, in order', () => {
    const [first, ...others] = nth(12).map((title, at) => `${at + 1}.${title}`);
    const { rows, isProven } = shown([`附件：${first}`, ...others]);
    expect(heads(rows)).toEqual(nth(12));
    expect(isProven).toBe(true);
  });

  it('with pages behind the date, titles and text are shown below each other', () => {
    const { rows, words, isProven } = shown(
      ['附件：1.执法清单', '2.普法清单'],
      ['附件1', '执法清单', '检查企业12次。', '附件2', '普法清单', '普法讲座9场。'],
    );
    expect(heads(rows)).toEqual(['执法清单', '普法清单']);
    const at = words.findIndex((text) => text.includes('检查企业12次'));
    expect(at).toBeGreaterThan(words.findIndex((text) => text.includes('执法清单')));
    expect(at).toBeLessThan(words.findIndex((text) => text.includes('普法讲座9场')));
    expect(isProven).toBe(true);
  });
});

describe('附注 of what was read', () => {
  const noteOf = (rows: Row[]): string[] =>
    rows.flatMap((row) => (row.kind === 'fact' && row.name === '附注' ? [rowText(row)] : []));

  it.each([
    '（联系人：王某，电话：12345678）',
    '(此件公开发布)',
    '（联系人：王某（司法所），电话：1234（内线）5678）',
    '（此件公开发布［2026］）',
  ])('is shown with every word in it: %s', (line) => {
    const { rows, isProven, left } = shown([], [line]);
    expect(left.join('')).not.toContain(line);
    expect(
      noteOf(rows)
        .join('')
        .replaceAll(/[（）()]/g, ''),
    ).toBe(line.replaceAll(/[（）()]/g, ''));
    expect(isProven).toBe(true);
  });
});
