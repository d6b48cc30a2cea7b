import { YEAR } from './year-digits.ts';

/** Right behind a year, that a paper, law or thing is of that year alone: 2025年新颁布的, 2025年版, 2025年建成的, 2025年以前. □ is a title. */
const EDITION =
  /^\s{0,8}(?:年度?[^，。；将]{0,12}(?:督察|巡[察视]|审计)组?反馈|年度?(?:以前|之前|以后|之后)|年[前后](?=[的，新])|年\s?(?:颁布|公布|发布)(?:实施|施行)|年\s?(?:最?新|重新)?(?:修[订正改]|颁布|公布|施行|生效)(?:(?:并|后)?(?:通过|颁布|公布|发布|施行|实施))?(?:的|□|后|[）)。；，]|$)|年\s?(?:新)?(?:实施|出台|印发|制定|发布)(?:的|后)|年\s?[^，。；的]{0,8}(?:建成|组建|投入使用|投用|启用|竣工|设立|开通|划转)(?:并[^，。；的]{0,6})?的|年?\s?(?:新)?版|年?\s?第?\s?\d{1,4}\s?号|年(?:度)?\s?第\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?[次批期轮场回号]|届|学年|财年|年\s?年[报鉴])/;

/** An honour or a judgement that somebody passes on the township; no 抓获, and nothing that was not so. */
const JUDGED =
  /(?<![抓破查缴截捕])获(?![悉知取赔救]|得感|得?[^，。；]{0,8}(?:好评|认可|支持|赞|肯定))|评[为定]|认定为|确定为|命名|授予|列为|入[选围]|创建(?:成|为(?!抓手|契机|目标|载体|主线|引领|牵引))|成功创建|争创|[作列]为[^，。；]{0,8}试点|表彰|批[复准]|[等名]奖|称号|荣[立膺登誉]|[一二三]等功|[立记]功|嘉奖|[失扣加]分|通报(?=[我本])|(?<![未无没零][^，。；]{0,8})被(?!告|征|申请|执行|侵|害|处|拆|监|帮|诉)|[位名]列|位居|排名|考核(?:结果)?为?优秀|(?<!审议)通过[^，。；\d]{0,16}(?:验收|评[估审]|复[核审评]|认[定证])/;
/** A change after which things are as they were not before. */
const CHANGED =
  /换届|从无到有|新(?:一[届任]|班子|任)|成立|(?<!让[^，。；]{0,12})成为(?!被告)|合并|划[入转归]|改[称为由设]|转[为隶]|更名|调整为|[迁搬][入至]|调整[^，。；]{0,14}(?:领导小组|成员|班子|分工|机构)|原副?[省市县区乡镇]长|新版|挂牌|揭牌|(?<!线)上线|正式|对外开放|(?:出台|印发|制定|修订|发布|公布|颁布)□+(?![□等])/;
/** A place in the row of years. */
const IN_THE_ROW =
  /之年|[首末]年(?!初)|第一年|周年|满(?:\d{1,3}|[一二三四五六七八九十百]{1,4})年|首[次个创任批届家例]|头一?[回次遭]|一件大事|大事件|率先|第(?:\d{1,2}|[一二三四五六七八九十]{1,3})[批轮期]|最后|以来的?(?:同期)?(?:最|新[低高])|[恰适正]逢|正值|[雪洪旱震]灾|“\d{1,2}·\d{1,2}”[^，。；]{0,12}(?:[灾案]|事[故件])|台风|疫情|(?<![未无没零][^，。；]{0,14})引发|(?:启动|开启)[^，。；]{0,6}“[一二三四五六七八九十]{1,2}五”|“[一二三四五六七八九十]{1,2}五”[^，。；]{0,8}(?:启动|开局|起步|收官)/;
const AWARD_IN_FRONT =
  /(?:(?<![抓破查缴截捕])获(?![悉知取])[评批得颁]?|评[为定]|[认确]定为|命名为|授予|荣膺|入[选围]|列为|列入(?!$)|创[成建]|首[届次个])[^，。；]{0,14}$/;

/** What a plan of many years sets for a year: 到2025年底，基本建成法治政府. */
const GOAL = /^\s{0,8}年[底末]?，?(?:基本|初步)(?:建成|形成|建立)[^。；\d]*(?:[。；]|$)/;

/** Words in front of a year that only describes what they take: 以2025年立下的公约为依据. */
const TAKEN_IN_FRONT = /(?:以|把|将|按照?|根?据|由|对|针对|与|同)\s?$/;
const DESCRIBES = /^\s{0,8}年度?(?!以来|工作|重点|全)[^，。；的\d]{2,20}的(?!工作|任务|要求|部署|目标|计划)/;

/** Whether a year is that of something which happened once, by what stands about its digits. */
export function isOnceOnly(before: string, after: string): boolean {
  const told = after.split(/[。；]/)[0] ?? '';
  return (
    EDITION.test(after) ||
    (TAKEN_IN_FRONT.test(before) && DESCRIBES.test(after)) ||
    (/作为\s?$/.test(before) && /^[^，。；]*(?:试点|示范)/.test(after)) ||
    (/[到至]\s?$/.test(before) && GOAL.test(after)) ||
    AWARD_IN_FRONT.test(before) ||
    [JUDGED, CHANGED, IN_THE_ROW].some((facts) => facts.test(told))
  );
}

