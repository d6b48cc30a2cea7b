import type { Finding } from '../../../../shared/gongwen/finding.ts';
import type { Inspection } from '../reading/inspection.ts';
import type { PageGeometry } from '../reading/page-geometry.ts';
import { isBlank, type Paragraph, sizeOf } from '../reading/paragraph.ts';
import { judge, type Rule } from '../rule.ts';
import { lineHeight, spaceTwips } from './line-geometry.ts';
import { near, rounded } from './measure-words.ts';

/** A blank line may be a little higher or lower than the lines of the text. */
const TOLERANCE_PER_LINE = 0.35;

function heightOf(paragraph: Paragraph, page: PageGeometry): number {
  const { format } = paragraph;
  const spaces = spaceTwips(format.before, page) + spaceTwips(format.after, page);
  return spaces + lineHeight(format, sizeOf(paragraph), page);
}

/** The height of paragraphs of one line each and of the space before the next one, in twips. */
export function heightAbove(above: readonly Paragraph[], next: Paragraph, page: PageGeometry): number {
  const heights = above.map((paragraph) => heightOf(paragraph, page));
  return heights.reduce((sum, height) => sum + height, spaceTwips(next.format.before, page));
}

/** What is blank between a paragraph and the last text above it, in lines of the running text. */
export function blankLinesAbove({ paragraphs, page, bodyPitch }: Inspection, at: number): number {
  const next = paragraphs[at] as Paragraph;
  const above = paragraphs.slice(0, at);
  const last = above.findLastIndex((paragraph) => !isBlank(paragraph));
  const spaceAfter = above[last] ? spaceTwips(above[last].format.after, page) : 0;
  return (spaceAfter + heightAbove(above.slice(last + 1), next, page)) / bodyPitch;
}

/**
 * Holds the blank lines above a paragraph against a rule.
 * @param wanted how many there should be
 * @param what where they are, for the measured words: 标题下
 */
export function judgeBlankLines(
  rule: Rule,
  inspection: Inspection,
  at: number,
  wanted: number,
  what: string,
): Finding {
  const lines = blankLinesAbove(inspection, at);
  return judge(rule, near(lines, wanted, wanted * TOLERANCE_PER_LINE), `${what}空${rounded(lines, 1)}行`);
}
