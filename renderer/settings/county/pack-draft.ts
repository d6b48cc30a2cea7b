import { checklistLines, readChecklistLines } from '../../../shared/county/checklist-text.ts';
import { checklistInForce, deadlinesInForce, rulesInForce } from '../../../shared/county/county-settings.ts';
import { type Deadline, deadline } from '../../../shared/county/deadlines.ts';
import { localIsoDate } from '../../../shared/report/dates.ts';
import { type CountyPack, countyPack } from '../../../shared/stored/county-pack.ts';
import type { Demands } from './changes.ts';

/** A pack as it is typed. */
export interface PackDraft {
  issuer: string;
  date: string;
  withProfile: boolean;
  withRules: boolean;
  addressee: string;
  deadlines: readonly Deadline[];
  /** a line each */
  offices: string;
  checklist: string;
}

/** What is wrong in a draft, and in which of its fields. */
export interface Fault {
  field: keyof PackDraft;
  words: string;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A draft of what is in force here. */
export const draftOf = ({ settings }: Demands): PackDraft => ({
  issuer: settings.from?.issuer ?? '',
  date: localIsoDate(new Date()),
  withProfile: true,
  withRules: true,
  addressee: settings.addressee ?? '',
  deadlines: deadlinesInForce(settings),
  offices: (settings.offices ?? []).join('\n'),
  checklist: checklistLines(checklistInForce(settings)),
});

function listFault({ checklist, offices, deadlines }: PackDraft): Fault | null {
  const read = readChecklistLines(checklist);
  if ('wrongLine' in read)
    return { field: 'checklist', words: `第 ${read.wrongLine} 行读不懂，或者与前面的重复，请照着别的行改。` };
  const names = linesOf(offices);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return { field: 'offices', words: `“${twice}”写了两遍，请去掉一个。` };
  const wrong = deadlines.find((each) => !deadline.safeParse(each).success);
  return wrong ? { field: 'deadlines', words: `“${wrong.name}”的日期不存在或没有名称，请改一改。` } : null;
}

const FIELDS: Partial<Record<string, Fault>> = {
  issuer: { field: 'issuer', words: '请填写发布单位。' },
  date: { field: 'date', words: '请选择日期。' },
  addressee: { field: 'addressee', words: '主送机关里有看不见的字符，请重新打一遍。' },
  offices: { field: 'offices', words: '单位名称太长、太多，或有看不见的字符。' },
  checklist: { field: 'checklist', words: '清单里有太长的词，或有看不见的字符。' },
};

function tried({ issuer, date, ...draft }: PackDraft, { settings, profile }: Demands) {
  const read = readChecklistLines(draft.checklist);
  const items = 'items' in read ? read.items : [];
  const offices = linesOf(draft.offices);
  return countyPack.safeParse({
    countyPackVersion: 1,
    issuer,
    date,
    ...(draft.withProfile && { profile }),
    ...(draft.withRules && { rules: rulesInForce(settings) }),
    ...(items.length > 0 && { checklist: { date, items } }),
    ...(draft.deadlines.length > 0 && { deadlines: draft.deadlines }),
    ...(draft.addressee.trim() !== '' && { addressee: draft.addressee }),
    ...(offices.length > 0 && { offices }),
  });
}

/** What keeps a draft from being a pack; null for nothing. */
export function faultOf(draft: PackDraft, present: Demands): Fault | null {
  const fault = listFault(draft);
  if (fault) return fault;
  const { error } = tried(draft, present);
  if (!error) return null;
  const [field] = error.issues[0]?.path ?? [];
  return FIELDS[String(field)] ?? { field: 'issuer', words: '方案包里还什么都没有，请至少选一样。' };
}

/** The pack that a draft makes; null while something is wrong in it. */
export const packOf = (draft: PackDraft, present: Demands): CountyPack | null =>
  listFault(draft) === null ? (tried(draft, present).data ?? null) : null;
