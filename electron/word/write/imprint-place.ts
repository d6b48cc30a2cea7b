import type { Format } from '../../../shared/gongwen/format-of.ts';
import { flowOf } from '../../../shared/layout/flow.ts';
import { AREA, looksIn } from '../../../shared/layout/looks.ts';
import { LIKE_WORD } from '../../../shared/layout/options.ts';
import { type LaidOutPage, paginate, type SetParagraph } from '../../../shared/layout/paginate.ts';
import { setParagraph } from '../../../shared/layout/set-paragraph.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { imprintTwips } from './imprint-height.ts';
import { letterheadTwips } from './letterhead-height.ts';

/**
 * Where 版记 stands, so that it is the last thing on an even page, the back of the last sheet (6, 7.4.1):
 * `lastPage` under the text, which ends on an even page with room for it; `nextPage` alone on the back of the odd page
 * that the text ends on; `nextSheet` on the back of one more sheet, whose front is blank and neither of whose pages
 * has a number (7.5).
 */
export type ImprintPlace = 'lastPage' | 'nextPage' | 'nextSheet';

/** 版头 as one high empty line in front of the text. */
function withLetterhead(report: Report, format: Format): SetParagraph[] {
  const looks = looksIn(format);
  const text = flowOf(report).map((paragraph): SetParagraph => {
    const look = looks[paragraph.style];
    return { paragraph, look, lines: setParagraph(paragraph, look, LIKE_WORD) };
  });
  const height = letterheadTwips(report.letterhead, format) / 20;
  const [first] = text;
  if (height === 0 || !first) return text;
  const paragraph = { ...first.paragraph, style: 'blank' as const, text: '', lines: [''], index: 0 };
  const look = { ...looks.blank, pitch: height };
  return [{ paragraph, look, lines: [{ runs: [], x: 0, width: 0, justify: 0 }] }, ...text];
}

const roomUnder = ({ lines }: LaidOutPage): number => {
  const last = lines.at(-1);
  return AREA.height - (last ? last.y + last.look.pitch : 0);
};

/**
 * Says where 版记 goes, from where the text ends in Word by our own layout. Should Word end it on another page after
 * all, 版记 that has no room under the text moves on with its last lines, and any other still begins an even page.
 * @param report as it is written
 */
export function imprintPlace(report: Report, format: Format): ImprintPlace {
  const pages = paginate(withLetterhead(report, format), false);
  const last = pages.at(-1);
  if (!last || pages.length % 2 === 1) return 'nextPage';
  return roomUnder(last) * 20 >= imprintTwips(report.imprint, format) ? 'lastPage' : 'nextSheet';
}
