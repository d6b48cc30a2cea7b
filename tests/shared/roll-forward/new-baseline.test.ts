import { describe, expect, it } from 'vitest';
import { placedSentences } from '../../../shared/report/placed-sentences.ts';
import { baseline } from '../../../shared/roll-forward/baseline.ts';
import { newBaseline } from '../../../shared/roll-forward/new-baseline.ts';
import { openQuestions } from '../../../shared/roll-forward/open-questions.ts';
import { rollForward } from '../../../shared/roll-forward/roll-forward.ts';
import { qinghe, section } from './qinghe.ts';

const last = qinghe({ measures: [section('2025年学法', '2025年学法12次。2025年3月15日开会。')] });

describe('the sentences a draft began with', () => {
  it('are those of the draft, each with a key of its own', () => {
    const { report } = rollForward(last, { year: 2026, id: 'draft' });
    const { sentences } = newBaseline(last, 2026);
    expect(sentences.map(({ begun }) => begun)).toEqual(
      placedSentences(report).map(({ sentence }) => sentence),
    );
    expect(new Set(sentences.map(({ key }) => key)).size).toBe(sentences.length);
  });

  it('have keys from their words and place, which a sentence before them does not change', () => {
    const longer = structuredClone(last);
    const [, text] = longer.parts[0].blocks;
    if (text) text.text = `开头。${text.text}`;
    const keys = newBaseline(longer, 2026).sentences.map(({ key }) => key);
    for (const { key } of newBaseline(last, 2026).sentences) expect(keys).toContain(key);
  });

  it('tell the same words in the same place apart, and take ids of any length', () => {
    const twice = qinghe({ lead: ['学法。学法。'] });
    for (const block of twice.lead) block.id = 'i'.repeat(500);
    const { sentences } = newBaseline(twice, 2026);
    expect(new Set(sentences.map(({ key }) => key)).size).toBe(2);
    expect(baseline.safeParse(newBaseline(twice, 2026)).success).toBe(true);
  });

  it('know last year’s wording, and what is asked of them', () => {
    const [heading, moved, dated] = newBaseline(last, 2026).sentences;
    expect([heading?.before, heading?.begun]).toEqual(['2025年学法', '2026年学法']);
    expect([moved?.before, moved?.begun, moved?.asked]).toEqual(['2025年学法12次。', '2026年学法12次。', []]);
    expect(dated?.asked).toEqual(['这里写的是去年的日期，请改成今年的或删去。']);
  });
});

describe('what is asked beside the sentences', () => {
  it('is of the title and the headings, as long as they stand', () => {
    const titled = { ...last, title: '关于2024年法治政府建设情况的报告' };
    const { report } = rollForward(titled, { year: 2026, id: 'draft' });
    const asked = openQuestions(newBaseline(titled, 2026), report);
    expect(asked.map(({ where, text }) => [where, text])).toEqual([['标题', titled.title]]);
    expect(openQuestions(newBaseline(titled, 2026), { ...report, title: '关于2026年的报告' })).toEqual([]);
  });
});
