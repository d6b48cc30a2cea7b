import { changeOf } from '../../figures/change.ts';
import type { Figure } from '../../figures/read-figures.ts';
import { isSameUnit } from '../../figures/units.ts';
import type { Level } from '../finding.ts';
import type { ReadText } from '../reading.ts';
import type { Hit, TextRule } from '../rule.ts';
import { statementsWith } from './sentence.ts';
import { isExact, sumOf } from './written-values.ts';

/** Units that clerks mix for cases: 检查2800余次，其中查处4000余起. */
const KINDRED = ['次', '起', '件', '宗', '例', '件次', '场', '场次'];
const areKindred = (one: string, other: string): boolean => KINDRED.includes(one) && KINDRED.includes(other);

const PERCENT = /[%‰]|百分点|倍/;

/** The most that an approximate figure can mean: 2800余 is below 2900, 近300 is below 300. */
function mostOf({ value, qualifier, text }: Figure): number {
  if (!/[余多几]|以上|超|逾|突破|不少于|不低于|左右|约|上下/.test(qualifier + text)) return value;
  const zeros = /0*$/.exec(String(Math.trunc(value)))?.[0].length ?? 0;
  return value + 10 ** Math.max(1, zeros);
}

interface Whole {
  whole: Figure;
  /** The figures behind 其中, up to the end of the statement or the next 其中. */
  parts: Figure[];
  at: number;
}

const OF_WHICH = /其中/;

/** How much a thing grew is no whole: 学习12次，较上年增加2次，其中研讨4次. */
const isWhole = ({ counts }: Figure): boolean => changeOf(counts) === null;

/**
 * The figure before 其中. Of two in one breath it is the one that has the parts' unit (62批次187人次，其中集体访9批次), and
 * a sum of money is passed by for it (案件24件，罚款3万元，其中简易程序16件).
 */
function wholeBefore(all: readonly Figure[], part: Figure | undefined): Figure | undefined {
  const figures = all.filter(isWhole);
  const [last, other] = [figures.at(-1), figures.at(-2)];
  if (!last || !other || other.unit !== part?.unit) return last;
  return other.at + other.length === last.at || last.unit === '元' ? other : last;
}

/** Figures are read of a text that has 其中 only. */
function wholesIn(read: ReadText): Whole[] {
  const { text } = read;
  return statementsWith(read, OF_WHICH).flatMap(({ from, to }) => {
    const places = [...text.slice(from, to).matchAll(/其中/g)].map(({ index }) => from + index);
    return places.flatMap((at, index) => {
      const end = places[index + 1] ?? to;
      const parts = read.figures.filter((figure) => figure.at > at && figure.at < end);
      const whole = wholeBefore(
        read.figures.filter((figure) => figure.at >= from && figure.at < at),
        parts[0],
      );
      return whole && !PERCENT.test(whole.unit) && parts.length > 0 ? [{ whole, parts, at }] : [];
    });
  });
}

const spanOf = ({ whole }: Whole, last: Figure): { from: number; to: number } => ({
  from: whole.at,
  to: last.at + last.length,
});

/** How far from its whole 其中 may stand, where the units are only kindred. */
const NEAR = 6;

function tooLarge(found: Whole): Hit[] {
  const { whole, parts, at } = found;
  const [part] = parts;
  if (!part || part.value <= mostOf(whole)) return [];
  const level: Level | null = isSameUnit(part.unit, whole.unit)
    ? 'certain'
    : areKindred(part.unit, whole.unit) && at - whole.at - whole.length <= NEAR
      ? 'likely'
      : null;
  if (level === null) return [];
  const message = `“其中”的“${part.text}”比总数“${whole.text}”还大，请核对数据或改写。`;
  return [{ ...spanOf(found, part), message, level }];
}

/** 检查2800余次，其中查处4000余起. */
const partOverWhole: TextRule = {
  id: 'part-over-whole',
  level: 'certain',
  basis: '部分不大于总体',
  found: '全年开展检查120次，其中联合检查150次。',
  passed: [
    '全年开展检查120次，其中联合检查50次。',
    '宣传36场次，其中线上观看4200人次；检查2次，其中发现隐患30处；学习12次，较上年增加2次，其中研讨4次。',
  ],
  looksFor: [OF_WHICH],
  inText: (read) => wholesIn(read).flatMap(tooLarge),
};

/** Where another thing than a part begins. */
const NO_PART = /化解|办结|调解成功|整改|完成|成功|罚款|提醒|移送|参训|率|已|均|召开|培训|另|同比|覆盖|以及/;
const OVERLAPPING =
  /优秀|良好|合格|党员|女|男|少数民族|本科|学历|大专|研究生|岁|退役|持证|中级|高级|兼职|专职/;

/** Of these nobody is two: 持证 and 未持证. */
const EXCLUSIVE = [/持证/, /合格/, /专职|兼职/, /男|女/, /本科|学历|大专|研究生/, /高级|中级/];
const areExclusive = (words: readonly string[]): boolean =>
  words.length > 1 &&
  new Set(words.map((word) => word.replace(/[^\p{Script=Han}]/gu, ''))).size === words.length &&
  EXCLUSIVE.some((form) => words.every((word) => form.test(word)));

