import { emptyPublication } from '../report/blank-report.ts';
import { isoDate } from '../report/dates.ts';
import type { PublicationRecord } from '../report/schema.ts';
import type { SourceLine } from './source-line.ts';

/** The publication record above a published report, with the lines it stood on and the title it may carry. */
export interface PublicationBlock {
  record: PublicationRecord;
  title: string;
  lines: Set<SourceLine>;
}

type Field = keyof PublicationRecord | 'title' | 'unused';

const LABELS: readonly [Field, string[]][] = [
  ['indexNumber', ['索引号', '信息索引号', '索引']],
  ['documentNumber', ['发文字号', '文号', '发文文号', '文件编号', '公文字号']],
  [
    'publisher',
    [
      '发布机构',
      '发文机关',
      '发文机构',
      '公开机构',
      '制发机关',
      '发布单位',
      '信息来源',
      '公开责任部门',
      '责任部门',
      '来源',
    ],
  ],
  ['subject', ['主题分类', '信息分类', '所属主题', '分类', '组配分类']],
  ['writtenOn', ['成文日期', '成文时间', '生成日期', '生成时间', '制发日期']],
  ['publishedOn', ['发布日期', '发布时间', '公开日期', '公开时间', '发文时间', '发文日期']],
  ['genre', ['体裁分类', '公文种类', '体裁', '文种']],
  ['validity', ['有效性', '效力状态', '时效性', '是否有效', '有效状态', '时效状态', '效力']],
  ['title', ['标题', '名称', '信息名称', '文件名称']],
  [
    'unused',
    [
      '主题词',
      '关键词',
      '公开方式',
      '公开范围',
      '公开形式',
      '失效日期',
      '实施日期',
      '废止日期',
      '生效日期',
      '内容概述',
      '作者',
    ],
  ],
];

const spaced = (label: string): string => label.split('').join('\\s*');

const LABEL = new RegExp(
  `(?:^|[\\s|\\[【])\\s*(${LABELS.flatMap(([, names]) => names)
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|')})\\s*(?:[\\]】]\\s*[:：]?|[:：])`,
  'g',
);

const FIELD_OF = new Map(LABELS.flatMap(([field, names]) => names.map((name) => [name, field] as const)));

interface Entry {
  field: Field;
  value: string;
}

/** The labels on one line with the values that stand behind them. */
function entriesOf(text: string): Entry[] {
  const found = [...text.matchAll(LABEL)];
  return found.map((match, at) => ({
    field: FIELD_OF.get((match[1] ?? '').replace(/\s/g, '')) ?? 'unused',
    value: text
      .slice(match.index + match[0].length, found[at + 1]?.index ?? text.length)
      .replace(/^[\s|]+|[\s|]+$/g, ''),
  }));
}

const DATES: readonly Field[] = ['writtenOn', 'publishedOn'];

function fieldValue({ field, value }: Entry): string {
  if (!DATES.includes(field)) return field === 'publisher' ? (value.split(/\s/)[0] ?? '') : value;
  const date = /\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?/.exec(value)?.[0] ?? '';
  return isoDate(date);
}

/** A label at the end of its line has its value on the next, unless that line brings a label of its own. */
function withNextLine(entries: Entry[], next: SourceLine | undefined): Entry[] | null {
  const last = entries.at(-1);
  if (last?.value !== '' || !next || next.text.length > 40) return null;
  if (entries.length > 1 || entriesOf(next.text).length > 0 || /^\S{1,8}[:：]$/.test(next.text)) return null;
  return [...entries.slice(0, -1), { ...last, value: next.text }];
}

/**
 * Reads the publication record from the lines above the report, in any of the shapes websites give it: labels in
 * brackets, labels with a colon (blanks inside them too), table rows, label and value on two lines.
 */
export function readPublication(lines: readonly SourceLine[]): PublicationBlock {
  const block: PublicationBlock = { record: emptyPublication(), title: '', lines: new Set() };
  lines.forEach((line, at) => {
    if (block.lines.has(line)) return;
    const entries = entriesOf(line.text);
    if (entries.length === 0) return;
    block.lines.add(line);
    const next = lines[at + 1];
    const joined = withNextLine(entries, next);
    if (joined && next) block.lines.add(next);
    for (const entry of joined ?? entries) {
      const value = fieldValue(entry);
      if (entry.field === 'title') block.title ||= value;
      else if (entry.field !== 'unused') block.record[entry.field] ||= value;
    }
  });
  return block;
}
