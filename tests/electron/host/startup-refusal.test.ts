import { expect, it } from 'vitest';
import { startupRefusal } from '../../../electron/host/startup-refusal.ts';
import { AppError } from '../../../shared/app-error.ts';

it.each([
  [new AppError('disk-failing', 'reports'), /读写出错（\/data）/],
  [new AppError('folder-missing', '/media/stick'), /找不到存放报告的文件夹（\/media\/stick）.*U盘/],
  [new AppError('not-a-folder', '/data/reports'), /（\/data\/reports）是一个文件/],
  [new AppError('folder-in-place', 'bin.json'), /（\/data）里，应该是文件的 bin\.json 是一个文件夹/],
  [new AppError('read-only', 'data'), /不能使用（\/data）.*权限/],
])('says why the program cannot start: %s', (error, sentence) => {
  expect(startupRefusal(error, '/data')).toMatch(sentence);
});

it('says nothing of an error that has another cause', () => {
  expect(startupRefusal(new Error('x'), '/data')).toBeNull();
});
