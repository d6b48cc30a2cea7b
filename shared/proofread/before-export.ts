import type { Format } from '../gongwen/format-of.ts';
import { wholeOf } from '../report/place.ts';
import type { Report } from '../report/schema.ts';
import { type EmptyElement, emptyElements } from './empty-elements.ts';
import type { Finding } from './finding.ts';
import { firstPageWithoutText } from './first-page.ts';
import { RULES } from './rules.ts';

/** Findings that are told before an export though they are not certain. */
const TOLD = ['personal-data', 'date-form'];
const MOST = 12;

/** The rules whose findings are told before an export; the others need not read for it. */
export const TOLD_RULES = RULES.filter(({ id, level }) => level === 'certain' || TOLD.includes(id));

const isTold = ({ level, rule }: Finding): boolean => level === 'certain' || TOLD.includes(rule);

/** A 报告 goes up to a higher office, and then has 签发人 (GB/T 9704-2012, 7.2.6). */
function withoutSignatory({ letterhead }: Report): EmptyElement[] {
  if (!letterhead) return [];
  const isNamed = (names: readonly string[]): boolean => names.some((name) => name.trim() !== '');
  if (!isNamed(letterhead.issuers) || isNamed(letterhead.signatories)) return [];
  const message = '有版头而没有签发人；报告是上行文，请在“公文要素”里填写。';
  return [{ place: wholeOf('title'), where: '版头', message }];
}

/**
 * What a clerk is told of before a report is exported, each with its place: what is empty, a letterhead without 签发人, and
 * of the findings those that are certain, personal data and a date in another form. Of a long list the rest is counted.
 * @param format by which it is exported
 */
export function beforeExport(report: Report, findings: readonly Finding[], format: Format): EmptyElement[] {
  const told = findings.filter(isTold);
  const shown = told.slice(0, MOST);
  const [next] = told.slice(MOST);
  return [
    ...emptyElements(report),
    ...withoutSignatory(report),
    ...firstPageWithoutText(report, format),
    ...shown.map(({ place, where, message }) => ({ place, where, message })),
    ...(next
      ? [{ place: next.place, where: '审校', message: `另有 ${told.length - MOST} 处，请在“审校”里看。` }]
      : []),
  ];
}
