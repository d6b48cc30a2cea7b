import { type Finding, LEVEL_NAMES, LEVELS } from '../../../shared/proofread/finding.ts';
import type { Proofreading } from './use-proofread.ts';

const countOf = (findings: readonly Finding[], level: Finding['level']): number =>
  findings.filter((finding) => finding.level === level).length;

/** 必错 2，疑似 5; 没有意见 without either. Hints are not counted: they are for reading, not for settling. */
function countWords(findings: readonly Finding[]): string {
  const counted = LEVELS.filter((level) => level !== 'hint' && countOf(findings, level) > 0);
  if (counted.length === 0) return '没有意见';
  return counted.map((level) => `${LEVEL_NAMES[level]} ${countOf(findings, level)}`).join('，');
}

/** The same, or why there is nothing to count yet. */
export function stateWords({ isRead, failure, findings }: Proofreading): string {
  if (isRead) return countWords(findings);
  return failure ? '没有做成' : '正在看';
}

/** Under what the findings of a part are listed: the part's number, or what stands about the parts. */
export function partOf({ where }: Finding): string {
  if (/^[一二三四五]/.test(where)) return `${where.charAt(0)}、`;
  if (['标题', '主送机关', '引言'].includes(where)) return '标题和引言';
  return where === '表' ? '表格' : '落款和公开信息';
}
