import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { judgeBlankLines } from '../measure/blank-lines.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { INDENT_TOLERANCE, indentOf } from '../measure/indent.ts';
import { charWords, near } from '../measure/measure-words.ts';
import { faceSamples, sizeName, sizeSamples } from '../measure/piece-samples.ts';
import { tally } from '../measure/tally.ts';
import type { Inspection } from '../reading/inspection.ts';
import { type Paragraph, shownText } from '../reading/paragraph.ts';
import { demand, judge } from '../rule.ts';

const CLAUSE = '7.3.2';

const ALIGNMENTS = { left: '居左', both: '两端对齐', center: '居中', right: '居右' } as const;

function edge({ page }: Inspection, addressee: Paragraph): Finding {
  const { first, turned } = indentOf(addressee, page);
  const { alignment } = addressee.format;
  const isLeft = alignment === 'left' || alignment === 'both';
  const kept = isLeft && near(first, 0, INDENT_TOLERANCE) && near(turned, 0, INDENT_TOLERANCE);
  const indents = `首行空${charWords(first)}，回行空${charWords(turned)}`;
  const measured = kept ? '顶格' : isLeft ? indents : ALIGNMENTS[alignment];
  return judge(demand(CLAUSE, '主送机关起点', '居左顶格，回行仍顶格'), kept, measured);
}

/** 主送机关 (7.3.2): one blank line under the title, at the left edge on every line, closed by a full-width colon. */
export function checkAddressee(inspection: Inspection): Finding[] {
  const at = inspection.roles.addressee;
  const addressee = at === null ? undefined : inspection.paragraphs[at];
  if (!addressee || at === null) return [];
  const { pieces } = addressee;
  const mark = shownText(addressee).slice(-1);
  const size = demand(CLAUSE, '主送机关字号', sizeName(GONGWEN.textSize));
  return [
    judgeBlankLines(demand(CLAUSE, '主送机关位置', '标题下空一行'), inspection, at, 1, '标题下'),
    edge(inspection, addressee),
    judge(demand(CLAUSE, '主送机关末尾', '全角冒号“：”'), mark === '：', `“${mark}”`),
    ...tally(demand(CLAUSE, '主送机关字体', '仿宋体'), faceSamples(pieces, '仿宋'), '字'),
    ...tally(size, sizeSamples(pieces, GONGWEN.textSize), '字'),
  ];
}
