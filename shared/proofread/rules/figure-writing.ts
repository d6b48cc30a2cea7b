import type { TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';
import { type ToldForm, toldForms } from './told-forms.ts';

const UNIT_TWICE =
  /\d[余多]?[万千亿]?(?:(?<unit>\p{Script=Han}{1,3})\k<unit>|[余多]{2}\p{Script=Han}{1,2}|余(?:人次|件次|场次|[件场次人份户起个名项条家处期册])余)(?=[，。；、：）的]|$)|(?<![\d.])(?<told>\d{1,7}(?:人次|件次|场次|[件场次人份户起个名项条家处期册]))\k<told>/gu;

/** 41件件, 20余余场, 12000余份余: a unit or 余 is typed twice. */
const unitTwice: TextRule = {
  id: 'unit-twice',
  level: 'certain',
  basis: '字词重复',
  found: '审查合同41件件，开展服务20余余场，罚款12万元元，学习9次9次。',
  passed: ['审查合同41件，件件有回音，每次19次。', '服务企业120家，家家有台账；梳理个案3个个案。'],
  looksFor: [UNIT_TWICE],
  inText: ({ text }) =>
    matchesOf(text, UNIT_TWICE).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”的单位或“余”写了两次，请删去一个。`,
    })),
};

const AREA_IN_LENGTH = /面积(?:约|共|达|为|有|近)?\d{1,6}(?:[.．]\d{1,3})?余?(?:公里|千米|米)(?![²2长宽])/g;
const TWO_COUNTERS =
  /\d[余多]?[万千]?(?:[人名户]件|[件份]人(?!次)|[人件]场(?!次)|平方?米[处个]|[处个]平方?米|个[件场起份户次名人]|名人次?|人名|起件|件起|次场|[件条]份|份条)(?=[，。；、：）的]|$)|\d[分个](?=[%％])/g;

/** 面积86.5公里, 185人件: a length for an area, two units where one counts. */
const unitOfAnother: TextRule = {
  id: 'unit-of-another',
  level: 'likely',
  basis: '计量单位应当与所说的事物相配',
  found: '全镇面积86.5公里，解答法律咨询185人件，受教育500余名人次，占5分%。',
  passed: [
    '全镇面积86.5平方公里，道路12公里。',
    '解答法律咨询185人次，受理信访32件次、40人次，建成1000平方米广场1处。',
  ],
  looksFor: [AREA_IN_LENGTH, TWO_COUNTERS],
  inText: ({ text }) => [
    ...matchesOf(text, AREA_IN_LENGTH).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”：面积用平方公里、平方米或亩，请核对单位。`,
    })),
    ...matchesOf(text, TWO_COUNTERS).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”：两个单位写在一起了，请看一看。`,
    })),
  ],
};

const IN_DISORDER: readonly ToldForm[] = [
  { form: /(?<![\d.])[1-9]余万/g, says: '“余”写在“万”的后面，如“8万余元”' },
  { form: /\d[—\-－~～至]\d[百千万][余多]/g, says: '约数的写法不对，写“两三百”或写准确的数' },
  { form: /\d[万千]?[人件户场]余次/g, says: '“余”写在单位前面，如“余人次”' },
  { form: /百分之[百零一二三四五六七八九十]{1,5}\d/g, says: '“百分之”和“%”只用一种写法' },
  { form: /(?:纠纷|案件|事项|问题|隐患|线索)[起件处个条](?=\d)/g, says: '数和单位的先后颠倒了' },
  {
    form: /(?<![\d.A-Za-z年月第—\-－~～])(?!20\d{2})\d{1,4}(?=农民工|网格员|调解员|执法人员|法律明白人|志愿者|困难群众)/g,
    says: '数的后面少了“名”一类的量词',
  },
  {
    form: /(?:共计?|累计|全年)(?:巡查|检查|开展|办理|受理|化解|培训|组织|召开|发放)?、(?=\d)/g,
    says: '动词和数之间不用顿号',
  },
];

/** 人余次, 纠纷起15, 63农民工: number, unit and 余 are not in their order. */
const numberInDisorder: TextRule = {
  id: 'number-in-disorder',
  level: 'likely',
  basis: '数和单位的写法（GB/T 15835—2011）',
  found: '接待群众1.3万人余次，化解疑难纠纷起15，帮助63农民工讨薪。',
  passed: [
    '接待群众1.3万余人次，化解疑难纠纷15起，帮助63名农民工讨薪。',
    '日常巡查、24小时值守，调解组织、83名调解员，2025年网格员培训2至3次，达百分之百。',
  ],
  looksFor: IN_DISORDER.map(({ form }) => form),
  inText: (text) => toldForms(text, IN_DISORDER),
};

const WITHOUT_PERCENT =
  /(?<=(?:化解|办结|调解|成功|满意|覆盖|知晓|审查|审核|报备|备案|合格|通过|参考|参训|出庭|整改|持证|答复|办复|回访|回复|普及|优秀|完成|达标|公开|履约|处置)率|满意度)(?:已|均|都|分别)?(?:达到|达|为|保持在|稳定在|提升至|提高到|提升到)(?:了)?(\d{2,3}(?:[.．]\d{1,2})?)(?=[，。；、）]|$)/g;
const LIST_BEHIND = /^(?:、\d|[%％])/;

/** 满意度达98，: the % is lost. */
const percentLost: TextRule = {
  id: 'percent-lost',
  level: 'likely',
  basis: '比率写百分数（GB/T 15835—2011）',
  found: '群众满意度达98，评价良好。',
  passed: ['群众满意度达98%，评价良好。', '办结率和满意率分别达98、99.5%，满意度达98分。'],
  looksFor: [WITHOUT_PERCENT],
  inText: ({ text }) =>
    matchesOf(text, WITHOUT_PERCENT)
      .filter(({ to, found }) => Number(found[1]) <= 100 && !LIST_BEHIND.test(text.slice(to, to + 2)))
      .map(({ from, to, found }) => ({
        from,
        to,
        message: `“${found[0]}”像是少了百分号，请写“${found[0]}%”或核对。`,
        fix: `${found[0]}%`,
      })),
};

const BROKEN_NUMBER =
  /(?<![\d.．·。])\d{1,3}(?:[。·‧]\d{1,2}|[.．]{2,3}\d{1,2}|[.．]\d{1,2}[.．](?!\d)|[.．](?!\d))[%％]|\d[%％]{2,}|(?<=达|率|为|到|款|约|得|额|金|费|入|资)\d{1,3}[，,]\d{1,2}(?=[%％]|[万亿]元)|百分之\d+|(?<=[\p{Script=Han}])[1-9]\d{0,2}[，,]\d{1,2}(?=(?:人次|件次|场次|户次|[人件份户册起])[，。；、])|(?<![\d.，,])[1-9]\d{0,2}(?:，\d{3})+(?=余?(?:人次|件次|场次|户次|[人件份户名条元场次起家处]))/gu;

/** 98。5%, 98..5%, 98.5.%, 98%%: no number is written so. */
const brokenNumber: TextRule = {
  id: 'broken-number',
  level: 'certain',
  basis: '小数点用“.”，百分号只写一个（GB/T 15835—2011）',
  found: '处理投诉1，25件，化解率达98。5%，罚款5，6万元，覆盖1，200人次。',
  passed: [
    '化解率达98.5%，满意度达99%。',
    '参训1,200人，2025年共12场，300人参加，落实第3.2.1条，全年培训20场。99%的村有阵地。',
  ],
  looksFor: [BROKEN_NUMBER],
  inText: ({ text }) =>
    matchesOf(text, BROKEN_NUMBER).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”的小数点、分节号或百分号不对，请核对后改正。`,
    })),
};

