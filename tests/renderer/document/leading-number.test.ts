import { describe, expect, it } from 'vitest';
import { leadingNumber, withoutLeadingNumber } from '../../../renderer/document/edit/leading-number.ts';

describe('a number at the start of a text', () => {
  it.each([
    ['（一）', 'section', 3],
    ['(二)强化', 'section', 3],
    ['（ 三 ） 强化', 'section', 6],
    ['（四）、强化', 'section', 4],
    ['五）强化', 'section', 2],
    ['㈠强化', 'section', 1],
    ['1.强', 'item', 2],
    ['1. 强', 'item', 3],
    ['１．强', 'item', 2],
    ['12、强', 'item', 3],
    ['⒈强', 'item', 1],
    ['2.2025年以来', 'item', 2],
    ['（1）', 'subitem', 3],
    ['(12) 强', 'subitem', 5],
    ['⑴强', 'subitem', 1],
    ['一是', 'point', 2],
    ['十二是强化。', 'point', 3],
    ['一、强化', null, 2],
    ['二．强化', null, 2],
    ['1)强', null, 2],
    ['2）、强', null, 3],
    ['①强化', null, 1],
    ['②、强化', null, 2],
    ['1.三项制度', 'item', 2],
    ['1、三项制度', 'item', 2],
    ['①三项制度', null, 1],
    ['1。强', null, 2],
    ['2：强', null, 2],
    ['2，强', null, 2],
    ['二，强', null, 2],
    ['【2】强', null, 3],
    ['[2]强', null, 3],
    ['〔二〕强', null, 3],
    ['贰、强', null, 2],
    ['（贰）强', null, 3],
    ['Ⅱ.强', null, 2],
    ['2、12345热线', 'item', 2],
    ['三、一体推进', null, 2],
    ['三、一些干部', null, 2],
    ['3，2026年', null, 2],
  ])('is read in %s', (text, level, length) => {
    expect(leadingNumber(text)).toMatchObject({ level, length });
  });

  it.each([
    '1.5',
    '1.5万人',
    '12.4宪法日',
    '2、3号楼',
    '2025.强',
    '0.强',
    '第一是',
    '一是，强化',
    '（关于）',
    '（一',
    '3人',
    '还是',
    '一、二、三产业融合',
    '三、四季度',
    '①至③项',
    '①、②两项',
    '8：30开门',
    '3：1的比例',
    '1,200条',
    '〔2025〕3号',
    '【待补：次数】',
    '2、12月',
    'Ⅰ、Ⅱ级响应',
    'Ⅰ级响应',
    '三，四季度',
    '五.一期间慰问',
    '五、一劳动节',
    '三.八妇女节',
    '八.五普法',
    '八、五普法',
    '一.五万元',
    '一.二.三产业',
    '三：七分成',
    '四、三级调研员',
    '二、一级响应',
    '1, 2号楼',
    '壹、贰',
    '十一、二月开展',
    '（1）（2）两项',
    '（一）、（二）类',
    '（一）至（三）项',
  ])('is not read in %s', (text) => expect(leadingNumber(text)).toBeNull());

  it('can still become part of a figure or of a row of numbers unless its form is closed', () => {
    expect(['2.', '一、', '①', '（1）', '一是'].map((text) => leadingNumber(text)?.isClosed)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('is taken off a text that is numbered by its place, however often it was typed', () => {
    expect(['一、主要举措', '一、一、主要举措', '（一）1.甲', '三产融合'].map(withoutLeadingNumber)).toEqual([
      '主要举措',
      '主要举措',
      '甲',
      '三产融合',
    ]);
  });
});
