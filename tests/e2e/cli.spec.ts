import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { report as reportSchema } from '../../shared/report/schema.ts';
import { rtfText } from '../fixtures/rtf/rtf-text.ts';
import { sectionCounts } from '../support/sections.ts';
import { expectValid } from './valid-files.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../shared/sample/report-2025.txt', import.meta.url));

/** The built command line, as a shell runs it. */
const fazhi = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter's pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-cli-'));
    await use(folder);
    await expectValid((await readdir(folder)).map((name) => join(folder, name)));
    await rm(folder, { recursive: true, force: true });
  },
});

test('import prints the report alone, and the proof and every line left out beside it', () => {
  const { status, stdout, stderr } = fazhi('import', SAMPLE);
  expect(status).toBe(0);
  const report = reportSchema.parse(JSON.parse(stdout));
  expect(sectionCounts(report.parts)).toEqual([3, 3, 3, 4, 3]);
  const [proof, ...rest] = stderr.trimEnd().split('\n');
  expect(proof).toMatch(/^(\d+)\/\1 段，(\d+)\/\2 个数字$/);
  expect(rest).toContainEqual('未读入 第7行（网页上的按钮或提示）：语音播报');
  expect(rest).toContainEqual('未读入 第104行（网站导航）：返回顶部');
});

test('import --out writes the report and prints nothing', async ({ folder }) => {
  const out = join(folder, 'report.json');
  const { status, stdout } = fazhi('import', SAMPLE, '--out', out);
  expect([status, stdout]).toEqual([0, '']);
  expect(reportSchema.parse(JSON.parse(await readFile(out, 'utf8'))).office).toBe('临溪县青禾镇人民政府');
});

test('export and convert make the same Word file of the same page', async ({ folder }) => {
  const [json, exported, converted] = ['r.json', 'a.docx', 'b.docx'].map((name) => join(folder, name));
  expect(fazhi('import', SAMPLE, '--out', json as string).status).toBe(0);
  expect(fazhi('export', json as string, '--out', exported as string).status).toBe(0);
  expect(fazhi('convert', SAMPLE, '--out', converted as string).status).toBe(0);
  const document = async (file: string) =>
    strFromU8(unzipSync(await readFile(file))['word/document.xml'] as Uint8Array);
  expect(await document(exported as string)).toContain('青禾镇');
  expect(await document(exported as string)).toBe(await document(converted as string));
});

