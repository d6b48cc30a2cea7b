import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishCommand } from '../../../electron/cli/publish-command.ts';
import { importFile } from '../../../electron/read/import-file.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { exampleReport } from '../../shared/proofread/example-report.ts';
import { commandRoom } from './command-room.ts';

const room = commandRoom();

const letterhead = (secrecy = '') => ({
  ...{
    copyNumber: '000012',
    secrecy,
    urgency: '',
    issuers: ['临溪县青禾镇人民政府'],
    withDocumentWord: true,
  },
  ...{ documentNumber: '青府发〔2026〕1号', signatories: ['王青山'] },
});

const whole = (changes: Partial<Report> = {}): Report => ({
  ...exampleReport({
    measures: ['（一）规范执法', '调解当事人张伟（电话13812345678）的纠纷，满意度达120%。'],
    highlights: ['建成说事长廊。'],
    leadership: ['镇长主持研究2次。'],
    shortcomings: ['由于人手不足，执法力量薄弱。'],
    plan: ['持证执法人员增加到35名。'],
    signed: '临溪县青禾镇人民政府',
    date: '2026-01-12',
  }),
  letterhead: letterhead(),
  note: '此件公开发布。联系人：李明，联系电话：023-67891234',
  ...changes,
});

async function given(report: Report): Promise<string> {
  const file = join(room.folder, 'report.json');
  await writeFile(file, JSON.stringify(report));
  return file;
}

const read = (name: string): Promise<string> => readFile(join(room.folder, name), 'utf8');

it('Makes the folder that is not there yet', async () => {
  const deep = join(room.folder, '公开', '2025年');
  expect(await publishCommand([await given(whole())], { 'out-dir': deep })).toBe(true);
  expect(await readdir(deep)).toHaveLength(3);
});

it('Says which files are new where the next cannot be written', async () => {
  await mkdir(join(room.folder, '公开稿.txt'));
  await expect(publishCommand([await given(whole())], { 'out-dir': room.folder })).rejects.toThrow();
  expect(room.said).toContain('已打码');
  expect(room.said.match(/已写出：.*/g)).toEqual([`已写出：${join(room.folder, '公开稿.html')}`]);
});

it('A place where no folder can be made is told, however deep the folder, and a file in its way is called one', async () => {
  await writeFile(join(room.folder, '公开'), '');
  for (const [deep, code] of [
    ['/proc/fazhi/2025年/公开', 'not-found'],
    [join(room.folder, '公开'), 'not-a-folder'],
    [join(room.folder, '公开', '2025年'), 'not-a-folder'],
  ] as const)
    await expect(publishCommand([await given(whole())], { 'out-dir': deep })).rejects.toMatchObject({ code });
});

it('Writes the three files, masks personal data and says each of it, and what stays out', async () => {
  expect(await publishCommand([await given(whole())], { 'out-dir': room.folder })).toBe(true);
  const [html, text, record] = [
    await read('公开稿.html'),
    await read('公开稿.txt'),
    await read('公开信息.json'),
  ];
  for (const one of [html, text]) {
    expect(one).toContain('当事人张某（电话138××××5678）');
    expect(one).toContain('（此件公开发布）');
    for (const gone of ['13812345678', '张伟', '王青山', '000012', '李明', '67891234'])
      expect(one).not.toContain(gone);
  }
  expect(JSON.parse(record)).toEqual({
    ...{ 索引号: '', 发文字号: '青府发〔2026〕1号', 发布机构: '临溪县青禾镇人民政府', 主题分类: '' },
    ...{ 成文日期: '2026-01-12', 发布日期: '', 体裁分类: '报告', 有效性: '' },
  });
  for (const line of [
    '手机号 13812345678 → 138××××5678',
    '姓名 张伟 → 张某',
    '签发人：王青山',
    '份号：000012',
    '联系人：李明',
  ])
    expect(room.said).toContain(line);
  expect(room.said).toContain('必错 一（一） 120%');
});

it('Says what is wrong for certain beside last year’s report and by the rule pack that are given', async () => {
  const last = join(room.folder, 'last.json');
  const before = { ...whole(), year: 2024, title: '临溪县青禾镇人民政府2024年法治政府建设情况报告' };
  await writeFile(last, JSON.stringify(before));
  const pack = join(room.folder, 'pack.json');
  await writeFile(pack, '{}');
  const options = { 'out-dir': room.folder, last };
  expect(await publishCommand([await given(whole())], options)).toBe(true);
  expect(room.said).toContain('必错 一（一） 120%');
  await expect(publishCommand([await given(whole())], { ...options, pack })).rejects.toMatchObject({
    code: 'bad-pack',
  });
});

