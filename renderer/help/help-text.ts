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
      '在首页把去年的报告拖进来，或点“选择文件”；网页和 Word 里的报告，复制全文后在首页按 Ctrl+V 即可。',
      '程序先给您看读到的内容：读到多少段、多少个数字，哪些行没有读入、为什么。点“开始编辑”才会保存，原来的文件不会改动。',
    ],
  },
  {
    title: '五个部分',
    paragraphs: [
      '报告固定为五个部分，顺序和编号不会变，也不会被误删。左边的目录随时显示全部五个部分，点一下就到。',
      '要改部分的标题，把鼠标移到标题上，点“改写标题”，或按 F2；随时可以恢复默认的写法。',
    ],
  },
  {
    title: '层级和编号',
    paragraphs: [
      '编号一律由程序按位置排好，增减、移动后自动重排，不用自己输入。',
      '光标放在一段里，用上方的“层级”选择：小节标题（一）、标题后接正文的小节、1.、（1）、一是、正文。',
      '回车另起一段，Tab 降一级，Shift+Tab 升一级，在段首按退格先变回正文。',
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
    title: '导出 Word',
    paragraphs: [
      '点“导出Word”得到 .docx 文件，版面按《党政机关公文格式》（GB/T 9704—2012）排好：页边距、每页 22 行、每行 28 字、各级标题字体、页码。',
      '文件用到方正小标宋、仿宋_GB2312、楷体_GB2312、黑体。电脑上没有的字体，Word 和 WPS 会用相近的代替，在装有字体的电脑上打开即可。',
    ],
  },
];

/** The keys worth knowing, in the order of a day's work. */
export const KEYS: readonly { keys: string; does: string }[] = [
  { keys: 'Ctrl+Z / Ctrl+Y', does: '撤销 / 重做' },
  { keys: 'Ctrl+S', does: '立即保存' },
  { keys: 'Tab / Shift+Tab', does: '降一级 / 升一级' },
  { keys: 'Ctrl+Alt+1', does: '（一） 小节标题' },
  { keys: 'Ctrl+Alt+2', does: '1.' },
  { keys: 'Ctrl+Alt+3', does: '（1）' },
  { keys: 'Ctrl+Alt+4', does: '一是、二是' },
  { keys: 'Ctrl+Alt+0', does: '正文' },
  { keys: 'Alt+↑ / Alt+↓', does: '上移 / 下移小节' },
  { keys: 'F2', does: '改写光标所在部分的标题' },
  { keys: 'F6', does: '在上方按钮、目录、正文之间切换' },
  { keys: 'F1', does: '使用说明' },
];
