import { dialog } from 'electron';
import type { PlaceAnswer } from '../host/open-place.ts';

/** Asks in a dialog where the reports are. */
export async function askPlace(sentence: string): Promise<PlaceAnswer> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: '法治政府建设年度报告',
    message: sentence,
    buttons: ['再试', '换一个位置…', '退出'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 0) return { kind: 'retry' };
  if (response === 2) return { kind: 'quit' };
  const { filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] });
  const [folder] = filePaths;
  return folder === undefined ? { kind: 'retry' } : { kind: 'move', folder };
}