const ALL_BUT =
  /(?:率|满意度)(?:均|都)?(?:达到|达|为|是)?(?:100%|百分之百)[，,；]?(?:其中|仍有|尚有|还有|另有|剩余|其余|余下|仅有)[^，。；]{0,8}?\d+\p{Script=Han}{1,4}?(?:未|没有|尚未|正在|不|限期)|率(?:均|都)?(?:达到|达|为|是)?(?:100%|百分之百)，[^，。；]{2,24}，(?:仍|尚|还)有\d+\p{Script=Han}{1,4}?(?:未|没有|尚未)/gu;

/** 办结率100%，其中2件未办结. */
const allButSome: TextRule = {
  id: 'all-but-some',
  level: 'likely',
  basis: '数据应当前后一致',
  found: '调处纠纷98起，成功率100%，其中2起未成功；持证率达100%，新进人员3名，还有1名未取得证件。',
  passed: [
    '调处纠纷98起，成功率98%，其中2起未成功。',
    '办结率100%，其中30件当日办结；持证率达100%，新进人员3名，还有1名已取得，覆盖率95%，尚有2个村未聘请。',
  ],
  looksFor: [ALL_BUT],
  inText: ({ text }) =>
    matchesOf(text, ALL_BUT).map(({ from, to }) => ({
      from,
      to,
      message: '前面说是100%，后面又有没有完成的，请核对。',
    })),
};

const RATE_OF_NONE =
  /(?:无|没有|未发生|未出现|零)(?:一起|一件)?(?:行政)?(?:诉讼|应诉)(?:案件)?(?:发生)?，[^。；\d]{0,14}?出庭(?:应诉)?率(?:达到?|为|是)?100[%％]/g;

/** 无行政应诉案件，出庭应诉率100%: a rate of nothing. */
const rateOfNone: TextRule = {
  id: 'rate-of-none',
  level: 'likely',
  basis: '没有发生的事项没有比率',
  found: '全年无行政应诉案件，行政机关负责人出庭应诉率100%。',
  passed: [
    '全年行政应诉案件2件，行政机关负责人出庭应诉率100%。',
    '全年无行政复议案件，信访事项36件均已办结。',
  ],
  looksFor: [RATE_OF_NONE],
  inText: ({ text }) =>
    matchesOf(text, RATE_OF_NONE).map(({ from, to }) => ({
      from,
      to,
      message: '前面说没有这样的案件，后面又有它的比率，请核对。',
    })),
};

const NUMBER_LOST =
  /(?:大约|(?<![签履预违相节合制特邀])约|(?<![附临最就亲邻相])近|逾|超过|突破|共计|不少于|不低于|不超过)(?:人次|场次|户次|件次|万元|万人|公里|[件户份名起次宗亩元])(?=[，。；、）]|$)/g;

/** 约户: the number is lost, as a formula or a picture is when another program saves the file. */
const numberLost: TextRule = {
  id: 'number-lost',
  level: 'likely',
  basis: '数据应当完整',
  found: '走访群众约户，发放资料超过份。',
  passed: ['走访群众约103户，签约户，就近次，发放资料超过2000份。', '与履约户、特约户座谈，资金超过预算。'],
  looksFor: [NUMBER_LOST],
  inText: ({ text }) =>
    matchesOf(text, NUMBER_LOST).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”里像是少了数，请对照原文补上。`,
    })),
};

export const FIGURE_WRITING: readonly TextRule[] = [
  unitTwice,
  unitOfAnother,
  numberInDisorder,
  brokenNumber,
  percentLost,
  allButSome,
  rateOfNone,
  numberLost,
];
