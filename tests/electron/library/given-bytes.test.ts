import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { givenBytes } from '../../../electron/library/given-bytes.ts';
import type { AppError } from '../../../shared/app-error.ts';
import { MAX_FILE_BYTES } from '../../../shared/largest-file.ts';
import { typedFailureWords } from '../../../shared/words.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const isRoot = process.getuid?.() === 0;

const codeOf = (file: string): Promise<string> =>
  givenBytes(file).then(
    () => 'read',
    ({ code, detail }: AppError) => `${code} ${detail}`,
  );

it('What is no file is told in one sentence that names it, and never waited for', async () => {
  const folder = await temporaryFolder();
  const at = (name: string): string => join(folder, name);
  await mkdir(at('报告.docx'));
  await symlink(at('报告.docx'), at('链接.docx'));
  await symlink(at('圈.docx'), at('圈.docx'));
  await symlink(at('没有'), at('断.docx'));
  await writeFile(at('大.doc'), '');
  await truncate(at('大.doc'), MAX_FILE_BYTES + 1);
  await writeFile(at('一.doc'), '文');
  if (process.platform !== 'win32') execFileSync('mkfifo', [at('管道.txt')]);
  const server = createServer().listen(at('插座.txt'));
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const long = `${'长'.repeat(300)}.doc`;
  const found = await Promise.all(
    [
      ...['报告.docx', '链接.docx', '圈.docx', '断.docx', '大.doc', '管道.txt', '插座.txt', long],
      '一.doc/二.doc',
    ].map((name) => codeOf(at(name))),
  );
  expect(found).toEqual([
    ...['is-folder 报告.docx', 'is-folder 链接.docx', 'not-found 圈.docx', 'not-found 断.docx'],
    ...['too-large 大.doc', 'not-a-file 管道.txt', 'not-a-file 插座.txt', `not-found ${long}`],
    'not-a-folder 二.doc',
  ]);
  expect(await codeOf('/dev/zero')).toBe('not-a-file zero');
  expect((await givenBytes(at('一.doc'))).toString()).toBe('文');
  for (const code of ['is-folder', 'not-a-file', 'empty-file'] as const)
    expect(typedFailureWords(code)).toMatch(/^[^；。]+；请[^。]+$/);
});

it.skipIf(isRoot)('A file that may not be read is told so', async () => {
  const file = join(await temporaryFolder(), '报告.docx');
  await writeFile(file, '文');
  await chmod(file, 0o000);
  expect(await codeOf(file)).toBe('unreadable 报告.docx');
});
