import type { BackupStatus, Delivery, Restored, RestoreItem } from '../../../shared/requests.ts';
import { failureWords } from '../../../shared/words.ts';
import { momentWords } from '../../ui/time-words.ts';

/** A file's size: 320 KB, 4.1 MB. */
export const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Whether the second place has the last backup. */
export function placeWords({ folder, state }: NonNullable<BackupStatus['place']>): string {
  if (state === 'kept') return `${folder}：最近一次已存到`;
  if (state === 'waiting') return `${folder}：稍后存到那里`;
  if (state === 'absent') return `${folder}：现在不在，接好后会自动补存`;
  return `${folder}：没有存上，会自动再试。${failureWords(state)}`;
}

/** What could not be backed up; '' for nothing. */
export const unreadableWords = (names: readonly string[]): string =>
  names.length === 0 ? '' : `有 ${names.length} 个文件读不出来，没有备份到：${names.join('、')}。`;

/** What is told of a backup that has gone to a file. */
export function savedWords(
  fileName: string,
  { delivery, reports, unreadable }: { delivery: Delivery; reports: number; unreadable: readonly string[] },
): { title: string; detail: string } {
  const isProved = delivery.kind === 'saved';
  return {
    title: isProved ? `已备份 ${reports} 份报告：${fileName}` : `备份交给浏览器下载：${fileName}`,
    detail: `${isProved ? '写好后又读了一遍，内容完整。' : `共 ${reports} 份报告。请到下载文件夹里看一看。`}${unreadableWords(unreadable)}`,
  };
}

/** What a report of a backup would change here. */
export function changeWords({ isSame, isDeleted, here, savedAt }: RestoreItem): string {
  if (isSame) return '与现在的相同';
  if (here === null) return isDeleted ? '这里没有，将放进最近删除' : '这里没有，将放回列表';
  if (here.isDeleted) return '在最近删除里，将放回列表';
  const newer = here.savedAt > savedAt ? '，比备份的新' : '';
  return `备份的存于${momentWords(savedAt)}，现在的存于${momentWords(here.savedAt)}${newer}`;
}

/** Whether a report is brought in unless the clerk says otherwise: never what is newer here. */
export const isProposed = ({ isSame, isDeleted, here, savedAt }: RestoreItem): boolean =>
  !isSame &&
  (here === null || (here.isDeleted && !isDeleted) || (!here.isDeleted && here.savedAt <= savedAt));

/** What came of it. */
export function restoredWords({ count, failed }: Restored): { title: string; detail: string } {
  const left = failed.map(({ name, code }) => `“${name}”没有恢复：${failureWords(code)}`).join('');
  return { title: `已恢复 ${count} 份报告`, detail: left };
}
