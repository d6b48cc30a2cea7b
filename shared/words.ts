import type { ErrorCode } from './app-error.ts';
import type { LeftOutReason } from './recognise/left-out-reason.ts';
import type { Changes, Unaccounted } from './recognise/recognition.ts';

/** Where else the reports are open: on which computer; '' where that cannot be told. */
export interface Elsewhere {
  host: string;
  isThisComputer: boolean;
}

/** A failure in a person's words; `typed` where a command line needs other words than a window. */
interface FailureWords {
  what: string;
  next: string;
  /** `next` for a clerk whose text is in the window alone, who must not be sent away from it; '' for nothing to do */
  held?: string;
  typed?: { what?: string; next?: string };
}

const FAILURES: Record<ErrorCode, FailureWords> = {
  'disk-full': {
    what: '磁盘空间已满',
    next: '请清理出一些空间后再试',
    typed: { what: '磁盘空间已满，文件没有写出', next: '请清理出空间后再试' },
  },
  'read-only': {
    what: '存放报告的文件夹不允许写入',
    next: '请检查文件夹的权限，或请单位的电脑管理员帮忙',
    typed: { what: '这个位置不允许写入，文件没有写出', next: '请换一个文件夹' },
  },
  'file-busy': { what: '文件正被其他程序占用', next: '请关闭打开着它的程序（如 Word、WPS）后再试' },
  unreadable: {
    what: '没有读取文件的权限，内容没有改动',
    next: '请检查文件和文件夹的权限，或请单位的电脑管理员帮忙',
  },
  'file-unread': {
    what: '文件读不出来：它可能是文件夹，可能被移走、改动过，也可能没有读取的权限',
    next: '请重新选择文件',
  },
  'disk-failing': {
    what: '磁盘读写出错，可能快要坏了，或者网络位置断开了',
    next: '请先把报告另存到别的磁盘，再请单位的电脑管理员检查',
  },
  'not-found': {
    what: '没有找到这份报告，可能已被删除',
    next: '请返回首页查看',
    held: '',
    typed: { what: '找不到这个文件或文件夹', next: '请检查路径' },
  },
  'changed-elsewhere': {
    what: '这份报告在另一处有了新的改动，没有覆盖它',
    next: '您在这里写的已另存为版本“另一处的修改”',
  },
  'open-elsewhere': {
    what: '这些报告正在另一处打开着，这里只能看，不能改',
    next: '请到那里继续，或等那里关闭后再试',
    held: '要留下这里的文字，请另存一份',
  },
  'folder-missing': {
    what: '找不到存放的文件夹，它可能在没有插上的U盘或移动硬盘上，或者网络位置没有连上',
    next: '请接好后再试',
    typed: { what: '这个文件夹不在，或者它所在的磁盘没有接上', next: '请接好后再试' },
  },
  'is-folder': { what: '这是一个文件夹，不是文件', next: '请打开文件夹，选其中的一个文件' },
  'folder-in-place': {
    what: '应该是文件的地方，放着一个同名的文件夹',
    next: '请把它移走或改名后再试',
    typed: { what: '那里已有一个同名的文件夹，文件没有写出', next: '请换一个文件名' },
  },
  'not-a-file': { what: '这不是一个文件，可能是设备或管道', next: '请选一个存在磁盘上的文件' },
  'empty-file': { what: '文件是空的，里面没有文字', next: '请换一份有内容的文件', held: '' },
  'file-missing': {
    what: '没有找到这个文件，可能已被移走、改名，或者所在的U盘已经拔出',
    next: '请找到它再打开一次',
  },
  'not-a-folder': {
    what: '那里是一个文件，不是文件夹',
    next: '请把它移走或改名后再试',
    typed: { next: '请改成文件夹的路径' },
  },
  damaged: { what: '文件已损坏，读不出内容', next: '请换一份完好的文件', held: '' },
  'newer-version': {
    what: '这个文件是更新版本的程序存的，这里读不了，也没有改动它',
    next: '请先把这台电脑上的程序升级',
    held: '请先另存一份，再升级程序',
  },
  'not-text': {
    what: '文件里没有读到文字',
    next: '请用原来的程序打开它，复制全文后粘贴到这里',
    typed: { next: '请用原来的程序打开它，另存为文本文件后再试' },
  },
  'too-large': {
    what: '文件超过了 50 MB，或者内容远多于一份报告',
    next: '请另存一份不带图片和附件的文件，或复制正文后粘贴到这里',
    typed: { next: '请另存一份不带图片和附件的文件' },
  },
  'too-long': {
    what: '内容远多于一份报告（最多读入 8000 段和单元格、50 万字），没有读入',
    next: '请只留下报告的部分，再读入一次',
  },
  'unsupported-file': {
    what: '还不能直接读取这种文件',
    next: '请用 Word 或 WPS 打开它，另存为 Word 文件后再试，或复制全文粘贴到这里',
    typed: { next: '请用 Word 或 WPS 打开它，另存为 .docx 后再试' },
  },
  'old-word-file': {
    what: '文件是 1997 年以前的 Word 存的，还不能直接读取',
    next: '请用 Word 或 WPS 打开它，另存为 Word 文件后再试，或复制全文粘贴到这里',
    typed: { next: '请用 Word 或 WPS 打开它，另存为 .docx 后再试' },
  },
  'works-file': {
    what: '文件不是 WPS 文字存的，而是名字相像的另一种程序存的，还不能直接读取',
    next: '请用 Word 或 WPS 打开它，另存为 Word 文件后再试，或复制全文粘贴到这里',
    typed: { next: '请用 Word 或 WPS 打开它，另存为 .docx 后再试' },
  },
  'no-text-document': {
    what: '这是表格或演示文件，不是文字稿',
    next: '请选报告的文字稿，或把其中的文字复制后粘贴到这里',
    typed: { next: '请换成报告的文字稿' },
  },
  'backup-file': {
    what: '这是本程序的备份，不是报告',
    next: '请在首页点“备份与恢复”，从它恢复',
    typed: { next: '请在程序的首页点“备份与恢复”，从它恢复' },
  },
  'settings-file': {
    what: '这是本程序的方案包或格式方案，不是报告',
    next: '请在“设置”里打开它',
    typed: { next: '请在程序的“设置”里打开它；导出时要用格式方案，写 --profile' },
  },
  'password-protected': {
    what: '文件设了打开密码',
    next: '请用 Word 或 WPS 打开它，取消密码后另存一份，再试一次',
  },
  'no-report': {
    what: '没有从中认出法治政府建设情况报告',
    next: '请用 Word、WPS 或浏览器打开它，确认是报告的全文，再另存为 Word 文件读入，或复制全文粘贴到这里',
    typed: { next: '请用 Word、WPS 或浏览器打开它，确认是报告的全文，另存为 .docx 后再试' },
  },
  'page-elsewhere': {
    what: '这个网页的正文不在这个文件里，要用浏览器打开才显示',
    next: '请用浏览器打开原网页，把正文全部选中、复制，粘贴到这里',
    typed: { next: '请用浏览器打开原网页，把正文全部选中、复制，存为文本文件后再试' },
  },
  'bad-report': {
    what: '报告的内容不完整，没有写入',
    next: '请撤销刚才的改动后再试',
    typed: { what: '不是本程序的报告数据', next: '请用 import 重新读入' },
  },
  'no-browser': {
    what: '这台电脑上没有可用来生成文件的浏览器',
    next: '请先安装一个再试',
    typed: {
      what: '生成 PDF 要用 Chromium、Chrome 或 Edge 浏览器，这台电脑上没有找到',
      next: '请安装一个，或用环境变量 FAZHI_CHROMIUM 指明位置',
    },
  },
  'bad-profile': { what: '这不是本程序保存的格式方案', next: '请另选一个文件' },
  'bad-pack': { what: '这不是审校用的规则库', next: '请另选一个文件' },
  'bad-record': {
    what: '这不是公开信息的数据',
    next: '请照公开稿一起写出的公开信息文件，写明索引号、发文字号等各项',
  },
  'review-missing': {
    what: '保密审查还没有填写',
    next: '请写上审查人和审查日期后再试',
  },
  'not-copied': {
    what: '浏览器没有允许复制',
    next: '请点一下页面里的“复制”再试，或者保存成文件',
  },
  'bad-county-pack': {
    what: '这不是县里发的方案包，或者文件不完整',
    next: '请另选一个文件，或向县里再要一份',
  },
  'bad-backup': { what: '这不是本程序的备份文件，或者文件不完整', next: '请另选一份备份' },
  'secret-report': {
    what: '这份报告标有密级，不能公开，没有做成公开稿',
    next: '依规定解密以后，请在“公文要素”里删去密级再试',
    typed: { next: '依规定解密以后，请删去报告的密级再试' },
  },
  'same-name': {
    what: '有两个文件的名称相同',
    next: '请先改掉其中一个的名称再试',
    typed: { what: '有两个文件导出后名称相同', next: '请先改掉其中一个的名称' },
  },
  'no-sheet': {
    what: '这不是数据收集表，没有从中找到要收的数据',
    next: '请选站所填好的表格文件或 Word 文件',
    typed: { next: '请放站所填好的 .xlsx、.docx、.ods 或 .csv 文件' },
  },
  'bad-stations': {
    what: '没有从中读到站所的名称',
    next: '请写成文本文件，一行一个站所，如“司法所：普法、调解”',
  },
  'old-sheet': {
    what: '这是旧格式的表格文件，还不能直接读取',
    next: '请用 WPS 打开它，另存为新格式的表格文件后再试',
    typed: {
      what: '这是旧格式的表格文件（.xls 或 .et），还不能直接读取',
      next: '请用 WPS 或 Excel 打开它，另存为 .xlsx 后再试',
    },
  },
  'export-mismatch': {
    what: '导出的文件读回核对时与报告对不上，因此没有交给您',
    next: '请再试一次；仍然不行，请联系开发者',
    typed: { what: '导出的文件读回核对时与报告对不上，没有写出', next: '请把报告数据发给开发者' },
  },
  cancelled: { what: '已经取消', next: '什么也没有改动' },
  'not-finished': {
    what: '内容太多，没有做完就停下了',
    next: '已经存下的报告没有受影响；请只留下报告的部分再试，或另存一份不带图片和附件的文件',
  },
  'not-allowed': {
    what: '这个操作没有被允许',
    next: '请重新打开程序后再试',
    held: '',
  },
  'part-missing': {
    what: '没有读到程序的这一部分',
    next: '请再试一次；仍然不行，请重新打开程序',
    held: '',
  },
  unreachable: { what: '与程序的连接断开了', next: '请确认程序仍在运行，再试一次' },
  internal: {
    what: '程序出了差错，已记入日志',
    next: '请再试一次；仍然不行，请重新打开程序',
    held: '',
    typed: { what: '程序出了差错', next: '' },
  },
};

