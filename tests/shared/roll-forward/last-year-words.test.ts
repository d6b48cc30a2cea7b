import { describe, expect, it } from 'vitest';
import { newBaseline } from '../../../shared/roll-forward/baseline.ts';
import { lastYearSentences, openQuestions } from '../../../shared/roll-forward/last-year-words.ts';
import { rollForward } from '../../../shared/roll-forward/roll-forward.ts';
import { qinghe, section } from './qinghe.ts';

const last = qinghe({ measures: [section('2025年学法', '2025年学法12次。2025年3月15日开会。')] });

describe('the sentences a draft began with', () => {
  it('are made anew from the baseline with the same keys and words', () => {
    const { carried } = rollForward(last, { year: 2026, id: 'draft' });
    const again = lastYearSentences(newBaseline(last, 2026));
    expect(again.map(({ key, sentence }) => [key, sentence])).toEqual(
      carried.map(({ key, sentence }) => [key, sentence]),
    );
  });

  it('know last year’s wording, and what is asked of them', () => {
    const [heading, moved, dated] = lastYearSentences(newBaseline(last, 2026));
    expect([heading?.before, heading?.sentence]).toEqual(['2025年学法', '2026年学法']);
    expect([moved?.before, moved?.sentence, moved?.asked]).toEqual([
      '2025年学法12次。',
      '2026年学法12次。',
      [],
    ]);
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
