import { describe, expect, it } from 'vitest';
import { allBlocks, wordsOf } from '../../../shared/report/blocks.ts';
import { blockOf } from '../../../shared/report/place.ts';
import { placedSentences, placeWithin } from '../../../shared/report/placed-sentences.ts';
import type { Block } from '../../../shared/report/schema.ts';
import { block, qinghe, runInSection, section } from '../roll-forward/qinghe.ts';

const table: Block = {
  id: 'table',
  kind: 'table',
  text: '表1 学法。12次',
  rows: [[{ text: '' }, { text: ' 学法\n人次 ' }, { text: '860' }], [{ text: '' }]],
};

const report = qinghe({
  lead: ['引言一句。 又一句！'],
  measures: [
    section('学法用法', block('修订9项。', 'item', '完善制度'), table),
    runInSection('怎么办？', '严格执法。'),
    runInSection('', '没有标题。'),
  ],
});

const sentences = placedSentences(report);

describe('the sentences of a report', () => {
  it('stand where their words are, the mark behind a heading included', () => {
    const words = new Map(allBlocks(report).map((one) => [one.id, wordsOf(one)]));
    const there = sentences
      .filter(({ place }) => words.has(place.block))
      .map(({ place }) => words.get(place.block)?.slice(place.from, place.to));
    expect(there).toEqual([
      '引言一句。',
      '又一句！',
      '学法用法',
      '完善制度。',
      '修订9项。',
      '表1 学法。',
      '12次',
      '怎么办？',
      '严格执法。',
      '没有标题。',
    ]);
  });

  it('tell the headings of sections from those of blocks', () => {
    expect(
      sentences.filter(({ heading }) => heading).map(({ heading, sentence }) => [heading, sentence]),
    ).toEqual([
      ['section', '学法用法'],
      ['block', '完善制度'],
      ['section', '怎么办？'],
    ]);
  });

  it('are one for each row of a table that says something, with an address of its own in the table', () => {
    const rows = sentences.filter(({ cells }) => cells);
    expect(rows.map(({ place, sentence }) => [place, sentence])).toEqual([
      [{ block: 'table/0', from: 0, to: 9 }, '学法 人次　860'],
    ]);
    expect(rows.map(({ place }) => blockOf(place))).toEqual(['table']);
  });

  it('have places within them, a row’s in its cells', () => {
    const [row] = sentences.filter(({ cells }) => cells);
    expect(row && placeWithin(row, 3, 2)).toEqual({ block: 'table/0.1', from: 4, to: 6 });
    expect(row && placeWithin(row, 6, 3)).toEqual({ block: 'table/0.2', from: 0, to: 3 });
    const [, second] = sentences;
    expect(second && placeWithin(second, 0, 2)).toMatchObject({ from: 6, to: 8 });
  });
});
