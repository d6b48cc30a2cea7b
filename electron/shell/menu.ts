import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/requests.ts';

/**
 * The menu. Undo and redo are the page's own: the editor's history, not the browser's. The keys that the page handles
 * itself are shown, not taken, so that nothing happens twice.
 * @param choose is told of an entry that the page carries out
 */
export function menuTemplate(choose: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  const entry = (label: string, command: MenuCommand, accelerator = ''): MenuItemConstructorOptions => ({
    label,
    ...(accelerator && { accelerator, registerAccelerator: false }),
    click: () => choose(command),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    {
      label: '文件',
      submenu: [
        entry('返回首页', 'home'),
        entry('导出Word…', 'export'),
        entry('打印…', 'print', 'CmdOrCtrl+P'),
        separator,
        { label: '退出', role: 'quit' },
      ],
    },
    {
      label: '编辑',
      submenu: [
        entry('撤销', 'undo', 'CmdOrCtrl+Z'),
        entry('重做', 'redo', 'CmdOrCtrl+Y'),
        separator,
        { label: '剪切', role: 'cut' },
        { label: '复制', role: 'copy' },
        { label: '粘贴', role: 'paste' },
        { label: '全选', role: 'selectAll' },
        separator,
        entry('查找…', 'find', 'CmdOrCtrl+F'),
        entry('替换…', 'replace', 'CmdOrCtrl+H'),
      ],
    },
    {
      label: '显示',
      submenu: [
        { label: '放大', role: 'zoomIn' },
        { label: '缩小', role: 'zoomOut' },
        { label: '原始大小', role: 'resetZoom' },
        separator,
        { label: '全屏', role: 'togglefullscreen' },
      ],
    },
    { label: '帮助', submenu: [entry('使用说明', 'help')] },
  ];
}

/** Puts the menu on all windows. */
export function setupMenu(choose: (command: MenuCommand) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(choose)));
}
