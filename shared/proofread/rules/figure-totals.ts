import type { Figure } from '../../figures/read-figures.ts';
import { isSameUnit } from '../../figures/units.ts';
import { hanziValue } from '../../text/hanzi-numerals.ts';
import { bodyTexts, type ReadText } from '../reading.ts';
import type { Hit, PlacedHit, ReportRule, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';
import { isExact, sumOf } from './written-values.ts';

/** Between the last of a list and the number that sums it up. */
const SUMMED = /^，(?:以上)?(?:[三四五六]项)?(?:共计|合计|总计)\p{Script=Han}{0,8}$/u;
const LISTED = /^、[\p{Script=Han}“”]{1,12}$/u;
/** One after the other of the same things, and not parts: 受理20件、办结18件. */
const DEED =
  /受理|办结|化解|整改|反馈|完成|成功|移送|排查|发现|办理|调处|答复|处罚|立案|结案|通过|其中|同比|较|比|每/;

/** The figures that a list before a sum is made of, in their order. */
function listBefore({ text, figures }: ReadText, index: number): Figure[] {
  const total = figures[index];
  const parts: Figure[] = [];
  for (let at = index - 1; at >= 0 && total; at -= 1) {
    const [part, next] = [figures[at], figures[at + 1]];
    if (!part || !next || !isSameUnit(part.unit, total.unit) || !isExact(part)) break;
    const between = text.slice(part.at + part.length, next.at);
    if (!(parts.length === 0 ? SUMMED : LISTED).test(between) || (parts.length > 0 && DEED.test(between)))
      break;
    parts.unshift(part);
  }
  return parts;
}

const ANY_SUM = /共计|合计|总计/;

/** 邻里纠纷45件、婚姻纠纷20件、土地纠纷15件，共计90件. */
const listAndSum: TextRule = {
  id: 'list-and-sum',
  level: 'likely',
  basis: '合计等于各项之和',
  found: '调解邻里纠纷45件、婚姻纠纷20件、土地纠纷15件，共计调解90件。',
  passed: [
    '调解邻里纠纷45件、婚姻纠纷20件、土地纠纷15件，共计调解80件。',
    '受理信访12件、办结信访11件、受理投诉3件，合计涉及群众40人；培训2场、宣讲3场，共计发放资料500份。',
  ],
  looksFor: [ANY_SUM],
  inText: (read) =>
    read.figures.flatMap((total, index): Hit[] => {
      const parts = listBefore(read, index);
      const [first] = parts;
      if (!first || parts.length < 2 || !isExact(total)) return [];
      const sum = sumOf(parts.map(({ value }) => value));
      if (sum === total.value) return [];
      const message = `前面各项加起来是${sum}，这里写的是“${total.text}”，请核对数据。`;
      return [{ from: first.at, to: total.at + total.length, message }];
    }),
};

const TIMES_A_YEAR: Readonly<Record<string, number>> = { 月: 12, 季度: 4, 季: 4 };
const EVERY_AND_ALL =
  /每个?(?<period>月|季度?)(?:至少|定期|固定)?(?<deed>\p{Script=Han}{2,4}?)(?<each>[1-9一二两三四])次(?<what>\p{Script=Han}{2,8})，(?:全年|年内|今年)(?:共|累计|已|共计)?(?:\k<deed>(?:\k<what>)?|\k<what>)(?<all>\d{1,3})次/gu;

/** 每月召开1次联席会议，全年共召开联席会议8次. */
const everyAndAll: TextRule = {
  id: 'every-and-all',
  level: 'likely',
  basis: '每月、每季度的次数与全年的次数应当一致',
  found: '每月召开1次联席会议，全年共召开联席会议8次；每月组织一次学法，全年学法10次。',
  passed: ['每月召开1次联席会议，全年共召开联席会议12次。', '每季度召开1次联席会议，全年共召开专题会议3次。'],
  looksFor: [EVERY_AND_ALL],
  inText: ({ text }) =>
    matchesOf(text, EVERY_AND_ALL).flatMap(({ from, to, found }) => {
      const { period = '', each = '', all = '' } = found.groups ?? {};
      const count = /\d/.test(each) ? Number(each) : hanziValue(each.replace('两', '二'));
      const least = count * (TIMES_A_YEAR[period] ?? 0);
      if (Number(all) >= least) return [];
      const message = `按每${period}${count}次算，全年是${least}次，这里写的是${all}次，请核对。`;
      return [{ from, to, message }];
    }),
};

const EXPECTED =
  /应(?<deed>考|到|参考|参训|参会|参加)(?:干部|人员|人数)?(?<due>\d{1,5})(?:人|名)，实(?:际)?\k<deed>(?:干部|人员|人数)?(?<came>\d{1,5})(?:人|名)/g;

/** 应考65人，实考68人. */
const moreThanExpected: TextRule = {
  id: 'more-than-expected',
  level: 'likely',
  basis: '实到数不大于应到数',
  found: '组织线上学法考试，应考65人，实考68人。',
  passed: ['组织线上学法考试，应考68人，实考65人。', '应到65人，实到65人，列席人员8人。'],
  looksFor: [EXPECTED],
  inText: ({ text }) =>
    matchesOf(text, EXPECTED).flatMap(({ from, to, found }) => {
      const { due = '', came = '' } = found.groups ?? {};
      if (Number(came) <= Number(due)) return [];
      return [{ from, to, message: `应到${due}人，实到却有${came}人，请核对数据。` }];
    }),
};

/** How many of them the place has, told as all: 全镇12个村, 辖3个社区, 12个村全覆盖. */
const PLACES = '(?<what>村（社区）|行政村|社区|村居|村)';
const ALL_PLACES = new RegExp(
  `(?:全[镇乡]|全街道|辖区|所辖|下辖|辖)(?:共有?|现有|内|的)?(?<count>\\d{1,3})个${PLACES}(?!民?小?组)`,
  'g',
);
const LISTED_PLACES = new RegExp(
  `(?:全[镇乡]|全街道|辖区|所辖|下辖|辖)(?:共有?|现有|内|的)?${PLACES}(?<count>\\d{1,3})个`,
  'g',
);
const COVERED_PLACES = new RegExp(`(?<!\\d)(?<count>\\d{1,3})个${PLACES}(?=[^，。；]{0,10}全覆盖)`, 'g');
const WHOLES = [ALL_PLACES, LISTED_PLACES, COVERED_PLACES];
const SOME_PLACES = new RegExp(`(?<!\\d)(?<count>\\d{1,3})个${PLACES}(?!民?小?组|级)`, 'g');
const ELSEWHERE = /全[县区市]|[县区市]内|周边|邻|跨|外[镇乡]|[县区市]\p{Script=Han}{0,6}$|次/u;

/** 全镇12个村, and 15个村 elsewhere. */
const morePlacesThanAll: ReportRule = {
  id: 'more-places-than-all',
  level: 'likely',
  basis: '数据应当前后一致',
  found: { measures: ['全镇12个村均聘请法律顾问。', '在15个村建成法治文化阵地。'] },
  passed: [
    { measures: ['全镇12个村、3个社区均聘请法律顾问。', '在15个村（社区）建成法治文化阵地，12个村已验收。'] },
    { measures: ['全镇12个村均聘请法律顾问。', '全县150个村参加评比，走访周边15个村。'] },
  ],
  inReport: ({ texts }) => {
    const own = bodyTexts(texts).filter(({ part }) => part !== 'lead');
    const all = new Map<string, { count: number; where: string; typed: string }>();
    for (const { text, where } of own)
      for (const { found } of WHOLES.flatMap((form) => matchesOf(text, form))) {
        const { count = '', what = '' } = found.groups ?? {};
        if (!all.has(what)) all.set(what, { count: Number(count), where, typed: found[0] });
      }
    return own.flatMap((at) =>
      matchesOf(at.text, SOME_PLACES).flatMap(({ from, to, found }): PlacedHit[] => {
        const { count = '', what = '' } = found.groups ?? {};
        const whole = all.get(what);
        const before = at.text.slice(Math.max(0, from - 12), from);
        if (!whole || Number(count) <= whole.count || ELSEWHERE.test(before)) return [];
        const message = `${whole.where}里写的是“${whole.typed}”，这里是“${found[0]}”，请核对。`;
        return [{ at, from, to, message }];
      }),
    );
  },
};

export const FIGURE_TOTALS: readonly (TextRule | ReportRule)[] = [
  listAndSum,
  everyAndAll,
  moreThanExpected,
  morePlacesThanAll,
];
