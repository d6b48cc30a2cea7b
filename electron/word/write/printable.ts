import type { Report } from '../../../shared/report/schema.ts';

/** Characters XML 1.0 cannot carry, lone halves of a pair among them; they are invisible, and Word refuses a file that holds them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

/** The report with only what an XML file can carry. */
export const printable = (report: Report): Report =>
  JSON.parse(JSON.stringify(report), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(FORBIDDEN, '') : value,
  );
