import { type Finding, LEVEL_NAMES, LEVELS } from '../../../shared/proofread/finding.ts';

const countOf = (findings: readonly Finding[], level: Finding['level']): number =>
  findings.filter((finding) => finding.level === level).length;

/** 必错 2，疑似 5; 没有意见 without either. Hints are not counted: they are for reading, not for settling. */
export function countWords(findings: readonly Finding[]): string {
  const counted = LEVELS.filter((level) => level !== 'hint' && countOf(findings, level) > 0);
  if (counted.length === 0) return '没有意见';
  return counted.map((level) => `${LEVEL_NAMES[level]} ${countOf(findings, level)}`).join('，');
}

/** Tells a finding from another, wherever it moves: its rule and its quote. */
export const fingerprint = ({ rule, where, quote, message }: Finding): string =>
  [rule, quote, quote === '' ? where + message : ''].join('\u0001');
