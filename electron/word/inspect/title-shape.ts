/** The shapes that lines of a title make; the standard wants 梯形 or 菱形. */
export type TitleShape = '正梯形' | '倒梯形' | '菱形' | '长方形' | '沙漏形' | '锯齿形';

/** Lines that differ by less look the same, in 字. */
const SAME = 1;

/** The shape of two or more centred lines, from their widths in 字. */
export function titleShape(widths: readonly number[]): TitleShape {
  const steps = widths
    .slice(1)
    .map((width, at) => width - (widths[at] ?? 0))
    .filter((step) => Math.abs(step) >= SAME)
    .map((step) => (step > 0 ? '+' : '-'))
    .join('');
  if (steps === '') return '长方形';
  if (/^\++$/.test(steps)) return '正梯形';
  if (/^-+$/.test(steps)) return '倒梯形';
  if (/^\++-+$/.test(steps)) return '菱形';
  return /^-+\++$/.test(steps) ? '沙漏形' : '锯齿形';
}

/** Whether 7.3.1 allows a shape. */
export const isAllowedShape = (shape: TitleShape): boolean => ['正梯形', '倒梯形', '菱形'].includes(shape);
