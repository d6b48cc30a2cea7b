import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { type Inspection, paragraphsAt } from '../reading/inspection.ts';
import { type Paragraph, shownText, sizeOf } from '../reading/paragraph.ts';
import { isRed } from '../reading/roles.ts';
import { judge, practice } from '../rule.ts';

/** A kind of paper that has a clause of its own (10), and what of the common clauses still holds for it. */
interface Kind {
  name: string;
  clause: string;
  ending: RegExp;
  /** what was looked at, in words */
  judged: string;
  isJudged: (finding: Finding) => boolean;
}

/** Paper, text area, lines and writing are alike for all kinds. */
const COMMON = ['5.1', '5.2.1', '5.2.3', '9', '实务'];
const isCommon = ({ clause }: Finding): boolean => COMMON.includes(clause);

/** A letter has a head, a foot and a first page of its own; its text is set as any other. */
const isOfLetter = ({ clause, element, measured }: Finding): boolean =>
  !clause.startsWith('7.2') && !clause.startsWith('7.4') && !(element === '页码' && measured === '首页没有');

const PAGE_ONLY = '只检查了纸张、版心、行距和文字的写法';

const KINDS: readonly Kind[] = [
  {
    ...{ name: '函', clause: '10.1', ending: /函$/ },
    ...{ judged: '版头、版记和首页页码没有检查', isJudged: isOfLetter },
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

/** The kind by the end of its title, or of the red mark that a 命令 and a 纪要 have in place of one. */
function kindOf({ paragraphs, roles }: Inspection): Kind | undefined {
  const title = paragraphsAt(paragraphs, roles.title).map(shownText).join('');
  const marks = paragraphs.slice(0, MARK_WITHIN).filter(isMark).map(shownText);
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
  const { clause, name, judged, isJudged } = kind;
  const rule = practice(clause, '文种', `特定格式按${clause}另行核对`);
  return [...findings.filter(isJudged), judge(rule, false, `${name}，${judged}`)];
}
