import { AppError } from '../../shared/app-error.ts';

/** Why the program cannot start on a data folder, in one sentence or two; null when the error says nothing of that. */
export function startupRefusal(error: unknown, dataFolder: string): string | null {
  if (!(error instanceof AppError)) return null;
  switch (error.code) {
    case 'folder-missing':
      return `找不到存放报告的文件夹（${error.detail}）。它可能在没有插上的U盘或移动硬盘上，或者网络位置没有连上。请接好后再试；报告都还在那里，没有改动。`;
    case 'not-a-folder':
      return `存放报告的地方（${error.detail}）是一个文件，不是文件夹。请把它移走或改名后再试。`;
    case 'folder-in-place':
      return `存放报告的文件夹（${dataFolder}）里，应该是文件的 ${error.detail} 是一个文件夹。请把它移走或改名后再试。`;
    case 'disk-failing':
      return `存放报告的磁盘读写出错（${dataFolder}）。请检查磁盘或网络位置后再试；程序没有改动任何文件。`;
    default:
      return `存放报告的文件夹不能使用（${dataFolder}）。请检查它的权限和磁盘空间后再试。`;
  }
}
