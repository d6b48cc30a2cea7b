import type { Hit, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';
import { isAsWritten, sumOf } from './written-values.ts';

const UNIT = '场次|件次|人次|户次|批次|个百分点|[次件场起期份名人个批户条处]';
const LAST = '(?:去年|上年|20\\d{2}年|年初|原来)?(?:同期)?的?';
const MORE = '增加|增长|上升|新增|净增|多';
const CHANGED = `(?<way>${MORE}|减少|下降|少)了?(?<by>\\d{1,6})\\k<unit>`;
const AGAINST_LAST = new RegExp(
  `(?<![\\d.])(?<now>\\d{1,6})(?<unit>${UNIT})，?(?:比|较|同比)(?:去年|上年)(?:同期)?的?(?<then>\\d{1,6})\\k<unit>${CHANGED}`,
  'g',
);
const FROM_TO = new RegExp(
  `[由从]${LAST}(?<then>\\d{1,6})(?<unit>${UNIT})(?:增[至到加长]{1,2}|扩大[至到]|降[至到]|减少?[至到]|下降[至到]|上升[至到])(?<now>\\d{1,6})\\k<unit>，(?:同比|较去年|较上年|共)?${CHANGED}`,
  'g',
);
const NEW_AND_FROM_TO = new RegExp(
  `(?<way>新增|净增)[^，。；\\d]{2,14}(?<by>\\d{1,6})(?<unit>${UNIT})，(?:总数)?[由从]${LAST}(?<then>\\d{1,6})\\k<unit>(?:增[至到加长]{1,2}|扩大[至到])(?<now>\\d{1,6})\\k<unit>`,
  'g',
);
const NEW_AND_TOTAL = new RegExp(
  `(?<way>新增|净增)[^，。；\\d]{2,14}(?<by>\\d{1,6})(?<unit>${UNIT})，(?:总数|总量|累计)(?:达到?|为|增至)(?<now>\\d{1,6})\\k<unit>，[比较](?:去年|上年)(?:同期)?的?(?<then>\\d{1,6})\\k<unit>`,
  'g',
);
const FORMS = [AGAINST_LAST, FROM_TO, NEW_AND_FROM_TO, NEW_AND_TOTAL];

/** 28场，比上年的35场增加7场: the difference has another way or another size than the two numbers. */
const differenceMiscounted: TextRule = {
  id: 'difference-miscounted',
  level: 'likely',
  basis: '增减数与前后两个数应当一致',
  found: '开展宣讲28场，比上年的35场增加7场；新增调解员12名，由去年的46名增至56名。',
  passed: [
    '开展宣讲35场，比上年的28场增加7场；新增调解员10名，由去年的46名增至56名。',
    '受理案件由46件降至40件，减少6件；较上年增加2次，其中研讨4次。',
  ],
  looksFor: FORMS,
  inText: ({ text }) =>
    FORMS.flatMap((form) =>
      matchesOf(text, form).flatMap(({ from, to, found }): Hit[] => {
        const { now = '', then = '', by = '', way = '', unit = '' } = found.groups ?? {};
        const real = sumOf([Number(now), -Number(then)]);
        const told = MORE.split('|').includes(way) ? Number(by) : -Number(by);
        if (real === told) return [];
        const right = `${real < 0 ? '减少' : '增加'}${Math.abs(real)}${unit}`;
        const message = `从“${then}${unit}”到“${now}${unit}”是${right}，与“${way}${by}${unit}”对不上，请核对。`;
        return [{ from, to, message }];
      }),
    ),
};

const RATE_FIRST =
  /(?<what>结案|办结|化解|整改|合格|通过|出庭|答复|调解成功|调处成功)率(?:为|达到?|是)?(?<rate>\d{1,3}(?:\.\d{1,2})?)%，(?:全年|共|其中|累计){0,2}(?:立案|受理|排查|发现|抽查|登记|接收|接到|参考|应诉)\p{Script=Han}{0,8}(?<all>\d{1,5})(?<unit>件次|[件起处份人条])[、，]\p{Script=Han}{0,4}?(?:结案|办结|化解|整改|合格|通过|出庭|答复|成功)\p{Script=Han}{0,4}(?<done>\d{1,5})\k<unit>/gu;

const RATE_BETWEEN =
  /(?<![\d.])(?<all>\d{1,5})(?<unit>件次|[件起处份人条])，(?:化解|调解|调处|办结|整改)?(?:成功|完成)?率(?:为|达到?|是)?(?<rate>\d{1,3}(?:\.\d{1,2})?)%，(?:已|共)?(?:成功(?:调解|化解|调处)|调解成功|化解|办结|整改完成)(?<done>\d{1,5})\k<unit>/gu;
const HOLDERS =
  /(?<what>持证|述法|参训|参考|出庭)率(?:为|达到?|是)?(?<rate>\d{1,3}(?:\.\d{1,2})?)%，(?:全镇|全乡|现有|共有|共){0,2}(?:执法人员|班子成员|干部|行政诉讼案件)?(?<all>\d{1,4})(?<unit>[人名件])(?:班子成员|执法人员|干部)?[，中](?:已|其中)?(?:\k<what>\p{Script=Han}{0,4})?(?<done>\d{1,4})[人名件](?:\k<what>|[，。；])/gu;
const TOLD_RATES = [RATE_FIRST, RATE_BETWEEN, HOLDERS];

/** 结案率为96%，全年立案25件、结案22件: the rate stands before what it is worked out of. */
const rateBeforeBases: TextRule = {
  id: 'rate-before-bases',
  level: 'likely',
  basis: '数据应当前后一致',
  found: '结案率为96%，全年立案25件、结案22件；持证率100%，现有执法人员22人，持证20人。',
  passed: [
    '结案率为88%，全年立案25件、结案22件；调解286件，成功率达99%，成功调解283件。',
    '办结率为100%，受理事项25件、发放资料22份。',
  ],
  looksFor: TOLD_RATES,
  inText: ({ text }) =>
    TOLD_RATES.flatMap((form) => matchesOf(text, form)).flatMap(({ from, to, found }): Hit[] => {
      const { rate = '', all = '', done = '', unit = '' } = found.groups ?? {};
      const share = (100 * Number(done)) / Math.max(1, Number(all));
      if (isAsWritten(share, { text: rate, value: Number(rate) })) return [];
      const message = `按“${all}${unit}”和“${done}${unit}”算，比率约为${Number(share.toFixed(2))}%，与“${rate}%”对不上，请核对。`;
      return [{ from, to, message }];
    }),
};

const EACH_PERSON =
  /(?<![\d.])(?<people>\d{1,4})[人名位]，(?:平均)?每[人名位](?<verb>(?!至少|不少于|不低于|约|近)\p{Script=Han}{0,4}?)(?<each>\d{1,3})(?<unit>场次|[场次件户])，(?:全年|累计|合计|共|年度){1,2}\p{Script=Han}{0,6}?(?<all>\d{1,5})\k<unit>/gu;

/** 讲师8人，每人授课5场，全年授课32场. */
const eachPersonAndAll: TextRule = {
  id: 'each-person-and-all',
  level: 'likely',
  basis: '人均数与总数应当一致',
  found: '讲师团成员8人，每人授课5场，全年授课32场。',
  passed: ['讲师团成员8人，每人授课4场，全年授课32场。', '讲师团成员8人，每人至少授课4场，全年授课36场。'],
  looksFor: [EACH_PERSON],
  inText: ({ text }) =>
    matchesOf(text, EACH_PERSON).flatMap(({ from, to, found }): Hit[] => {
      const { people = '', each = '', all = '', unit = '' } = found.groups ?? {};
      const product = Number(people) * Number(each);
      if (product === Number(all)) return [];
      const message = `${people}人每人${each}${unit}，共${product}${unit}，这里写的是“${all}${unit}”，请核对。`;
      return [{ from, to, message }];
    }),
};

const GRADED =
  /(?<![\d.])(?<all>\d{1,4})(?<unit>[卷份件人个宗])，(?:其中|评为|评定)?优秀(\d{1,4})\k<unit>[、，](?:良好(\d{1,4})\k<unit>[、，])?合格(\d{1,4})\k<unit>(?:[、，]不合格(\d{1,4})\k<unit>)?/g;

/** 评查20卷，优秀12卷、良好7卷、合格3卷: the grades are more than the whole. */
const gradesOverWhole: TextRule = {
  id: 'grades-over-whole',
  level: 'likely',
  basis: '各部分之和不大于总体',
  found: '评查案卷20卷，优秀12卷、良好7卷、合格3卷。',
  passed: ['评查案卷22卷，优秀12卷、良好7卷、合格3卷。', '评查案卷30卷，优秀12卷、合格3卷，其余待复评。'],
  looksFor: [GRADED],
  inText: ({ text }) =>
    matchesOf(text, GRADED).flatMap(({ from, to, found }): Hit[] => {
      const { all = '', unit = '' } = found.groups ?? {};
      const sum = sumOf(found.slice(3).map((count) => Number(count ?? 0)));
      if (sum <= Number(all)) return [];
      const message = `各等次加起来是${sum}${unit}，比“${all}${unit}”多，请核对数据。`;
      return [{ from, to, message }];
    }),
};

export const FIGURE_DIFFERENCES: readonly TextRule[] = [
  differenceMiscounted,
  rateBeforeBases,
  eachPersonAndAll,
  gradesOverWhole,
];