/** 来信31件 of 来信来访86件次: one counts the other, where the parts have one unit. */
const isPartOf = (part: Figure, whole: Figure): boolean =>
  isSameUnit(part.unit, whole.unit) || `${part.unit}次` === whole.unit;

/** The parts that are told one after the other, up to where something else begins. */
function toldTogether(text: string, { parts, at, whole }: Whole): Figure[] {
  const told: Figure[] = [];
  const overlapping: string[] = [];
  let end = at;
  for (const part of parts) {
    const between = text.slice(end, part.at);
    if (!isPartOf(part, whole) || !isExact(part)) break;
    if (told.length > 0 && (NO_PART.test(between) || !/^[、，和及（）()]/.test(between))) break;
    if (OVERLAPPING.test(between)) overlapping.push(between);
    told.push(part);
    end = part.at + part.length;
  }
  const isDoubtful =
    overlapping.length > 0 && !(overlapping.length === told.length && areExclusive(overlapping));
  return isDoubtful ? [] : told;
}

function sumTooLarge(text: string, found: Whole): Hit[] {
  const told = toldTogether(text, found);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || told.length < 2 || first.value > found.whole.value) return [];
  const sum = sumOf(told.map(({ value }) => value));
  if (sum <= mostOf(found.whole)) return [];
  const message = `“其中”各项加起来是${sum}，比总数“${found.whole.text}”大，请核对数据。`;
  return [{ ...spanOf(found, last), message }];
}

/** Parts that together are all there is. */
const ALL_THERE_IS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:一般|普通)程序/, /简易程序|当场/],
  [/(?:行政)?村$/, /社区$/],
  [/专职/, /兼职/],
  [/(?:^|[^未没])持证/, /未持证|无证/],
  [/男/, /女/],
  [/初信初访/, /重复信访/],
];

/** 35件，其中一般程序案件14件、简易程序案件19件: two parts that are all, and do not make the whole. */
function sumTooSmall(text: string, { whole, parts, at }: Whole): Hit[] {
  const [one, other, third] = parts;
  if (!one || !other || !isExact(whole) || !isExact(one) || !isExact(other)) return [];
  if ([one, other].some((part) => !isSameUnit(part.unit, whole.unit))) return [];
  const names = [text.slice(at, one.at), text.slice(one.at + one.length, other.at)] as const;
  if (!/^[、，和及]/.test(names[1]) || names.some((name) => /[。；]/.test(name))) return [];
  const isThird =
    third && isSameUnit(third.unit, whole.unit) && /^[、，和及]/.test(text.slice(other.at + other.length));
  const isAll = ALL_THERE_IS.some(([first, second]) => first.test(names[0]) && second.test(names[1]));
  const sum = sumOf([one.value, other.value]);
  if (!isAll || isThird || sum >= whole.value) return [];
  const message = `“其中”两项加起来是${sum}，比总数“${whole.text}”小，请核对数据。`;
  return [{ from: whole.at, to: other.at + other.length, message }];
}

const sumOverWhole: TextRule = {
  id: 'parts-over-whole',
  level: 'likely',
  basis: '各部分之和与总体应当一致',
  found:
    '受理案件10件，其中调解6件、诉讼5件；办案35件，其中一般程序14件、简易程序19件；接访62批次187人次，其中集体访9批次、个体访55批次。',
  passed: [
    '受理案件11件，其中调解6件、诉讼5件；办案35件，其中一般程序14件，听证2件、简易程序19件。',
    '有干部20名，其中党员15名、女干部8名；执法人员15人，其中持证11人、未持证4人。',
  ],
  looksFor: [OF_WHICH],
  inText: (read) =>
    wholesIn(read).flatMap((found) => [...sumTooLarge(read.text, found), ...sumTooSmall(read.text, found)]),
};

/** 执法人员4名，其中持证执法人员4名. */
const partIsWhole: TextRule = {
  id: 'part-is-whole',
  level: 'likely',
  basis: '“其中”表示一部分',
  found: '配备执法人员4名，其中持证执法人员4名。',
  passed: ['配备执法人员4名，其中持证执法人员3名。', '配备执法人员4名，均持证上岗。'],
  looksFor: [OF_WHICH],
  inText: (read) =>
    wholesIn(read).flatMap((found) => {
      const { whole, parts } = found;
      const [part] = parts;
      const isEqual = part && part.value === whole.value && isSameUnit(part.unit, whole.unit);
      if (!isEqual || !isExact(part) || !isExact(whole)) return [];
      const message = `“其中”的“${part.text}”就是全部，请写“均……”，或核对数据。`;
      return [{ ...spanOf(found, part), message }];
    }),
};

const DONE_OF_ALL =
  /^[^。；]{0,12}?(?:合格|优秀|达标|化解|办结|整改|调解成功|调处成功|成功调处|成功化解|办复|答复|采纳|完成|销号|反馈|回复|通过|[查核]实|属实|采信|兑现|结案|拆除|取缔|关停|处置)/;
