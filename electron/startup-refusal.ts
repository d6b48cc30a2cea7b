import { AppError } from '../shared/app-error.ts';

/** Why the program cannot start on a data folder, in one sentence or two; null when the error says nothing of that. */
export function startupRefusal(error: unknown, dataFolder: string): string | null {
  if (!(error instanceof AppError)) return null;
  return error.code === 'file-busy'
    ? `报告已在另一个窗口中打开（${dataFolder}）。请先关闭那个窗口，再重新启动。`
    : `存放报告的文件夹不能使用（${dataFolder}）。请检查它的权限和磁盘空间，再重新启动。`;
}
