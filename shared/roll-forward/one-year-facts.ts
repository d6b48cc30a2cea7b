import { YEAR } from './year-digits.ts';

/** Right behind a year, that a paper, law or thing is of that year alone: 2025年新颁布的, 2025年版, 2025年建成的, 2025年以前. □ is a title. */
const EDITION =
  /^\s{0,8}(?:年度?(?:以前|之前|以后|之后)|年[前后](?=[的，新])|年\s?(?:颁布|公布|发布)(?:实施|施行)|年\s?(?:最?新|重新)?(?:修[订正改]|颁布|公布|施行|生效)(?:的|□|后|[）)。；，]|$)|年\s?(?:新)?(?:实施|出台|印发|制定|发布)(?:的|后)|年\s?[^，。；的]{0,8}(?:建成|组建|投入使用|投用|启用|竣工|设立|开通|划转)(?:并[^，。；的]{0,6})?的|年?\s?(?:新)?版|年?\s?第?\s?\d{1,4}\s?号|年(?:度)?\s?第\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?[次批期轮场回号]|届|学年|财年|年\s?年[报鉴])/;

/** In a clause behind a year, what happens once: an award, a jubilee, a first time, a change of office. */
const ONCE =
  /评为|(?<![抓破查缴截捕])获(?![悉知取赔救]|得感)|荣[膺登]|授予|入[选围]|认定为|命名|跻身|上榜|成功创建|创建[成为]|创成|评定为|确定为|列为|[取夺]得?[^，。；]{0,10}(?:[等名]奖|[金银铜]奖|优胜奖|组织奖|称号)|荣?[立记][^，。；]{0,4}[一二三]等功|摘得|捧回|表彰|通报表扬|(?<!审议)通过[^，。；\d]{0,16}(?:验收|评估|复核|复审|复评|评审|认定|考评|认证)|(?<![未无没零][^，。；]{0,8})被(?!告|征|申请|执行|侵|害|处|拆|监|帮|诉)|之年|[首末]年|最后一年|第一年|元年|周年|首次|首个|首创|率先|换届|机构改革|新(?:一[届任]|班子)|新任|到任|上任|调任|当选|选举产生|成立|合并|并入|撤并|更名|升格|改制|转[为隶]|迁[入至址]|搬[入至迁]|划[入转归]|(?:列[入为]|作为|纳入)[^，。；]{0,14}(?:试点|唯一)|经验交流|典型发言|介绍经验|现场会在|判刑|[位名]列|位居|排名|以来的?(?:同期)?(?:最|新[低高])|历史(?:同期)?[最新][低高]|考核(?:结果)?为?优秀|优秀等次|(?:启动|开启)[^，。；]{0,6}“[一二三四五六七八九十]五”|“[一二三四五六七八九十]五”[^，。；]{0,8}(?:启动|开局|起步|收官)|挂牌|揭牌|落成|建成(?:开放|投用|启用|投入)|投入运行|投运|正式|对外开放|在[我本][镇乡街县][^，。；]{0,6}(?:召开|举行|举办)|承办|遭遇|百年一遇|适逢|恰逢|正值|正逢|时值/;
const AWARD_IN_FRONT =
  /(?:评为|(?<![抓破查缴截捕])获(?![悉知取])(?:[评批得颁])?|荣[膺登]|授予|入[选围]|认定为|命名为|跻身|列入|上榜|摘得|捧得|夺得|成功创建|创成|评定为|确定为|被列为|首[届次个])[^，。；]{0,14}$/;

/** Whether a year is that of something which happened once, by what stands about its digits. */
export const isOnceOnly = (before: string, after: string): boolean =>
  EDITION.test(after) || AWARD_IN_FRONT.test(before) || ONCE.test(after.split(/[。；]/)[0] ?? '');

/** What takes more than a year: moved together, its years would tell something else. */
const PROJECT = /起诉|立案|结案|审结|整改|动工|开工|启动|改造|完工|竣工|投入使用|启用|建成|交付|验收|跨年/;

/**
 * Signs that a sentence tells of what is done, counted or left undone every year: how far into the year it looks, a verb of standing
 * work, so many of something. What has none of them is more often an event, and events are of one year.
 */
