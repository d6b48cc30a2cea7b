import { expect, it } from 'vitest';
import { lastShortcomings } from '../../../shared/roll-forward/shortcomings.ts';
import { block, qinghe, section } from './qinghe.ts';

const texts = (...pieces: Parameters<typeof qinghe>[0]['shortcomings'] & object): string[] =>
  lastShortcomings(qinghe({ shortcomings: pieces })).map(({ text }) => text);

it('asks of every section of part four whether it is solved or stays', () => {
  const [first] = lastShortcomings(qinghe({ shortcomings: [section('执法力量不足', '原因是编制紧。')] }));
  expect(first).toEqual({
    where: '四、（一）',
    text: '执法力量不足。原因是编制紧。',
    asked: '去年写的这条不足解决了吗？解决了就删去，并把做法写进第一部分；没有解决就保留，并写清原因。',
  });
});

it('asks of every point, and of every point within a paragraph', () => {
  expect(texts(block('力量弱。', 'point'), block('宣传少。', 'point'))).toEqual(['力量弱。', '宣传少。']);
  expect(texts('还存在不足：一是力量弱；二是宣传少。')).toEqual(['一是力量弱', '二是宣传少。']);
});

it('leaves out a section that gives causes alone', () => {
  expect(texts(section('存在的不足', '力量弱。'), section('原因分析', '编制紧。'))).toEqual(['力量弱。']);
});
