import { describe, expect, it } from 'vitest';
import { insertedAt, movedTo } from '../../../shared/take-back/inserted-at.ts';
import { placesOf } from '../../../shared/take-back/material-places.ts';
import type { Proposal } from '../../../shared/take-back/proposal.ts';
import { take } from '../../../shared/take-back/take.ts';
import { laid, REPORT, taken } from './laid-material.ts';

const LIST = [
  '1.组织调解员旁听庭审，矛盾纠纷就地化解在村组。',
  '2.评选金牌调解室2个，表扬矛盾纠纷调解能手。',
  '3.人民调解员下沉网格排查矛盾纠纷苗头。',
];
const insertions = (proposals: readonly Proposal[]) => proposals.filter(({ kind }) => kind === 'inserted');
const placed = (...texts: string[]) =>
  insertions(laid(...texts).proposals).map(({ where, after }) => `${where} ${after}`);

describe('Paragraphs of one material that go to one place', () => {
  const { proposals } = laid(...LIST);
  const inOrder = taken(proposals).filter((line) => /[123]\./.test(line));

  it('stand there in the order in which they were sent', () => {
    expect(inOrder).toEqual(LIST.map((line) => `一、（二） ${line}`));
  });

  it.each([
    [2, 1, 0],
    [1, 2, 0],
    [0, 2, 1],
  ])('stand so whichever is taken first: %i, %i, %i', (...order) => {
    const report = order.reduce((now, at) => take(now, REPORT, proposals.slice(at, at + 1)), REPORT);
    expect(taken([], report).filter((line) => /[123]\./.test(line))).toEqual(inOrder);
  });

  it('stand so where the clerk has put one after the other at another place', () => {
    const [, , , last] = placesOf(REPORT);
    if (!last) throw new Error('no place');
    const moved = proposals.reduce<Proposal[]>((all, proposal) => {
      const [block] = proposal.target.kind === 'blocks' ? proposal.target.blocks : [];
      if (!block || proposal.id === '2') return all;
      const change = movedTo(last, block, proposal, all);
      return all.map((each) => (each.id === proposal.id ? { ...each, ...change } : each));
    }, proposals);
    const lines = taken(moved).filter((line) => /[12]\./.test(line));
    expect(lines).toEqual([
      '一、（二） 1.评选金牌调解室2个，表扬矛盾纠纷调解能手。',
      `${last.where} 1.组织调解员旁听庭审，矛盾纠纷就地化解在村组。`,
      `${last.where} 2.人民调解员下沉网格排查矛盾纠纷苗头。`,
    ]);
  });

  it('and to an empty part stand in their order, too', () => {
    const empty = placesOf(REPORT).find(({ zone }) => zone === 'highlights');
    if (!empty) throw new Error('no place');
    const blocks = ['甲', '乙', '丙'].map((text) => ({ id: text, kind: 'paragraph' as const, text }));
    const all = blocks.map((block, at) => ({
      ...insertedAt(
        empty,
        block,
        block.text,
        blocks
          .slice(0, at)
          .map(({ id }) => id)
          .reverse(),
      ),
      ...{ id: String(at), decision: 'taken' as const },
    }));
    expect(taken(all).filter((line) => line.startsWith('二、'))).toEqual(['二、 甲', '二、 乙', '二、 丙']);
  });
});

describe('What stands under a heading of its material', () => {
  it('goes to the section that is called so, whatever its own words are like', () => {
    expect(
      placed(
        '青石镇司法所2025年工作材料',
        '一、工作开展情况',
        '（一）深化普法宣传',
        '在集市设点4处，群众一边赶集一边听讲。',
        '（二）化解矛盾纠纷。',
        '组建老党员服务队，走家串户拉家常。',
      ),
    ).toEqual([
      '一、（一） 在集市设点4处，群众一边赶集一边听讲。',
      '一、（二） 组建老党员服务队，走家串户拉家常。',
    ]);
  });

  it('stays in the part of the heading above, over headings within it', () => {
    expect(
      placed(
        '一、存在的问题',
        '（一）人手紧张',
        '年轻干部少，业务生疏。',
        '二、下一步打算',
        '（一）抓队伍',
        '组织大家轮流跟班学习。',
        '（二）抓宣传',
        '多用短视频讲案例。',
        '三、其他',
        '在集市设普法宣传点，请法律明白人讲普法故事。',
      ),
    ).toEqual([
      '四、 年轻干部少，业务生疏。',
      '五、 组织大家轮流跟班学习。',
      '五、 多用短视频讲案例。',
      '一、（一） 在集市设普法宣传点，请法律明白人讲普法故事。',
    ]);
  });

  it.each([
    ['存在的问题：', '年轻干部少，业务生疏。', '四、 年轻干部少，业务生疏。'],
    ['二、存在的问题。', '年轻干部少，业务生疏。', '四、 年轻干部少，业务生疏。'],
    ['下一步打算：组织大家跟班学习。', '多用短视频讲案例。', '五、 多用短视频讲案例。'],
    ['（三）下一步打算。组织大家跟班学习。', '多用短视频讲案例。', '五、 多用短视频讲案例。'],
  ])('does so where it closes with a mark or the text goes on behind it: %s', (heading, text, place) => {
    expect(placed('材料', heading, text)).toContain(place);
  });

  it('does so where the heading runs into the paragraph, which goes in without it', () => {
    const { proposals, notes } = laid(
      '（一）深化普法宣传。门口有展板，路过的人都看一看。',
      '（二）老党员走家串户，矛盾纠纷化解在村组。',
    );
    expect(proposals.map(({ where, after }) => `${where} ${after}`)).toEqual([
      '一、（一） 门口有展板，路过的人都看一看。',
      '一、（二） 老党员走家串户，矛盾纠纷化解在村组。',
    ]);
    expect(notes).toEqual(['“深化普法宣传”像是材料里的标题，没有放进正文。']);
  });
});
