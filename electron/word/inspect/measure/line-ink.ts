import type { LinePitch } from '../reading/paragraph-format.ts';

// Where a hanzi stands in its line, in sizes: measured on rendered pages. An exact line keeps a fifth of its height
// under the baseline; an automatic one is 1.3 sizes high with 0.29 under the baseline, and what a grid or a multiple
// adds lies on both sides.
const EXACT_UNDER = 0.2;
const AUTO_HEIGHT = 1.3;
const AUTO_UNDER = 0.29;
const INK_OVER_BASELINE = 0.85;
const INK_UNDER_BASELINE = 0.08;

/** What lies under the baseline of a line, in twips. */
export function underBaseline(height: number, size: number, rule: LinePitch['rule']): number {
  if (rule === 'exact') return EXACT_UNDER * height;
  return (height - AUTO_HEIGHT * size) / 2 + AUTO_UNDER * size;
}

/** What lies over the ink of the hanzi of a line, in twips. */
export const overInk = (height: number, size: number, rule: LinePitch['rule']): number =>
  height - underBaseline(height, size, rule) - INK_OVER_BASELINE * size;

/** What lies under the ink of the hanzi of a line, in twips. */
export const underInk = (height: number, size: number, rule: LinePitch['rule']): number =>
  underBaseline(height, size, rule) - INK_UNDER_BASELINE * size;
