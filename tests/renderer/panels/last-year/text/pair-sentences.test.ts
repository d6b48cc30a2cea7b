import { describe, expect, it } from 'vitest';
import { pairSentences } from '../../../../../renderer/panels/last-year/text/pair-sentences.ts';
import { compareWords } from '../../../../../renderer/panels/last-year/text/word-runs.ts';
import { at } from './sentence-at.ts';

describe('pairing last year’s sentences with this year’s', () => {
  it('finds a rewritten sentence wherever it stands, and none for what is not there any more', () => {
    const last = [at('a', '举办镇村干部法治培训9期，参训860余人次。'), at('a', '修订办事指南。')];
    const now = [at('b', '推行一次上门检查。'), at('c', '举办镇村干部法治培训11期，参训920余人次。')];
    expect(pairSentences(last, now)).toEqual([1, -1]);
  });

  it('gives each sentence to one other only, the same words and the same paragraph first', () => {
    const same = '开展普法宣讲27场次。';
    expect(pairSentences([at('a', same), at('b', same)], [at('b', same)])).toEqual([-1, 0]);
    expect(pairSentences([at('a', same), at('b', '开展普法宣讲25场次。')], [at('b', same)])).toEqual([0, -1]);
  });

  it('finds what was rewritten in its own paragraph, however common its words are', () => {
    const common = Array.from({ length: 90 }, (_, place) =>
      at(`c${place}`, `开展普法宣讲${place + 100}场次。`),
    );
    const pairs = pairSentences(
      common.map((one) => ({ ...one, sentence: one.sentence.replace('场次', '场（次）') })),
      common,
    );
    expect(pairs).toEqual(common.map((_, place) => place));
  });
});

describe('comparing words', () => {
  it('tells what is gone and what is new, figures whole', () => {
    expect(compareWords('培训12期。', '培训13期。')).toEqual([
      { kind: 'same', text: '培训' },
      { kind: 'gone', text: '12' },
      { kind: 'new', text: '13' },
      { kind: 'same', text: '期。' },
    ]);
  });

  it('finds nothing in equal texts', () => {
    expect(compareWords('学法。', '学法。')).toEqual([{ kind: 'same', text: '学法。' }]);
  });
});
