import type { SaidLevel } from '../../shared/recognise/read-line.ts';
import { saidKind } from '../../shared/recognise/said-kind.ts';

const TITLE_STYLE = /^(?:title|标题|公文标题|文件标题|公文大标题|附件标题)$/i;
const HEADING_STYLE = /^(?:heading|标题)\s*([1-9一二三四五])$/i;
/** 一级标题, 公文二级标题. */
const OWN_HEADING_STYLE = /^(?:公文|正文|报告)?([1-9一二三四五])级(?:标题|标头)$/;
const CONTENTS_STYLE = /^(?:toc|目录)\s*(?:[1-9]|heading|标题)$/i;

/** What a paragraph is by the name of its style: what that says of its level, or a line of a table of contents. */
export type StyleRole = SaidLevel | 'contents' | null;

/** What the name of a paragraph style says. */
export function roleOfStyle(name: string): StyleRole {
  if (TITLE_STYLE.test(name)) return 'title';
  if (CONTENTS_STYLE.test(name)) return 'contents';
  const level = HEADING_STYLE.exec(name)?.[1] ?? OWN_HEADING_STYLE.exec(name)?.[1];
  return level === undefined ? saidKind(name) : Number(level) || '一二三四五'.indexOf(level) + 1;
}
