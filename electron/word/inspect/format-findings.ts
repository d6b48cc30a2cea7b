import type { Finding } from '../../../shared/gongwen/finding.ts';
import { findingCounts, findingWords, groupFindings } from '../../../shared/gongwen/finding-groups.ts';

const line = (finding: Finding): string =>
  `  ${finding.clause}  ${finding.element}：${findingWords(finding)}`;

/** The findings as lines of Chinese text for the command line: what is broken first, and a summary at the end. */
export function formatFindings(findings: readonly Finding[]): string {
  const groups = groupFindings(findings);
  return [
    ...groups.flatMap((group) => [`${group.title}：`, ...group.findings.map(line), '']),
    findingCounts(findings),
  ].join('\n');
}
