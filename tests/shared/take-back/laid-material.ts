import type { SourceLine } from '../../../shared/recognise/source-line.ts';
import { placedBlocks, withBlocks, wordsOf } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { fromColleague } from '../../../shared/take-back/from-colleague.ts';
import type { Proposal } from '../../../shared/take-back/proposal.ts';
import { take } from '../../../shared/take-back/take.ts';
import { reportOf } from '../compare/report-of.ts';

const measures = reportOf([
  ['深化普法宣传', '全年开展普法宣传27场次，发放普法手册6400册。培养“法律明白人”58名。'],
  ['化解矛盾纠纷', '全年排查矛盾纠纷538件，化解531件。人民调解员队伍46人。'],
  ['规范行政执法', '开展联合检查14次，发现问题65处，均已整改。'],
]);
const withPart = (report: Report, zone: 'shortcomings' | 'plan', text: string): Report =>
  withBlocks(report, zone, [{ id: zone, kind: 'paragraph', text }]);

/** A report of an invented town with three sections of measures, a shortcoming and a plan. */
export const REPORT = withPart(
  withPart(measures, 'shortcomings', '执法人员力量不足，持证人员仅12人。'),
  'plan',
  '2026年将加强执法队伍培训，提升普法实效。',
);

/** The lines of a text. */
export const linesOf = (...texts: string[]): SourceLine[] =>
  texts.map((text, at) => ({ line: at + 1, text }));

/** Lines of 司法所 laid against a report. */
export const laidLines = (lines: readonly SourceLine[], report = REPORT) =>
  fromColleague(
    report,
    { from: '司法所', file: '材料.docx', lines },
    { id: 'c1', at: '2026-01-10T09:00:00.000Z' },
  );

/** Texts of 司法所 laid against the report, a paragraph each. */
export const laid = (...texts: string[]) => laidLines(linesOf(...texts));

/** The report's paragraphs with proposals in it, each with the place and number that it has there. */
export const taken = (proposals: readonly Proposal[], report = REPORT): string[] =>
  placedBlocks(take(report, report, proposals)).map(
    ({ block, where, number }) => `${where} ${number}${wordsOf(block)}`,
  );
