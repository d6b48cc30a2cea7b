import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { type Inspection, paragraphsAt } from '../reading/inspection.ts';
import { type Paragraph, shownText, sizeOf } from '../reading/paragraph.ts';
import { isRed } from '../reading/roles.ts';
import { demand, judge, practice } from '../rule.ts';

/** A kind of paper that has a clause of its own (10), and what of the common clauses still holds for it. */
interface Kind {
  name: string;
  clause: string;
  ending: RegExp;
  /** what was looked at, in words */
  judged: string;
  isJudged: (finding: Finding) => boolean;
  /** what its own clause demands, as far as it was measured */
  ofClause?: (findings: readonly Finding[]) => Finding[];
}

/** Paper, text area, lines and writing are alike for all kinds. */
const COMMON = ['5.1', '5.2.1', '5.2.3', '9', '实务'];
const isCommon = ({ clause }: Finding): boolean => COMMON.includes(clause);

/** A letter has a head, a foot and a first page of its own; its text is set as any other. */
const isOfLetter = (finding: Finding): boolean =>
  !finding.clause.startsWith('7.2') &&
  !finding.clause.startsWith('7.4') &&
  !(isNumbering(finding) && finding.measured === '首页没有');

const isNumbering = ({ clause, element }: Finding): boolean => clause === '7.5' && element === '页码';

/** A letter's first page shows no number; one page alone is the first. */
function firstPageOfLetter(findings: readonly Finding[]): Finding[] {
  const rule = demand('10.1', '首页页码', '不显示');
  return findings.filter(isNumbering).map(({ kept, measured }) => {
    const isHidden = !kept && (measured === '没有' || measured.includes('首页'));
    return judge(rule, isHidden, isHidden ? '不显示' : '显示');
  });
}

const PAGE_ONLY = '只检查了纸张、版心、行距和文字的写法';

const KINDS: readonly Kind[] = [
  {
    ...{ name: '函', clause: '10.1', ending: /函$/ },
    judged:
      '发文机关标志（上边缘至上页边30毫米）、两条红色双线（长170毫米，上边一条上粗下细，下边一条上细下粗）、' +
      '份号、密级、发文字号的位置、版记（不加印发机关、印发日期和分隔线）不作判断',
    isJudged: isOfLetter,
    ofClause: firstPageOfLetter,
  },
  { name: '命令（令）', clause: '10.2', ending: /令$/, judged: PAGE_ONLY, isJudged: isCommon },
  { name: '纪要', clause: '10.3', ending: /纪要$/, judged: PAGE_ONLY, isJudged: isCommon },
];

/** A mark stands near the top and is short. */
const MARK_WITHIN = 12;
const MARK_MAX_LENGTH = 40;

const isMark = (paragraph: Paragraph): boolean =>
  shownText(paragraph).length <= MARK_MAX_LENGTH &&
  (paragraph.pieces.some(({ format }) => isRed(format.colour)) || sizeOf(paragraph) >= GONGWEN.titleSize);

/** A name without the number, year or remark behind it: 会议纪要（第3期）, 令 第12号. */
const bareName = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map(shownText)
    .join('')
    .replaceAll(/\s/g, '')
    .replace(
      /(?:[（(〔[【][^（）()〔〕[\]【】]*[）)〕\]】]|第?[\d○〇零一二三四五六七八九十百]+[号期])+$/u,
      '',
    );

/** The kind by the end of its title, or of the red mark that a 命令 and a 纪要 have in place of one. */
function kindOf({ paragraphs, roles }: Inspection): Kind | undefined {
  const title = bareName(paragraphsAt(paragraphs, roles.title));
  const marks = paragraphs
    .slice(0, MARK_WITHIN)
    .filter(isMark)
    .map((mark) => bareName([mark]));
  return KINDS.find(
    ({ ending, name }) => ending.test(title) || (name !== '函' && marks.some((mark) => ending.test(mark))),
  );
}

/**
 * The findings that hold for the kind of paper: a 函, 命令 or 纪要 is not held to what its own clause has otherwise, and
 * is told so (GB/T 9704-2012, 10).
 */
export function ofItsKind(inspection: Inspection, findings: Finding[]): Finding[] {
  const kind = kindOf(inspection);
  if (!kind) return findings;
  const { clause, name, judged, isJudged, ofClause } = kind;
  const rule = practice(clause, '文种', `特定格式按${clause}另行核对`);
  return [
    ...findings.filter(isJudged),
    ...(ofClause?.(findings) ?? []),
    judge(rule, false, `${name}，${judged}`),
  ];
}
