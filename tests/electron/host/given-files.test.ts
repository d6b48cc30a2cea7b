import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { filesNamed } from '../../../electron/host/files-named.ts';
import { GivenFiles, takeGiven } from '../../../electron/host/given-files.ts';
import { Library } from '../../../electron/library/library.ts';
import { MAX_FILE_BYTES } from '../../../shared/largest-file.ts';
import { sampleReport } from '../support/sample-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function place() {
  const folder = await temporaryFolder();
  const library = await Library.open(join(folder, 'data'));
  onTestFinished(() => library.close());
  const given = new GivenFiles();
  const take = (...files: string[]) => {
    given.give(files);
    return takeGiven(given, library);
  };
  return { folder, library, given, take };
}

describe('the files that a command line names', () => {
  it.each([
    [['去年 的报告.docx'], ['/当前/去年 的报告.docx']],
    [['/盘/a"b\'c.doc', '--lang=zh-CN', '-x'], ['/盘/a"b\'c.doc']],
    [
      ['--switch', '--', '--flag.docx', '-x.doc'],
      ['/当前/--flag.docx', '/当前/-x.doc'],
    ],
    [['./--flag.docx', ''], ['/当前/--flag.docx']],
    [['file:///%E7%9B%98/a%20b.docx'], ['/盘/a b.docx']],
    [['file://%zz'], ['/当前/file:/%zz']],
    [[], []],
  ])('%j are %j', (given, files) => {
    expect(filesNamed(given, '/当前')).toEqual(files.map((file) => resolve(file)));
  });
});

describe('a file from outside', () => {
  it('is brought with its name and bytes, and the names of those that came with it', async () => {
    const { folder, take, given } = await place();
    const file = join(folder, '去年 “的” 报告.docx');
    await writeFile(file, 'text');
    expect(await take(file, join(folder, '另一份.doc'))).toEqual({
      given: { kind: 'file', name: '去年 “的” 报告.docx', bytes: new Uint8Array(Buffer.from('text')) },
      others: ['另一份.doc'],
    });
    expect(given.areWaiting).toBe(false);
    expect(await take()).toBeNull();
  });

  it('is the library’s report where it is just that, whatever the file is called', async () => {
    const { folder, library, take } = await place();
    const { report } = await library.add(sampleReport());
    const copies = {
      '报告.json': JSON.stringify({ ...report, schemaVersion: 2 }),
      '备份.txt': await readFile(join(folder, 'data', 'reports', `${report.id}.json`), 'utf8'),
    };
    for (const [name, text] of Object.entries(copies)) {
      await writeFile(join(folder, name), text);
      expect(await take(join(folder, name)), name).toMatchObject({
        given: { kind: 'report', id: report.id },
      });
    }
    await library.save({ ...report, title: '后来改过的标题' });
    expect(await take(join(folder, '备份.txt'))).toMatchObject({ given: { kind: 'file' } });
  });

  it('that cannot be opened is named, with why', async () => {
    const { folder, take } = await place();
    await mkdir(join(folder, '去年'));
    await writeFile(join(folder, '大.docx'), '');
    await truncate(join(folder, '大.docx'), MAX_FILE_BYTES + 1);
    const failed = (name: string, code: string) => ({ given: { kind: 'failed', code, name }, others: [] });
    expect(await take(join(folder, '去年'))).toEqual(failed('去年', 'is-folder'));
    expect(await take(join(folder, '没有.docx'))).toEqual(failed('没有.docx', 'file-missing'));
    expect(await take(join(folder, '大.docx'))).toEqual(failed('大.docx', 'too-large'));
    if (process.platform !== 'win32') expect(await take('/dev/zero')).toEqual(failed('zero', 'not-a-file'));
  });

  it('is told of at once', async () => {
    const { given } = await place();
    let told = 0;
    given.onGiven(() => {
      told += 1;
    });
    given.give([]);
    given.give(['/a', '/b']);
    expect(told).toBe(1);
  });
});
