import type { PublicationRecord } from '../report/schema.ts';
import { simplified } from './simplified.ts';
import type { SourceLine } from './source-line.ts';

/**
 * What a label stands for; `issuedOn`: the day of publishing, or where another label tells that, of writing; `unused`: one that
 * has no place in the record; `unknown`: one that we do not know.
 */
export type Field = keyof PublicationRecord | 'issuedOn' | 'title' | 'unused' | 'unknown';

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
  ['publishedOn', ['发布日期', '发布时间', '公开日期', '公开时间']],
  ['issuedOn', ['发文时间', '发文日期']],
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

/** Every label that is known. */
export const KNOWN_LABELS: ReadonlySet<string> = new Set(LABELS.flatMap(([, names]) => names));

const spaced = (label: string): string => label.split('').join('\\s{0,8}');

const anyOf = (labels: readonly string[]): string =>
  [...labels]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|');

/** A label in brackets, before a colon, or in a table's cell of its own. */
const LABEL = new RegExp(
  `(?<=^|[\\s|\\[【；;\\d])(${anyOf(LABELS.flatMap(([, names]) => names))})\\s{0,8}(?:[\\]】]\\s{0,8}[:：]?|[:：]|(?<=\\|\\s{0,8}\\1\\s{0,8})(?=\\|))`,
  'g',
);

/** Labels that nothing but a record has; a line of them need not part label and value. */
const SURE = anyOf([
  '索引号',
  '发文字号',
  '发布机构',
  '发布单位',
  '发文机关',
  '发文机构',
  '主题分类',
  '成文日期',
  '成文时间',
  '生成日期',
  '发布日期',
  '发布时间',
  '公开日期',
  '体裁分类',
  '有效性',
]);
const GLUED_LINE = new RegExp(`^(?:${SURE})(?![\\s\\]】:：|]*[\\]】:：|])[^，。；]{0,160}$`);
const GLUED_LABEL = new RegExp(`(${SURE})`, 'g');
const FEWEST_SURE = 2;

/** A line of labels that no mark parts from their values. */
const isGlued = (line: string): boolean =>
  GLUED_LINE.test(line) ||
  (line.length <= 160 &&
    !/[:：。，；|[\]【】]/.test(line) &&
    (line.match(GLUED_LABEL)?.length ?? 0) >= FEWEST_SURE);

const FIELD_OF = new Map(LABELS.flatMap(([field, names]) => names.map((name) => [name, field] as const)));

/** The text without blanks and the marks of tables, brackets and lists about it. */
export function withoutEdges(text: string): string {
  const isEdge = (at: number): boolean => /[\s|[【•·；;]/.test(text.charAt(at));
  let [start, end] = [0, text.length];
  while (start < end && isEdge(start)) start += 1;
  while (end > start && isEdge(end - 1)) end -= 1;
  const inner = text.slice(start, end);
  return inner === '-' ? '' : inner.replace(/ [-—]$/, '');
}

/** A label of a record and what stands behind it. */
export interface Entry {
  field: Field;
  value: string;
  /** what was typed for it, label and all */
  typed: string;
}

/** Any other label, believed beside one that is known: 备注：, 文件分类：. */
const OTHER_LABEL = /(?<=[\s|[【；;])\p{Script=Han}{1,8}(?: \p{Script=Han})?\s{0,2}[:：]/gu;

interface FoundLabel {
  at: number;
  end: number;
  field: Field;
}

const fieldOf = (label: string): Field => FIELD_OF.get(label.replace(/\s/g, '')) ?? 'unused';

/** The labels of a line, none where none of them is known. */
function labelsOf(text: string): FoundLabel[] {
  const plain = simplified(text);
  const known = [...plain.matchAll(isGlued(plain) ? GLUED_LABEL : LABEL)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    field: fieldOf(match[1] ?? ''),
  }));
  const first = known[0]?.at ?? plain.length;
  const isFree = ({ at, end }: FoundLabel): boolean =>
    at > first && known.every((one) => end <= one.at || at >= one.end);
  const others = [...plain.matchAll(OTHER_LABEL)]
    .map(({ index, 0: typed }) => ({ at: index, end: index + typed.length, field: 'unknown' as const }))
    .filter(isFree);
  return [...known, ...others].sort((one, other) => one.at - other.at);
}

/** The labels on one line with the values that stand behind them. */
export function entriesOf(text: string): Entry[] {
  const labels = labelsOf(text);
  return labels.map(({ at, end, field }, index) => {
    const next = labels[index + 1]?.at ?? text.length;
    return {
      field,
      value: withoutEdges(text.slice(end, next)),
      typed: withoutEdges(text.slice(at, next)),
    };
  });
}

/** A line of the record as what stands in front of its first label, where anything does, and the labels with their values. */
export function cutRecordLine(line: SourceLine): SourceLine[] {
  const at = labelsOf(line.text)[0]?.at ?? 0;
  const front = withoutEdges(line.text.slice(0, at));
  return front === '' ? [line] : [front, line.text.slice(at)].map((text) => ({ ...line, text }));
}
