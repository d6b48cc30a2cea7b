import { YEAR } from './year-digits.ts';

/** Right behind a year, that a paper, law or thing is of that year alone: 2025年新颁布的, 2025年版, 2025年建成的, 2025年以前. □ is a title. */
const EDITION =
  /^\s{0,8}(?:年度?(?:以前|之前|以后|之后)|年[前后](?=[的，新])|年\s?(?:颁布|公布|发布)(?:实施|施行)|年\s?(?:新)?(?:修[订正改]|颁布|公布|施行|生效)(?:的|□|后|[）)。；，]|$)|年\s?(?:新)?(?:实施|出台|印发|制定|发布)(?:的|后)|年\s?[^，。；的]{0,8}(?:建成|组建|投入使用|投用|启用|竣工|设立|开通|划转)(?:并[^，。；的]{0,6})?的|年?\s?(?:新)?版|年?\s?第?\s?\d{1,4}\s?号|年第[^，。；]{1,4}次[^，。；]{0,12}(?:精神|要求|部署|决[定议]|纪要)|届|学年|财年|年\s?年[报鉴])/;

/** In a clause behind a year, what happens once: an award, a jubilee, a first time, a change of office. */
const ONCE =
  /评为|获评|荣[获膺登]|获颁|获得(?!感)|获奖|授予|入选|认定为|命名|跻身|上榜|成功创建|创建成功|创成|评定为|确定为|列为|获批|喜获|再获|[获取夺]得?[^，。；]{0,10}(?:[等名]奖|[金银铜]奖|优胜奖|组织奖|称号)|荣?[立记][^，。；]{0,4}[一二三]等功|摘得|斩获|夺得|捧回|表彰|通报表扬|之年|[首末]年|最后一年|第一年|元年|周年|首次|首个|首创|率先|换届|机构改革|新任|到任|成立|判刑|被判|[位名]列|位居|排名|以来的?(?:同期)?(?:最|新[低高])|历史(?:同期)?[最新][低高]|考核(?:结果)?(?:为|获|被评为|评为)?优秀|优秀等次|(?:启动|开启)[^，。；]{0,6}“[一二三四五六七八九十]五”|“[一二三四五六七八九十]五”[^，。；]{0,8}(?:启动|开局|起步|收官)|挂牌|揭牌|落成|遭遇|百年一遇|适逢|恰逢|正值|正逢|时值/;
const AWARD_IN_FRONT =
  /(?:评为|获评|荣[获膺登]|(?<=^|[，。；])获(?!悉|知|取)|获得|获颁|授予|入选|认定为|命名为|跻身|列入|上榜|摘得|斩获|捧得|夺得|喜获|获批|再获|成功创建|创成|评定为|确定为|被列为|首[届次个])[^，。；]{0,14}$/;

/** Whether a year is that of something which happened once, by what stands about its digits. */
export const isOnceOnly = (before: string, after: string): boolean =>
  EDITION.test(after) || AWARD_IN_FRONT.test(before) || ONCE.test(after.split(/[。；]/)[0] ?? '');

/** What takes more than a year: moved together, its years would tell something else. */
const PROJECT = /起诉|立案|结案|审结|整改|动工|开工|启动|改造|完工|竣工|投入使用|启用|建成|交付|验收|跨年/;

/** Whether a sentence that names the report's year and the next tells of one thing that began in the one and ended in the other. */
export const isProject = (sentence: string): boolean => PROJECT.test(sentence);

const NUMERAL = '(?:\\d{1,3}|[一二三四五六七八九十百两]{1,5})';
const MONTH = '(?<![\\d.．·/—–-])(?:1[0-2]|[1-9])\\s?月';

interface Passing {
  pattern: RegExp;
  asked(found: string): string;
}

const PASSING: readonly Passing[] = [
  {
    pattern: new RegExp(
      `(?:连续第?|近|最近|过去|时隔|已有|未来|今后|接下来|用)\\s?${NUMERAL}\\s?(?:个)?年|(?<!\\d)${NUMERAL}年来|连年`,
      'g',
    ),
    asked: (found) => `“${found}”过了一年，请看一看年数是否要改。`,
  },
  {
    pattern: new RegExp(`第${NUMERAL}(?:个|届|次)[^，。；]{0,14}(?:日|周|月|节|赛|年|汇演|展演|论坛)`, 'g'),
    asked: (found) => `“${found}”每年加一，请看一看今年是第几个。`,
  },
  {
    pattern: new RegExp(`(?<!连续)第${NUMERAL}年(?!级)`, 'g'),
    asked: (found) => `“${found}”每年加一，请看一看今年是第几年。`,
  },
  {
    pattern: new RegExp(`${NUMERAL}周年`, 'g'),
    asked: (found) => `“${found}”只在一年里是对的，请改写或删去。`,
  },
  {
    pattern:
      /(?<=^|[，。；：、]|截至|截止|[在于至到])[1-3]\d年(?=度|全年|共|累计|[初底末]|[上下]半年|(?:1[0-2]|[1-9])月)/g,
    asked: (found) => `“${found}”是只写两位数的年份，请看一看是否要改。`,
  },
  {
    pattern: new RegExp(
      `${MONTH}(?:\\s?\\d{1,2}\\s?日)?(?:[上中下]旬|底|初|份)?|(?:[去上今本]年|年[初中])(?:\\s?(?:一|二|三|四|五|六|七|八|九|十|十一|十二)月)`,
      'g',
    ),
    asked: () => '这里写的是去年的日期，请改成今年的或删去。',
  },
];

/** What comes round every year by its date, and a whole year's months: no date of last year. */
const EVERY_YEAR = new RegExp(
  `(?:每年?|每逢|历年|逢)[^，。；]{0,12}|(?<!\\d)1\\s?月?\\s?[—–\\-－~～至到]{1,4}\\s?12\\s?月|《[^《》]*》|(?<!第${NUMERAL}[个届次])“[^“”]*”|[〔［【[][^〔［【[〕］】\\]]*[〕］】\\]]|${YEAR}\\s{0,8}年\\s{0,8}\\d{1,2}\\s{0,8}月(?:\\s{0,8}[—–\\-－~～至到、]{1,4}\\s{0,8}\\d{1,2}\\s{0,8}月)?(?:\\s?\\d{1,2}\\s?日)?`,
  'g',
);

/** What in a sentence was right in last year's report and passes with the year: one question a kind. */
export function passing(sentence: string): string[] {
  const masked = sentence.replace(EVERY_YEAR, (kept) => '□'.repeat(kept.length));
  return PASSING.flatMap(({ pattern, asked }) =>
    [...masked.matchAll(pattern)].map(([found]) => asked(found)),
  );
}
