import { lazyFinder } from '../../text/lazy-finder.ts';
import { segmentsOf } from '../../text/segments.ts';
import type { TextRule } from '../rule.ts';
import { USUAL_WORDS } from '../usual-words.ts';
import { matchesOf } from './sentence.ts';
import { type ToldForm, toldForms } from './told-forms.ts';

const HOW =
  '认真|深入|扎实|切实|有效|有力|有序|不断|积极|主动|全面|严格|稳步|持续|逐步|充分|及时|广泛|大力|进一步|更好|坚决|牢固|自觉|科学|系统|精准|高效|顺利|圆满|妥善';
const DO =
  '开展了?|推进了?|落实了?|推动了?|促进了?|保障了|维护了|提升了|提高了|增强了|完成了?|做好|抓好|解决了?|化解了?|防范了?|遏制了?|发挥了?|履行了?|贯彻|执行了?|组织了?|加强了?|完善了?|改善了?|调动了?';
/** What makes a noun of the verb before it: 有效的落实机制. */
const AS_NOUN =
  /^(?:机制|措施|方式|方法|办法|路径|手段|情况|体系|力度|效果|工作|能力|模式|[是，。；、和与之])/;
const HOW_WITH_OF = new RegExp(`(?:${HOW})[的得](?=(?:${DO}))`, 'g');
const DONE = new RegExp(`^(?:${DO})`);

const NOUN =
  '成效|成绩|成果|氛围|环境|基础|作用|保障|问题|局面|格局|秩序|经验|影响|贡献|支撑|支持|进展|效果|风尚|条件|短板|差距';
const OF_NOUN = new RegExp(
  `(?:良好|明显|显著|突出|重要|浓厚|坚实|积极|较好|一定|主要|实质性|阶段性|宝贵|有力)[地得](?=${NOUN})`,
  'g',
);
/** 教育得形式更加多样: a noun stands behind. */
const OBTAIN_FOR_OF =
  /(?<=宣传|教育|建设|治理|调解|普法|法治|执法|监管|服务|群众|干部|队伍|制度|机制)得(?=(?:形式|方式|手段|内容|能力|水平|意识|力度|效果|质量|效率|成效|覆盖面|知晓率|满意度|素质|素养|氛围))/g;
/** 有了明显地提高: a noun stands behind. */
const CHANGED_LY =
  /(?<=(?:有了?|得到了?|取得了?)(?:明显|显著|较大|很大|进一步|一定|较好|有效))地(?=(?:提高|提升|增强|改善|进步|好转|进展|突破|成效)[，。；])/g;
const RESULT =
  /(?:取|获|赢)的了(?=\p{Script=Han})|取的(?=[^，。；]{0,8}(?:成效|成绩|进展|成果|突破|实效))|(?:做|干|抓|管|学|落实|执行|完成|开展)的(?=(?:更[好加]|很好|较好|不错|不够|不到位|有声有色|扎实|到位))/gu;

/** 扎实的推进, 良好地氛围, 取的了成效: 的, 地 and 得 one for another. */
const ofLyObtain: TextRule = {
  id: 'de-confused',
  level: 'likely',
  basis: '状语用“地”，定语用“的”，补语用“得”',
  found: '扎实的推进综合行政执法改革。',
  passed: ['扎实地推进综合行政执法改革。', '建立有效的落实机制，取得良好的成效，做的工作更好。'],
  looksFor: [HOW_WITH_OF, OF_NOUN, OBTAIN_FOR_OF, CHANGED_LY, RESULT],
  inText: ({ text, part }) => {
    if (part === 'record') return [];
    const how = matchesOf(text, HOW_WITH_OF)
      .filter(({ to }) => {
        const behind = text.slice(to, to + 8);
        return !AS_NOUN.test(behind.replace(DONE, ''));
      })
      .map(({ from, to, found }) => ({ from, to, fix: `${found[0].slice(0, -1)}地` }));
    const of = matchesOf(text, OF_NOUN).map(({ from, to, found }) => ({
      from,
      to,
      fix: `${found[0].slice(0, -1)}的`,
    }));
    const noun = [OBTAIN_FOR_OF, CHANGED_LY]
      .flatMap((form) => matchesOf(text, form))
      .map(({ from, to }) => ({ from, to, fix: '的' }));
    const result = matchesOf(text, RESULT).map(({ from, to, found }) => ({
      from,
      to,
      fix: found[0].replace('的', '得'),
    }));
    return [...how, ...of, ...noun, ...result].map((hit) => ({
      ...hit,
      message: `这里写“${hit.fix}”。`,
    }));
  },
};

