import type { Change } from './changes.ts';

/** What a person calls a kind of change. */
export const CHANGE_WORDS: Record<Change['kind'], string> = {
  edited: '修改',
  inserted: '新增',
  deleted: '删除',
  moved: '移动',
  split: '分段',
  joined: '并段',
  level: '层级',
  heading: '小标题',
  layout: '版面',
  fact: '正文以外',
};