test('compare lists what changed, in lines or as data, and writes it marked up', async ({ folder }) => {
  const [older, newer, page] = ['a.json', 'b.json', 'c.html'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const text = fazhi('import', SAMPLE).stdout;
  await writeFile(older, text);
  await writeFile(newer, text.replace('各项任务按期完成', '各项任务全部按期完成'));
  const { status, stdout } = fazhi('compare', older, newer, '--json', '--out', page);
  const [change, ...others] = JSON.parse(stdout);
  expect([status, others]).toEqual([0, []]);
  expect(Object.keys(change)).toEqual(['kind', 'where', 'before', 'after']);
  expect(fazhi('compare', older, newer).stdout).toBe(
    `修改 ${change.where}：“${change.before}” → “${change.after}”\n`,
  );
  expect(await readFile(page, 'utf8')).toContain('<ins>全部</ins>');
  await rm(page);
  expect(fazhi('compare', older, older).stdout).toBe('');
  expect(fazhi('compare', older, SAMPLE, '--json').stdout).toBe('[]\n');
  expect(fazhi('compare', older).status).toBe(2);
});

test('export and convert say what a report has nothing in, and export it all the same', async ({
  folder,
}) => {
  const [blank, page, out] = ['b.json', 'p.txt', 'o.docx'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  fazhi('new', '--year', '2025', '--office', '青禾镇人民政府', '--out', blank);
  const exported = fazhi('export', blank, '--out', out);
  expect(exported.status).toBe(0);
  const said = (stderr: string) => stderr.match(/导出前请看 .*/g) ?? [];
  expect(said(exported.stderr)).toHaveLength(6);
  expect(said(exported.stderr)).toContain('导出前请看 成文日期：还没有成文日期，请填写。');

  // The page as published has no signature.
  const signed = (await readFile(SAMPLE, 'utf8')).replace(
    '扫一扫在手机打开当前页',
    '青禾镇人民政府\n2026年1月12日\n扫一扫在手机打开当前页',
  );
  await writeFile(page, signed);
  const converted = fazhi('convert', page, '--out', out);
  const WRONG = '导出前请看 二（三）：月和日之间用间隔号，写“3·15”。';
  expect([converted.status, said(converted.stderr)]).toEqual([0, [WRONG]]);
  expect(said(fazhi('convert', SAMPLE, '--out', out).stderr)).toEqual([
    '导出前请看 署名：还没有署名，请填写单位全称。',
    '导出前请看 成文日期：还没有成文日期，请填写。',
    WRONG,
  ]);
});

test('import --questions writes what is doubtful, each with its place', async ({ folder }) => {
  const page = join(folder, 'page.txt');
  const doubts = join(folder, 'q.json');
  await writeFile(
    page,
    '青禾镇2025年法治政府建设情况报告\n一、存在的问题\n人手不足。\n二、主要举措\n学法12次。',
  );
  expect(fazhi('import', page, '--questions', doubts).status).toBe(0);
  const questions = JSON.parse(await readFile(doubts, 'utf8'));
  expect(questions.length).toBeGreaterThan(0);
  for (const question of questions) expect(Object.keys(question)).toEqual(['where', 'text', 'asked']);
});

test('convert reads thirty Word files of each kind at once, and refuses none', async ({ folder }) => {
  const doc = await readFile(fileURLToPath(new URL('../fixtures/doc/report.doc', import.meta.url)));
  const settings = '{\\rtlch\\fcs1\\af0\\ltrch\\fcs0\\fs32 }'.repeat(40_000);
  const page = rtfText(await readFile(SAMPLE, 'utf8')).replaceAll('\n', '\\par\n');
  const rtf = `{\\rtf1\\ansi\\ansicpg936 ${page}${settings}}`;
  const names = Array.from({ length: 60 }, (_, at) => `${at}.${at % 2 === 0 ? 'doc' : 'rtf'}`);
  for (const name of names) await writeFile(join(folder, name), name.endsWith('doc') ? doc : rtf);
  const { stderr } = fazhi('convert', ...names.map((name) => join(folder, name)), '--out-dir', folder);
  expect(stderr.match(/已损坏|已导出/g)).toEqual(names.map(() => '已导出'));
  for (const name of names.slice(2)) await rm(join(folder, name.replace(/\w+$/, 'docx')));
});

test('convert --out-dir makes a Word file of every page, and one that fails stops no other', async ({
  folder,
}) => {
  const pages = ['甲.txt', '乙.txt', '丙.txt'].map((name) => join(folder, name));
  const [first, second, third] = pages as [string, string, string];
  const page = await readFile(SAMPLE);
  await writeFile(first, page);
  await writeFile(second, '各位同事：明天下午开会。');
  await writeFile(third, page);
  const made = join(folder, '导出', '2025年');
  const { status, stderr } = fazhi('convert', ...pages, '--out-dir', made);
  expect(status).toBe(1);
  expect(stderr.match(/没有从中认出/g)).toHaveLength(1);
  expect((await readdir(made)).filter((name) => name.endsWith('.docx')).sort()).toEqual([
    '丙.docx',
    '甲.docx',
  ]);
  expect(fazhi('convert', first, first, '--out-dir', folder).stderr).toContain('甲.docx：有两个文件');
});

test('--pdf prints the pages of the same layout, and says so in one sentence where no browser is', async ({
  folder,
}) => {
  const [out, pdf] = [join(folder, 'a.docx'), join(folder, 'a.pdf')] as const;
  const { status, stderr } = fazhi('convert', SAMPLE, '--out', out, '--pdf', pdf);
  expect(status).toBe(0);
  const pages = Number(/共 (\d+) 页/.exec(stderr)?.[1]);
  expect(pages).toBeGreaterThan(3);
  const bytes = (await readFile(pdf)).toString('latin1');
  expect(bytes.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);

  await rm(pdf);
  const without = spawnSync(process.execPath, [CLI, 'convert', SAMPLE, '--out', out, '--pdf', pdf], {
    encoding: 'utf8',
    env: { ...process.env, FAZHI_CHROMIUM: join(folder, 'no-browser') },
  });
  expect(without.status).toBe(1);
  expect(without.stderr).toContain('浏览器');
  expect(await readdir(folder)).toEqual(['a.docx']);
});

test('--letterhead no leaves out the 版头 and 版记 that the report has', async ({ folder }) => {
  const json = join(folder, 'r.json');
  const report = JSON.parse(fazhi('import', SAMPLE).stdout);
  const letterhead = {
    copyNumber: '',
    secrecy: '',
    urgency: '',
    issuers: ['临溪县青禾镇人民政府'],
    withDocumentWord: true,
    documentNumber: '青府文〔2026〕1号',
    signatories: ['李某'],
  };
  await writeFile(json, JSON.stringify({ ...report, letterhead }));
  const text = async (...options: string[]) => {
    const out = join(folder, 'a.docx');
    expect(fazhi('export', json, '--out', out, ...options).status).toBe(0);
    return strFromU8(unzipSync(await readFile(out))['word/document.xml'] as Uint8Array);
  };
  expect(await text()).toContain('青府文〔2026〕1号');
  expect(await text('--letterhead', 'no')).not.toContain('青府文');

  const secret = join(folder, 'secret.json');
  await writeFile(secret, JSON.stringify({ ...report, letterhead: { ...letterhead, secrecy: '秘密★1年' } }));
  const bare = join(folder, 'bare.docx');
  expect(fazhi('export', secret, '--letterhead', 'no', '--out', bare).status).toBe(0);
  const parts = Object.keys(unzipSync(await readFile(bare)));
  expect(parts.filter((name) => name.startsWith('customXml'))).toEqual([]);
});

test('convert makes as many Word files of many pages as of one, and tells of each that fails', async ({
  folder,
}) => {
  const page = await readFile(SAMPLE);
  const names = Array.from({ length: 30 }, (_, at) => `${at}.txt`);
  for (const name of names) await writeFile(join(folder, name), name === '7.txt' ? '明天开会。' : page);
  const { status, stderr } = fazhi(
    'convert',
    ...names.map((name) => join(folder, name)),
    '--out-dir',
    folder,
  );
  expect(status).toBe(1);
  expect(stderr.match(/没有从中认出/g)).toHaveLength(1);
  expect(stderr.match(/读回核对/g)).toHaveLength(29);
  expect((await readdir(folder)).filter((name) => name.endsWith('.docx'))).toHaveLength(29);
});

test('new makes the five parts of a year and an office', () => {
  const { status, stdout } = fazhi('new', '--year', '2026', '--office', '临溪县青禾镇人民政府');
  expect(status).toBe(0);
  const report = reportSchema.parse(JSON.parse(stdout));
  expect(report.title).toBe('临溪县青禾镇人民政府关于2026年度法治政府建设情况的报告');
  expect(report.parts[4].heading).toBe('2027年工作思路、目标和举措');
});

test('--help and --version answer on standard output', () => {
  for (const args of [['--help'], ['-h'], ['convert', '--help']]) {
    const { status, stdout, stderr } = fazhi(...args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('用法：');
  }
  expect(fazhi('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

for (const args of [
  [],
  ['打开', SAMPLE],
  ['import'],
  ['import', SAMPLE, SAMPLE],
  ['import', SAMPLE, '--out'],
  ['import', SAMPLE, '--colour'],
  ['convert', SAMPLE],
  ['export', 'report.json'],
  ['convert', SAMPLE, 'other.txt', '--out', 'a.docx'],
  ['convert', SAMPLE, '--out', 'a.docx', '--out-dir', '.'],
  ['convert', SAMPLE, 'other.txt', '--out-dir', '.', '--pdf', 'a.pdf'],
  ['inspect', 'a.docx', '--out', 'b'],
  ['convert', SAMPLE, '--out', 'a.docx', '--letterhead', 'maybe'],
  ['new', '--year', '26', '--office', '青禾镇人民政府'],
  ['new', 'a.txt', '--year', '2026', '--office', '青禾镇人民政府'],
]) {
  test(`wrong usage is told in one sentence: fazhi-nianbao ${args.map((arg) => (arg === SAMPLE ? 'FILE' : arg)).join(' ')}`, () => {
    const { status, stdout, stderr } = fazhi(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+ --help 看说明。\n$/);
  });
}

test.describe('what could not be done', () => {
  const failing: [name: string, said: string, args: (folder: string) => string[]][] = [
    ['a file that is not there', '找不到', (folder) => ['convert', join(folder, '没有.txt')]],
    ['a folder in place of a file', '', (folder) => ['convert', folder]],
    ['a text without a report', '没有从中认出', (folder) => ['convert', join(folder, 'letter.txt')]],
    ['bytes that are no text', '没有读到文字', (folder) => ['convert', join(folder, 'noise.txt')]],
    ['a file of an unknown kind', '还不能直接读取', (folder) => ['convert', join(folder, 'page.pdf')]],
    ['JSON that is no report', '不是本程序的报告数据', (folder) => ['export', join(folder, 'other.json')]],
    ['JSON that is cut off', '不是本程序的报告数据', (folder) => ['export', join(folder, 'cut.json')]],
  ];

  test.beforeEach(async ({ folder }) => {
    await writeFile(join(folder, 'letter.txt'), '各位同事：明天下午开会。\n');
    await writeFile(join(folder, 'noise.txt'), Buffer.from([0, 1, 2, 3, 0, 255]));
    await writeFile(join(folder, 'page.pdf'), '%PDF-1.7');
    await writeFile(join(folder, 'other.json'), '{"parts":[]}');
    await writeFile(join(folder, 'cut.json'), '{"schemaVersion":1,');
  });

  for (const [name, said, args] of failing) {
    test(`${name} gives one sentence and leaves last year's file as it was`, async ({ folder }) => {
      const out = join(folder, 'out.docx');
      await writeFile(out, 'last year');
      const before = await readdir(folder);
      const { status, stdout, stderr } = fazhi(...args(folder), '--out', out);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain(said);
      expect(stderr).toMatch(/^[^\n]+。\n$/);
      expect(await readFile(out, 'utf8')).toBe('last year');
      expect(await readdir(folder)).toEqual(before);
    });
  }

  test('a folder to write to that is not there is said, and is not made', async ({ folder }) => {
    const out = join(folder, '没有', 'out.docx');
    const { status, stderr } = fazhi('convert', SAMPLE, '--out', out);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^[^\n]+找不到这个文件或文件夹[^\n]+\n$/);
    expect(await readdir(folder)).not.toContain('没有');
  });
});
