import { basename } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import { OWN_CHECKLIST } from '../../../shared/proofread/completeness/checklist.ts';
import { type Coverage, completeness } from '../../../shared/proofread/completeness/completeness.ts';
import type { Surroundings } from '../../../shared/proofread/context.ts';
import type { Finding } from '../../../shared/proofread/finding.ts';
import { OWN_PACK, type RulePack, rulePack } from '../../../shared/proofread/pack.ts';
import { Proofreader } from '../../../shared/proofread/proofread.ts';
import { sourceFindings } from '../../../shared/proofread/source-findings.ts';
import { townships } from '../../../shared/proofread/townships.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import { localIsoDate } from '../../../shared/report/dates.ts';
import type { Report } from '../../../shared/report/schema.ts';
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

function parsePack(text: string, name: string): RulePack {
  try {
    return rulePack.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError('bad-pack', name, { cause });
  }
}

/** The rule pack of a file, else the program's own. @throws AppError bad-pack, naming the file */
export async function readPack(file: string | undefined): Promise<RulePack> {
  if (file === undefined) return OWN_PACK;
  return parsePack(await givenText(file), basename(file));
}

/** Checks what was read from a file: the report, and the numbers that the file was typed with. */
export function checkRecognised(recognition: Recognition, around: Surroundings): Checked {
  const { report } = recognition;
  const findings = new Proofreader().proofread(report, around);
  return {
    report,
    findings: [...sourceFindings(recognition), ...findings],
    completeness: completeness(report, OWN_CHECKLIST),
  };
}
