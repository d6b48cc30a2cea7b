import { changeOf, REACHING, withoutChange } from './change.ts';
import { WHOSE_WORK } from './doers.ts';
import { wordsOf } from './key-words.ts';
import { NOISE } from './mask.ts';
import { nounBehind, saidBehind } from './noun-behind.ts';

const LONGEST = 14;
/** What has nothing to leave out and nothing to shorten need not be parted into its words, which costs most of a figure. */
const PLAIN_AND_SHORT = new RegExp(`^\\p{Script=Han}{0,${LONGEST}}$`, 'u');

/** Stands before a number without being what is counted. */
const TRAILING = new RegExp(
  `(?:${REACHING}|(?<=时[限间长]|用时|周期|天数)平均|[共合总累]计|^计|共有?|达到?|(?<!行)为|至少?|到|没有|(?<=[到至为])(?:今年|本年度?|目前|现在|当前)|(?:[由从较比])?(?:年[初中末底]|[上下]半年)(?=的?$)|(?<=[由从])(?:法定|承诺|原[来有先]?|此前|以[往前]|之前|过去|最初)|同比|[比较]?(?:去年|上年)(?:同期)?|由|从|(?<!标)的|有|仅|等|和|(?<!参)与|(?<![涉惠普])及|(?<![现存内自实])在|并|各|分别|再|仍|还|尚|(?<!人)才|(?<![平人户年日月村])均|双|[两三四五六七]个|低于|高于|[少多]于|[仅只]占|` +
    '保持在?|稳定在|控制在|(?<!平均)每(?:人|户|村|件|次|起|场|亩|年|季度|月|周|天)|不|是|了|\\s|：|:)$',
);
/** What is done by, to or with somebody or something that a preposition names in front: 向社会|公开, 在中小学|开展. */
const DONE_TO =
  '公开|开展|举办|举行|召开|提供|发[布放送出]|推[送荐介]|播[放出]|设[立置]|建[立设成]|配备|派[发送]|印[发制]|张贴|悬挂|收[集到]|征[集求]|受理|办[理结]|解[答决]|化解|调[解处]|处[置理罚]|查[处获扣]|整治|检查|排查|走访|发现|移[送交]|抓获|破获|抽[调派]|选[派聘]|下[达发]|提出|反馈|报送|上报|宣[传讲]|普及|培训|培[育养]|审[查核]|抽查|评查|清理|拆除|追[回缴讨]|挽回|兑付|讨[回要]|讲[授解]|捐赠|赠送|组织|节[约省]|减免';
const TO_WHOM = `(?:通过|依托|利用|借助|运用|会同|联合(?!执法|检查|整治|开展|行动)|针对|在(?![编册建岗]|校(?!园))|[向为给对由从])(?:(?!${DONE_TO})[\\p{Script=Han}、]){1,16}(?=(?:牵头|集中|联合|累计|共|免费|主动|当场)?(?:${DONE_TO}|申请)(?![中时后内的员率]|期间|过程)\\p{Script=Han}{2})`;
/** With whom or by what something was done, which may be several: 会同派出所、市监所|联合执法. */
const WITH_WHOM = new RegExp(
  `(?:(?:会同|联合|协同|配合|协调)(?!执法|检查|整治|开展|行动)|(?:利用|通过|依托|借助|运用)(?=\\p{Script=Han}{1,12}、))(?:(?!${DONE_TO})[\\p{Script=Han}、]){2,24}?(?=(?:联合)?(?:执法|${DONE_TO}))`,
  'gu',
);
/** Of whom something is made up: 组建|由法官、律师组成的|讲师团. */
const MADE_UP_OF = /由[\p{Script=Han}、“”]{1,40}?(?:组成|构成|牵头|参[与加])的/gu;
const ONE_WORD =
  '[一二三四五六七八九十]{1,4}是|本年度?|[同环]比|(?:将(?!军)|把(?![关手控守握]))(?=\\p{Script=Han}{2})|即(?![时办将日可])(?=\\p{Script=Han}{2})|的|逐[项个户条件级]|充分|广泛|力争|争取(?!\\p{Script=Han}{0,3}资金)|到年[底末]|预计|确保|[底末份]?前(?!往|后)|含(?![金有税水氧糖量])(?=\\p{Script=Han}{2})|全年|今年以来|今年|年内|以来|目前|截至目前|近[一二两三四五六七八九十\\d]{1,3}年来?|累计|共计|共有|共|现有|设有|拥有|全镇|全乡|全街道|其中|先后|分别|已(?!结|办)|成功(?!率|$)|并|及(?!时)|和|与|全部|帮助\\p{Script=Han}{2,6}(?=追[回讨缴]|讨[回要]|挽回|兑付|发放|提供|配备|办理|移[送交]|[报赠推]送|上报|反馈|提出|下达|发出|捐赠)|在(?![编册建岗押矫逃]|校(?!园)|审(?![查核理])|办(?![公事])|职(?!工)|管(?!理))|对(?![讲外内]|口(?!岸))|用[于以来](?=\\p{Script=Han}{2})|向|为|给(?!予)|以(?!案|旧|工|奖|学|考)|(?:及时|快速|迅速|妥善|有效|高效|稳妥|圆满|扎实|认真|全面(?!依法|推进|建设|深化|从严)|依法(?!治|行政|决策|履职|办事))(?!\\p{Script=Han}{0,6}[率性])(?=\\p{Script=Han}{2})|\\s';
