import type { Report } from '../../shared/report/schema.ts';

/** Whether a paper has a 密级: its file goes out with nothing but what is printed. */
export const isSecret = (report: Report): boolean => (report.letterhead?.secrecy ?? '') !== '';
