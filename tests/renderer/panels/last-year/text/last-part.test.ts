import { describe, expect, it } from 'vitest';
import { lastPart } from '../../../../../renderer/panels/last-year/text/last-part.ts';
import { newBaseline } from '../../../../../shared/roll-forward/new-baseline.ts';
import { block, qinghe, section } from '../../../../shared/roll-forward/qinghe.ts';

const last = qinghe({
  lead: ['2025年，任务按期完成。'],
  measures: [
    section('学法用法', '2025年学法12次。培训9期。'),
    section('依法决策', block('办好3件事。', 'point', '改进普法')),
  ],
});
const sentences = newBaseline(last, 2026).sentences;

describe('a part of last year’s report', () => {
  it('is its paragraphs in order with their numbers, in last year’s words', () => {
    const { heading, blocks } = lastPart(last, sentences, 'measures');
    expect(heading).toBe('一、主要举措和成效');
    expect(blocks.map(({ number, sentences }) => [number, ...sentences.map(({ before }) => before)])).toEqual(
      [
        ['（一）', '学法用法'],
        ['', '2025年学法12次。', '培训9期。'],
        ['（二）', '依法决策'],
        ['一是', '改进普法', '办好3件事。'],
      ],
    );
  });

  it('brings its sentences across with their years moved', () => {
    const [first] = lastPart(last, sentences, 'lead').blocks;
    expect(first?.sentences[0]).toMatchObject({
      before: '2025年，任务按期完成。',
      begun: '2026年，任务按期完成。',
    });
  });

  it('is empty where last year wrote nothing', () => {
    expect(lastPart(last, sentences, 'highlights')).toEqual({ heading: '二、特色亮点', blocks: [] });
  });
});
