import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { blankLinesAbove } from '../measure/blank-lines.ts';
import { INDENT_TOLERANCE, indentOf } from '../measure/indent.ts';
import { charWords, near, rounded } from '../measure/measure-words.ts';
import { faceSamples } from '../measure/piece-samples.ts';
import { type Sample, tally } from '../measure/tally.ts';
import { type Inspection, paragraphsAt, piecesOf } from '../reading/inspection.ts';
import { isBlank, type Paragraph, shownText } from '../reading/paragraph.ts';
import { demand } from '../rule.ts';

const CLAUSE = '7.3.7';
const LONGEST_TITLE = 60;
const TOLERANCE = 0.35;

const sample = (where: Paragraph, kept: boolean, value: string): Sample => ({
  ...{ value, kept, count: 1 },
  where: shownText(where),
});

/** Whether 附件 stands on a page of its own. */
function apart({ paragraphs }: Inspection, at: number): boolean {
  const [before, annex] = [paragraphs[at - 1], paragraphs[at]];
  const isBroken = [annex, before].some((paragraph) => paragraph?.text.includes('\f'));
  return annex?.format.pageBreakBefore === true || isBroken || before?.section !== annex?.section;
}

/** The place of the title under 附件1; null where something else follows, a table or a sentence. */
function titleUnder({ paragraphs, roles }: Inspection, mark: number): number | null {
  const at = paragraphs.findIndex((paragraph, place) => place > mark && !isBlank(paragraph));
  const title = paragraphs[at];
  const text = title ? shownText(title) : '';
  const isOther = roles.annexes.includes(at) || roles.imprint.includes(at);
  return !title || isOther || title.inTable || text.length > LONGEST_TITLE || /[。；;：:]$/.test(text)
    ? null
    : at;
}

/** 附件 and its title stand as 附件说明 names them. */
function names(inspection: Inspection, titles: readonly Paragraph[]): Finding[] {
  const { paragraphs, roles } = inspection;
  const note = paragraphsAt(paragraphs, roles.annexNote).map((each) => shownText(each).replace(/\s/g, ''));
  if (note.length === 0) return [];
  const noted = note.join('');
  const samples = titles.map((title) => {
    const kept = noted.includes(shownText(title).replace(/\s/g, ''));
    return sample(title, kept, kept ? '一致' : '附件说明里没有这个标题');
  });
  return tally(demand(CLAUSE, '附件标题与附件说明', '一致'), samples, '处');
}

/** Every annex (7.3.7): on a page of its own, 附件1 in 黑体 at the left edge of its first line, the title centred on the third. */
export function checkAnnexPages(inspection: Inspection): Finding[] {
  const { paragraphs, page, roles } = inspection;
  const marks = paragraphsAt(paragraphs, roles.annexes);
  const places = roles.annexes.flatMap((mark) => titleUnder(inspection, mark) ?? []);
  const titles = paragraphsAt(paragraphs, places);
  const onPage = roles.annexes.map((at, index) => {
    const kept = apart(inspection, at);
    return sample(marks[index] as Paragraph, kept, kept ? '另面' : '与上文同面');
  });
  const atEdge = marks.map((mark) => {
    const { first } = indentOf(mark, page);
    return sample(mark, near(first, 0, INDENT_TOLERANCE), `左空${charWords(first)}`);
  });
  const centred = titles.map((title) => {
    const kept = title.format.alignment === 'center';
    return sample(title, kept, kept ? '居中' : '没有居中');
  });
  const onThird = places.map((at, index) => {
    const lines = blankLinesAbove(inspection, at);
    return sample(titles[index] as Paragraph, near(lines, 1, TOLERANCE), `“附件”下空${rounded(lines, 1)}行`);
  });
  return [
    ...tally(demand(CLAUSE, '附件起页', '另面编排'), onPage, '处'),
    ...tally(demand(CLAUSE, '“附件”位置', '左上角顶格'), atEdge, '处'),
    ...tally(demand(CLAUSE, '“附件”字体', '黑体'), faceSamples(piecesOf(marks), '黑体'), '字'),
    ...tally(demand(CLAUSE, '附件标题位置', '居中'), centred, '处'),
    ...tally(demand(CLAUSE, '附件标题行次', '版心第三行，“附件”下空1行'), onThird, '处'),
    ...names(inspection, titles),
  ];
}
