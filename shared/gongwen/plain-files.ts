import { z } from 'zod';
import type { Report } from '../report/schema.ts';
import { reportTextFile } from './report-text.ts';

/** The files that a report alone makes: what ends their names, and who writes them. */
export const PLAIN_FILES = { txt: reportTextFile } satisfies Record<string, (report: Report) => Uint8Array>;
type PlainFile = keyof typeof PLAIN_FILES;

/** Which of them is asked for. */
export const plainFile = z.enum(Object.keys(PLAIN_FILES) as [PlainFile, ...PlainFile[]]);