const sentencesOf = (parts: readonly string[]): string =>
  parts
    .filter((words) => words !== '')
    .map((words) => `${words}。`)
    .join('');

/** What happened and what to do next, as a window says it. */
export const failureWords = (code: ErrorCode): string => {
  const { what, next } = FAILURES[code];
  return sentencesOf([what, next]);
};

/** The same while the clerk's text is in the window alone: nothing there sends him away from it. */
export const heldFailureWords = (code: ErrorCode): string => {
  const { what, next, held = next } = FAILURES[code];
  return sentencesOf([what, held]);
};

/** The same on a command line, where there is no home page to go to and nothing to paste into. */
export const typedFailureWords = (code: ErrorCode): string => {
  const { what, next, typed } = FAILURES[code];
  return [typed?.what ?? what, typed?.next ?? next].filter((words) => words !== '').join('；');
};

/** Where else the reports are open, why nothing can be changed here, and what to do. */
export function elsewhereWords({ host, isThisComputer }: Elsewhere): string {
  const where = host === '' ? '另一处' : `电脑“${host}”上`;
  return isThisComputer
    ? '这些报告正在这台电脑的另一个窗口里打开着，这里只能看，不能改。请到那个窗口继续，或把它关闭。'
    : `这些报告正在${where}打开着，这里只能看，不能改。那边关闭后，这里就可以编辑。`;
}