const PLEONASMS: readonly ToldForm[] = [
  { form: /相结合起来/g, says: '“相结合”和“结合起来”只用一种说法' },
  {
    form: /是(?:因为|由于)[^，。；]{2,20}(?:造成|引起|导致)的(?=[，。；])/g,
    says: '“是因为”和“造成的”混在一起',
  },
  {
    form: /同比[较比]?(?:去年|上年)|[较比](?:去年|上年)(?:同期)?同比/g,
    says: '“同比”就是与上年同期比，只用一种说法',
  },
  { form: /以来至/g, says: '“以来”和“至”不能连用' },
  {
    form: /(\p{Script=Han}{2})\p{Script=Han}{0,2}和\1(?=[，。；])/gu,
    says: '同一个词前后写了两次，只留一个',
  },
  {
    form: /(?:根据|按照|依据)[^，。；：]{2,30}(?:规定|要求|部署)；(?!根据|按照|依据|对照|围绕|结合|聚焦)/g,
    says: '话没有说完，这里用逗号',
  },
  {
    form: /(进行|开展)了[^，。；、]{2,14}\1了/g,
    says: '一个分句里写了两次，只留一个',
  },
  {
    form: /(提升|提高|增强|加强|完善)(?!了)[^，。；、]{3,16}的\1(?=[，。；])/g,
    says: '同一个词前后写了两次，只留一个',
  },
  {
    form: /导致了?(?:使得?|造成|致使)|致使(?:导致|造成|使得)|使得(?:导致|造成)|造成导致/g,
    says: '意思重复，只留一个',
  },
  {
    form: /得到(?:了|进一步|明显|不断|有效)?(?:增强|提升|加强|改善)(?:提高|增强|提升|加强)(?=[，。；])/g,
    says: '意思重复，只留一个',
  },
  {
    form: /以[^，。；、为由]{2,12}任(?:组长|主任|总指挥)/g,
    says: '“以……为组长”或“由……任组长”，不能混在一起',
  },
  {
    form: /原因(?:主要)?是(?:因为|由于)|原因(?:主要)?在于(?:因为|由于)/g,
    says: '“原因是”和“因为”“由于”只用一个',
  },
  { form: /截至目前为止/g, says: '“截至目前”和“到目前为止”只用一种说法', fix: '截至目前' },
  { form: /涉及到(?!位|期)/g, says: '“涉及”后面不用“到”', fix: '涉及' },
  {
    form: /(?:防止|避免|杜绝|防范)[^，。；]{0,10}?(?:不再|不发生|不出现|不越级|不得)/g,
    says: '“防止”“杜绝”后面又用了“不”，意思反了',
  },
  { form: /(?:均都|都均|均全部|全部均|全都全部|大多都基本|基本上全部)/g, says: '意思重复，只留一个' },
  {
    form: /(?:大约|约)\d[\d,.]{0,8}[万千]?(?:余|多)?[^，。；\d]{0,3}?(?:左右|上下)/g,
    says: '“约”和“左右”只用一个',
  },
  {
    form: /(今年以来|一年来|近年来|20\d{2}年以来)[^。]{4,60}?\1/g,
    says: '一句里写了两次，只留一个',
  },
  { form: /以上左右|左右以上|以上以上|以内左右/g, says: '“以上”和“左右”不能一起用' },
  {
    form: /\d[余多]\p{Script=Han}{0,2}(?:左右|上下)|(?:左右|上下|以上)[余多](?=[，。；])/gu,
    says: '“余”和“左右”“以上”都表示约数，只留一个',
  },
  { form: /(?:遵守|遵照|依照|根据|依据|按照)(?:按照|根据|依照|依据|遵照)/g, says: '意思重复，只留一个' },
  {
    form: /(?<=^|[，。；]|不断|进一步|有效|切实|持续)(?:提高|提升|增强)[^，。；]{3,20}得到(?:了|进一步|明显|有效)?(?:提高|提升|增强)/g,
    says: '“提高”“提升”和“得到提升”混在一起',
  },
  {
    form: /(?:提升[和与及]?提高|提高[和与及]?提升|加强[和与及]?(?:提高|强化|增强)|增强[和与及]?(?:提高|提升|加强)|强化[和与及]加强|关切[和与及]关注|关注[和与及]关切)(?=[，。；]|$)/g,
    says: '意思重复，只留一个',
  },
  {
    form: /(?<=^|[。；])通过[^，。；]{2,40}，使得?(?![用命得其])/g,
    says: '“通过”和“使”连用，句子没有了主语，去掉一个',
  },
  { form: /百分[之]?百(?:以上|多)/g, says: '最高就是百分之百' },
  { form: /加强强化|强化加强|提升提高|提高提升|上升提升|推动推进了?推动/g, says: '意思重复，只留一个' },
  { form: /因为[^，。；]{2,20}所?(?:造成|导致)(?=[，。；])/g, says: '“因为”和“造成”混在一起' },
  {
    form: /(\p{Script=Han}{2})\d{1,6}余?[个起处条件项次场名]\1(?=[，。；、])/gu,
    says: '同一个词前后写了两次',
  },
  { form: /共计共|总共共|合计共|累计共计|共累计共/g, says: '意思重复，只留一个' },
  {
    form: /(?<!在)坚持[^，。；在]{2,16}(?:原则|前提|方针)下(?=[，。])/g,
    says: '“坚持……原则”和“在……原则下”混在一起',
  },
  {
    form: /(?:围绕|本着)[^，。；以]{2,12}为(?:中心|核心|主线|重点|原则|目的|目标|抓手)(?=[，。])/g,
    says: '“围绕”“本着”和“以……为”混在一起',
  },
  { form: /现将(?=(?:报告|汇报|总结)如下)/g, says: '后面少了内容，如“现将有关情况”' },
  { form: /首次第一次|第一次首次|目前现已|目前现在|现在目前/g, says: '意思重复，只留一个' },
  {
    form: /(?:由于|因为)[^，。；]{2,20}的原因，?(?:所?导致|所?造成|使得?)/g,
    says: '“由于”“的原因”“导致”意思重复',
  },
  { form: /(?:由于|因为)[^。；]{2,30}，所以(?:导致|造成)/g, says: '“由于”“因为”和“所以导致”混在一起' },
  { form: /\d[余多](?:人|件|户|场|台|个)[余多](?=[次份名\p{Script=Han}])/gu, says: '两个“余”“多”只留一个' },
  { form: /(?<=[共现设拥])有有(?![关效害毒证机力序利限所])/g, says: '多了一个“有”', fix: '有' },
  {
    form: /(?<!报名|申报|征集|缴费|活动|投递)截止(?:到|至)?(?=(?:20\d{2}年|今年|本年|去年|当前|现在|年[初底末]|\d{1,2}月(?:\d{1,2}日|[底末初份]|[上中下]旬))[^。；]{0,6}[，,底末，])/g,
    says: '“截止”是停止，到某时为止写“截至”',
    fix: '截至',
  },
  {
    form: /过去的?以往|更加进一步|进一步更加|非常十分|十分非常|再次重新|重新再次/g,
    says: '意思重复，只留一个',
  },
];