const EVERY_YEARS_WORK =
  /(?<!第)\d|(?<![第一二三四五六七八九十两百千])(?!一[起批])[一二三四五六七八九十两百千]{1,4}[次件起场个名人期项份条批]|年(?:度|全年|以来|来|内|[底末初中])|季度|[上下]半年|全年|(?<!公)共(?!青|产|和|享)|累计|各[类项地级村]|均|[未无没零不]|坚持|推进|推动|加强|深化|落实|围绕|聚焦|紧[扣盯]|强化|健全|完善|提升|提高|规范(?!性)|优化|严格|扎实|持续|继续|认真|全力|积极|深入|贯彻|遵循|履行|开展|组织|举办|宣讲|培训|排查|化解|调[解处]|办[理结]|受理|审[查核]|检查|考核|整治|巡查|接待|解答|部署|安排|制定|统筹|重视|摆[在上]|贯穿|保持|稳|再上|迈上|迎来|取得|任务|总结|下降|上升|民生实事|情况|工作(?:[中总成计思要]|报)|成[效绩]|的(?:一年|工作)/;

/** Clauses that say when, why, how or under whom, or are only who did it, and not yet what was done. */
const SETTINGS =
  /^(?:(?:[在为以按根围面由随通结针对受因经][^，。；：]*|[^，。；：]*(?:期间|之际|前后|以来|学期|[内中下里底末初周]|为(?:目标|契机|指导|抓手|主线|统领))|[^，。；：]{0,4})[，：])*/;

/**
 * Whether what a year is told of is nothing that is done every year, so that it may have happened in that year alone. It is told in
 * the first clause about the year, whatever may have been counted in those behind it.
 */
export function isEventAlone(before: string, after: string): boolean {
  const about = (before.split(/[，。；]/).at(-1) ?? '') + after;
  const settings = SETTINGS.exec(about)?.[0] ?? '';
  const told = about.slice(settings.length).split(/[，。；]/)[0] ?? '';
  return /\p{Script=Han}{2}/u.test(told) && !EVERY_YEARS_WORK.test(settings + told);
}

/** The year before told by a word with a figure of its own: 上年为27件, 由去年的35件; 较上年增加3件 is none. */
const FIGURE_BEFORE =
  /(?:上一?年|去年|前一年)(?:度|同期|全年)?(?:，|仅|只|共|[一-鿿]{0,6}?[为是有])?的?\s?\d/;

/** Whether a sentence holds what it tells of a year against a figure of the year before that it does not name. */
export const isAgainstFigureBefore = (sentence: string): boolean => FIGURE_BEFORE.test(sentence);

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
    pattern: new RegExp(
      `第${NUMERAL}[次度回](?=获|荣|被|蝉联|夺|入选|评为|捧|摘|登上|受到|成为|承办)|(?:再次|再度|又一?次|继续)(?:获|荣|被评|蝉联|夺|入选|通过|登上|捧|摘)|蝉联`,
      'g',
    ),
    asked: (found) => `“${found}”过了一年，请看一看今年该怎样写。`,
  },
  {
    pattern: new RegExp(`第${NUMERAL}届[^，。；第]{0,16}第${NUMERAL}次(?:全体)?(?:会议|全会)`, 'g'),
    asked: (found) => `“${found}”每年都有新的一次，请看一看今年是第几次。`,
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
  `(?:每年?|每逢|历年|(?<![恰正适欣喜时])逢)[^，。；]{0,12}|(?<!\\d)1\\s?月?\\s?[—–\\-－~～至到]{1,4}\\s?12\\s?月|《[^《》]*》|(?<!第${NUMERAL}[个届次])“[^“”]*”|[〔［【[][^〔［【[〕］】\\]]*[〕］】\\]]|${YEAR}\\s{0,8}年\\s{0,8}\\d{1,2}\\s{0,8}月(?:\\s{0,8}[—–\\-－~～至到、]{1,4}\\s{0,8}\\d{1,2}\\s{0,8}月)?(?:\\s?\\d{1,2}\\s?日)?`,
  'g',
);

/** What in a sentence was right in last year's report and passes with the year: one question a kind. */
export function passing(sentence: string): string[] {
  const masked = sentence.replace(EVERY_YEAR, (kept) => '□'.repeat(kept.length));
  return PASSING.flatMap(({ pattern, asked }) =>
    [...masked.matchAll(pattern)].map(([found]) => asked(found)),
  );
}
