import { expect, it } from 'vitest';
import { changeWords, isUnchanged } from '../../../../../renderer/panels/last-year/figures/figure-change.ts';
import { readFigures } from '../../../../../shared/figures/read-figures.ts';

const read = (text: string) => {
  const figure = readFigures(text).at(0);
  if (!figure) throw new RangeError(`no figure in ${text}`);
  return figure;
};

it.each([
  ['调解纠纷35件', '调解纠纷23件', '增加12件'],
  ['化解率95.2%', '化解率98.7%', '下降3.5个百分点'],
  ['化解率98.7%', '化解率97.2%', '提高1.5个百分点'],
  ['学法12次', '学法12次', '与去年相同'],
  ['参训860余人次', '参训860人次', '与去年相近'],
  ['播放量近23万次', '播放量超过20万次', '约增加3万次'],
  ['罚没款8.75万元', '罚没款10.2万元', '减少1.45万元'],
  ['解答咨询9,800人次', '解答咨询12,300人次', '减少2500人次'],
  ['满意度提高2个百分点', '满意度提高3.5个百分点', '少1.5个百分点'],
  ['调解员由去年的46名增加到49名', '调解员46名', '与去年稿一致'],
  ['调解员由去年的44名增加到49名', '调解员46名', '与去年稿不一致'],
])('%s beside last year’s %s: %s', (now, last, words) => {
  expect(changeWords(read(now), read(last))).toBe(words);
});

it('Only this year’s own figure with last year’s value may have been forgotten', () => {
  const last = read('调解员46名');
  expect(isUnchanged(read('调解员46名'), last)).toBe(true);
  expect(isUnchanged(read('调解员47名'), last)).toBe(false);
  expect(isUnchanged(read('调解员由去年的46名增加到49名'), last)).toBe(false);
  expect(isUnchanged(last, null)).toBe(false);
});
