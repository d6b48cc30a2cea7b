import { expect, it } from 'vitest';
import { reading } from './reading.ts';

const WORD = (number: string): string =>
  `<p class=MsoListParagraph><span style="mso-list:Ignore">${number}<span>&nbsp;</span></span></p>`;

it.each([
  ['a list without words', '<ol><li></li></ol>', '<ol start=2><li>&nbsp;</ol>', ['1.', '2.']],
  ['the number that Word writes', WORD('1'), WORD('2'), ['1', '2']],
])('a cell keeps its automatic number where it holds nothing else: %s', (_, first, second, numbers) => {
  const row = (number: string, word: string): string => `<tr><td>${number}<td>${word}</tr>`;
  const page = `<table border=1>${row('序号', '事项')}${row(first, '许可')}${row(second, '检查')}</table>`;
  expect(reading(page)).toEqual(['序号　事项', `${numbers[0]}　许可`, `${numbers[1]}　检查`]);
});