const ALL =
  /评查|抽查|抽检|排查|受理|接收|接到|登记|收到|发现|摸排|提出|下达|下发|发出|交办|转办|梳理|立案|出具|举报|线索|申请/;

/** 优秀11份、合格13份: one grade beside another, of the same whole. */
const GRADE_BEFORE = /(?:优秀|良好|合格|达标)(?:等次)?(?:的|为|有)?$/;

/** 受理50件，办结52件. */
const moreDoneThanAll: TextRule = {
  id: 'more-done-than-all',
  level: 'likely',
  basis: '办结数一般不大于受理数',
  found: '全年排查矛盾纠纷50件，化解58件。',
  passed: [
    '全年排查矛盾纠纷58件，化解50件。',
    '评查案卷24份，评定优秀11份、合格13份；受理50件，召开会议58次。',
  ],
  looksFor: [DONE_OF_ALL],
  inText: ({ text, figures }) =>
    figures.flatMap((done, at): Hit[] => {
      const all = figures[at - 1];
      if (!all || done.value <= mostOf(all) || !isSameUnit(all.unit, done.unit) || PERCENT.test(all.unit))
        return [];
      const between = text.slice(all.at + all.length, done.at);
      const before = text.slice(Math.max(0, all.at - 14), all.at);
      if (/其中|[。；]/.test(between) || !DONE_OF_ALL.test(between) || !ALL.test(before)) return [];
      if (GRADE_BEFORE.test(before) && /^、/.test(between)) return [];
      const message = `“${done.text}”比前面的“${all.text}”还多，请核对；含往年结转的，请写明。`;
      return [{ from: all.at, to: done.at + done.length, message }];
    }),
};

const PEOPLE = ['人', '人次', '名'];

const AMONG = /^(?<noun>[\p{Script=Han}（）]{0,12})中，?(?:共|已)?有?$/u;
const TOOK_PART = /^[\p{Script=Han}]{0,8}参[加考训与][\p{Script=Han}]{0,12}，$/u;
const PASSED = /^(?:通过|合格|取得|考取|获得)/;

/** 17个村中有18个村, 12人参加考试，15人通过. */
const moreThanThere: TextRule = {
  id: 'more-than-there',
  level: 'likely',
  basis: '部分不大于总体',
  found: '17个村中有18个村完成村规民约修订。',
  passed: ['18个村中有17个村完成修订，3个村中有5个网格达标。', '15人参加考试，12人通过。'],
  looksFor: [/中，?(?:共|已)?有?\d|参[加考训与]/],
  inText: ({ text, figures }) =>
    figures.flatMap((some, at): Hit[] => {
      const all = figures[at - 1];
      if (!all || some.value <= mostOf(all) || !isSameUnit(all.unit, some.unit)) return [];
      const between = text.slice(all.at + all.length, some.at);
      const behind = text.slice(some.at + some.length, some.at + some.length + 12);
      const noun = AMONG.exec(between)?.groups?.noun;
      const isAmong =
        noun !== undefined && (PEOPLE.includes(some.unit) || (noun !== '' && behind.startsWith(noun)));
      const isPassed = PEOPLE.includes(some.unit) && TOOK_PART.test(between) && PASSED.test(behind);
      if (!isAmong && !isPassed) return [];
      const message = `“${some.text}”比前面的“${all.text}”还多，请核对数据。`;
      return [{ from: all.at, to: some.at + some.length, message }];
    }),
};

const MEETINGS = ['场', '场次', '期', '次', '批', '批次'];

const WERE_THERE = /^[，、]?(?:共计?|覆盖|参训|参加|培训|惠及|受教育|受众|服务)[^，。；]{0,8}$/;

/** 培训40场次，覆盖30余人次. */
const fewerPeopleThanMeetings: TextRule = {
  id: 'fewer-people-than-meetings',
  level: 'likely',
  basis: '数据应当合乎常理',
  found: '组织法治培训40场次，覆盖30人次。',
  passed: ['组织法治培训40场次，覆盖800余人次。', '开展巡查40次，配备调解员30名。'],
  looksFor: [WERE_THERE],
  inText: ({ text, figures }) =>
    figures.flatMap((people, at): Hit[] => {
      const meetings = figures[at - 1];
      if (!meetings || !MEETINGS.includes(meetings.unit) || !PEOPLE.includes(people.unit)) return [];
      const between = text.slice(meetings.at + meetings.length, people.at);
      if (!WERE_THERE.test(between)) return [];
      if (people.value >= meetings.value) return [];
      const message = `“${meetings.text}”只有“${people.text}”，平均每次不到一人，请核对数据。`;
      return [{ from: meetings.at, to: people.at + people.length, message }];
    }),
};

export const FIGURE_PARTS: readonly TextRule[] = [
  partOverWhole,
  sumOverWhole,
  partIsWhole,
  moreDoneThanAll,
  moreThanThere,
  fewerPeopleThanMeetings,
];
