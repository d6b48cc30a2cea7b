import type { PublicationRecord, Report } from '../report/schema.ts';
import { type PersonalItem, personalItems, withoutPersonal } from './personal-items.ts';
import type { PublicChoice } from './public-choice.ts';
import { publicHtml } from './public-html.ts';
import { publicText } from './public-text.ts';
import { publicVersion } from './public-version.ts';
import { recordFaults } from './record-checks.ts';

/** What a clerk is shown before a report is published. */
export interface PublicLook {
  items: PersonalItem[];
  /** what of the paper stays out, in words */
  leftOut: string[];
  record: PublicationRecord;
  /** what is doubtful about the record, each a sentence */
  faults: string[];
}

/** @param today ISO @throws AppError secret-report */
export function lookAtPublic(source: Report, today: string): PublicLook {
  const { report, leftOut } = publicVersion(source);
  const record = report.publication;
  return { items: personalItems(report), leftOut, record, faults: recordFaults(source, record, today) };
}

/** The public version as a piece of a page, as plain text and as its record. */
export interface PublicTexts {
  html: string;
  text: string;
  record: PublicationRecord;
}

/** @throws AppError secret-report */
export function makePublic(source: Report, { kept: stays, withRecord }: PublicChoice): PublicTexts {
  const report = withoutPersonal(publicVersion(source).report, stays);
  return {
    html: publicHtml(report, withRecord),
    text: publicText(report, withRecord),
    record: report.publication,
  };
}
