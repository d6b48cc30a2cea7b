import { expect, it } from 'vitest';
import { readWord } from '../../../electron/read/worker/read-word.ts';

const read = (tables: string, ...paragraphs: string[]) => {
  const bytes = Buffer.from(`{\\rtf1\\ansi${tables}${paragraphs.join('')}}`);
  const { lines, notes } = readWord({ kind: 'rtf', bytes, tracked: 'accepted' });
  return { lines: lines.map(({ text }) => text), notes };
};

const level = (format: number): string =>
  `{\\list{\\listlevel\\levelnfc${format}\\levelstartat1{\\leveltext\\'01\\'00;}{\\levelnumbers\\'01;}}\\listid${format + 1}}`;
const tables = (...formats: number[]): string =>
  `{\\*\\listtable${formats.map(level).join('')}}{\\*\\listoverridetable${formats
    .map((format, at) => `{\\listoverride\\listid${format + 1}\\ls${at + 1}}`)
    .join('')}}`;
const numbered = (list: number, drawn: string, text: string): string =>
  `\\pard{\\listtext\\pard\\plain ${drawn}\\tab}\\ls${list} ${text}\\par`;

it('a number that is drawn as a letter alone is kept as the list has it', () => {
  const paragraphs = [numbered(1, ' I', 'one'), numbered(1, ' II', 'two'), numbered(2, ' a', 'three')];
  expect(read(tables(1, 4), ...paragraphs)).toEqual({
    lines: ['I one', 'II two', 'a three'],
    notes: [],
  });
});

it('the point of a font of signs is none, with its list or without', () => {
  expect(read(tables(23), numbered(1, 'l', 'one'))).toEqual({ lines: ['one'], notes: [] });
  expect(read('', numbered(1, "\\'b7", 'one'))).toEqual({ lines: ['one'], notes: [] });
});
