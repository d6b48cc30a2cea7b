import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkFolder } from '../../../electron/cli/check/check-folder.ts';
import { printed } from '../../../electron/cli/check/check-words.ts';
import { checkRead, readForCheck, readPack, surroundings } from '../../../electron/cli/check/read-checked.ts';
import { recogniseFile } from '../../../electron/cli/files.ts';
import { OWN_PACK } from '../../../shared/proofread/pack.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fazhi-check-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const page = (year: number, ...WORK: string[]): string =>
  [
    `临溪县青禾镇人民政府关于${year}年度法治政府建设情况的报告`,
    `${year}年，青禾镇扎实推进各项工作。现将有关情况报告如下：`,
    '一、主要举措和成效',
    '(一)、规范行政执法。',
    ...WORK,
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
  const checked = checkRead(readForCheck(await recogniseFile(file)), surroundings(OWN_PACK, null));
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
  await expect(readPack(folder)).rejects.toMatchObject({ code: 'is-folder' });
});

it('A rule pack is read as the window saves it and as a text editor does, and one of a newer program is told as that', async () => {
  const pack = { ...OWN_PACK, date: '2031-02-03' };
  const saved = JSON.stringify({ packVersion: 1, ...pack });
  for (const text of [saved, JSON.stringify(pack), `\uFEFF${saved}`])
    await expect(readPack(await written('pack.json', text))).resolves.toEqual(pack);
  await expect(
    readPack(await written('pack.json', JSON.stringify({ ...pack, packVersion: 99 }))),
  ).rejects.toMatchObject({ code: 'newer-version' });
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

/** The rows of a folder's table, each by its cells. */
async function rowsOf(out = join(folder, '汇总.html')): Promise<string[][]> {
  await checkFolder(folder, out, OWN_PACK);
  const web = await readFile(out, 'utf8');
  const rows = web.slice(web.indexOf('<tbody>')).match(/<tr>.*?<\/tr>/gs) ?? [];
  return rows.map((row) => [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => cell));
}
const WORK = [
  '执法台账逐条核对并由分管领导签字确认。',
  '每季度末组织站所交叉评查一次案卷质量。',
  '在河埠头和院坝设立流动的法律服务摊点。',
  '把合同审查意见书连同原件一并归档备查。',
  '对久拖不决的积案由班子成员逐件领办包案。',
  '请退休法官到各村讲授身边的继承纠纷案例。',
];
const COLUMNS = { name: 0, state: 3, certain: 5, sameAsLast: 10, copied: 11 };

it('In a folder, a file that is away is a row with one sentence, and so is a kind of file that holds no report', async () => {
  await mkdir(join(folder, '往年.docx'));
  await symlink(join(folder, '拔出的U盘', '报告.docx'), join(folder, '报告.docx'));
  await symlink(folder, join(folder, '回到上层'));
  await written('扫描件.pdf', '%PDF-1.4');
  await written('空.docx', '');
  const rows = await rowsOf();
  expect(rows.map((row) => row[COLUMNS.name])).toEqual(['回到上层', '扫描件.pdf', '报告.docx', '空.docx']);
  expect(rows[0]?.[COLUMNS.state]).toContain('这是一个文件夹');
  expect(rows[2]?.[COLUMNS.state]).toBe('报告.docx：找不到这个文件或文件夹；请检查路径。');
  for (const row of rows) expect(row[COLUMNS.state]).toMatch(/^\S+：.*。$/);
});

it('A pipe in the folder is a row that says it is no file, and nobody waits for it', async () => {
  await written('2025.txt', page(2025, '办理案件3件。'));
  expect(spawnSync('mkfifo', [join(folder, '管道.txt'), join(folder, '管道二')]).status).toBe(0);
  await symlink(join(folder, '管道.txt'), join(folder, '链接.docx'));
  const out = join(folder, 'table.html');
  expect(await checkFolder(folder, out, OWN_PACK)).toBe(false);
  const web = await readFile(out, 'utf8');
  expect(web.match(/<tr>/g)).toHaveLength(5);
  expect(web.match(/这不是一个文件，可能是设备或管道/g)).toHaveLength(3);
});

it.each(['xlsx', 'html'])(
  'A table in a folder that is not there is refused, naming it: .%s',
  async (kind) => {
    await written('2025.txt', page(2025, '办理案件3件。'));
    const away = join(folder, '没有的文件夹');
    await expect(checkFolder(folder, join(away, `table.${kind}`), OWN_PACK)).rejects.toThrow(
      expect.objectContaining({ code: 'not-found', detail: '没有的文件夹' }),
    );
  },
);

it('A table that cannot be put where it is asked for is refused before a report is read', async () => {
  await mkdir(join(folder, '表.xlsx'));
  await written('文件', '甲');
  const nowhere = join(folder, '没有的文件夹', '里面');
  // The folder to read is not there either: what is told is what was looked at first.
  for (const [out, code] of [
    [join(folder, '表.xlsx'), 'folder-in-place'],
    [join(folder, '文件', '表.html'), 'not-found'],
    [join(nowhere, '表.html'), 'not-found'],
  ] as const)
    await expect(checkFolder(nowhere, out, OWN_PACK)).rejects.toMatchObject({ code });
});

it('Folders in the folder are read, and neither locks, lists, hidden files nor the table itself are', async () => {
  await mkdir(join(folder, '青禾镇', '定稿'), { recursive: true });
  await written(join('青禾镇', '定稿', '报告.txt'), page(2025, '办理案件3件。'));
  for (const name of ['~$报告.docx', '._报告.docx', '.DS_Store', 'Thumbs.db', '名单.xlsx', '名单.csv'])
    await written(name, 'x');
  for (const round of [1, 2]) {
    const rows = await rowsOf();
    expect(
      rows.map((row) => row[COLUMNS.name]),
      `round ${round}`,
    ).toEqual([join('青禾镇', '定稿', '报告.txt')]);
  }
});

it('Last year’s report in the folder is held against this year’s, whatever the office is called in it, and is no copy', async () => {
  await written('2024.txt', page(2024, '发放普法资料500份。', ...WORK).replace('临溪县青禾镇', '青禾镇'));
  await written('2025.txt', page(2025, '发放普法资料50000份。', ...WORK));
  await written('别处2025.txt', page(2025, '办结。', ...WORK).replaceAll('青禾镇', '白杨镇'));
  const [last, now, other] = await rowsOf();
  expect(now?.[COLUMNS.sameAsLast]).toMatch(/^[6-9]\d%$/);
  expect(now?.[COLUMNS.copied]).toMatch(/^别处2025\.txt \d+%/);
  expect(now?.[COLUMNS.copied]).not.toContain('2024.txt');
  expect(last?.[COLUMNS.sameAsLast]).toBe('');
  expect(other?.[COLUMNS.sameAsLast]).toBe('');
});

it('Reports whose office is not known are nobody’s last year', async () => {
  for (const year of [2024, 2025])
    await written(
      `${year}.txt`,
      page(year, '逐项核对台账并签字确认。')
        .split('\n')
        .slice(2)
        .join('\n')
        .replace('一、主要', `一、${year}年主要`),
    );
  for (const row of await rowsOf()) expect(row[COLUMNS.sameAsLast]).toBe('');
});

it('The same file twice is told as a copy of itself', async () => {
  for (const name of ['报告.txt', '报告（1）.txt']) await written(name, page(2025, ...WORK));
  const [one, other] = await rowsOf();
  expect(one?.[COLUMNS.copied]).toContain('报告（1）.txt 100%');
  expect(other?.[COLUMNS.copied]).toContain('报告.txt 100%');
});
