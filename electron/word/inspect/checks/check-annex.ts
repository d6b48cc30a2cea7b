import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { judgeBlankLines } from '../measure/blank-lines.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { INDENT_TOLERANCE, indentOf } from '../measure/indent.ts';
import { charWords, near } from '../measure/measure-words.ts';
import { faceSamples, sizeName, sizeSamples } from '../measure/piece-samples.ts';
import { tally } from '../measure/tally.ts';
import { type Inspection, paragraphsAt, piecesOf } from '../reading/inspection.ts';
import { type Paragraph, shownText } from '../reading/paragraph.ts';
import { demand, judge, type Rule } from '../rule.ts';
import { checkAnnexPages } from './check-annex-pages.ts';

function firstBlank(rule: Rule, paragraph: Paragraph, wanted: number, { page }: Inspection): Finding {
  const { first } = indentOf(paragraph, page);
  return judge(rule, near(first, wanted, INDENT_TOLERANCE), `左空${charWords(first)}`);
}

function checkNames(note: readonly Paragraph[]): Finding[] {
  const samples = note.map((paragraph) => {
    const text = shownText(paragraph);
    const kept = !/[。；，、.;,]$/.test(text);
    return { value: kept ? '没有标点' : `末尾是“${text.slice(-1)}”`, kept, count: 1, where: text };
  });
  return tally(demand('7.3.4', '附件名称之后', '没有标点'), samples, '处');
}

/** Several annexes are numbered 1. 2. in order, a single one is not (7.3.4). */
function noteForm(note: readonly Paragraph[]): Finding[] {
  const numbers = note.map((paragraph) => /(?:^|[：:]\s*)(\d+)[.．]/.exec(shownText(paragraph))?.[1] ?? '');
  const counted = numbers.filter((number) => number !== '');
  const isSingle = counted.length <= 1 && note.length === 1;
  const kept = isSingle ? counted.length === 0 : counted.every((number, at) => Number(number) === at + 1);
  const isUnnumbered = !isSingle && numbers[0] === '';
  if (kept && !isUnnumbered) return [];
  const rule = demand('7.3.4', '附件说明序号', '有几个附件时用“1.”“2.”依次编号，只有一个时不编号');
  return [judge(rule, false, counted.length === 0 ? '没有编号' : counted.join('、'))];
}

/** 附件说明 (7.3.4): one blank line under the text, two 字 from the left, 附件： and names without closing marks. */
function checkNote(inspection: Inspection): Finding[] {
  const { paragraphs, roles } = inspection;
  const note = paragraphsAt(paragraphs, roles.annexNote);
  const [first] = note;
  const [at] = roles.annexNote;
  if (!first || at === undefined) return [];
  const colon = /^附\s*件\s*(.)/.exec(shownText(first))?.[1] ?? '';
  const size = demand('5.2.2', '附件说明字号', sizeName(GONGWEN.textSize));
  return [
    judgeBlankLines(demand('7.3.4', '附件说明位置', '正文下空一行'), inspection, at, 1, '正文下'),
    firstBlank(demand('7.3.4', '附件说明起点', '左空2字'), first, 2, inspection),
    judge(demand('7.3.4', '“附件”之后', '全角冒号“：”'), colon === '：', `“${colon}”`),
    ...noteForm(note),
    ...checkNames(note),
    ...tally(demand('5.2.2', '附件说明字体', '仿宋体'), faceSamples(piecesOf(note), '仿宋'), '字'),
    ...tally(size, sizeSamples(piecesOf(note), GONGWEN.textSize), '字'),
  ];
}

/** 附注 (7.3.6): two 字 from the left, in full-width brackets. */
function checkRemark(inspection: Inspection): Finding[] {
  const { paragraphs, roles } = inspection;
  const remark = roles.note === null ? undefined : paragraphs[roles.note];
  if (!remark) return [];
  const text = shownText(remark);
  const brackets = `${text.slice(0, 1)}……${text.slice(-1)}`;
  return [
    firstBlank(demand('7.3.6', '附注位置', '左空2字'), remark, 2, inspection),
    judge(demand('7.3.6', '附注括号', '全角圆括号'), /^（.*）$/s.test(text), brackets),
  ];
}

/** 附件说明, 附注 and 附件, where a file has them. */
export const checkAnnex = (inspection: Inspection): Finding[] => [
  ...checkNote(inspection),
  ...checkRemark(inspection),
  ...checkAnnexPages(inspection),
];
