import { storedReport } from './report.ts';

/**
 * What a Word file of ours carries in its custom XML (ISO/IEC 29500-1, 15.2.5), as JSON: the report, by whose version it
 * goes.
 */
export const storedCarried = storedReport;
