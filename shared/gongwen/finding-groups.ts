import type { Finding } from './finding.ts';

/** Findings of one weight, under their heading. */
export interface FindingGroup {
  title: string;
  kind: 'broken' | 'practice' | 'kept';
  findings: Finding[];
}

const GROUPS: readonly (Omit<FindingGroup, 'findings'> & { holds: (finding: Finding) => boolean })[] = [
  { title: '不符合国家标准', kind: 'broken', holds: ({ demanded, kept }) => demanded && !kept },
  {
    title: '与一般要求或通行做法不同（不判为不符合）',
    kind: 'practice',
    holds: ({ demanded, kept }) => !demanded && !kept,
  },
  { title: '符合', kind: 'kept', holds: ({ kept }) => kept },
];

/** The findings by weight, what is broken first; groups without a finding are left out. */
export const groupFindings = (findings: readonly Finding[]): FindingGroup[] =>
  GROUPS.map(({ title, kind, holds }) => ({ title, kind, findings: findings.filter(holds) })).filter(
    (group) => group.findings.length > 0,
  );

/** How many rules a file keeps and breaks, in a sentence. */
export function findingCounts(findings: readonly Finding[]): string {
  const demanded = findings.filter((finding) => finding.demanded);
  const broken = demanded.filter(({ kept }) => !kept).length;
  const different = findings.filter(({ demanded, kept }) => !demanded && !kept).length;
  const practice = different === 0 ? '' : `；另有 ${different} 项与通行做法不同`;
  return `GB/T 9704-2012 有规定的 ${demanded.length} 项，符合 ${demanded.length - broken} 项，不符合 ${broken} 项${practice}。`;
}

/** What was measured, and for a rule that is not kept what it should be. */
export const findingWords = ({ kept, measured, expected }: Finding): string =>
  `${measured}${kept ? '' : `；应为${expected}`}`;
