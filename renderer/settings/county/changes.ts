import {
  type CountySettings,
  checklistInForce,
  deadlinesInForce,
  rulesInForce,
} from '../../../shared/county/county-settings.ts';
import type { Deadline } from '../../../shared/county/deadlines.ts';
import type { Profile } from '../../../shared/gongwen/profile.ts';
import type { RulePack } from '../../../shared/proofread/pack.ts';
import { SETTINGS, type Setting } from '../setting-list.ts';

/** One thing that becomes another: what it is called, and in words what becomes of it. */
export interface Change {
  what: string;
  lines: readonly string[];
}

/** What can be put in force. */
export interface Demands {
  settings: CountySettings;
  profile: Profile;
}

const CONTENTS: Record<string, string> = {
  laws: '法律法规',
  periods: '规划',
  campaigns: '行动',
  days: '节日',
  organs: '机关',
};

function valueWords({ key, values, range }: Setting, profile: Profile): string {
  const value = profile[key];
  if (range) return `${value} 磅`;
  const named = values.find((each) => each.value === value)?.label;
  return named ?? (value === '' ? '不另用' : String(value));
}

function profileLines(from: Profile, to: Profile): string[] {
  const settings = SETTINGS.filter(({ key }) => from[key] !== to[key]);
  const name = from.name === to.name ? [] : [`方案名称：${from.name} → ${to.name}`];
  return [
    ...name,
    ...settings.map((each) => `${each.label}：${valueWords(each, from)} → ${valueWords(each, to)}`),
  ];
}

function listLines(from: readonly string[], to: readonly string[]): string[] {
  const [added, gone] = [
    to.filter((each) => !from.includes(each)),
    from.filter((each) => !to.includes(each)),
  ];
  return [
    ...(added.length > 0 ? [`多了：${added.join('；')}`] : []),
    ...(gone.length > 0 ? [`少了：${gone.join('；')}`] : []),
  ];
}

function checklistLines(from: CountySettings, to: CountySettings): string[] {
  const [now, next] = [checklistInForce(from).items, checklistInForce(to).items];
  if (JSON.stringify(now) === JSON.stringify(next)) return [];
  const lines = listLines(
    now.map(({ item }) => item),
    next.map(({ item }) => item),
  );
  return [
    `${now.length} 项 → ${next.length} 项`,
    ...(lines.length > 0 ? lines : ['事项相同，查找的词或是否要数据不同']),
  ];
}

const sizeWords = (pack: RulePack): string =>
  Object.entries(CONTENTS)
    .map(([key, name]) => `${name} ${(pack[key as keyof RulePack] as readonly unknown[]).length}`)
    .join('、');

function ruleLines(from: CountySettings, to: CountySettings): string[] {
  const [now, next] = [rulesInForce(from), rulesInForce(to)];
  if (to.rules && to.rules !== next && to.rules !== from.rules)
    return [`包里的是${to.rules.date}的，比程序自带的（${next.date}）旧，仍用程序自带的`];
  if (JSON.stringify(now) === JSON.stringify(next)) return [];
  return [`${now.date} → ${next.date}`, `${sizeWords(now)} → ${sizeWords(next)}`];
}

const deadlineWords = (deadlines: readonly Deadline[]): string =>
  deadlines.map(({ name, month, day }) => `${name} ${month}月${day}日`).join('，');

function deadlineLines(from: CountySettings, to: CountySettings): string[] {
  const [now, next] = [deadlineWords(deadlinesInForce(from)), deadlineWords(deadlinesInForce(to))];
  return now === next ? [] : [`${now} → ${next}`];
}

const addresseeLines = (
  { addressee: from = '没有规定' }: CountySettings,
  { addressee: to = '没有规定' }: CountySettings,
) => (from === to ? [] : [`${from} → ${to}（只用于以后新建的报告，已有的不改）`]);

/** What becomes other when `to` is put in force instead of `from`, in a clerk's words; empty for nothing. */
export function changesOf(from: Demands, to: Demands): Change[] {
  const [now, next] = [from.settings, to.settings];
  return [
    { what: '公文格式', lines: profileLines(from.profile, to.profile) },
    { what: '完整性清单', lines: checklistLines(now, next) },
    { what: '审校规则库', lines: ruleLines(now, next) },
    { what: '期限', lines: deadlineLines(now, next) },
    { what: '主送机关', lines: addresseeLines(now, next) },
    { what: '单位名称', lines: listLines(now.offices ?? [], next.offices ?? []) },
  ].filter(({ lines }) => lines.length > 0);
}