/** What takes more than a year: moved together, its years would tell something else. */
const PROJECT = /起诉|立案|结案|审结|整改|动工|开工|启动|改造|完工|竣工|投入使用|启用|建成|交付|验收|跨年/;

/** The year before told by a word with a figure of its own: 上年为27件, 由去年的35件; 较上年增加3件 is none. */
const FIGURE_BEFORE =
  /(?:上一?年|去年|前[一两三]年)(?:度|同期|全年)?(?:，|仅|只|共|[一-鿿]{0,6}?[为是有])?的?\s?\d|[由从][^，。；]{0,12}\d[^，。；]{0,14}[到至为]\d/;

/** Whether a sentence holds what it tells of a year against a figure of the year before that it does not name. */
export const isAgainstFigureBefore = (sentence: string): boolean => FIGURE_BEFORE.test(sentence);

/** Whether a sentence that names the report's year and the next tells of one thing that began in the one and ended in the other. */
export const isProject = (sentence: string): boolean => PROJECT.test(sentence);

/** A thing that a year before only describes: 2018年出台的|办法. */
const DESCRIBES_A_THING = /^\s{0,8}年[^，。；的\d]{2,20}的(?=[^，。；、])/;
/** Work that was left over from that year, and was done in another. */
const LEFT_OVER = /积案|遗留|(?:受理|[交转]办|移[交送]|发生|排查出?|反映|提出)的/;

/** Whether an older year only describes a thing, by what stands behind its digits, in a sentence that tells of no work over years. */
export const isOfThing = (sentence: string, after: string): boolean =>
  !isProject(sentence) && !LEFT_OVER.test(sentence) && DESCRIBES_A_THING.test(after);

const NUMERAL = '(?:\\d{1,3}|[一二三四五六七八九十百两]{1,5})';
const MONTH = '(?<![\\d.．·/—–-])(?:1[0-2]|[1-9])\\s?月';

interface Passing {
  pattern: RegExp;
  asked(found: string): string;
}

const PASSING: readonly Passing[] = [
  {
    pattern: new RegExp(
      `(?:连续第?|近|最近|过去|时隔|已有|未来|今后|接下来|用)(?!一年)\\s?${NUMERAL}\\s?(?:年|个[年月])|连续[^，,。；]{0,8}${NUMERAL}[年届]|(?<!\\d)(?!一年)${NUMERAL}年多?[来间]|连年`,
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
      `连续第${NUMERAL}[次度回]|第${NUMERAL}[次度回](?=获|荣|被|蝉联|夺|入选|评为|捧|摘|登上|受到|成为|承办)|(?:再次|再度|又一?次|继续)(?:获|荣|被评|蝉联|夺|入选|通过|登上|捧|摘)|蝉联|年以来的?(?:同期)?(?:最|新[低高])`,
      'g',
    ),
    asked: (found) => `“${found}”过了一年，请看一看今年该怎样写。`,
  },
  {
    pattern:
      /(?:去年|上年|前年)(?:年?[初底末]|[上下]半年)?新?(?:[成设建]立|建[成设]|组建|启[用动]|投[用入]|开[通放]|挂牌|印发|出台|修订|引进|购置|获评|改造)/g,
    asked: (found) => `“${found}”过了一年，请看一看今年该怎样写。`,
  },
  {
    pattern: new RegExp(
      `第${NUMERAL}届[^，。；第]{0,16}第${NUMERAL}次(?:全体)?(?:会议|全会)|${NUMERAL}届[^，。；第]{0,8}人(?:大|代会)${NUMERAL}次会议`,
      'g',
    ),
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
  `(?:每年?|每逢|历年|(?<![恰正适欣喜时])逢)[^，。；]{0,12}|(?<!\\d)1\\s?月?\\s?[—–\\-－~～至到]{1,4}\\s?12\\s?月|《[^《》]*》|(?<!第${NUMERAL}[个届次]\\p{Script=Han}{0,4})“[^“”]*”|[〔［【[][^〔［【[〕］】\\]]*[〕］】\\]]|${YEAR}\\s{0,8}年\\s{0,8}\\d{1,2}\\s{0,8}月(?:\\s{0,8}[—–\\-－~～至到、]{1,4}\\s{0,8}\\d{1,2}\\s{0,8}月)?(?:\\s?\\d{1,2}\\s?日)?`,
  'gu',
);

/** What in a sentence was right in last year's report and passes with the year: one question a kind. */
export function passing(sentence: string): string[] {
  const masked = sentence.replace(EVERY_YEAR, (kept) => '□'.repeat(kept.length));
  return PASSING.flatMap(({ pattern, asked }) =>
    [...masked.matchAll(pattern)].map(([found]) => asked(found)),
  );
}
