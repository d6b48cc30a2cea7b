import { groupBy } from '../../../shared/group-by.ts';
import { type Finding, LEVEL_NAMES, LEVELS } from '../../../shared/proofread/finding.ts';
import { partOf } from './finding-words.ts';

/** How findings are listed: the surest first, or in the order of the page. */
export type Grouping = 'level' | 'part';

/** Findings under a heading. */
export interface FindingGroup {
  name: string;
  findings: Finding[];
}

/** Findings in groups, each as long as it has any. */
export function groupFindings(findings: readonly Finding[], by: Grouping): FindingGroup[] {
  const sorted =
    by === 'level' ? LEVELS.flatMap((each) => findings.filter(({ level }) => level === each)) : findings;
  const groups = groupBy(sorted, (each) => (by === 'level' ? LEVEL_NAMES[each.level] : partOf(each)));
  return [...groups].map(([name, own]) => ({ name, findings: own }));
}
