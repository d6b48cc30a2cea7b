import { z } from 'zod';
import type { PublicationRecord, Report } from '../report/schema.ts';
import { kept, type PersonalItem, personalItems, withoutPersonal } from './personal-items.ts';
import { publicHtml } from './public-html.ts';
import { publicText } from './public-text.ts';
import { publicVersion } from './public-version.ts';
import { recordFaults } from './record-checks.ts';

/** 保密审查: who has read the text before it was published, and on which day (ISO). */
export const review = z.strictObject({ by: z.string().trim().min(1).max(60), on: z.iso.date() });
export type Review = z.infer<typeof review>;

/** What the clerk decides of a public version: which personal data stays, and whether the record stands above the text. */
export const publicChoice = z.strictObject({
  kept: z.array(kept).max(50_000),
  withRecord: z.boolean(),
  review: review.optional(),
});
export type PublicChoice = z.infer<typeof publicChoice>;

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
