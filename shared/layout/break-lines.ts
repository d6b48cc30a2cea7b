import { characterWidth, isHalfWidth } from '../text/text-width.ts';
import { mayBreak } from './break-rules.ts';
import { hasSpaceBehind, isLetterOrDigit, isStop } from './characters.ts';
import { advanceOf, jointOf, type MeasureRules } from './measure.ts';
import type { LayoutOptions } from './options.ts';

/** A line of a paragraph: its characters from `from` up to `to`. */
export interface BrokenLine {
  from: number;
  to: number;
  /** of all its characters, in points */
  width: number;
  /** how much of that stands outside the text area: a hanging mark, a blank, the empty half of a mark */
  overhang: number;
}

/** What breaking needs to know beside the text. */
export interface Rules extends MeasureRules {
  /** how many characters in front are set in another face */
  headingEnd: number;
}

/** Right edges of a line's characters from its start, for as many as fit and one more; `excess` is what that one lacks. */
interface Filling {
  edges: number[];
  excess: number;
}

function fill(characters: readonly string[], from: number, width: number, rules: Rules): Filling {
  const edges: number[] = [];
  let [edge, room] = [0, width + rules.options.slackPoints];
  for (let at = from; at < characters.length && edge <= room; at += 1) {
    const [before, character] = [characters[at - 1] ?? '', characters[at] ?? ''];
    if (at > from) edge += jointOf(before, character, at === rules.headingEnd, rules);
    edge += advanceOf(character, rules.setting);
    if (character === ' ') room += rules.options.blankGives * characterWidth(character) * rules.setting.size;
    edges.push(edge);
  }
  return { edges, excess: edge - room };
}

/** LibreOffice takes the rules for marks from the last letter or digit in front of them. */
function mayHang(characters: readonly string[], at: number, { hanging }: LayoutOptions): boolean {
  if (hanging === 'never' || !isStop(characters[at] ?? '')) return false;
  if (hanging === 'always') return true;
  const last = characters.slice(0, at).findLast(isLetterOrDigit);
  return last === undefined || !isHalfWidth(last);
}

/** How much of a character that no longer fits may stand outside; null if it must go to the next line. */
function overhangAt(characters: readonly string[], at: number, excess: number, rules: Rules): number | null {
  const { setting, options } = rules;
  const character = characters[at] ?? '';
  const half = setting.size / 2;
  if (options.compressPunctuation && hasSpaceBehind(character) && excess <= half) return half;
  return character === ' ' || mayHang(characters, at, options) ? advanceOf(character, setting) : null;
}

function lineFrom(characters: readonly string[], from: number, width: number, rules: Rules): BrokenLine {
  const { edges, excess } = fill(characters, from, width, rules);
  const end = from + edges.length;
  const line = (to: number, overhang = 0): BrokenLine => {
    return { from, to, width: edges[to - from - 1] ?? 0, overhang };
  };
  const breaksAt = (at: number): boolean =>
    at === characters.length || mayBreak(characters, at, rules.options);
  if (excess <= 0) return line(end);
  const overhang = overhangAt(characters, end - 1, excess, rules);
  if (overhang !== null && breaksAt(end)) return line(end, overhang);
  // LibreOffice: a / that is the last to fit goes to the next line with what stands before it.
  const last = characters[end - 2] === '/' ? end - 2 : end - 1;
  for (let at = last; at > from; at -= 1) if (breaksAt(at)) return line(at);
  return line(Math.max(end - 1, from + 1));
}

/**
 * The lines a text fills, each as full as the rules allow.
 * @param rooms the width of the first line and of all others, in points
 */
export function breakLines(
  characters: readonly string[],
  rooms: { first: number; other: number },
  rules: Rules,
): BrokenLine[] {
  const lines: BrokenLine[] = [];
  for (let from = 0; from < characters.length; from = lines.at(-1)?.to ?? characters.length)
    lines.push(lineFrom(characters, from, from === 0 ? rooms.first : rooms.other, rules));
  return lines;
}
