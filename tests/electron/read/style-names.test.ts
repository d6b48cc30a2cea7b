import { expect, it } from 'vitest';
import { roleOfStyle } from '../../../electron/read/style-names.ts';

it.each([
  ['heading 2', 2],
  ['标题 3', 3],
  ['标题二', 2],
  ['一级标题', 1],
  ['公文二级标题', 2],
  ['3级标题', 3],
  ['标题', 'title'],
  ['toc 1', 'contents'],
  ['正文', null],
  ['标题栏', null],
])('knows by the name of the style “%s” what a paragraph is', (name, role) => {
  expect(roleOfStyle(name)).toBe(role);
});
