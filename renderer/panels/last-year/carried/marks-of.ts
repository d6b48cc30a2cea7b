import type { Node } from '@tiptap/pm/model';
import { groupBy } from '../../../../shared/group-by.ts';
import { documentFigures } from '../../../document/convert/document-figures.ts';
import { stretchesOf } from '../../../document/convert/document-sentences.ts';
import type { WaitingInText } from '../../../document/convert/standing-sentences.ts';
import type { CarriedMark } from '../../../document/draw/carried-marks.ts';

/** What is marked of the sentences that wait: all of each, or the figures that it waits for still. */
export function marksOf(
  doc: Node,
  waiting: readonly WaitingInText[],
  current: WaitingInText | undefined,
): CarriedMark[] {
  const begun = waiting.flatMap(({ now, isBegun }) => (now && isBegun ? [now] : []));
  const figures = groupBy(documentFigures(doc, begun), ({ sentence }) => sentence);
  return waiting.flatMap(({ carried, now, open, isBegun }) => {
    if (!now) return [];
    const stretches = isBegun
      ? (figures.get(now) ?? []).filter((_, at) => open.includes(at))
      : stretchesOf(now);
    const isCurrent = carried.key === current?.carried.key;
    return stretches.map(({ from, to }) => ({ from, to, current: isCurrent }));
  });
}
