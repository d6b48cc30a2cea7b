import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { quote } from '../measure/tally.ts';
import { type Inspection, paragraphsAt } from '../reading/inspection.ts';
import { isBlank, type Paragraph, shownText } from '../reading/paragraph.ts';
import { demand, judge, practice, type Rule } from '../rule.ts';

const HALF_WIDTH =
  /(?<=\p{Script=Han})[,;:?!()](?=[\p{Script=Han}“《]|$)|\((?=\p{Script=Han})|(?<=^|[\p{Script=Han}，。：；（])"(?=\p{Script=Han})/u;
const WIDE_DIGITS = /[０-９]/;
/** The number of a heading has a rule of its own (7.3.3). */
const NUMBER = /^[（(][^（()）]{1,4}[)）]/;
const BLANKS = /\S[ \u3000]{2,}\S/;
const SHORT_YEAR = /(?<!\d)[12]\d年(?:度|[1-9]\d?月)/;
/** What only anchors a table is lower than any line of text, in twips. */
const LEAST_LINE = 100;

/** One finding for a rule that texts break, with the first place. */
function broken(rule: Rule, texts: readonly string[], pattern: RegExp): Finding[] {
  const found = texts.filter((text) => pattern.test(text));
  const [first] = found;
  if (first === undefined) return [];
  const at = pattern.exec(first)?.index ?? 0;
  return [judge(rule, false, `${found.length}段（如${quote(first.slice(Math.max(0, at - 4)))}）`)];
}

/** Empty paragraphs among the text, those apart that hold a picture or shape, stand beside tables or turn a page. */
function emptyParagraphs({ paragraphs, roles }: Inspection): Finding[] {
  const [from, to] = [roles.body[0] ?? 0, roles.body.at(-1) ?? -1];
  const isEmpty = (paragraph: Paragraph, at: number): boolean =>
    isBlank(paragraph) &&
    !paragraph.hasPicture &&
    !paragraph.text.includes('\f') &&
    ![paragraph, paragraphs[at - 1], paragraphs[at + 1]].some((each) => each?.inTable) &&
    paragraphs[at + 1]?.section === paragraph.section &&
    !(paragraph.format.line.rule === 'exact' && paragraph.format.line.value < LEAST_LINE);
  const count = paragraphs.filter((each, at) => at > from && at < to && isEmpty(each, at)).length;
  const rule = practice('5.2.3', '正文空行', '段落之间不空行');
  return count === 0 ? [] : [judge(rule, false, `${count}个空行`)];
}

/** How the text is written (9; GB/T 15834, 15835): marks of full width, no doubled blanks, years in full. */
export function checkWriting(inspection: Inspection): Finding[] {
  const { paragraphs, roles } = inspection;
  const body = paragraphsAt(paragraphs, roles.body).map((each) => shownText(each).replace(NUMBER, ''));
  const titled = paragraphsAt(paragraphs, roles.title).map(shownText);
  return [
    ...broken(demand('9', '半角标点', '中文里用全角标点'), body, HALF_WIDTH),
    ...broken(practice('9', '全角数字', '阿拉伯数字用半角'), body, WIDE_DIGITS),
    ...broken(practice('9', '多余空格', '文字之间不空格'), body, BLANKS),
    ...broken(demand('9', '年份写法', '年份用四位数字'), [...titled, ...body], SHORT_YEAR),
    ...emptyParagraphs(inspection),
  ];
}
