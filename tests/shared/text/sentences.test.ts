import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutFirstSentence, joinRunIn } from '../../../shared/text/sentences.ts';

describe('cutting the first sentence', () => {
  it('cuts after the first stop', () => {
    expect(cutFirstSentence('队伍力量不足。执法人员少。')).toEqual({
      heading: '队伍力量不足',
      stop: '。',
      rest: '执法人员少。',
    });
  });

  it('does not cut inside quotes, brackets or a book title', () => {
    expect(cutFirstSentence('落实“先调解。后处理”和（试行。）办法。随后').heading).toBe(
      '落实“先调解。后处理”和（试行。）办法',
    );
  });

  it('takes a paragraph without a stop as all heading', () => {
    expect(cutFirstSentence('普法还不够精准')).toEqual({ heading: '普法还不够精准', stop: '', rest: '' });
  });

  it('loses no character of any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('法', '治', '。', '！', '“', '”', '（', '）', '1', '，'),
    });
    fc.assert(
      fc.property(text, (typed) => {
        const { heading, stop, rest } = cutFirstSentence(typed);
        expect(heading + stop + rest).toBe(typed);
      }),
    );
  });
});

describe('joining a heading to its text', () => {
  it('puts the stop back between them', () => {
    expect(joinRunIn('队伍力量不足', '执法人员少。')).toBe('队伍力量不足。执法人员少。');
  });

  it('adds no stop to a heading that stands alone', () => {
    expect(joinRunIn('队伍力量不足', '')).toBe('队伍力量不足');
  });

  it('keeps a heading’s own closing mark', () => {
    expect(joinRunIn('怎么办？', '办法有三。')).toBe('怎么办？办法有三。');
  });
});