/** Who did it, up to 全年: 镇党委全年|接受咨询. */
const ALL_YEAR =
  '(?!其中)\\p{Script=Han}{1,16}?全年(?:累计|共计?)?(?!平均|[同环]比|保持|实现|达|未|无)(?=\\p{Script=Han}{2})';
/** The second of those who did it, whom a number in front counts with the first: 8名民警和网格长|组建. */
const AND_WHO = `[和与及]\\p{Script=Han}{2,6}?(?=(?:组[建成]|成立|${DONE_TO})\\p{Script=Han}{2})`;
/** Who did it, up to the word that says how much of it follows: 镇村两级共|建立, 镇党委全年|听取. */
const WHO = `(?!其中)\\p{Script=Han}{2,10}?(?:全年|累计|共计?)(?=(?:专题|集中|先后)?(?:${DONE_TO}|听取|接待|研究)\\p{Script=Han}{2})`;
/** Who did it, in front of what was done: 镇综治中心|受理群众诉求. */
const AGENT =
  '(?!其中)\\p{Script=Han}{2,10}?(?<!主持|组织|牵头)(?=(?:开展|举办|举行|召开|提供|发布|推送|受理|解答|化解|走访|发现|收集|征集|印发|张贴|悬挂|接待|抽查|选派|遴选|研究)(?![后前时中的率数量员与和日室站点]|情况|工作)\\p{Script=Han}{2,})';
/** The office that did it: 执法大队|巡查出动车辆. */
const OFFICE = `(?!其中)\\p{Script=Han}{2,14}?(?:[大中]队|派出所|司法所|中心|综治办|办公室|[工服][作务]站|执法队)(?=(?!建[立成设]|培[训育])(?:${DONE_TO}|出动|巡查|接访|接待|接[报处]?警)(?![后前时中的率数量员与和日室站点队]|情况|工作)\\p{Script=Han}{2})`;
/** When it was done: 禁渔期|劝阻垂钓. */
const AT_A_TIME = `(?!其中)\\p{Script=Han}{0,8}?(?:期间|[火汛渔暑寒]期|[前当]夕|宣传[周月日]|节假日)(?=(?:${DONE_TO}|劝[阻返导])\\p{Script=Han}{2})`;
const LEADING = new RegExp(
  `^(?:${AT_A_TIME}|${TO_WHOM}|${ALL_YEAR}|${AND_WHO}|${WHO}|${WHOSE_WORK}|${AGENT}|${OFFICE}|${ONE_WORD})`,
  'u',
);
/** A verb or nothing: what is counted may follow (召开3次专题会议). */
const BARE_VERB = /^(?:.{0,2}|.{2}[出了]|(?:主持|组织|牵头)(?:召开|开展|举办|参加)|研究解决|调查处理)$/;
/** Tells where, by what or of what, and not what was done: 通过3条线上渠道. */
const PREPOSITION =
  /^(?:即|用于|通过|依托|利用|针对|围绕|面向|按照|根据|结合|会同|整合|经过?|[由以在对为与向把将从于每]|涉及|覆盖|包括|包含|实现|确保)$/;
/** Says what was done, but not to what: 覆盖270人次, 化解531件. */
const DONE =
  /^(?:覆盖|惠及|受益|受教育|涉及|化解|整改|办结|办复|解决|完成|发放|受理|参[加与训]|占|通过|采纳|获评|入选|成功)?$/;

/** How what was told before came in: left out where something is then done to it (排查矛盾纠纷, of which 化解…). */
const CAME_IN =
  '排查出?|摸排出?|调处|处置|提出|征求|梳理出?|征集|收集|反馈|发现|查[找摆]出?|上报|报送|受理|接[收报待到]|收到|承接|转办';
