import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { report as reportSchema } from '../../shared/report/schema.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../shared/sample/report-2025.txt', import.meta.url));

/** The built command line, as a shell runs it. */
const fazhi = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads a test's needs from its first parameter's pattern.
test('roll-forward makes a draft of a file or of report data, and says what moved, what is asked and what is carried', async ({}, info) => {
  const [json, fromData, fromFile] = ['r.json', 'a.json', 'b.json'].map((name) => info.outputPath(name));
  expect(fazhi('import', SAMPLE, '--out', json as string).status).toBe(0);
  const { status, stdout, stderr } = fazhi(
    'roll-forward',
    json as string,
    '--year',
    '2026',
    '--out',
    fromData as string,
  );
  expect([status, stdout]).toEqual([0, '']);
  const lines = stderr.trimEnd().split('\n');
  expect(lines).toContain('已改 发布日期 2026-01-23 → （留空）');
  expect(lines).toContain(
    '已改 标题 临溪县青禾镇人民政府关于2025年度法治政府建设情况的报告 → 临溪县青禾镇人民政府关于2026年度法治政府建设情况的报告',
  );
  expect(lines.at(-1)).toBe('沿用去年 61 处');

  const dated = info.outputPath('dated.txt');
  const sample = await readFile(SAMPLE, 'utf8');
  await writeFile(dated, sample.replace('镇党委会前学法12次', '2025年3月15日学法1次'));
  expect(fazhi('roll-forward', dated, '--year', '2026', '--out', fromFile as string).stderr).toContain(
    '：这里写的是去年的日期，请改成今年的或删去。',
  );
  const draft = async (file?: string) =>
    reportSchema.parse(JSON.parse(await readFile(file as string, 'utf8')));
  expect((await draft(fromFile)).year).toBe(2026);
  expect((await draft(fromFile)).parts[4].heading).toBe('2027年工作思路、目标和举措');
  expect((await draft(fromData)).id).not.toBe((await draft(json)).id);
});

test('roll-forward without a year is a wrong usage', () => {
  const { status, stderr } = fazhi('roll-forward', SAMPLE);
  expect(status).toBe(2);
  expect(stderr).toContain('--year');
});