const LEFT_OUT: Record<LeftOutReason, string> = {
  navigation: '网站导航',
  'page-control': '网页上的按钮或提示',
  unplaced: '没有认出是哪一部分',
  'repeated-title': '重复的标题',
  'repeated-date': '重复的日期',
  advertisement: '与报告无关的内容',
  'header-footer': '页眉页脚',
  hidden: '隐藏文字',
  'not-shown': '网页上平常不显示的文字',
  tooltip: '图片或鼠标提示里的字',
  notice: '印发、报送报告的通知',
  drawing: '图形里的字',
  deleted: '修订中删除的文字',
  struck: '划去的文字',
  footnote: '脚注',
  endnote: '尾注',
  prompt: '填写提示',
  comment: '批注',
  'page-number': '页码',
  toc: '目录',
};

/** Why a line of the file is not in the report, in words. */
export const leftOutWords = (reason: LeftOutReason): string => LEFT_OUT[reason];

const UNACCOUNTED: Record<Unaccounted['why'], string> = {
  lost: '没有读到报告里',
  elsewhere: '在报告里换了位置',
  added: '报告里有，原文没有这样写',
};

/** What does not agree between file and report, in words: 第12行没有读到报告里：…. */
export const unaccountedWords = ({ why, line, text }: Unaccounted): string =>
  `${line > 0 ? `第${line}行` : ''}${UNACCOUNTED[why]}：${text}`;

const CHANGES: readonly [keyof Changes, string][] = [
  ['marks', '半角标点改成全角'],
  ['characters', '全角数字、形近字改成通常的字'],
  ['numbers', '编号按位置重排'],
  ['stops', '标题后的标点改为通常的写法'],
  ['blanks', '去掉字间空格'],
];

/** What the import changed on purpose, in words; "" for nothing. */
export const changesWords = (changes: Changes): string =>
  CHANGES.flatMap(([kind, words]) => (changes[kind] > 0 ? [`${words} ${changes[kind]} 处`] : [])).join('，');