const CAME_IN_FIRST = new RegExp(
  `^(?:${CAME_IN}|评查|[检抽]查出?|办理|印制|制作|领取)(?=[\\p{Script=Han}\\d]{2})`,
  'u',
);
const CAME_IN_BY = new RegExp(`^\\p{Script=Han}{2,8}?(?:${CAME_IN})(?=\\p{Script=Han}{3})`, 'u');
const CAME_IN_LAST = new RegExp(`(?<=\\p{Script=Han}{2})(?:${CAME_IN})$`, 'u');
/** Is done to it then, and stands where the first verb stood. */
const DONE_THEN = /^(?:受理|化解|整改|办结|办复|解决|完成|发放|采纳|涉及)$/;

/** Whether a figure counts what came in, to be dealt with: 发现隐患, 网格员上报线索. */
export const isComeIn = (counts: string): boolean => CAME_IN_FIRST.test(counts) || CAME_IN_BY.test(counts);

/** What was counted before in the same sentence: at all, and of the same unit that came in. */
interface Told {
  topic: string;
  cameIn?: string | undefined;
}

/** What was told before with the verb that has it now: 排查矛盾纠纷538件，化解531件 → 化解矛盾纠纷. */
function carried({ topic, cameIn }: Told, verb: string): string {
  if (!DONE_THEN.test(verb)) return topic + verb;
  const noun = cameIn ?? topic;
  const first = noun.replace(CAME_IN_FIRST, '').replace(CAME_IN_BY, '');
  if (verb === '涉及') return first + verb;
  return first === noun ? noun.replace(CAME_IN_LAST, '') + verb : verb + first;
}

/** Tells how much of what was told before there is for each: 选任“法律明白人”175名，平均每村5名. */
const FOR_EACH = /^(?:平均每\p{Script=Han}{1,3}|[日月]均)$/u;

/** What so many make up: 一支不少于5人的普法队. */
const ONE_OF = /一[支个批套组]$/;
/** For how long there has been what follows: 持续|8年的宅基地纠纷. */
const LASTING = /(?:持续|历时|长达|积压|拖延|搁置)$/;

/** Whom a sum is for: 每人200元标准. */
const FOR_WHOM = /(?:每\p{Script=Han}{1,3}|\p{Script=Han}均)$/u;

/** The last deed of a phrase with what it was done to, where all of the phrase is too much: 检查工地. */
const LAST_DEED = new RegExp(
  `(?<=\\p{Script=Han}{2})(?:(?!建[设立]|培[训育]|组织|宣传)(?:${DONE_TO}))(?![后前时中的率数量员与和日室站点队]|情况|工作)(?:(?!${DONE_TO})\\p{Script=Han}){2,10}$`,
  'u',
);

/** What is left of a name that was too long to be kept whole: (县)人民法院|一审败诉案件. */
const REST_OF_NAME =
  /^\p{Script=Han}{0,6}?(?:法院|检察院|大厅|中心|[大中]队|工委|[党政]委|委员会|办公室|财政|机制|模式|平台)(?=\p{Script=Han}{4})/u;

