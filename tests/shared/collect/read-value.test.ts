import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CollectRow } from '../../../shared/collect/collect-row.ts';
import { newFigure } from '../../../shared/collect/new-figure.ts';
import { readValue } from '../../../shared/collect/read-value.ts';

const row = (last: string, unit: string): CollectRow => ({
  ...{ code: 'x', kind: 'figure', name: '办理案件', last, unit, scope: '', where: '', heading: '' },
});

/** What a figure of the text becomes when a cell says so; why not in brackets. */
function taken(typed: string, text: string, last: string, unit: string): string {
  const reading = readValue(typed, row(last, unit));
  if (reading.kind === 'unclear') return `[${reading.why}]`;
  if (reading.kind === 'words') return `[${reading.words}]`;
  const result = newFigure(text, reading);
  return 'text' in result ? result.text : `[${result.why}]`;
}

it.each([
  ['31', '31件'],
  ['３１', '31件'],
  [' 31 ', '31件'],
  ['31件', '31件'],
  ['31 件', '31件'],
  ['31起', '31件'],
  ['31（件）', '31件'],
  ['共31件', '31件'],
  ['1,234', '1234件'],
  ['１，２３４', '1234件'],
  ['1.2万', '12000件'],
  ['三十一件', '31件'],
  ['约30', '约30件'],
  ['30余', '30余件'],
  ['30多件', '30多件'],
  ['30件以上', '30件以上'],
  ['0', '0件'],
  ['007', '7件'],
  ['16.0', '16件'],
  ['４７．００', '47件'],
  ['9000件', '9000件'],
  ['0.9万', '9000件'],
])('A cell that says %s makes 23件 %s', (typed, now) => {
  expect(taken(typed, '23件', '23', '件')).toBe(now);
});

it.each([
  ['无', 'none'],
  ['没有', 'none'],
  ['—', 'none'],
  ['/', 'none'],
  ['无。', 'none'],
  ['31/5', 'several'],
  ['31 5', 'several'],
  ['31\n5', 'several'],
  ['15+16', 'several'],
  ['31（其中简易5）', 'several'],
  ['3-5', 'several'],
  ['12,34', 'several'],
  ['-3', 'negative'],
  ['31人次', 'other-unit'],
  ['31%', 'other-unit'],
  ['3.5', 'fraction'],
  ['详见附件', 'words'],
  ['同上', 'words'],
  ['三千五', 'hanzi'],
  ['12345678901234567', 'long'],
  ['9000', 'scale'],
  ['15①', 'raised'],
  ['①15', 'raised'],
  ['6²', 'raised'],
  ['6₂', 'raised'],
  ['15⒈', 'raised'],
  ['15⑴', 'raised'],
  ['1½', 'raised'],
  ['1㏠', 'raised'],
  ['16.05', 'fraction'],
])('A cell that says %s for 23件 is not guessed at (%s)', (typed, why) => {
  expect(taken(typed, '23件', '23', '件')).toBe(`[${why}]`);
});

it.each([
  ['1.3', '1.3万人次'],
  ['1.3万', '1.3万人次'],
  ['1.3万人次', '1.3万人次'],
  ['13000人次', '1.3万人次'],
  ['12345人次', '1.2345万人次'],
  ['13000', '[scale]'],
  ['0.0013', '[scale]'],
  ['0.5亿', '5000万人次'],
])('Against a unit of 万人次, %s makes 1.2万人次 %s', (typed, now) => {
  expect(taken(typed, '1.2万人次', '1.2', '万人次')).toBe(now);
});

it.each([
  ['26.5', '[scale]'],
  ['26.5万', '265000元'],
  ['26.5万元', '265000元'],
  ['26.5元', '26.5元'],
  ['265000', '265000元'],
  ['265000.5', '265000.5元'],
])('An amount that says %s makes 260000元 %s', (typed, now) => {
  expect(taken(typed, '260000元', '260000', '元')).toBe(now);
});

it('A square metre is a unit and no raised number', () => {
  expect(taken('120㎡', '100平方米', '100', '平方米')).toBe('[several]');
});

it.each([
  ['98.5', '98.5%'],
  ['98.5%', '98.5%'],
  ['98.50％', '98.50%'],
  ['百分之九十八点五', '98.5%'],
  ['0.985', '[share]'],
  ['985', '[share]'],
  ['95.6521739', '[decimals]'],
])('A share that says %s makes 97%% %s', (typed, now) => {
  expect(taken(typed, '97%', '97', '%')).toBe(now);
});

it.each([
  ['=HYPERLINK("http://example.invalid","12")', 'formula'],
  ['＝1+1', 'formula'],
  ['@SUM(1)', 'formula'],
  ['+cmd(1)', 'formula'],
  ['\u202e12', 'unseen'],
  ['1\u200b2', 'unseen'],
  ['1\u00072', 'unseen'],
])('Words for a gap that say %j are not taken (%s)', (typed, why) => {
  expect(readValue(typed, { ...row('', ''), kind: 'gap' })).toEqual({ kind: 'unclear', why });
});

it.each([
  ['6412', '6,400余册', '6,400余', '册', '[qualifier]'],
  ['6412余', '6,400余册', '6,400余', '册', '6,412余册'],
  ['6500', '6,400余册', '6,400余', '册', '6,500余册'],
  ['18万', '超过20万次', '超过20', '万次', '[qualifier]'],
  ['超过18万', '超过20万次', '超过20', '万次', '超过18万次'],
  ['30万', '超过20万次', '超过20', '万次', '超过30万次'],
  ['1.25', '近1.2万人', '近1.2', '万人', '[qualifier]'],
  ['315', '三百余件', '300余', '件', '[qualifier]'],
  ['315', '约300件', '约300', '件', '约315件'],
  ['36', '不少于30件', '不少于30', '件', '不少于36件'],
])(
  'An exact number under words that make none of it is asked about: %s for %s',
  (typed, text, last, unit, now) => {
    expect(taken(typed, text, last, unit)).toBe(now);
  },
);

it('A number is written as the old one was: with thousands marked, in hanzi, beside the words about it', () => {
  expect(taken('7200', '6,400余册', '6,400余', '册')).toBe('7,200余册');
  expect(taken('7200余', '6400余册', '6400余', '册')).toBe('7200余册');
  expect(taken('约7200', '6400余册', '6400余', '册')).toBe('[qualifier]');
  expect(taken('5', '三场', '3', '场')).toBe('五场');
  expect(taken('2', '三场', '3', '场')).toBe('两场');
  expect(taken('95.5', '百分之九十', '90', '%')).toBe('百分之九十五点五');
  expect(taken('60', '一半', '50', '%')).toBe('[hanzi]');
  expect(taken('1.3', '近1.2万人', '近1.2', '万人')).toBe('近1.3万人');
  expect(taken('近1.3', '近1.2万人', '近1.2', '万人')).toBe('近1.3万人');
});

it('Any whole number comes through as it was typed, in either width and with thousands marked', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (value) => {
      const text = String(value);
      const last = String(value || 1);
      const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      for (const typed of [text, wide, value.toLocaleString('en-US'), `${text}件`])
        expect(taken(typed, '23件', last, '件')).toBe(`${text}件`);
    }),
  );
});

it('Whatever is typed is a number of its own digits, or not taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789,.万亿约余件%- /\n无') }), (typed) => {
      const now = taken(typed, '23件', '23', '件');
      if (now.startsWith('[')) return;
      const digits = (text: string): string => text.replace(/[^1-9]/g, '');
      expect(digits(now)).toBe(digits(typed));
    }),
    { numRuns: 2000 },
  );
});
