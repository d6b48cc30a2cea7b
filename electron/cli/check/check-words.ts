import { countCovered } from '../../../shared/proofread/completeness/completeness.ts';
import { type Finding, LEVEL_NAMES, LEVELS } from '../../../shared/proofread/finding.ts';
import type { Checked } from './read-checked.ts';

/** A finding in one line: 必错 一（二） “16余次”：… （基本依据）. */
const findingLine = ({ level, where, quote, message }: Finding): string =>
  `${LEVEL_NAMES[level]} ${where}${quote === '' ? '' : ` “${quote}”`}：${message}`;

/** How many findings of a level there are. */
export const countOf = (findings: readonly Finding[], level: Finding['level']): number =>
  findings.filter((finding) => finding.level === level).length;

const countsLine = (findings: readonly Finding[]): string =>
  LEVELS.map((level) => `${LEVEL_NAMES[level]} ${countOf(findings, level)} 处`).join('，');

/** 完整性 22/30，没有写到：…. */
export function completenessLine({ completeness }: Pick<Checked, 'completeness'>): string {
  const missing = completeness.filter(({ state }) => state === 'missing').map(({ item }) => item.item);
  const bare = completeness.filter(({ state }) => state === 'no-figure').map(({ item }) => item.item);
  return [
    `完整性 ${countCovered(completeness)}/${completeness.length}`,
    ...(missing.length > 0 ? [`没有写到：${missing.join('；')}`] : []),
    ...(bare.length > 0 ? [`没有数据：${bare.join('；')}`] : []),
  ].join('，');
}

/** What a person reads of a checked file. @param same the share of last year's text, where there is a last year */
export function checkedLines(checked: Checked, same: number | undefined): string[] {
  const { findings } = checked;
  const byLevel = LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
  return [
    ...byLevel.map(findingLine),
    countsLine(findings),
    completenessLine(checked),
    ...(same === undefined ? [] : [`与去年相同 ${Math.round(same * 100)}%`]),
  ];
}

/** A finding as JSON has it. */
const printedFinding = ({ rule, level, where, quote, message, fix }: Finding) => ({
  rule,
  level: LEVEL_NAMES[level],
  where,
  quote,
  message,
  ...(fix !== undefined && { fix }),
});

/** A checked file as JSON has it. */
export const printed = (file: string, { findings, completeness }: Checked, same: number | undefined) => ({
  file,
  findings: findings.map(printedFinding),
  completeness: completeness.map(({ item, state, quote }) => ({
    item: item.item,
    state,
    ...(quote !== undefined && { quote }),
  })),
  ...(same !== undefined && { sameAsLast: same }),
});
