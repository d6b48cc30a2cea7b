import type { Figure } from '../figures/read-figures.ts';
import { figureParts } from '../figures/typed-number.ts';

/** Ten to this power is what a scale stands for. */
const POWERS: Readonly<Record<string, number>> = { '': 0, 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 };

/** The power of ten that a scale stands for: 万 → 4, "" → 0; null for what is no scale. */
export const powerOf = (scale: string): number | null => POWERS[scale] ?? null;

/** A figure as a sheet tells it: 近1.2 and 万人次. */
interface FigureShape {
  last: string;
  unit: string;
}

const SCALE = /^[余多来几]?(万亿|[亿万千]|百(?!分))/;

/** Behind the number, without the unit at its end, stands what belongs to the number: 余, 多. In hanzi it is told in digits. */
export function figureShape({ text, unit, value }: Pick<Figure, 'text' | 'unit' | 'value'>): FigureShape {
  const [before, number, after] = figureParts(text.normalize('NFKC'));
  const isInWords = !/\d/.test(number) || text.includes('半');
  const scale = isInWords || (unit !== '' && after.startsWith(unit)) ? '' : (SCALE.exec(after)?.[1] ?? '');
  const inner = /^[余多来几]/.exec(after)?.[0] ?? '';
  const digits = isInWords ? String(value) : number;
  return { last: `${before.replace(/[百千]分之$/, '')}${digits}${inner}`, unit: scale + unit };
}
