import type { Report } from '../../shared/report/schema.ts';
import { sampleReport } from '../electron/support/sample-report.ts';

/** The report that is edited, and the one that goes into the bin and out of it. */
export const MAIN = 'main';
export const BESIDE = 'beside';

/** The text of a save by its number, of another length each time. */
export const textOf = (number: number): string =>
  `第${number}稿，办结${number}件。${'字'.repeat((number * 977) % 9000)}`;

export const reportOf = (id: string, text: string): Report => sampleReport(id, text);