/** 原因是因为, 以上左右: said twice. */
const pleonasm: TextRule = {
  id: 'pleonasm',
  level: 'likely',
  basis: '语义重复或矛盾',
  found: '原因是因为宣传方式传统。',
  passed: ['原因是宣传方式传统。', '防止矛盾升级，不再重复信访；约300人参加，左右两侧设岗。'],
  looksFor: PLEONASMS.map(({ form }) => form),
  inText: (text) => toldForms(text, PLEONASMS),
};

const ADVERB_TWICE = /(进一步|有待|仍需|不断|切实|扎实|持续|深入|积极|全面)([^，。；：、“”\d]{1,9}?)\1/g;

/** 仍有待进一步有待提升: an adverb twice in a clause. */
const adverbTwice: TextRule = {
  id: 'adverb-twice',
  level: 'likely',
  basis: '字词重复',
  found: '法治意识仍有待进一步有待提升。',
  passed: ['法治意识有待提升，能力有待加强。', '不断完善制度，不断提升能力。'],
  looksFor: [ADVERB_TWICE],
  inText: ({ text }) =>
    matchesOf(text, ADVERB_TWICE).map(({ from, to, found }) => ({
      from,
      to,
      message: `一个分句里有两个“${found[1]}”，请看一看。`,
    })),
};

