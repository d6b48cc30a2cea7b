import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { collectCommand } from '../../../electron/cli/collect/collect-command.ts';
import { exampleReport } from '../../shared/proofread/example-report.ts';
import { commandRoom } from './command-room.ts';

const room = commandRoom();

async function given(): Promise<string> {
  const file = join(room.folder, 'report.json');
  const report = exampleReport({
    measures: ['（一）规范执法', '全年办理行政处罚案件23件。'],
    highlights: ['建成说事长廊。'],
    leadership: ['镇长主持研究。'],
    shortcomings: ['执法力量薄弱。'],
    plan: ['持续推进。'],
  });
  await writeFile(file, JSON.stringify(report));
  return file;
}

it('Sheets that were filled in are kept, and the new ones stand beside them under a name that is said', async () => {
  const file = await given();
  const sheets = join(room.folder, '收集表');
  await collectCommand([file], { 'out-dir': sheets });
  const [name = ''] = await readdir(sheets);
  await writeFile(join(sheets, name), 'filled in');
  await collectCommand([file], { 'out-dir': sheets });
  await collectCommand([file], { 'out-dir': sheets });
  const plain = name.replace(/\.xlsx$/, '');
  expect((await readdir(sheets)).sort()).toEqual([name, `${plain}（1）.xlsx`, `${plain}（2）.xlsx`]);
  await expect(readFile(join(sheets, name), 'utf8')).resolves.toBe('filled in');
  expect(room.said).toContain(`${plain}（1）.xlsx（1 项，文件夹里已有“${name}”，没有动它）`);
});

it.each(['take', 'out-dir'])(
  'A file in place of the folder of --%s is said to be no folder',
  async (option) => {
    const file = await given();
    for (const path of [file, join(file, 'below')])
      await expect(collectCommand([file], { [option]: path })).rejects.toMatchObject({
        code: 'not-a-folder',
      });
  },
);