/** Behind a number that is all there is behind its label: 调解案件：312件。 */
const LABELLED = /^(?:[，,。；;、（(\n]|$)/;

/** The end of a list that names what it lists: 律师等专业人士. */
const LISTED =
  /^\p{Script=Han}{1,8}(?<![平高初中同对均相优])等(?![级候待于同额量次])(?:(?:领域|方面|环节|行业)(?!专项|联合))?(?=\p{Script=Han}{2})/u;

/** A clause with nothing but that what the one before it tells is counted: 晒出清单，累计|212条. */
const ONLY_COUNTS = /^(?:(?:全年)?(?:累计|[共合总]计|共有?|总共)(?:达到?)?)$/;
const ENDS = '，。；：！？,;:（）()\\n';
const END_OF_LIST = new RegExp(`[${ENDS}]`);
const CLAUSE_END = new RegExp(`[${ENDS}、${NOISE}]`);

/** A year that the number is held against: 信访量由2024年的35件. */
const YEAR_BEFORE = new RegExp(`(?:[由从较比与]|相较于)?${NOISE}{4,16}(?:同期|年?底|末)?[的为是]?$`);

/** What money is, in front of its sum, and what is done with it, behind: 投入资金45万元新建, 筹资9万元改造. */
const MONEY = /(?:资金|经费|款|金|费|额|投资|投入|[筹出]资|补[助贴]|损失|工资|收入|支出)$/;
const SPENDING =
  /^(?:[新改扩修]建|建[设成]|改造|升级|完善|装修|修缮|购[置买]|采购|添置|更新|打造|制作|印制|开展|实施|支持|聘请|奖励|慰问|救助)/;

/** The day or week that something was done on: “12·4”国家宪法日现场发放. */
const ON_DAY =
  /(?:[在于借以]|利用|结合|借助|围绕)?[“"]\d{1,2}[·•・‧.．]\d{1,2}[”"](?:\p{Script=Han}{0,14}?(?:日|周|月|节)(?:活动)?(?:期间|[当前][天日夕]|前后|(?:来临)?之际|为契机)?|期间|[当前][天日夕]|前后|(?:来临)?之际)(?=\p{Script=Han}{2})/gu;

/** By what something was done, where what was done follows: 通过“双随机、一公开”抽查企业36家. */
const BY_WAY_OF = new RegExp(
  `(?:通过|依托|利用|借助|运用|按照|围绕)[“"][^“”"]{0,20}[”"](?:工作)?(?:(?:机制|模式|平台|系统|制度)|(?:(?!${DONE_TO})\\p{Script=Han}){1,8}(?=(?:${DONE_TO})\\p{Script=Han}))?(?=\\p{Script=Han}{2})`,
  'gu',
);
const QUOTED = /[“"][^“”"]{0,20}[”"]/g;

const stripAll = (text: string, pattern: RegExp): string => {
  const stripped = text.replace(pattern, '');
  return stripped === text ? text : stripAll(stripped, pattern);
};

/** The words of a phrase, a title's marks with those that they stand at. */
const titledWordsOf = (phrase: string): string[] =>
  phrase.split(/(?=《)|(?<=》)/).flatMap((piece) => {
    const words = wordsOf(piece);
    if (words.length > 0 && piece.startsWith('《')) words[0] = `《${words[0]}`;
    if (words.length > 0 && piece.endsWith('》')) words[words.length - 1] += '》';
    return words;
  });
const isTooLong = (words: readonly string[]): boolean =>
  words.join('').replace(/[《》]/g, '').length > LONGEST;
/** Without the mark of a title that is not whole. */
const withoutHalfTitle = (phrase: string): string =>
  phrase.includes('《') && phrase.includes('》') ? phrase : phrase.replace(/[《》]/g, '');

/** A pair that may begin in a sentence before. */
const CLOSES = /[”"）)]/;

/** What stands before a number in its clause, without 全年, 共, 达 … at either end; 下降 stays where it is the number’s own. */
function phraseBefore(all: string): string {
  const last = all.slice(Math.max(all.lastIndexOf('。'), all.lastIndexOf('；')) + 1);
  const before = CLOSES.test(last) ? all : last;
  const clauses = before
    .replace(YEAR_BEFORE, '')
    .replace(ON_DAY, '')
    .replace(BY_WAY_OF, '')
    .replace(WITH_WHOM, '')
    .replace(MADE_UP_OF, '')
    .replace(QUOTED, (quoted) => quoted.replace(/[“”"、，]/g, ''))
    .replace(/[“”"]/g, '')
    .replace(/[（(](\p{Script=Han}{0,2})[）)](?!的?$)/gu, '$1')
    .replace(/[（(][^（()）]*[）)]/g, '')
    .split(CLAUSE_END);
  const clause = clauses.at(ONLY_COUNTS.test(clauses.at(-1) ?? '') ? -2 : -1) ?? '';
  const phrase = stripAll(stripAll(withoutChange(clause.trimEnd()), TRAILING), LEADING);
  const plain = phrase.replace(LISTED, '');
  const words = PLAIN_AND_SHORT.test(plain) ? [plain] : titledWordsOf(plain);
  const title = plain.lastIndexOf('《');
  // A title goes without the verb in front rather than without its own first words.
  if (title > 0 && isTooLong(words)) words.splice(0, wordsOf(plain.slice(0, title)).length);
  const done = isTooLong(words) ? LAST_DEED.exec(words.join(''))?.[0] : undefined;
  if (done !== undefined) words.splice(0, words.length, done);
  const count = words.length;
  while (words.length > 1 && isTooLong(words)) words.shift();
  const kept = words.length < count ? words.join('').replace(REST_OF_NAME, '') : words.join('');
  return stripAll(withoutHalfTitle(kept), LEADING) + (changeOf(clause.trimEnd())?.verb ?? '');
}

const VERB_OF_LIST = new RegExp(`^(?:${DONE_TO}|新[建增设]|创建|打造|依托)(?=\\p{Script=Han}{2})`, 'u');

/** The verb in front of a list of names that ends before a number: 设立|渔港、蟹市、粮站3个站; null where the list is of verbs. */
function verbOfList(before: string, phrase: string): string | null {
  if (!before.endsWith(`、${phrase}`)) return null;
  const [first = '', ...others] = (before.split(END_OF_LIST).at(-1) ?? '').split('、');
  const verb = VERB_OF_LIST.exec(first)?.[0] ?? '';
  return others.length > 0 && (verb !== '' || first.length > 2) ? verb : null;
}

/** Behind what only says whose the next number is: 完成16个行政村的|25条村规民约审查, 组织8个村|30名干部. */
const OF_WHICH = /^[内里中]?的\d/;
const WHERE = /^(?:全|我|本|辖|境|周边|附近|各)/;
const PLACE = /(?:村|社区|乡镇|街道|部门|单位|站所)$/;

/** What a number counts; `length`: how many characters behind the unit are part of it. */
interface Counted {
  counts: string;
  length: number;
  /** of what was told before, which the figures behind may be told of too */
  isCarried?: boolean;
  /** in front, which has for its object what the next number counts */
  verb?: string;
}

const DURATION = /^(?:.*(?:工作日|小时|分钟|个月|年)|[天日周秒分])$/;
const REACHES = new RegExp(`${REACHING}$`);
/** A clause with nothing but what became of the number: 取消7项，|调整为|168项. */
const REACHED_THEN = new RegExp(`[，,；;](?:现已|已)?${REACHING}$`);
const REACHED = new RegExp(`^${REACHING}`);

/**
 * What a number counts: the noun behind it, with the bare verb in front (召开3次专题会议 → 召开专题会议, 归纳出310项履职事项),
 * else the phrase before it (行政调解23件).
 * @param told what was counted before; it goes with a phrase that does not say to what something was done
 *   (排查纠纷538件，化解531件 → 化解纠纷)
 * @returns `counts` "" when the words around the number do not tell
 */
export function countedBy(before: string, unit: string, after: string, told: Told): Counted {
  const phrase = phraseBefore(LABELLED.test(after) ? before.replace(/[：:]$/, '') : before);
  const standard = unit === '元' ? (/^的?标准/.exec(after)?.[0].length ?? 0) : 0;
  const isSpent =
    unit === '元' &&
    ((!BARE_VERB.test(phrase) && MONEY.test(phrase)) || SPENDING.test(after) || standard > 0);
  const isAgent = /(?:[由等和与]|(?<![普涉惠])及)$/.test(before);
  const isVerb = BARE_VERB.test(phrase) && !PREPOSITION.test(phrase) && !isAgent;
  const { noun, length } =
    unit === '%' || isSpent || changeOf(phrase) || REACHED.test(after)
      ? { noun: '', length: 0 }
      : nounBehind(after, { unit, verb: isVerb ? phrase : '' });
  const rest = after.slice(length);
  if (
    noun !== '' &&
    isVerb &&
    !WHERE.test(phrase) &&
    (OF_WHICH.test(rest) || (PLACE.test(noun) && /^\d/.test(rest)))
  )
    return { counts: noun, length, verb: phrase };
  if (noun !== '') return { counts: (isVerb ? (verbOfList(before, phrase) ?? phrase) : '') + noun, length };
  const alone = { unit, verb: '' };
  const share =
    (phrase === '' || ONE_OF.test(phrase) || (DURATION.test(unit) && LASTING.test(phrase))) &&
    after.startsWith('的')
      ? nounBehind(after.slice(1), alone)
      : null;
  if (share) return { counts: share.noun, length: 1 + share.length };
  const isBare =
    phrase === '' && (/^[人名户家%]$/.test(unit) || /其中$/.test(before)) && !REACHED.test(after);
  const said = isBare ? (unit === '%' && nounBehind(after, alone).noun) || saidBehind(after) : '';
  if (said !== '') return { counts: said, length: 0 };
  if (phrase === '' && DURATION.test(unit) && !REACHES.test(before.trimEnd()))
    return { counts: '', length: /^[内后]/.test(after) ? 1 : 0 };
  if (FOR_EACH.test(phrase)) return { counts: phrase + told.topic, length: 0 };
  if (standard > 0 && BARE_VERB.test(phrase))
    return { counts: `${FOR_WHOM.exec(before)?.[0] ?? ''}标准`, length: standard };
  if (phrase === '' && told.cameIn && REACHED_THEN.test(before))
    return { counts: told.cameIn, length: standard, isCarried: true };
  const isCarried = DONE.test(withoutChange(phrase));
  return { counts: isCarried ? carried(told, phrase) : phrase, length: standard, isCarried };
}
