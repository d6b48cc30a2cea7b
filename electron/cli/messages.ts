import { AppError, type ErrorCode } from '../../shared/app-error.ts';
import { CHANGE_WORDS } from '../../shared/compare/change-words.ts';
import type { Change } from '../../shared/compare/changes.ts';
import { emptyElements } from '../../shared/proofread/empty-elements.ts';
import type { LeftOutReason, Proof, Recognition } from '../../shared/recognise/recognition.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { Rolled } from '../../shared/roll-forward/roll-forward.ts';

export const HELP = `法治政府建设情况报告：读入、导出（不联网）

用法：
  fazhi-nianbao import 文件 [--out report.json] [--questions q.json] [--tracked rejected]
      读入去年的报告，得到报告数据（不写 --out 则输出到屏幕）；--questions 写出需要看一看的地方
  fazhi-nianbao new --year 2026 --office 单位全称 [--out draft.json]
      新建一份空白报告
  fazhi-nianbao export report.json… --out 文件.docx
      由报告数据导出公文格式的 Word 文件
  fazhi-nianbao convert 文件… --out 文件.docx
      一步完成读入和导出
  fazhi-nianbao roll-forward 文件 --year 2026 [--out draft.json]
      以去年的报告（原文件或报告数据）为底稿，做成新年度的草稿；改了什么、要问什么写在标准错误输出
  fazhi-nianbao compare 旧 新 [--out 修订.html] [--json]
      比较两份报告（原文件或报告数据），逐句列出改动；--out 写出标明增删的网页，--json 按数据格式列出
  fazhi-nianbao inspect 文件.docx
      逐项对照 GB/T 9704-2012 检查 Word 文件的格式

选项：
  --out 文件         写到哪里
  --out-dir 文件夹   一次导出几个文件时，写到哪个文件夹
  --letterhead no    不带报告里填写的版头和版记（不写则带）
  --profile 文件     按这份格式方案导出（在程序的“设置”里保存到文件）
  --pdf 文件         同时写出一份 PDF（只导出一个文件时）
  --help             显示这份说明
  --version          显示版本

退出码：0 完成；1 未能完成（原因写在标准错误输出），或检查出不符合国家标准之处；2 用法不对。
`;

/** One sentence for a failure: what happened and what to do next. */
const CAUSES: Record<ErrorCode, string> = {
  'disk-full': '磁盘空间已满，文件没有写出；请清理出空间后再试',
  'read-only': '这个位置不允许写入，文件没有写出；请换一个文件夹',
  'file-busy': '文件正被其他程序占用；请关闭打开着它的程序后再试',
  'not-found': '找不到这个文件或文件夹；请检查路径',
  'changed-elsewhere': '这份报告在另一处有了新的改动',
  'folder-missing': '这个文件夹所在的磁盘没有接上；请接好后再试',
  'not-a-folder': '这里是一个文件，不是文件夹；请检查路径',
  damaged: '文件已损坏，读不出内容；请换一份完好的文件',
  'newer-version': '文件是更新版本的程序保存的，没有改动它；请先升级程序',
  'not-text': '文件里没有读到文字；请用原来的程序打开它，另存为文本文件后再试',
  'too-large': '文件超过了 50 MB，或者内容远多于一份报告；请另存一份不带图片和附件的文件',
  'unsupported-file': '还不能直接读取这种文件；请用 Word 或 WPS 打开它，另存为 .docx 后再试',
  'password-protected': '文件设有密码；请去掉密码后再试',
  'no-report':
    '没有从中认出法治政府建设情况报告；请用 Word、WPS 或浏览器打开它，确认是报告的全文，另存为 .docx 后再试',
  'bad-report': '不是本程序的报告数据；请用 import 重新读入',
  'no-browser':
    '生成 PDF 要用 Chromium、Chrome 或 Edge 浏览器，这台电脑上没有找到；请安装一个，或用环境变量 FAZHI_CHROMIUM 指明位置',
  'bad-profile': '不是本程序保存的格式方案；请另选一个文件',
  'same-name': '有两个文件导出后名称相同；请先改掉其中一个的名称',
  'export-mismatch': '导出的文件读回核对时与报告对不上，没有写出；请把报告数据发给开发者',
  'not-allowed': '这个操作没有被允许',
  unreachable: '连接断开了',
  internal: '程序出了差错',
};

/** The sentence for whatever was thrown, naming the file where it is known. */
export function explain(error: unknown): string {
  if (!(error instanceof AppError))
    return `${CAUSES.internal}：${error instanceof Error ? error.message : error}`;
  return error.detail === '' ? CAUSES[error.code] : `${error.detail}：${CAUSES[error.code]}`;
}

const LEFT_OUT: Record<LeftOutReason, string> = {
  navigation: '网站导航',
  'page-control': '网页按钮或提示',
  unplaced: '没有认出是报告的哪一部分',
  'repeated-title': '重复的标题',
  'repeated-date': '重复的日期',
  advertisement: '广告',
  'header-footer': '页眉页脚',
  hidden: '隐藏文字',
  deleted: '修订中删除的文字',
  struck: '划去的文字',
  comment: '批注',
  'page-number': '页码',
  toc: '目录',
};

/** The proof in numbers: 41/41 段，59/59 个数字. */
export const proofLine = ({ paragraphs, figures }: Proof): string =>
  `${paragraphs.found}/${paragraphs.total} 段，${figures.found}/${figures.total} 个数字`;

/** What a person must know of a draft: every change, every doubt, and how many of last year's sentences it carries. */
export function rolledLines({ carried, moved, questions }: Rolled): string[] {
  return [
    ...moved.map(
      ({ where, before, after }) => `已改 ${where} ${before} → ${after === '' ? '（留空）' : after}`,
    ),
    ...questions.map(({ where, text, asked }) => `请看一看 ${where} ${text}：${asked}`),
    `沿用去年 ${carried.length} 处`,
  ];
}

/** What a person must know of a file that was read: the proof, every line left out, every doubt. */
export function recognitionLines({ proof, leftOut, questions }: Recognition): string[] {
  return [
    proofLine(proof),
    ...leftOut.map(({ line, text, reason }) => `未读入 第${line}行（${LEFT_OUT[reason]}）：${text}`),
    ...questions.map(({ where, text, asked }) => `请看一看 ${where} ${text}：${asked}`),
  ];
}

const quoted = (text: string): string => (text === '' ? '（没有）' : `“${text.replaceAll('\n', '⏎')}”`);

/** A change in one line: 修改 一、（二）第3段：“…” → “…”. */
export const changeLine = ({ kind, where, before, after }: Omit<Change, 'row'>): string =>
  `${CHANGE_WORDS[kind]} ${where}：${before === after ? quoted(after) : `${quoted(before)} → ${quoted(after)}`}`;

/** What a person is told before a report is exported: 导出前请看 一、（二）：… */
export const beforeExportLines = (report: Report): string[] =>
  emptyElements(report).map(({ where, message }) => `导出前请看 ${where}：${message}`);