/** Words with their last letter typed twice. */
const doubledLetters = lazyFinder(() =>
  USUAL_WORDS.filter((word) => word.length === 2).map((word) => [word + word.charAt(1), word]),
);

/** 压实实, 氛围围: the word's last letter is typed twice, and begins no other word. */
const letterTwice: TextRule = {
  id: 'letter-twice',
  level: 'likely',
  basis: '字词重复',
  found: '压实实法治责任，营造法治氛围围。',
  passed: [
    '推进进一步公开，监督督促，坚持持证上岗，学习习近平法治思想。',
    '整治治理并重，开展展览，提高高度。',
  ],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : doubledLetters()
          .find(text)
          .map(({ from, word, value }) => ({ from, to: from + word.length, word, value }))
          .filter(({ to }) => !/^(?:持证|习近平)/.test(text.slice(to - 1, to + 2)))
          .filter(({ to }) => (segmentsOf(text.slice(to - 1, to + 5))[0]?.segment.length ?? 0) === 1)
          .map(({ from, to, word, value }) => ({
            ...{ from, to, fix: value },
            message: `“${word}”多了一个“${value.charAt(1)}”。`,
          })),
};

/** Whether two clauses side by side may be one: the second ends the first. */
function repeatsClause(text: string): boolean {
  const clauses = text.split(/[，。；]/);
  return clauses.some((clause, at) => clause.length >= 5 && clauses[at - 1]?.endsWith(clause));
}

const LAST_TWICE = /(?<before>\p{Script=Han}{2})(?<letter>\p{Script=Han})\k<letter>(?=[，。；])/gu;
/** Letters that are written twice on purpose, and whom one calls so. */
const TWICE_ON_PURPOSE =
  /[人家事处时天年月代常层次件户村步刚渐频往多点默个样条项环级方种口日夜声字句步步早好慢悄通统足满爷奶爸妈哥姐弟妹叔伯婆公宝娃星谢试看想说笑区斤洋堂滚腾勃蒸津念切历睽楚明白红火热闹整齐完全实在轻松仅恰偏缕丝绵累得]/;

/** 覆盖面面，承诺书书。: the last letter before a stop is typed twice. */
const lastTwice: TextRule = {
  id: 'last-letter-twice',
  level: 'likely',
  basis: '字词重复',
  found: '扩大普法覆盖面面，签订信访承诺书书。',
  passed: ['做到人人参与、家家知晓，服务暖人人。', '考虑到方方面面，宣传好好，关爱宝宝。'],
  looksFor: [LAST_TWICE],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : matchesOf(text, LAST_TWICE).flatMap(({ to, found }) => {
          const { before = '', letter = '' } = found.groups ?? {};
          if (TWICE_ON_PURPOSE.test(letter) || /^(.)\1$/u.test(before)) return [];
          return [{ from: to - 2, to, fix: letter, message: `“${letter}”写了两次，请删去一个。` }];
        }),
};

const CLAUSE_TWICE = /([\p{Script=Han}]{5,30})[，。；]\1(?=[，。；])/gu;

/** 把法治建设摆在重要位置。把法治建设摆在重要位置。 */
const clauseTwice: TextRule = {
  id: 'clause-twice',
  level: 'certain',
  basis: '内容重复',
  found: '严格规范公正文明执法，严格规范公正文明执法，成效明显。',
  passed: ['严格规范执法，坚持公正文明执法，成效明显。', '学法，学法，再学法。'],
  inText: ({ text }) =>
    !repeatsClause(text)
      ? []
      : matchesOf(text, CLAUSE_TWICE).map(({ from, to, found }) => ({
          from,
          to,
          message: `“${found[1]}”接连写了两次，请删去一次。`,
          fix: found[1] ?? '',
        })),
};

export const WORDS_GRAMMAR: readonly TextRule[] = [
  ofLyObtain,
  pleonasm,
  adverbTwice,
  letterTwice,
  lastTwice,
  clauseTwice,
];