it('Keeps personal data where told to, and says so', async () => {
  await publishCommand([await given(whole())], { 'out-dir': room.folder, personal: 'keep' });
  expect(await read('公开稿.txt')).toContain('张伟（电话13812345678）');
  expect(room.said).toContain('没有打码 一、（一） 手机号');
});

it('A report with 密级 has no public version, and nothing is written', async () => {
  const file = await given(whole({ letterhead: letterhead('机密★1年') }));
  await expect(publishCommand([file], { 'out-dir': room.folder })).rejects.toMatchObject({
    code: 'secret-report',
    detail: '密级“机密★1年”',
  });
  expect(await readdir(room.folder)).toEqual(['report.json']);
});

it('A file whose 密级 stands above the title without 版头 is refused, too', async () => {
  const file = join(room.folder, '报告.txt');
  const text = ['临溪县青禾镇人民政府关于2025年度法治政府建设情况的报告', '一、主要举措和成效', '学法12次。'];
  for (const [name, lines] of [
    ['密级 alone', ['秘密★1年', ...text]],
    ['密级 with a label', ['密级：机密', ...text]],
    ['密级 in the record', ['索引号　115/2026-00001　密级　内部', ...text]],
    ['密级 in a sentence', [...text, '本报告为秘密★5年文件。']],
    ['密级 set wide', ['机　密', ...text]],
    ['密级 in brackets', ['【秘密】', ...text]],
    ['密级 with another sign', ['秘密▲1年', ...text]],
    ['密级 with a bare term', ['秘密 1年', ...text]],
    ['a paper for the house', ['密级：内部', ...text]],
    ['a paper for the house without a label', ['内部资料', ...text]],
    [
      '密级 in a whole 版头',
      ['000012', '机　密', '特急', '临溪县青禾镇人民政府文件', '青府发〔2026〕1号', ...text],
    ],
  ] as const) {
    await writeFile(file, lines.join('\n'));
    const publishing = publishCommand([file], { 'out-dir': room.folder });
    await expect(publishing, name).rejects.toMatchObject({ code: 'secret-report' });
  }
  await writeFile(file, [...text, '保守国家秘密和工作秘密，开展保密检查2次。'].join('\n'));
  expect(await publishCommand([file], { 'out-dir': room.folder })).toBe(true);
});

it('Takes the record’s entries from a file, and refuses what is none', async () => {
  const record = join(room.folder, 'record.json');
  await writeFile(record, '\uFEFF{"索引号":"115/2026-00001","publishedOn":"2026年2月9日","有效性":"有效"}');
  await publishCommand([await given(whole())], { 'out-dir': room.folder, record });
  expect(JSON.parse(await read('公开信息.json'))).toMatchObject({
    ...{ 索引号: '115/2026-00001', 发布日期: '2026-02-09', 有效性: '有效', 发文字号: '青府发〔2026〕1号' },
  });
  const { report } = await importFile('a.html', await readFile(join(room.folder, '公开稿.html')));
  expect(report.publication).toMatchObject({ indexNumber: '115/2026-00001', validity: '有效' });
  await writeFile(record, '{"索引号":"联系人张伟13812345678"}');
  await publishCommand([await given(whole())], { 'out-dir': room.folder, record });
  expect(JSON.parse(await read('公开信息.json'))).toMatchObject({ 索引号: '联系人张某138××××5678' });
  for (const name of ['公开稿.html', '公开稿.txt']) expect(await read(name)).not.toContain('13812345678');
  expect(room.said).toContain('已打码 公开信息 索引号 手机号 13812345678');
  for (const wrong of ['[]', '{"索引号":5}', '{"标题":"x"}', 'x']) {
    await writeFile(record, wrong);
    await expect(
      publishCommand([await given(whole())], { 'out-dir': room.folder, record }),
    ).rejects.toMatchObject({
      code: 'bad-record',
    });
  }
});

it('Publishes any file that is imported', async () => {
  await publishCommand([await given(whole())], { 'out-dir': room.folder });
  const again = join(room.folder, '公开稿.html');
  expect(await publishCommand([again], { 'out-dir': room.folder })).toBe(true);
  expect(await read('公开稿.txt')).toContain('满意度达120%');
});
