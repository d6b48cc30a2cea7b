import type { Finding } from '../../../../shared/gongwen/finding.ts';
import type { Inspection } from '../reading/inspection.ts';
import { shownText } from '../reading/paragraph.ts';
import { judge, practice } from '../rule.ts';

/** Kinds of papers that have clauses of their own (10). */
const OTHER_KINDS: readonly (readonly [ending: RegExp, kind: string, clause: string])[] = [
  [/函$/, '函', '10.1'],
  [/(?:命令|令)$/, '命令', '10.2'],
  [/纪要$/, '纪要', '10.3'],
];

function otherKind({ paragraphs, roles }: Inspection): Finding[] {
  const last = paragraphs[roles.title.at(-1) ?? -1];
  const found = OTHER_KINDS.find(([ending]) => last && ending.test(shownText(last)));
  if (!found) return [];
  const [, kind, clause] = found;
  return [judge(practice(clause, '文种', `按${clause}另行检查`), false, `${kind}，其特定格式没有检查`)];
}

/** What a report should have and this file has not: 主送机关, 署名, 成文日期. */
export function checkMissing(inspection: Inspection): Finding[] {
  const { roles } = inspection;
  if (roles.title.length === 0 || roles.body.length === 0) return [];
  const missing = (is: boolean, clause: string, element: string, expected: string): Finding[] =>
    is ? [judge(practice(clause, element, expected), false, '没有')] : [];
  return [
    ...otherKind(inspection),
    ...missing(roles.addressee === null, '7.3.2', '主送机关', '标题下空一行，居左顶格'),
    ...missing(roles.signature.length === 0, '7.3.5', '署名', '成文日期之上'),
    ...missing(roles.date === null, '7.3.5', '成文日期', '正文之后，年月日标全'),
  ];
}
