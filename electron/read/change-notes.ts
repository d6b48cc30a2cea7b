import type { TrackedReading } from './file-text.ts';

/** What the clerk is told of a file's tracked changes. @param count how many there are */
export function changeNotes(count: number, tracked: TrackedReading): string[] {
  const how = tracked === 'accepted' ? '按接受修订后的文字读入' : '按拒绝修订后的文字读入';
  return count === 0 ? [] : [`文件里有 ${count} 处修订，${how}。`];
}
