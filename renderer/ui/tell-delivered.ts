import type { Delivery } from '../../shared/requests.ts';
import { delivered } from '../delivered.ts';
import { host } from '../host.ts';
import type { Notify } from './notify.tsx';

async function show(id: string, what: 'file' | 'folder', notify: Notify): Promise<void> {
  try {
    const { folder, shown } = await host.call('delivered:show', { id, what });
    if (!shown) notify.done('文件在这个文件夹里：', folder);
  } catch (error) {
    notify.failed(error, 'show-file');
  }
}

/**
 * Ends an export in the page and tells of it; a file that is on the disk can be opened from the notice.
 * @param done what was done: 已导出
 */
export function tellDelivered(notify: Notify, done: string, delivery: Delivery, detail?: string): void {
  const fileName = delivered(delivery);
  if (fileName === null) return;
  const actions =
    delivery.kind === 'saved'
      ? [
          { label: '打开文件', run: () => void show(delivery.id, 'file', notify) },
          { label: '打开所在文件夹', run: () => void show(delivery.id, 'folder', notify) },
        ]
      : [];
  notify.done(`${done}：${fileName}`, detail, actions);
}
