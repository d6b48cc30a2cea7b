import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkFolder } from '../../../electron/cli/check/check-folder.ts';
import { printed } from '../../../electron/cli/check/check-words.ts';
import { checkRecognised, readPack, surroundings } from '../../../electron/cli/check/read-checked.ts';
import { recogniseFile } from '../../../electron/cli/files.ts';
import { OWN_PACK } from '../../../shared/proofread/pack.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fazhi-check-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const page = (year: number, ...lines: string[]): string =>
  [
    `临溪县青禾镇人民政府关于${year}年度法治政府建设情况的报告`,
    `${year}年，青禾镇扎实推进各项工作。现将有关情况报告如下：`,
    '一、主要举措和成效',
    '(一)、规范行政执法。',
    ...lines,
    '二、存在的不足和原因',
    '由于人手不足，执法力量薄弱。',
  ].join('\n');

async function written(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

it('A file’s findings are printed with level, place and quote, those that importing repairs among them', async () => {
  const file = await written('a.txt', page(2025, '出具法律意见16余次。'));
  const checked = checkRecognised(await recogniseFile(file), surroundings(OWN_PACK, null));
  const { findings, completeness } = printed(file, checked, 0.63);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'exact-with-more', level: '必错', where: '一（一）', quote: '16余次' }),
  );
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'number-with-stop', level: '必错', where: '一（一）' }),
  );
  expect(completeness).toHaveLength(30);
  expect(completeness.find(({ item }) => item.startsWith('应急'))).toEqual({
    item: '应急',
    state: 'missing',
  });
  expect(completeness.find(({ item }) => item === '原因')).toMatchObject({ state: 'covered' });
});

it('A rule pack that is none is refused, naming the file', async () => {
  await expect(readPack(await written('pack.json', '{"date":"2030-01-01"}'))).rejects.toMatchObject({
    code: 'bad-pack',
    detail: 'pack.json',
  });
  await expect(readPack(undefined)).resolves.toBe(OWN_PACK);
});

it('A folder becomes one table: a bad file is a row, last year’s copy a share, and = begins no formula', async () => {
  await written('2024.txt', page(2024, '建立执法台账并逐项核对，每月底由分管领导签字确认。'));
  await written('2025.txt', page(2025, '建立执法台账并逐项核对，每月底由分管领导签字确认。'));
  await written('=SUM(A1).txt', page(2025, '办理案件3件。').replaceAll('青禾镇', '白杨镇'));
  await written('坏.txt', '各位同事：明天下午开会。');
  const out = join(folder, 'table.xlsx');
  expect(await checkFolder(folder, out, OWN_PACK)).toBe(false);
  const parts = unzipSync(new Uint8Array(await readFile(out)));
  const xml = Object.entries(parts)
    .filter(([name]) => /sharedStrings|sheet1/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
  for (const text of ['=SUM(A1).txt', '没有从中认出', '临溪县青禾镇人民政府', '100%'])
    expect(xml).toContain(text);
  expect(xml).not.toContain('<f>');

  const html = join(folder, 'table.html');
  await checkFolder(folder, html, OWN_PACK);
  const web = await readFile(html, 'utf8');
  expect(web.match(/<tr>/g)).toHaveLength(5);
  expect(web).not.toMatch(/<script|src=|href=/);
});

it('In a folder, a file that is away is a row with one sentence, and another folder is no report', async () => {
  await mkdir(join(folder, '往年.docx'));
  await symlink(join(folder, '拔出的U盘', '报告.docx'), join(folder, '报告.docx'));
  const out = join(folder, 'table.html');
  expect(await checkFolder(folder, out, OWN_PACK)).toBe(false);
  const web = await readFile(out, 'utf8');
  expect(web).toContain('<td>报告.docx：找不到这个文件或文件夹；请检查路径。</td>');
  expect(web).not.toContain('往年.docx');
});
