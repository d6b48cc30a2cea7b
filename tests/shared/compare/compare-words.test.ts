import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../shared/compare/compare-words.ts';
import { textAfter, textBefore } from '../../../shared/compare/edits.ts';

/** Stretches as a proof-reader writes them: what is gone in [-…-], what is new in [+…+]. */
const marked = (before: string, after: string): string =>
  compareWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('a text compared by words', () => {
  it.each([
    ['办理案件12件。', '办理案件13件。', '办理案件[-12-][+13+]件。'],
    ['增长1.5%，下降8%。', '增长11.5%，下降8%。', '增长[-1.5-][+11.5+]%，下降8%。'],
    ['调解纠纷12件30人。', '调解纠纷14件45人。', '调解纠纷[-12-][+14+]件[-30-][+45+]人。'],
    [
      '坚持依法行政。加强普法。',
      '坚持依法行政。开展培训。加强普法。',
      '坚持依法行政。[+开展培训。+]加强普法。',
    ],
    [
      '坚持依法行政。开展培训。加强普法。',
      '坚持依法行政。加强普法。',
      '坚持依法行政。[-开展培训。-]加强普法。',
    ],
    ['抓学习、抓培训、抓考核。', '抓学习、抓考核。', '抓学习、[-抓培训、-]抓考核。'],
    ['', '新写的。', '[+新写的。+]'],
    ['删去的。', '', '[-删去的。-]'],
    ['一样。', '一样。', '一样。'],
    ['甲段。\n乙段。', '甲段。乙段。', '甲段。[-\n-]乙段。'],
    ['甲段。乙段。', '甲段。\n乙段。', '甲段。[+\n+]乙段。'],
  ])('%j → %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it('shows a text written anew as one gone and one new', () => {
    expect(marked('组织干部集中学习三次。', '设立公共法律服务站，聘请两名律师坐班。')).toMatch(
      /^\[-组织干部集中学习三次。-\]\[\+设立.*坐班。\+\]$/,
    );
  });

  it('leaves no word or two standing alone between long edits', () => {
    const words = compareWords(
      '镇党委会议专题研究法治建设工作两次，听取执法工作汇报。',
      '镇党委理论学习中心组集体学习宪法三次，听取执法工作汇报。',
    );
    for (const { kind, text } of words.slice(1, -1))
      if (kind === 'same') expect(text.length).toBeGreaterThan(1);
  });

  const texts = fc.string({
    unit: fc.constantFrom('法', '治', '政', '府', '1', '2', '。', '，', '\n', '件'),
    maxLength: 60,
  });

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const stretches = compareWords(before, after);
        expect([textBefore(stretches), textAfter(stretches)]).toEqual([before, after]);
        stretches.forEach(({ kind, text }, at) => {
          expect(text).not.toBe('');
          expect(kind).not.toBe(stretches[at - 1]?.kind);
        });
        if (before === after) expect(stretches.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});
