import type { Finding } from '../proofread/finding.ts';

/** What of a report's findings is told before it is published: 必错, but for personal data, which has a list of its own. */
export const wrongToPublish = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ level, rule }) => level === 'certain' && rule !== 'personal-data');
