import { commandIds, commandOf, keyOf, nameOf } from '../../shared/commands.ts';

/** One topic of 使用说明. */
export interface HelpTopic {
  title: string;
  paragraphs: readonly string[];
}

/** 使用说明, for someone who writes one report a year. */
export const HELP: readonly HelpTopic[] = [
  {
    title: '从去年的文件开始',
    paragraphs: [
      '在首页把去年的报告拖进来，或点“选择文件”；Word、WPS、保存的网页和文字文件都能读。也可以复制全文，在首页按 Ctrl+V。',
      '程序先给您看读到的内容：左边是原文件的每一行，右边是五个部分。选中一行，Alt+↑、Alt+↓ 挪动位置，Alt+←、Alt+→ 改变层级，Alt+1 到 Alt+5 放进第几部分。没有读入的行说明了原因，也可以读入。',
      '“做成今年的草稿”把年份换成今年；“开始编辑”按原样编辑。点了才会保存，原来的文件不会改动。',
    ],
  },
  {
    title: '沿用去年',
    paragraphs: [
      '草稿里沿用去年的句子有细点线标记，改动、保留或删去后标记消失，标记不会导出。点“去年”打开面板：逐句查看，回车保留，C 改写，D 删去。',
      '“去年稿”把去年同一部分放在旁边，点一句就能带过来；“去年计划”列出去年写下的举措，今年写到了就打勾。',
      '“数据”列出报告里的每个数，旁边是去年同一项的数和增减。↑↓ 换一个，回车或点一下，到正文里选中它；光标在哪一句，那一句的数就显示出来。“只看与去年相同的”，看有没有忘了更新的。没有去年稿的报告，点窗口下边的“数据”。',
    ],
  },
  {
    title: '五个部分',
    paragraphs: [
      '报告固定为五个部分，顺序和编号不会变，也不会被误删。左边的目录随时显示全部五个部分，点一下就到。',
      `要改部分的标题，把鼠标移到标题上，点“改写标题”，或按 ${keyOf('rewrite-heading')}；随时可以恢复默认的写法。`,
    ],
  },
  {
    title: '层级和编号',
    paragraphs: [
      '编号一律由程序按位置排好，增减、移动后自动重排，不用自己输入。',
      '光标放在一段里，用上方的“层级”选择：小节标题（一）、标题后接正文的小节、1.、（1）、一是、正文。',
      `回车另起一段，${keyOf('demote')} 降一级，${keyOf('promote')} 升一级，在段首按退格先变回正文。`,
      '光标放在表格里，上方的“层级”换成“表格”，可以选竖排，或横排（单独一页）。横排的表格旁边有小字注明。',
    ],
  },
  {
    title: '查找和替换',
    paragraphs: [
      `按 ${keyOf('find')} 查找，回车到下一处，Shift+回车到上一处；按 ${keyOf('replace')} 替换，“全部替换”改错了，按一次 ${keyOf('undo')} 全部还原。部分的标题不在查找之内。`,
    ],
  },
  {
    title: '保存',
    paragraphs: [
      '每次改动都会在一秒内自动保存。上方显示“已保存”和时间，表示已经写到磁盘上；没有存上会说明原因，并自动再试。',
      '报告存放在本机，不上传、不联网。删除的报告可以在提示条上撤销。',
    ],
  },
  {
    title: '公文要素和格式设置',
    paragraphs: [
      '“公文要素”里挑选标题怎样分行，填写版头、版记、附件、附注，选择是否盖章；空着的不印出来。',
      '首页“设置”里按本县习惯设置行距、字体、页码，每一项都注明国家标准的条款；还会说明这台电脑缺哪些字体。',
    ],
  },
  {
    title: '预览、打印和导出',
    paragraphs: [
      '“预览”就是导出的样子，随着您打字更新；可以放大、打印、导出 PDF。',
      '标题、某一部分或小节还是空的，没有署名或成文日期，导出前会列出来，点一下就到那里；也可以仍然导出。',
      '点“导出Word”得到 .docx 文件，版面按《党政机关公文格式》（GB/T 9704—2012）排好，导出后自动读回，核对每一段、每一个数字。',
      '电脑上没有的字体，Word 和 WPS 会用相近的代替，在装有字体的电脑上打开即可。',
    ],
  },
];

/** Every key that a command has, in the order of the list of commands. */
export const KEYS: readonly { keys: string; does: string }[] = commandIds.flatMap((id) => {
  const { keys = [] } = commandOf(id);
  return keys.length === 0 ? [] : [{ keys: keys.join(' / '), does: nameOf(id) }];
});
