import type { Finding } from '../../../../shared/gongwen/finding.ts';
import type { Inspection } from '../reading/inspection.ts';
import { judge, practice } from '../rule.ts';

/** What a report should have and this file has not: 主送机关, 署名, 成文日期. */
export function checkMissing({ roles }: Inspection): Finding[] {
  if (roles.title.length === 0 || roles.body.length === 0) return [];
  const missing = (is: boolean, clause: string, element: string, expected: string): Finding[] =>
    is ? [judge(practice(clause, element, expected), false, '没有')] : [];
  return [
    ...missing(roles.addressee === null, '7.3.2', '主送机关', '标题下空一行，居左顶格'),
    ...missing(roles.signature.length === 0, '7.3.5', '署名', '成文日期之上'),
    ...missing(roles.date === null, '7.3.5', '成文日期', '正文之后，年月日标全'),
  ];
}
