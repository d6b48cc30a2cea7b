/** The shapes that lines of a title make; the standard wants 梯形 or 菱形. */
export type TitleShape = '正梯形' | '倒梯形' | '菱形' | '长方形' | '沙漏形' | '锯齿形';

/** Lines that differ by no more look the same, in 字: 中共…委员会 is always one longer than …人民政府. */
const SAME = 1;

/** The steps from line to line, + and -, of more than `least`; a lesser one leaves the next line to be compared with. */
function stepsOf([first = 0, ...others]: readonly number[], least: number): string {
  let last = first;
  let steps = '';
  for (const width of others) {
    if (Math.abs(width - last) <= least) continue;
    steps += width > last ? '+' : '-';
    last = width;
  }
  return steps;
}

function shapeOf(steps: string): TitleShape {
  if (steps === '') return '长方形';
  if (/^\++$/.test(steps)) return '正梯形';
  if (/^-+$/.test(steps)) return '倒梯形';
  if (/^\++-+$/.test(steps)) return '菱形';
  return /^-+\++$/.test(steps) ? '沙漏形' : '锯齿形';
}

/**
 * The shape of two or more centred lines, from their widths in 字. Where all look the same the small steps count, for
 * no better one may be had: between all lines, or from the first to the last.
 */
export function titleShape(widths: readonly number[]): TitleShape {
  const steps = stepsOf(widths, SAME);
  if (steps !== '') return shapeOf(steps);
  const exact = shapeOf(stepsOf(widths, 0));
  return isAllowedShape(exact) ? exact : shapeOf(stepsOf([widths[0] ?? 0, widths.at(-1) ?? 0], 0));
}

/** Whether 7.3.1 allows a shape. */
export const isAllowedShape = (shape: TitleShape): boolean => ['正梯形', '倒梯形', '菱形'].includes(shape);
