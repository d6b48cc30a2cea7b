import { expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { sectionsOf } from '../../support/sections.ts';
import { expressionsIn, madeInFunctionsOf } from './source-expressions.ts';

it.each(['shared', 'electron', 'renderer'])(
  'no function of %s makes a regular expression out of what it is given',
  (folder) => {
    expect(madeInFunctionsOf(folder)).toEqual([]);
  },
);

it('a function that makes one is found, and what is made once with the module is let pass', () => {
  const code = 'const once = new RegExp("a");\nconst each = (text) => [RegExp(text), new RegExp(text)];';
  expect(expressionsIn('a.ts', code).madeInFunctions).toEqual(['a.ts:2', 'a.ts:2']);
});

const BODY = '一、主要举措和成效\n（一）健全机制。开展培训3次。';
const SIGNATURE = '石埠镇人民政府\n2025年1月16日';

it.each([
  '石埠镇(2024年度)',
  '石埠镇（2024',
  '石埠镇*2024年度',
  '石埠+镇2024年度',
  '石埠镇[2024]年度',
  '石埠镇)2024年度',
  '石埠镇\\2024年度',
  '石埠镇{2024}年度',
  '石埠?镇|2024年度',
  '^石埠镇$2024年度',
  `石埠镇${'('.repeat(18)}.*${')*'.repeat(18)}!2024年度`,
])('a title that begins with %s is read as it stands', (front) => {
  const title = `${front}法治政府建设情况的报告`;
  const { report } = recogniseText(`${title}\n${BODY}\n${SIGNATURE}`, { id: 'test' });
  expect(report.title.normalize('NFKC')).toBe(title.normalize('NFKC'));
  expect(sectionsOf(report.parts[0])[0]?.heading).toBe('健全机制');
  expect(report.signature?.office).toBe('石埠镇人民政府');
});
