import { readFileSync } from 'node:fs';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { decodeText } from '../../shared/recognise/decode-text.ts';
import { recogniseText } from '../../shared/recognise/recognise-text.ts';

const { report } = recogniseText(decodeText(readFileSync('shared/sample/report-2025.txt')), { id: 'bench' });

/** Writes the sample report's Word file, as the application does. */
export const writeSample = (): Promise<Uint8Array> => writeReport(report);
