import { expect, it } from 'vitest';
import { suggestedFileName } from '../../../electron/host/suggested-file-name.ts';

it.each([
  [
    '青石镇人民政府关于2025年度法治政府建设情况的报告',
    '青石镇人民政府关于2025年度法治政府建设情况的报告.docx',
  ],
  ['关于“放管服”的报告：一/二', '关于“放管服”的报告：一／二.docx'],
  ['a<b>c:d"e/f\\g|h?i*j', 'a＜b＞c：d＂e／f＼g｜h？i＊j.docx'],
  ['第一行\n第二行\t尾', '第一行 第二行 尾.docx'],
  ['../../etc/passwd', '／..／etc／passwd.docx'],
  ['报告...', '报告.docx'],
  ['con', '_con.docx'],
  ['COM1.报告', '_COM1.报告.docx'],
  ['console', 'console.docx'],
  ['报\u202e告\u0000', '报 告.docx'],
  ['', '法治政府建设情况报告.docx'],
  ['...', '法治政府建设情况报告.docx'],
])('makes %j the file name %j', (title, name) => {
  expect(suggestedFileName(title)).toBe(name);
});

it.each(['pdf', 'json'] as const)('gives a file of another kind its ending: %s', (kind) => {
  expect(suggestedFileName('报告', kind)).toBe(`报告.${kind}`);
});

it('is never longer than Linux allows, whatever the characters', () => {
  for (const char of ['报', '𠮷', 'a']) {
    expect(Buffer.byteLength(suggestedFileName(char.repeat(300)))).toBeLessThanOrEqual(255);
  }
});
