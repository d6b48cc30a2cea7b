import { AppError } from '../../shared/app-error.ts';
import { CHANGE_WORDS } from '../../shared/compare/change-words.ts';
import type { Change } from '../../shared/compare/changes.ts';
import type { Proof, Recognition } from '../../shared/recognise/recognition.ts';
import { placedSentences } from '../../shared/report/placed-sentences.ts';
import type { Rolled } from '../../shared/roll-forward/roll-forward.ts';
import { leftOutWords, typedFailureWords } from '../../shared/words.ts';

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
  fazhi-nianbao check 文件… [--json] [--last 去年的文件] [--pack 规则库]
      审校：列出必错、疑似、提示和完整性自查；有必错时退出码为 1
  fazhi-nianbao check 文件夹 --out 表.xlsx|表.html
      审校整个文件夹，每份报告一行：格式、必错、疑似、完整性、与去年和与别的报告雷同、主要数据
  fazhi-nianbao inspect 文件.docx
      逐项对照 GB/T 9704-2012 检查 Word 文件的格式

选项：
  --out 文件         写到哪里
  --out-dir 文件夹   一次导出几个文件时，写到哪个文件夹
  --letterhead no    不带报告里填写的版头和版记（不写则带）
  --profile 文件     按这份格式方案导出（在程序的“设置”里保存到文件）
  --plain            文件里只有纸面上的内容，不带编号、单位和公开信息（有密级时总是这样）
  --last 文件        审校时对照的去年的报告
  --pack 文件        审校用的规则库（不写则用程序自带的）
  --pdf 文件         同时写出一份 PDF（只导出一个文件时）
  --help             显示这份说明
  --version          显示版本

退出码：0 完成；1 未能完成（原因写在标准错误输出），或检查出不符合国家标准之处；2 用法不对。
`;

/** The sentence for whatever was thrown, naming the file where it is known. */
export function explain(error: unknown): string {
  if (!(error instanceof AppError))
    return `${typedFailureWords('internal')}：${error instanceof Error ? error.message : error}`;
  return error.detail === ''
    ? typedFailureWords(error.code)
    : `${error.detail}：${typedFailureWords(error.code)}`;
}

/** The proof in numbers: 41/41 段，59/59 个数字. */
export const proofLine = ({ paragraphs, figures }: Proof): string =>
  `${paragraphs.found}/${paragraphs.total} 段，${figures.found}/${figures.total} 个数字`;

/** What a person must know of a draft: every change, every doubt, and how many of last year's sentences it carries. */
export function rolledLines({ report, moved, questions }: Rolled): string[] {
  return [
    ...moved.map(
      ({ where, before, after }) => `已改 ${where} ${before} → ${after === '' ? '（留空）' : after}`,
    ),
    ...questions.map(({ where, text, asked }) => `请看一看 ${where} ${text}：${asked}`),
    `沿用去年 ${placedSentences(report).length} 处`,
  ];
}

/** What a person must know of a file that was read: the proof, every line left out, every doubt. */
export function recognitionLines({ proof, leftOut, questions }: Recognition): string[] {
  return [
    proofLine(proof),
    ...leftOut.map(({ line, text, reason }) => `未读入 第${line}行（${leftOutWords(reason)}）：${text}`),
    ...questions.map(({ where, text, asked }) => `请看一看 ${where} ${text}：${asked}`),
  ];
}

const quoted = (text: string): string => (text === '' ? '（没有）' : `“${text.replaceAll('\n', '⏎')}”`);

/** A change in one line: 修改 一、（二）第3段：“…” → “…”. */
export const changeLine = ({ kind, where, before, after }: Omit<Change, 'row'>): string =>
  `${CHANGE_WORDS[kind]} ${where}：${before === after ? quoted(after) : `${quoted(before)} → ${quoted(after)}`}`;
