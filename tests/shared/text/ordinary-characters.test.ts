import { expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../../shared/recognise/recognition.ts';
import { ordinaryLine } from '../../../shared/text/ordinary-characters.ts';
import { sectionsOf } from '../../support/sections.ts';

it.each([
  ['radicals for hanzi', '⼀、⼯作⼈员', '一、工作人员'],
  ['radicals that Unicode does not map', '⻔⻋⻢⻓', '门车马长'],
  ['compatibility hanzi', '\uFA1B利', '福利'],
  ['a blank of the private area', '\uE5E5二、特色', '　二、特色'],
  ['marks for the direction', '\u200E办结\u202A66\u202C件\u2066', '办结66件'],
  ['full-width digits', '２０２４年４．５万元', '2024年4.5万元'],
  ['the point behind a full-width number', '１．主要举措', '1．主要举措'],
  ['a number in brackets as one sign', '㈠健全机制', '（一）健全机制'],
  ['a dash for the first number', '—、主要举措', '一、主要举措'],
  ['a dash for the first number in brackets', '（—）健全机制', '（一）健全机制'],
])('%s are ordinary characters', (_, typed, ordinary) => expect(ordinaryLine(typed)).toBe(ordinary));

it.each(['——一枚印章', '—2024年—', 'ＡＢ，１', '一、主要举措', '㊀', '— 3 —'])(
  '%s stays as it is',
  (text) => {
    expect(ordinaryLine(text)).toBe(text.replace('１', '1'));
  },
);

it('a report typed with signs that only look like numbers is read whole', () => {
  const text = [
    '云岭镇人民政府关于２０２４年度法治政府建设情况的报告',
    '⼀、主要举措和成效',
    '㈠健全⼯作机制。全年开会６次。',
    '（ニ）其他。',
    '\uE5E5二、特色亮点',
    '接待1250⼈次。',
  ].join('\u0085');
  const { report, proof } = recogniseText(text, { id: 'r' });
  expect(report.year).toBe(2024);
  expect(sectionsOf(report.parts[0])[0]?.heading).toBe('健全工作机制');
  expect(report.parts[1].blocks).toMatchObject([{ text: '接待1250人次。' }]);
  expect(isComplete(proof)).toBe(true);
});
