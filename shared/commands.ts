import type { Key } from './keys.ts';
import { LEVELS, perLevelCommand } from './levels.ts';

/** Who carries a command out: a screen of the page, or the page itself, which is always there. */
export type Owner = 'page' | 'home' | 'review' | 'editor';

/** Something a clerk can have done, by a button, a key or a menu. */
export interface Command {
  /** as a menu says it: with … where a question follows */
  label: string;
  /** The letter that chooses it in its menu; none for what stands in no menu. */
  access?: string;
  /** The first one is shown. */
  keys?: readonly Key[];
  /** `paper`: ProseMirror hears the keys, in the paper only. Otherwise they count wherever the focus is. */
  heardBy?: 'paper';
  /** A field of text has these keys for itself. */
  yieldsToFields?: true;
  /** Can be done while a dialog must be answered. */
  beneathDialogs?: true;
  /** The first one that is there carries it out. */
  by: readonly Owner[];
}

type LevelCommand = Command & { heardBy: 'paper'; by: readonly ['editor'] };

const levelCommands = perLevelCommand<LevelCommand>(({ name, access, key }) => ({
  label: name,
  access,
  ...(key && { keys: [key] }),
  heardBy: 'paper',
  by: ['editor'],
}));

/** Every command of the page: its name, its keys, and who answers it. One without a runner there does not compile. */
export const COMMANDS = {
  'new-report': { label: '新建…', access: 'N', keys: ['Ctrl+N'], by: ['page'] },
  'open-file': { label: '从去年的文件开始…', access: 'O', keys: ['Ctrl+O'], by: ['home', 'page'] },
  save: { label: '保存', access: 'S', keys: ['Ctrl+S'], beneathDialogs: true, by: ['editor'] },
  'export-word': { label: '导出Word…', access: 'W', keys: ['Ctrl+Shift+E'], by: ['editor'] },
  'export-commented': { label: '导出带批注的Word…', access: 'C', keys: ['Ctrl+Shift+X'], by: ['editor'] },
  'export-pdf': { label: '导出PDF…', access: 'D', keys: ['Ctrl+Shift+D'], by: ['editor'] },
  'export-public': { label: '导出公开稿…', access: 'G', keys: ['Ctrl+Shift+A'], by: ['editor'] },
  'collect-sheets': { label: '数据收集表…', access: 'B', keys: ['Ctrl+Alt+B'], by: ['editor'] },
  'take-sheets': { label: '收回数据表…', access: 'R', keys: ['Ctrl+Alt+O'], by: ['editor'] },
  colleagues: { label: '收同事的材料…', access: 'M', keys: ['Ctrl+Alt+R'], by: ['editor'] },
  print: { label: '打印…', access: 'P', keys: ['Ctrl+P'], by: ['editor'] },
  outgoing: { label: '送达记录…', access: 'L', keys: ['Ctrl+Alt+P'], by: ['editor'] },
  home: { label: '返回首页', access: 'H', keys: ['Ctrl+Shift+H'], by: ['review', 'editor'] },
  settings: { label: '设置…', access: 'T', keys: ['Ctrl+,'], by: ['page'] },
  undo: { label: '撤销', access: 'U', keys: ['Ctrl+Z'], yieldsToFields: true, by: ['review', 'editor'] },
  redo: {
    label: '重做',
    access: 'R',
    keys: ['Ctrl+Y', 'Ctrl+Shift+Z'],
    yieldsToFields: true,
    by: ['review', 'editor'],
  },
  find: { label: '查找…', access: 'F', keys: ['Ctrl+F'], by: ['editor'] },
  replace: { label: '替换…', access: 'E', keys: ['Ctrl+H'], by: ['editor'] },
  'find-next': { label: '下一处', access: 'N', keys: ['F3'], by: ['editor'] },
  'find-previous': { label: '上一处', access: 'V', keys: ['Shift+F3'], by: ['editor'] },
  ...levelCommands,
  demote: { label: '降一级', access: 'D', keys: ['Tab'], heardBy: 'paper', by: ['editor'] },
  promote: { label: '升一级', access: 'P', keys: ['Shift+Tab'], heardBy: 'paper', by: ['editor'] },
  'insert-section': { label: '插入小节', access: 'N', keys: ['Ctrl+Shift+S'], by: ['editor'] },
  'insert-annex': { label: '插入附件', access: 'A', keys: ['Ctrl+Shift+F'], by: ['editor'] },
  'remove-annex': { label: '删除附件', keys: ['Ctrl+Alt+J'], by: ['editor'] },
  'move-annex-up': { label: '上移附件', keys: ['Ctrl+Alt+U'], by: ['editor'] },
  'move-annex-down': { label: '下移附件', keys: ['Ctrl+Alt+N'], by: ['editor'] },
  'move-up': { label: '上移一段', access: 'Y', keys: ['Alt+↑'], heardBy: 'paper', by: ['editor'] },
  'move-down': { label: '下移一段', access: 'Z', keys: ['Alt+↓'], heardBy: 'paper', by: ['editor'] },
  'move-section-up': {
    label: '上移小节',
    access: 'U',
    keys: ['Alt+Shift+↑'],
    heardBy: 'paper',
    by: ['editor'],
  },
  'move-section-down': {
    label: '下移小节',
    access: 'W',
    keys: ['Alt+Shift+↓'],
    heardBy: 'paper',
    by: ['editor'],
  },
  'rewrite-heading': { label: '改写部分标题…', access: 'T', keys: ['F2'], by: ['editor'] },
  'insert-gap': { label: '写一处【待补】', access: 'B', keys: ['F9'], heardBy: 'paper', by: ['editor'] },
  'next-gap': { label: '下一处【待补】', access: 'G', keys: ['F8'], by: ['editor'] },
  'keep-carried': { label: '保留去年这一句', keys: ['Ctrl+Alt+K'], by: ['editor'] },
  'rewrite-carried': { label: '改写去年这一句', keys: ['Ctrl+Alt+C'], by: ['editor'] },
  'let-stand-carried': { label: '去年这一句有意不改', keys: ['Ctrl+Alt+Y'], by: ['editor'] },
  'drop-carried': { label: '删去去年这一句', keys: ['Ctrl+Alt+D'], by: ['editor'] },
  'fix-finding': { label: '改正', keys: ['Ctrl+Alt+F'], by: ['editor'] },
  'ignore-finding': { label: '这里不改', keys: ['Ctrl+Alt+I'], by: ['editor'] },
  'insert-table': { label: '插入表格…', access: 'T', keys: ['Ctrl+Shift+B'], by: ['editor'] },
  'row-above': { label: '上方插入一行', access: 'A', keys: ['Ctrl+Alt+↑'], by: ['editor'] },
  'row-below': { label: '下方插入一行', access: 'B', keys: ['Ctrl+Alt+↓'], by: ['editor'] },
  'column-left': { label: '左侧插入一列', access: 'L', keys: ['Ctrl+Alt+←'], by: ['editor'] },
  'column-right': { label: '右侧插入一列', access: 'R', keys: ['Ctrl+Alt+→'], by: ['editor'] },
  'merge-cells': { label: '合并单元格', access: 'M', keys: ['Ctrl+Alt+G'], by: ['editor'] },
  'split-cell': { label: '拆分单元格', access: 'S', keys: ['Ctrl+Alt+S'], by: ['editor'] },
  'delete-rows': { label: '删除行', access: 'D', keys: ['Ctrl+Alt+H'], by: ['editor'] },
  'delete-columns': { label: '删除列', access: 'C', keys: ['Ctrl+Alt+L'], by: ['editor'] },
  'delete-table': { label: '删除表格', access: 'X', keys: ['Ctrl+Alt+X'], by: ['editor'] },
  'turn-table': { label: '表格改为横排或竖排', access: 'W', keys: ['Ctrl+Alt+W'], by: ['editor'] },
  'report-info': { label: '报告信息…', access: 'I', keys: ['Ctrl+I'], by: ['editor'] },
  elements: { label: '公文要素…', access: 'E', keys: ['Ctrl+Shift+G'], by: ['editor'] },
  preview: { label: '预览', access: 'P', keys: ['Ctrl+Shift+Y'], by: ['editor'] },
  'last-year': { label: '去年', access: 'L', keys: ['Ctrl+Shift+L'], by: ['editor'] },
  proofread: { label: '审校', access: 'R', keys: ['Shift+F7'], by: ['editor'] },
  'next-finding': { label: '下一处审校意见', access: 'J', keys: ['F7'], by: ['editor'] },
  versions: { label: '版本', access: 'V', keys: ['Ctrl+Shift+K'], by: ['editor'] },
  comment: { label: '写批注…', access: 'M', keys: ['Ctrl+Alt+M'], by: ['editor'] },
  comments: { label: '批注', access: 'C', keys: ['Ctrl+Shift+M'], by: ['editor'] },
  'take-back': { label: '收回修改稿…', access: 'K', keys: ['Ctrl+Shift+O'], by: ['editor'] },
  'read-aloud': { label: '朗读', access: 'S', keys: ['F4'], by: ['editor'] },
  outline: { label: '目录', access: 'U', keys: ['Shift+F4'], by: ['editor'] },
  'sheet-larger': { label: '字大一些', access: 'G', keys: ['Ctrl+]'], by: ['editor'] },
  'sheet-smaller': { label: '字小一些', access: 'H', keys: ['Ctrl+['], by: ['editor'] },
  'sheet-usual': { label: '字恢复大小', access: 'D', keys: ['Ctrl+\\'], by: ['editor'] },
  'next-region': { label: '到下一个区域（按钮、目录、正文）', access: 'N', keys: ['F6'], by: ['page'] },
  'previous-region': { label: '到上一个区域', access: 'B', keys: ['Shift+F6'], by: ['page'] },
  about: { label: '关于…', access: 'A', keys: ['Shift+F1'], by: ['page'] },
  help: { label: '使用说明', access: 'H', keys: ['F1'], beneathDialogs: true, by: ['page'] },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof COMMANDS;

/** The commands that an owner carries out. */
export type CommandsBy<O extends Owner> = {
  [K in CommandId]: O extends (typeof COMMANDS)[K]['by'][number] ? K : never;
}[CommandId];

/** The commands whose keys ProseMirror hears. */
export type PaperCommand = {
  [K in CommandId]: (typeof COMMANDS)[K] extends { heardBy: 'paper' } ? K : never;
}[CommandId];

export const commandIds = Object.keys(COMMANDS) as CommandId[];

/** A command, with what it may leave out. */
export const commandOf = (id: CommandId): Command => COMMANDS[id];

/** A command's name on a button: 导出Word. */
export const nameOf = (id: CommandId): string => COMMANDS[id].label.replace(/…$/, '');

/** The key that is shown for a command, "" without one. */
export const keyOf = (id: CommandId): Key => commandOf(id).keys?.[0] ?? '';

/** A command's name with its key, as a tooltip says it: 撤销（Ctrl+Z）. */
export const nameWithKey = (id: CommandId): string => {
  const key = keyOf(id);
  return key === '' ? nameOf(id) : `${nameOf(id)}（${key}）`;
};

/** A kind of place in the text, which a right click has a menu for. */
export type PlaceKind = 'finding' | 'carried' | 'table' | 'part-heading' | 'section' | 'annex';

/** What a right click offers at a place, beside cutting and pasting. */
export const PLACE_COMMANDS: Readonly<Record<PlaceKind, readonly CommandId[]>> = {
  finding: ['fix-finding', 'ignore-finding'],
  carried: ['keep-carried', 'rewrite-carried', 'let-stand-carried', 'drop-carried'],
  table: [
    'row-above',
    'row-below',
    'column-left',
    'column-right',
    'merge-cells',
    'split-cell',
    'delete-rows',
    'delete-columns',
    'delete-table',
    'turn-table',
  ],
  'part-heading': ['rewrite-heading'],
  annex: ['insert-annex', 'remove-annex', 'move-annex-up', 'move-annex-down'],
  section: ['promote', 'demote', 'move-section-up', 'move-section-down'],
};

/** What the window does itself, without the page. */
export const WINDOW_COMMANDS = {
  cut: { label: '剪切', access: 'T' },
  copy: { label: '复制', access: 'C' },
  paste: { label: '粘贴', access: 'P' },
  'select-all': { label: '全选', access: 'A' },
  'zoom-in': { label: '放大', access: 'I' },
  'zoom-out': { label: '缩小', access: 'O' },
  'zoom-reset': { label: '原始大小', access: 'Z' },
  'full-screen': { label: '全屏', access: 'F' },
  quit: { label: '退出', access: 'X' },
} as const satisfies Record<string, Pick<Command, 'label' | 'access'>>;

export type WindowCommandId = keyof typeof WINDOW_COMMANDS;

/** A menu of the window: its commands in groups that a line parts. */
export interface Menu {
  label: string;
  access: string;
  groups: readonly (readonly (CommandId | WindowCommandId)[])[];
}

/** The window's menus. */
export const MENUS: readonly Menu[] = [
  {
    label: '文件',
    access: 'F',
    groups: [
      ['new-report', 'open-file', 'home'],
      ['save', 'export-word', 'export-commented', 'export-pdf', 'export-public', 'print', 'outgoing'],
      ['collect-sheets', 'take-sheets', 'colleagues'],
      ['settings'],
      ['quit'],
    ],
  },
  {
    label: '编辑',
    access: 'E',
    groups: [
      ['undo', 'redo'],
      ['cut', 'copy', 'paste', 'select-all'],
      ['find', 'replace', 'find-next', 'find-previous'],
    ],
  },
  {
    label: '格式',
    access: 'O',
    groups: [
      LEVELS.map(({ level }) => `level:${level}` as const),
      ['demote', 'promote', 'move-up', 'move-down'],
      ['insert-section', 'move-section-up', 'move-section-down'],
      ['insert-annex'],
      ['insert-gap', 'next-gap'],
      ['rewrite-heading', 'report-info', 'elements'],
    ],
  },
  {
    label: '表格',
    access: 'A',
    groups: [
      ['insert-table'],
      ['row-above', 'row-below', 'column-left', 'column-right'],
      ['merge-cells', 'split-cell'],
      ['delete-rows', 'delete-columns', 'delete-table'],
      ['turn-table'],
    ],
  },
  {
    label: '显示',
    access: 'V',
    groups: [
      ['preview', 'last-year', 'versions', 'take-back', 'outline'],
      ['comments', 'comment'],
      ['proofread', 'next-finding', 'read-aloud'],
      ['sheet-larger', 'sheet-smaller', 'sheet-usual'],
      ['next-region', 'previous-region'],
      ['zoom-in', 'zoom-out', 'zoom-reset'],
      ['full-screen'],
    ],
  },
  { label: '帮助', access: 'H', groups: [['help'], ['about']] },
];
