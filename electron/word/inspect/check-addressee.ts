import type { Finding } from './finding.ts';
import { GONGWEN } from './gongwen-values.ts';
import type { Inspection } from './inspection.ts';
import { gapTwips, inChars } from './line-geometry.ts';
import { shownText } from './paragraph.ts';
import { faceSamples, sizeName, sizeSamples } from './piece-samples.ts';
import { type Rule, tally } from './tally.ts';
import { leadingBlank } from './text-extent.ts';
import { charWords, near, rounded } from './words.ts';

const rule = (element: string, expected: string): Rule => ({
  clause: '7.3.2',
  element,
  demanded: true,
  expected,
});

/** A blank line may be set a little higher or lower than the lines of the text. */
export const LINE_TOLERANCE = 0.35;

/** 主送机关 (7.3.2): one blank line under the title, at the left edge on every line, closed by a full-width colon. */
export function checkAddressee(inspection: Inspection): Finding[] {
  const { paragraphs, roles, page, bodyChar, bodyPitch } = inspection;
  const at = roles.addressee;
  const addressee = at === null ? undefined : paragraphs[at];
  if (!addressee || at === null) return [];
  const { format, text, pieces } = addressee;
  const first = inChars(format.left, bodyChar) + inChars(format.firstLine, bodyChar) + leadingBlank(text);
  const turned = inChars(format.left, bodyChar);
  const mark = shownText(addressee).slice(-1);
  const title = roles.title.at(-1);
  const gap = title === undefined ? null : gapTwips(paragraphs, title, at, page) / bodyPitch;
  const gapFinding: Finding[] =
    gap === null
      ? []
      : [
          {
            ...rule('主送机关位置', '标题下空一行'),
            kept: near(gap, 1, LINE_TOLERANCE),
            measured: `标题下空${rounded(gap, 1)}行`,
          },
        ];
  return [
    ...gapFinding,
    {
      ...rule('主送机关起点', '居左顶格，回行仍顶格'),
      kept: near(first, 0, 0.1) && near(turned, 0, 0.1),
      measured:
        near(first, 0, 0.1) && near(turned, 0, 0.1)
          ? '顶格'
          : `首行空${charWords(first)}，回行空${charWords(turned)}`,
    },
    {
      ...rule('主送机关末尾', '全角冒号“：”'),
      kept: mark === '：',
      measured: mark === '：' ? '全角冒号' : `“${mark}”`,
    },
    ...tally(rule('主送机关字体', '仿宋体'), faceSamples(pieces, '仿宋'), '字'),
    ...tally(rule('主送机关字号', sizeName(GONGWEN.textSize)), sizeSamples(pieces, GONGWEN.textSize), '字'),
  ];
}
