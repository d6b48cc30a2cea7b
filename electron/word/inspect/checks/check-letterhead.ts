import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { heightAbove } from '../measure/blank-lines.ts';
import type { Face } from '../measure/font-family.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { INDENT_TOLERANCE } from '../measure/indent.ts';
import { lineHeight } from '../measure/line-geometry.ts';
import { overInk } from '../measure/line-ink.ts';
import { charWords, mmWords, near, toMm } from '../measure/measure-words.ts';
import { faceSamples, sizeName, sizeSamples } from '../measure/piece-samples.ts';
import { tally } from '../measure/tally.ts';
import { measureExtent } from '../measure/text-extent.ts';
import type { Inspection } from '../reading/inspection.ts';
import { findLetterhead } from '../reading/letterhead.ts';
import { type Paragraph, shownText, sizeOf } from '../reading/paragraph.ts';
import { isRed } from '../reading/roles.ts';
import { demand, judge, practice } from '../rule.ts';
import { checkDocumentNumber } from './check-document-number.ts';
import { checkRedRule } from './check-red-rule.ts';

/** 份号, 密级 and 紧急程度 stand at the left edge in 三号, the latter two in 黑体. */
function checkCorner(
  { paragraphs, page }: Inspection,
  at: number | undefined,
  { clause, name, face }: { clause: string; name: string; face: Face | null },
): Finding[] {
  const paragraph = at === undefined ? undefined : paragraphs[at];
  if (!paragraph) return [];
  const { left } = measureExtent(paragraph, page);
  const size = demand(clause, `${name}字号`, sizeName(GONGWEN.textSize));
  const faces = face
    ? tally(demand(clause, `${name}字体`, face), faceSamples(paragraph.pieces, face), '字')
    : [];
  return [
    judge(
      demand(clause, `${name}位置`, '版心左上角顶格'),
      near(left, 0, INDENT_TOLERANCE),
      `左空${charWords(left)}`,
    ),
    ...tally(size, sizeSamples(paragraph.pieces, GONGWEN.textSize), '字'),
    ...faces,
  ];
}

function checkCopyNumber({ paragraphs }: Inspection, at: number | undefined): Finding[] {
  const paragraph = at === undefined ? undefined : paragraphs[at];
  if (!paragraph) return [];
  const { length } = shownText(paragraph);
  return [judge(demand('7.2.1', '份号', '6位阿拉伯数字'), length === 6, `${length}位`)];
}

/** How far the ink of a paragraph's first line lies under the top of the text area, in twips. */
function inkTop({ page }: Inspection, above: readonly Paragraph[], paragraph: Paragraph): number {
  const size = sizeOf(paragraph);
  const { format } = paragraph;
  const inLine = overInk(lineHeight(format, size, page), size * 20, format.line.rule);
  return heightAbove(above, paragraph, page) + inLine;
}

function markPlace(inspection: Inspection, at: number, paragraph: Paragraph): Finding[] {
  const above = inspection.paragraphs.slice(0, at);
  if ([...above, paragraph].some(({ inTable }) => inTable)) return [];
  const top = inkTop(inspection, above, paragraph);
  const { mark } = GONGWEN;
  const rule = demand('7.2.4', '发文机关标志位置', `上边缘距版心上边缘${mark.top}毫米`);
  return [judge(rule, near(toMm(top), mark.top, mark.tolerance), mmWords(top))];
}

function checkMark(inspection: Inspection, at: number | undefined): Finding[] {
  const paragraph = at === undefined ? undefined : inspection.paragraphs[at];
  if (!paragraph || at === undefined) return [];
  const colours = paragraph.pieces.map(({ text, format }) => {
    const kept = isRed(format.colour);
    return { value: kept ? '红色' : `颜色${format.colour}`, kept, count: text.length, where: text };
  });
  const face = practice('7.2.4', '发文机关标志字体', '小标宋体（推荐）');
  return [
    ...markPlace(inspection, at, paragraph),
    ...tally(demand('7.2.4', '发文机关标志颜色', '红色'), colours, '字'),
    ...tally(face, faceSamples(paragraph.pieces, '小标宋'), '字'),
  ];
}

const SECRECY = /^(?:绝密|机密|秘密)(?:★(?:\d+年|\d+个月|长期))?$/;

/** 密级 and 保密期限 with a ★ between them, the term in Arabic digits (7.2.2). */
function secrecyForm({ paragraphs }: Inspection, at: number | undefined): Finding[] {
  const paragraph = at === undefined ? undefined : paragraphs[at];
  if (!paragraph || SECRECY.test(shownText(paragraph))) return [];
  return [judge(demand('7.2.2', '密级和保密期限写法', '秘密★1年'), false, shownText(paragraph))];
}

/** The letterhead (7.2), as far as a file has one: a draft that the office's system prints a head on has none. */
export function checkLetterhead(inspection: Inspection): Finding[] {
  const found = findLetterhead(inspection.paragraphs, inspection.roles);
  return [
    ...secrecyForm(inspection, found.secrecy),
    ...checkCopyNumber(inspection, found.copyNumber),
    ...checkCorner(inspection, found.copyNumber, { clause: '7.2.1', name: '份号', face: null }),
    ...checkCorner(inspection, found.secrecy, { clause: '7.2.2', name: '密级和保密期限', face: '黑体' }),
    ...checkCorner(inspection, found.urgency, { clause: '7.2.3', name: '紧急程度', face: '黑体' }),
    ...checkMark(inspection, found.mark),
    ...checkDocumentNumber(inspection, found),
    ...checkRedRule(inspection, found.number),
  ];
}
