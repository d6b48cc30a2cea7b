import { describe, expect, it } from 'vitest';
import { allBlocks, wordsOf } from '../../../shared/report/blocks.ts';
import { fromColleague } from '../../../shared/take-back/from-colleague.ts';
import { guessFrom } from '../../../shared/take-back/guess-from.ts';
import { take } from '../../../shared/take-back/take.ts';
import { laid, REPORT } from './laid-material.ts';

describe('What a colleague has sent', () => {
  it('goes to the section that it is about, under the colleague’s name', () => {
    const { proposals } = laid(
      '组织调解员旁听庭审，评选金牌调解室2个，矛盾纠纷就地化解在村组。',
      '1.在集市设普法宣传点，把法律明白人请上讲台。',
    );
    expect(proposals.map(({ kind, where, author }) => [kind, where, author])).toEqual([
      ['inserted', '一、（二）', '司法所'],
      ['inserted', '一、（一）', '司法所'],
    ]);
    const words = allBlocks(take(REPORT, REPORT, proposals)).map(
      (block) => `${block.kind} ${wordsOf(block)}`,
    );
    expect(words[2]).toBe('item 在集市设普法宣传点，把法律明白人请上讲台。');
    expect(words[5]).toBe('paragraph 组织调解员旁听庭审，评选金牌调解室2个，矛盾纠纷就地化解在村组。');
  });

  it('that is a paragraph written anew is offered sentence by sentence, and nothing of the report is struck out', () => {
    const { proposals } = laid('全年开展普法宣传31场次，发放普法手册7200册。');
    expect(proposals.map(({ kind, before, after, weighs }) => [kind, before, after, weighs])).toEqual([
      [
        'edited',
        '全年开展普法宣传27场次，发放普法手册6400册。',
        '全年开展普法宣传31场次，发放普法手册7200册。',
        'figures',
      ],
    ]);
  });

  it('offers its figures for those of the same things, and asks', () => {
    const { proposals } = laid(
      '司法所牵头，会同派出所、妇联下沉各村走访，排查矛盾纠纷562件，多数当场说和，没有一件上交到县里，群众反映很好。',
    );
    const figure = proposals.find(({ kind }) => kind === 'edited');
    expect([figure?.before, figure?.after, figure?.weighs]).toEqual([
      '全年排查矛盾纠纷538件，化解531件。',
      '全年排查矛盾纠纷562件，化解531件。',
      'figures',
    ]);
    expect(figure?.asked).toContain('材料里写的是');
  });

  it('is all accounted for: headings and what is there already are noted, a doubtful place is asked about', () => {
    const { proposals, notes } = laid(
      '青石镇司法所2025年工作材料',
      '一、存在的问题',
      '个别村干部遇事不找法。',
      '开展联合检查14次，发现问题65处，均已整改。',
    );
    expect(notes.map((note) => note.slice(0, 9))).toEqual([
      '“青石镇司法所20',
      '“存在的问题”像是',
      '“开展联合检查14',
    ]);
    expect(proposals.map(({ zone, after }) => [zone, after])).toEqual([
      ['shortcomings', '个别村干部遇事不找法。'],
    ]);
    expect(proposals[0]?.asked).toContain('猜的');
  });

  it('with a table keeps it whole', () => {
    const rows = [
      [{ text: '事项' }, { text: '件数' }],
      [{ text: '矛盾纠纷' }, { text: '12' }],
    ];
    const table = { line: 1, text: '事项　件数', rows };
    const { proposals } = fromColleague(
      REPORT,
      { from: '司法所', file: 'a.docx', lines: [table] },
      { id: 'c2', at: '2026-01-10T09:00:00.000Z' },
    );
    const [block] = allBlocks(take(REPORT, REPORT, proposals)).filter(({ kind }) => kind === 'table');
    expect(block).toMatchObject({ rows });
  });
});

it.each([
  ['青石镇司法所材料.docx', '', '司法所'],
  ['综合执法队2025年总结.doc', '', '综合执法队'],
  ['材料1.docx', '', '材料1'],
  ['', '县自然资源所：今年我们', '自然资源所'],
  ['情况（应急办）(1).doc', '', '应急办'],
  ['（定稿）青石镇综合行政执法大队.rtf', '', '综合行政执法大队'],
  ['', '今年我所举办普法讲座3场，深入社区。', ''],
  ['', '全年着眼大局，做好工作所需的保障。', ''],
  ['', '今年办了3件事。\n青石镇派出所\n2025年12月1日', '派出所'],
])('The name %s with the words “%s” is taken for what %s has sent', (name, words, from) => {
  expect(guessFrom(name, words)).toBe(from);
});
