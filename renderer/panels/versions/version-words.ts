import type { Version } from '../../../shared/requests.ts';

const WHY: Record<Version['why'], string> = {
  saved: '自动保存',
  exported: '导出',
  'before-restore': '恢复之前',
  elsewhere: '另一处的修改',
};

const exportedTo = (detail: string): string => (detail === '打印' ? detail : `导出：${detail}`);

/** What a version is called: its name, or how it came about. */
export const versionName = ({ name, why, detail }: Version): string =>
  name ?? (why === 'exported' && detail ? exportedTo(detail) : WHY[why]);

/** What it has otherwise than the one before it: 引言、一，增 120 字、删 31 字，2 个数据. */
export function changesWords({ changes, characters }: Version): string {
  if (!changes) return `${characters} 字`;
  const { added, removed, figures, where } = changes;
  const letters = [added > 0 ? `增 ${added} 字` : '', removed > 0 ? `删 ${removed} 字` : ''];
  const parts = [
    where.join('、'),
    letters.filter(Boolean).join('、'),
    figures > 0 ? `${figures} 个数据` : '',
  ];
  return parts.filter(Boolean).join('，') || `${characters} 字`;
}
