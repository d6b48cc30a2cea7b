import { later } from '../ui/later.ts';

/** The dialog of 新建报告. */
export const blankPart = later(() => import('./blank-dialog.tsx'));
/** The dialog of 粘贴文字. */
export const pastePart = later(() => import('./paste-dialog.tsx'));
/** The dialog of 检查一份 Word 文件的格式. */
export const formatCheckPart = later(() => import('./format-check/format-check-dialog.tsx'));
/** What is told before a report is exported. */
export const exportCheckPart = later(async () => ({
  ...(await import('../editor/export-check/told.ts')),
  ...(await import('../editor/export-check/export-check-dialog.tsx')),
}));
/** The dialog of the backups. */
export const backupPart = later(() => import('./backup/backup-dialog.tsx'));
/** The dialog of 送达记录. */
export const outgoingPart = later(() => import('../panels/outgoing/outgoing-dialog.tsx'));
