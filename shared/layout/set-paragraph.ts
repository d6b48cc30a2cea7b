import type { Page } from '../gongwen/page.ts';
import { breakLines } from './break-lines.ts';
import type { FlowParagraph } from './flow.ts';
import { advanceOf } from './measure.ts';
import type { LayoutOptions } from './options.ts';
import { areaOf, cellOf, type Face, type ParagraphMeasures } from './paragraph-measures.ts';
import type { Run, SetLine } from './set-line.ts';

/** The share of a line's empty room that stands in front of it. */
const SHARE_IN_FRONT = { both: 0, left: 0, center: 0.5, right: 1 } as const;

function runsOf(characters: readonly string[], from: number, headingEnd: number, face: Face): Run[] {
  const cut = Math.max(0, headingEnd - from);
  const runs: Run[] = [
    { text: characters.slice(0, cut).join(''), font: 'section' },
    { text: characters.slice(cut).join(''), font: face },
  ];
  return runs.filter(({ text }) => text !== '');
}

/** What each joint takes so that the characters, each with its own advance, fill a width. */
function justification(characters: readonly string[], width: number, measures: ParagraphMeasures): number {
  const plain = characters.reduce((sum, character) => sum + advanceOf(character, measures), 0);
  return characters.length < 2 ? 0 : (width - plain) / (characters.length - 1);
}

/** The lines of a text; `headingEnd` characters in front are a heading, `room` is the width within the indents. */
export function setText(
  text: string,
  { headingEnd, room }: { headingEnd: number; room: number },
  measures: ParagraphMeasures,
  options: LayoutOptions,
): SetLine[] {
  const characters = [...text];
  const rules = { setting: measures, options, headingEnd };
  const lines = breakLines(characters, { first: room - measures.firstIndent, other: room }, rules);
  return lines.map(({ from, to, width: natural, overhang }) => {
    const indent = from === 0 ? measures.firstIndent : 0;
    const own = characters.slice(from, to);
    const isFull = natural > room - indent || (measures.align === 'both' && to < characters.length);
    const width = isFull ? room - indent : natural;
    return {
      runs: runsOf(own, from, headingEnd, measures.face),
      x: measures.leftIndent + indent + (room - indent - width) * SHARE_IN_FRONT[measures.align],
      width,
      justify: justification(own, width + overhang, measures),
    };
  });
}

/** A paragraph's lines; a blank paragraph has one without text. */
export function setParagraph(
  paragraph: FlowParagraph,
  measures: ParagraphMeasures,
  page: Page,
  options: LayoutOptions,
): SetLine[] {
  const headingEnd = [...paragraph.text.slice(0, paragraph.runIn)].length;
  const room = areaOf(page, paragraph).width - measures.leftIndent - paragraph.rightCells * cellOf(page);
  const isRagged = paragraph.ragged === true && measures.align === 'both';
  const own: ParagraphMeasures = isRagged ? { ...measures, align: 'left' } : measures;
  // Only a line that is to be filled is pressed together.
  const within = isRagged ? { ...options, slackPoints: options.raggedSlackPoints, blankGives: 0 } : options;
  const lines = paragraph.lines.flatMap((text) => setText(text, { headingEnd, room }, own, within));
  return lines.length > 0 ? lines : [{ runs: [], x: 0, width: 0, justify: 0 }];
}
