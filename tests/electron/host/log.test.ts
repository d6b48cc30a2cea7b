import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../../electron/host/log.ts';
import { AppError } from '../../../shared/app-error.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function thrown(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe('the log', () => {
  it('names the kind of an error, its code and its place', async () => {
    const file = join(await temporaryFolder(), 'a.log');
    createLog(file)('word:export', Object.assign(new TypeError('x'), { code: 'ENOSPC' }));
    expect(await readFile(file, 'utf8')).toMatch(
      /^20\S+Z word:export: TypeError ENOSPC\n\s+at .*log\.test\.ts/,
    );
  });

  it('holds no word of a report', async () => {
    const file = join(await temporaryFolder(), 'a.log');
    const log = createLog(file);
    log(
      'library:open',
      thrown(() => JSON.parse('青石镇坚持依法行政')),
    );
    log('library:open', new AppError('damaged', '青石镇的报告.json', { cause: new Error('青石镇') }));
    log('library:open', '青石镇坚持依法行政');
    log('library:open', new AppError('damaged', '报告\n    at 青石镇\n    at $& 依法'));
    const text = await readFile(file, 'utf8');
    expect(text).not.toMatch(/青石镇|依法/);
    expect(text).toMatch(/SyntaxError[\s\S]*AppError damaged[\s\S]*caused by Error[\s\S]*string/);
  });

  it('starts anew when it is full, and keeps the one before', async () => {
    const folder = await temporaryFolder();
    const log = createLog(join(folder, 'a.log'));
    for (let count = 0; count < 2500; count += 1) log('x'.repeat(1000), undefined);
    expect((await readdir(folder)).sort()).toEqual(['a.log', 'a.log.old']);
    for (const name of await readdir(folder)) {
      expect((await readFile(join(folder, name))).byteLength).toBeLessThan(260 * 1024);
    }
  });

  it('stops nothing when it cannot be written', async () => {
    const log = createLog(join(await temporaryFolder(), 'none', 'a.log'));
    expect(() => log('boot', new Error('x'))).not.toThrow();
  });
});
