import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { child, type XmlElement } from '../../../package/xml-element.ts';
import { integer } from '../../formatting/measure.ts';
import { judgeBlankLines } from '../measure/blank-lines.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { lineHeight } from '../measure/line-geometry.ts';
import { underInk } from '../measure/line-ink.ts';
import { mmWords, near, toMm } from '../measure/measure-words.ts';
import type { Inspection } from '../reading/inspection.ts';
import { type Paragraph, sizeOf } from '../reading/paragraph.ts';
import { isRed } from '../reading/roles.ts';
import { demand, judge } from '../rule.ts';

const NO_BORDER = ['nil', 'none'];

function borderUnder(paragraph: Paragraph | undefined): XmlElement | undefined {
  const border = child(paragraph?.format.borders, 'w:bottom');
  return border && !NO_BORDER.includes(border.attributes['w:val'] ?? '') ? border : undefined;
}

/** How far a border lies under the ink of its paragraph, in twips; w:space counts in points. */
function distanceUnder(paragraph: Paragraph, border: XmlElement, { page }: Inspection): number {
  const size = sizeOf(paragraph);
  const { format } = paragraph;
  const inLine = underInk(lineHeight(format, size, page), size * 20, format.line.rule);
  return inLine + (integer(border.attributes['w:space']) ?? 0) * 20;
}

/**
 * The red rule (7.2.7) where it is the border under the line of 发文字号; a line drawn as a shape is not measured.
 * @param at the place of that line
 */
export function checkRedRule(inspection: Inspection, at: number | undefined): Finding[] {
  const paragraph = at === undefined ? undefined : inspection.paragraphs[at];
  const border = borderUnder(paragraph);
  if (!paragraph || at === undefined || !border) return [];
  const below = distanceUnder(paragraph, border, inspection);
  const colour = (border.attributes['w:color'] ?? 'auto').toUpperCase();
  const { redRule } = GONGWEN;
  const [title] = inspection.roles.title;
  const place = demand('7.3.1', '标题上方', '红色分隔线下空二行');
  return [
    judge(demand('7.2.7', '分隔线颜色', '红色'), isRed(colour), isRed(colour) ? '红色' : `颜色${colour}`),
    judge(
      demand('7.2.7', '分隔线位置', `发文字号之下${redRule.below}毫米`),
      near(toMm(below), redRule.below, redRule.tolerance),
      mmWords(below),
    ),
    ...(title === undefined ? [] : [judgeBlankLines(place, inspection, title, 2, '分隔线下')]),
  ];
}
