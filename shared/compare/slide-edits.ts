import { type Edits, editsOf, stretchesOf } from './edits.ts';

/** How good a place for the border of an edit is: behind a sentence, behind a clause, elsewhere. */
function quality(letterBefore: string): number {
  if (letterBefore === '' || '。！？\n'.includes(letterBefore)) return 3;
  if (letterBefore === '；') return 2;
  return '，、：'.includes(letterBefore) ? 1 : 0;
}

/** How far an edit may go to the left: as long as its last letters are those before it. */
function reachLeft(before: string, whole: string): number {
  let length = 0;
  while (length < before.length && before.at(-1 - length) === whole.at(-1 - length)) length += 1;
  return length;
}

/** How far an edit may go to the right: as long as its first letters are those behind it. */
function reachRight(after: string, whole: string): number {
  let length = 0;
  while (length < after.length && whole[length] === after[length]) length += 1;
  return length;
}

/** The best shift of an edit between what stays before and behind it; to the left below 0. */
function bestShift(before: string, edit: string, after: string): number {
  const whole = before + edit + after;
  const [left, right] = [reachLeft(before, before + edit), reachRight(after, edit + after)];
  let best = { shift: 0, quality: quality(before.at(-1) ?? '') };
  for (let shift = -left; shift <= right && best.quality < 3; shift += 1) {
    const border = quality(whole.charAt(before.length + shift - 1));
    if (border > best.quality) best = { shift, quality: border };
  }
  return best.shift;
}

/**
 * Moves each edit that only adds or only takes away to where a reader would have set it: of 甲。乙。 with 丙。 between,
 * 丙。 is new, not 。丙.
 */
export function slideEdits({ same, edits }: Edits): Edits {
  const slid = { same: [...same], edits: edits.map((edit) => ({ ...edit })) };
  slid.edits.forEach((edit, at) => {
    if (edit.gone !== '' && edit.new !== '') return;
    const kind = edit.gone === '' ? 'new' : 'gone';
    const [before, after] = [slid.same[at] ?? '', slid.same[at + 1] ?? ''];
    const from = before.length + bestShift(before, edit[kind], after);
    const whole = before + edit[kind] + after;
    const to = from + edit[kind].length;
    slid.same[at] = whole.slice(0, from);
    edit[kind] = whole.slice(from, to);
    slid.same[at + 1] = whole.slice(to);
  });
  // Edits that came to touch each other are one.
  return editsOf(stretchesOf(slid));
}
