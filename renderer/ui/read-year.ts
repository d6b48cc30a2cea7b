import { report } from '../../shared/report/schema.ts';

/** The year a clerk typed (2025, ２０２５, 2025年), or null when it is none that a report can have. */
export function readYear(text: string): number | null {
  const digits = text
    .normalize('NFKC')
    .trim()
    .replace(/年度?$/, '');
  const year = report.shape.year.safeParse(/^\d{4}$/.test(digits) ? Number(digits) : Number.NaN);
  return year.success ? year.data : null;
}
