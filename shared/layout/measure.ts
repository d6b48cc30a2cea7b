import { characterWidth, isHalfWidth } from '../text/text-width.ts';
import { timesWidth } from '../text/times-width.ts';
import { hasSpaceBehind, hasSpaceInFront, isLetterOrDigit } from './characters.ts';
import type { LayoutOptions } from './options.ts';

/** How characters are set: their size and what is added after each, in points. */
export interface Setting {
  size: number;
  tracking: number;
  /** digits and Latin letters have a font of their own, and with `latinDot` · too */
  isTimes?: boolean;
  latinDot?: boolean;
}

/** What measuring needs to know beside the text. */
export interface MeasureRules {
  setting: Setting;
  options: LayoutOptions;
}

/** One character's own advance. */
export const advanceOf = (character: string, setting: Setting): number => {
  const { size, tracking, isTimes = false, latinDot = false } = setting;
  return (isTimes ? timesWidth(character, latinDot) : characterWidth(character)) * size + tracking;
};

const isLatin = (character: string): boolean => isHalfWidth(character) || character === '·';

/** A dash belongs to whatever it stands with: 2025—2026 is one run. */
const changesScript = (before: string, after: string): boolean =>
  before !== '—' && after !== '—' && isLatin(before) !== isLatin(after);

/** Two marks with space between them share it: 》（ ：“ 。” take one and a half (GB/T 15834-2011, 5.1.11). */
const shareSpace = (before: string, after: string): boolean =>
  (hasSpaceBehind(before) && (hasSpaceBehind(after) || hasSpaceInFront(after))) ||
  (hasSpaceInFront(before) && hasSpaceInFront(after));

/** What the joint of two neighbours adds to their own advances; `changesFace`: they are set in different faces. */
export function jointOf(before: string, after: string, changesFace: boolean, rules: MeasureRules): number {
  const { setting, options } = rules;
  if (options.compressPunctuation && shareSpace(before, after)) return -setting.size / 2;
  const ofScripts = changesScript(before, after);
  const isGap = ofScripts && isLetterOrDigit(before) && isLetterOrDigit(after);
  const endsRun = !options.tracksRunEnds && (ofScripts || changesFace);
  return (isGap ? options.hanziDigitGap * setting.size : 0) - (endsRun ? setting.tracking : 0);
}
