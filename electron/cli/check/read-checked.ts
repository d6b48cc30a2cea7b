import { basename } from 'node:path';
import { OWN_CHECKLIST } from '../../../shared/proofread/completeness/checklist.ts';
import { type Coverage, completeness } from '../../../shared/proofread/completeness/completeness.ts';
import type { Surroundings } from '../../../shared/proofread/context.ts';
import type { Finding } from '../../../shared/proofread/finding.ts';
import { OWN_PACK, type RulePack } from '../../../shared/proofread/pack.ts';
import { Proofreader } from '../../../shared/proofread/proofread.ts';
import { sourceFindings } from '../../../shared/proofread/source-findings.ts';
import { townships } from '../../../shared/proofread/townships.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import { localIsoDate } from '../../../shared/report/dates.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { parseStored } from '../../../shared/stored/parse-stored.ts';
import { storedRulePack } from '../../../shared/stored/rule-pack.ts';
import { givenText } from '../../library/given-bytes.ts';

/** A report as it was checked. */
export interface Checked {
  report: Report;
  findings: Finding[];
  completeness: Coverage[];
}

/** What reports are checked beside. @param last last year's report, where there is one */
export const surroundings = (pack: RulePack, last: Report | null): Surroundings => ({
  last,
  today: localIsoDate(new Date()),
  pack,
  townships: townships(),
  ownWords: [],
});

/** The rule pack of a file, else the program's own. @throws AppError bad-pack or newer-version, naming the file */
export async function readPack(file: string | undefined): Promise<RulePack> {
  if (file === undefined) return OWN_PACK;
  return parseStored(storedRulePack, await givenText(file), 'bad-pack', basename(file));
}

/** What is kept of a file until it is checked: the report, and what is wrong in the file alone. */
export interface ReadForCheck {
  report: Report;
  ofSource: Finding[];
}

export const readForCheck = (recognition: Recognition): ReadForCheck => ({
  report: recognition.report,
  ofSource: sourceFindings(recognition),
});

/** Checks what was read from a file: the report, and the numbers that the file was typed with. */
export const checkRead = ({ report, ofSource }: ReadForCheck, around: Surroundings): Checked => ({
  report,
  findings: [...ofSource, ...new Proofreader().proofread(report, around)],
  completeness: completeness(report, OWN_CHECKLIST),
});
