import { expect, it } from 'vitest';
import { textLines } from '../../../shared/recognise/read-line.ts';
import { withoutContents } from '../../../shared/recognise/typed-contents.ts';

const BODY = ['一、主要举措和成效', '全年开会6次。', '二、特色亮点', '调解进村。'];
const leftOut = (...lines: string[]) =>
  withoutContents(textLines([...lines, ...BODY].join('\n')))
    .filter((line) => line.leftOut === 'toc')
    .map(({ text }) => text);

it.each([
  ['with dots', ['目　录', '一、主要举措和成效……………1', '二、特色亮点……………2']],
  ['with points', ['目录', '一、主要举措和成效......1', '二、特色亮点.......12']],
  ['without a heading', ['一、主要举措和成效\t1', '二、特色亮点\t2']],
  ['with a blank where a tab was', ['目录', '一、主要举措和成效 1', '二、特色亮点 12']],
  ['with pages in brackets', ['【目录】', '一、主要举措和成效（1）', '二、特色亮点 [12]']],
  ['with pages in words', ['目录：', '一、主要举措和成效　第1页', '二、特色亮点…… P12']],
  ['without pages', ['目录', '一、主要举措和成效', '二、特色亮点']],
])('leaves typed contents out: %s', (_, contents) => {
  expect(leftOut(...contents)).toEqual(contents);
});

it.each([
  ['a single line that ends in a number', ['一、主要举措和成效……………1']],
  ['lines that name nothing below', ['甲......1', '乙......2']],
  ['a report without contents', []],
])('leaves %s alone', (_, lines) => expect(leftOut(...lines)).toEqual([]));
