import type { RulePack } from '../pack.ts';
import type { Hit, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

const SESSION_NUMERALS = '一二三四五六七八九';

const sessionYear = (pack: RulePack, congress: string, session: string): number | null =>
  pack.sessions.find((one) => one.congress === congress && one.session === session)?.year ?? null;

const latestCongress = (pack: RulePack): string => pack.sessions.at(-1)?.congress ?? '';

const ROW = /(十[八九]|二十)届((?:[一二三四五六七八九](?:中(?:全会)?)?[、和及]?){1,7}中)全会/g;

function judgeRow(
  { 0: found, 1: congress = '', 2: row = '' }: RegExpExecArray,
  year: number,
  pack: RulePack,
): Omit<Hit, 'from' | 'to'> | null {
  const glued = /[一二三四五六七]中[一二三四五六七]中/.test(row);
  if (glued) {
    const fix = found.replace(/中(?=[一二三四五六七])/g, '中、');
    return { message: `几次全会之间用顿号：“${fix}”。`, fix, level: 'certain' };
  }
  const sessions = [...row].filter((mark) => SESSION_NUMERALS.includes(mark));
  const unmet = sessions.find((session) => {
    const met = sessionYear(pack, congress, session);
    return met !== null && met > year + 1;
  });
  const unknown = sessions.find((session) => sessionYear(pack, congress, session) === null);
  if (unmet)
    return { message: `${congress}届${unmet}中全会在${year}年之后才召开，请核对。`, level: 'certain' };
  const early = sessions.find(
    (session) => session !== '二' && sessionYear(pack, congress, session) === year + 1,
  );
  if (early)
    return {
      message: `${congress}届${early}中全会在${year + 1}年召开，报告的是${year}年，请核对。`,
      level: 'likely',
    };
  const isClosed =
    congress !== latestCongress(pack) && pack.sessions.some((one) => one.congress === congress);
  if (unknown && isClosed)
    return { message: `党的${congress}届没有开过${unknown}中全会，请核对。`, level: 'certain' };
  if (unknown && congress === latestCongress(pack) && year <= Number(pack.date.slice(0, 4)))
    return {
      message: `规则库（${pack.date}）里还没有${congress}届${unknown}中全会，请核对。`,
      level: 'likely',
    };
  return null;
}

/** 二十届二中三中全会: joined by 、; and none that has not met. */
const plenarySessions: TextRule = {
  id: 'plenary-session',
  level: 'certain',
  basis: '规则库：党的历次全会',
  found: '贯彻党的二十届二中三中全会精神。',
  passed: ['贯彻党的二十届二中、三中全会精神。', '贯彻党的二十届四中全会精神。'],
  looksFor: [ROW],
  inText: ({ text }, { year, pack }) =>
    matchesOf(text, ROW).flatMap(({ from, to, found }) => {
      const said = judgeRow(found, year, pack);
      return said ? [{ from, to, ...said }] : [];
    }),
};

interface PartyWord {
  form: RegExp;
  says: string;
  fix?: string;
  level?: Hit['level'];
}

const WORDS: readonly PartyWord[] = [
  {
    form: /(?<=党的(?:十八|十九|二十)大[和及、以]{0,2})历届全会/g,
    says: '全会按“届”分“次”，一般写“历次全会”。',
    fix: '历次全会',
    level: 'likely',
  },
  {
    form: /(?:十八|十九|二十)大[一二三四五六七]中全会/g,
    says: '全会属于“届”，写“二十届三中全会”，不写“二十大三中全会”。',
  },
  { form: /(?:十八|十九|二十)大届/g, says: '“大”和“届”只用一个：党的二十大，二十届三中全会。' },
  {
    form: /(?<!第)二十次全国代表大会/g,
    says: '全称是“中国共产党第二十次全国代表大会”。',
    fix: '第二十次全国代表大会',
  },
  {
    form: /习近平新时代中国特色主义思想/g,
    says: '少了“社会”二字。',
    fix: '习近平新时代中国特色社会主义思想',
  },
  { form: /习近平新时代社会主义思想/g, says: '少了“中国特色”。', fix: '习近平新时代中国特色社会主义思想' },
  {
    form: /习近平新时代中国特色社会主义(?!思想|思政|经济|法治|的|理论|外交|强军|文化)/g,
    says: '少了“思想”二字。',
    level: 'likely',
  },
  {
    form: /新时代中国特色社会主义思想(?<!习近平新时代中国特色社会主义思想)/g,
    says: '全称是“习近平新时代中国特色社会主义思想”。',
    level: 'likely',
  },
  {
    form: /(?!习近平新时代中国特色社会主义思想)习近平新时代(?:中国){0,2}特[色式]?(?:社会)?(?:主义)?思想|习近平(?:新时期|时代)中国特色社会主义思想/g,
    says: '全称是“习近平新时代中国特色社会主义思想”。',
    fix: '习近平新时代中国特色社会主义思想',
  },
  {
    form: /习近平(?:依法治国|法冶|法律|法治)思想(?<!习近平法治思想)/g,
    says: '写“习近平法治思想”。',
    fix: '习近平法治思想',
  },
  { form: /习近平法制思想/g, says: '写“习近平法治思想”。', fix: '习近平法治思想' },
  {
    form: /以习近平总书记为核心的党中央/g,
    says: '规范的说法是“以习近平同志为核心的党中央”。',
    fix: '以习近平同志为核心的党中央',
  },
  {
    form: /以习近平(?:总书记)?为核心的党中央/g,
    says: '规范的说法是“以习近平同志为核心的党中央”。',
    fix: '以习近平同志为核心的党中央',
  },
  {
    form: /习近平总书(?!记)|习近平[总]?[书]?记(?<!习近平总书记)|习进平|习近凭|刁近平/g,
    says: '领导人的姓名、职务写错了，请改正。',
  },
  {
    form: /习近平新时代中国特色(?!社会主义)\p{Script=Han}{0,5}思想/gu,
    says: '全称是“习近平新时代中国特色社会主义思想”。',
    fix: '习近平新时代中国特色社会主义思想',
  },
  { form: /党的二十大[和及]十九届/g, says: '“二十大”之后是“二十届历次全会”，请核对。', level: 'likely' },
  { form: /习近平新时代中国特色社会主义法治思想/g, says: '写“习近平法治思想”。', fix: '习近平法治思想' },
  { form: /(?<=(?:十[八九]|二十)届)[一二三四五六七]次全会/g, says: '写“几中全会”，如二十届四中全会。' },
  { form: /(?<=(?:十[八九]|二十)届)[一二三四五六七]全会/g, says: '少了“中”字，如二十届四中全会。' },
  {
    form: /(?<=(?:十[八九]|二十)届[一二三四五六七]中全)会议/g,
    says: '简称写“全会”。',
    fix: '会',
    level: 'likely',
  },
  { form: /第?十[八九]届历届全会|二十届历届全会/g, says: '写“二十届历次全会”。', level: 'likely' },
  {
    form: /(?<=十[八九]|二十)(?=[一二三四五六七]中全会)/g,
    says: '少了“届”字，如二十届四中全会。',
  },
  {
    form: /党的(?:第?二十[二三四五六七八九]|三十|二一|二二)大/g,
    says: '党的二十大以后还没有这次大会，请核对。',
    level: 'likely',
  },
  { form: /法制(?=国家|中国)/g, says: '现在写“法治”。', fix: '法治', level: 'likely' },
  { form: /以法治国/g, says: '写“依法治国”。', fix: '依法治国' },
  { form: /以法行政/g, says: '写“依法行政”。', fix: '依法行政' },
];

/** A text without one of these has none of the words above. */
const MAY_HAVE = /[习刁届]|全会|党的[第二三]|次全国代表大会|新时代中国特色社会主义思想|法制[国中]|以法[治行]/;

/** Party words by their right names. */
const partyWords: TextRule = {
  id: 'party-word',
  level: 'certain',
  basis: '党的重要文献的规范表述',
  found: '学习习近平新时代中国特色主义思想。',
  passed: ['学习习近平新时代中国特色社会主义思想。', '贯彻党的二十大和二十届历次全会精神。'],
  looksFor: [MAY_HAVE],
  inText: ({ text }) =>
    !MAY_HAVE.test(text)
      ? []
      : WORDS.flatMap(({ form, says, fix, level }) =>
          matchesOf(text, form).map(({ from, to }) => ({
            from,
            to,
            message: `“${text.slice(from, to)}”：${says}`,
            ...(fix !== undefined && { fix }),
            ...(level && { level }),
          })),
        ),
};

/** Fixed sets, and the letters that must stand in them. */
const FOUR_IN_PERSON = '重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办';
/** As the rules on party discipline have it. */
const OF_DISCIPLINE = FOUR_IN_PERSON.replace('重要任务', '重要案件');
const IN_PERSON =
  /(?:重[要大点][\p{Script=Han}]{2})?亲自(?:部署|过问|协调|督[办查促]|研究|推动|落实|安排)(?:[、，和](?:重[要大点][\p{Script=Han}]{2})?亲自(?:部署|过问|协调|督[办查促]|研究|推动|落实|安排)){2,4}/gu;
/** 亲自部署重要工作、亲自过问重大问题: the verb first. */
const VERB_FIRST =
  /亲自(?:部署|过问|协调|督[办查促])重[要大点][\p{Script=Han}]{2}(?:[、，和]亲自(?:部署|过问|协调|督[办查促])重[要大点][\p{Script=Han}]{2}){1,4}/gu;
/** The verbs alone, all four. */
const IN_SHORT = ['亲自部署', '亲自过问', '亲自协调', '亲自督办'];
const isInShort = (words: string): boolean =>
  !/重/.test(words) && IN_SHORT.every((each) => words.includes(each));

/** 四个亲自: complete, and in the words of the rule. */
const fourInPerson: TextRule = {
  id: 'four-in-person',
  level: 'likely',
  basis: '《党政主要负责人履行推进法治建设第一责任人职责规定》',
  found: '做到亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。',
  passed: [`做到${FOUR_IN_PERSON}。`, '主要领导亲自部署、亲自过问、亲自协调、亲自督办。'],
  looksFor: [IN_PERSON, VERB_FIRST],
  inText: ({ text }) =>
    [
      ...matchesOf(text, IN_PERSON)
        .filter(({ found }) => ![FOUR_IN_PERSON, OF_DISCIPLINE].includes(found[0].replaceAll('，', '、')))
        .filter(({ found }) => !isInShort(found[0])),
      ...matchesOf(text, VERB_FIRST).filter(
        ({ found }) => !IN_SHORT.every((each) => found[0].includes(each)),
      ),
    ].map(({ from, to }) => ({
      from,
      to,
      message: `“四个亲自”的原文是“${FOUR_IN_PERSON}”，请对照补全。`,
      fix: FOUR_IN_PERSON,
    })),
};

const SETS =
  /(?<![“"「‘])(?:四个意识|四个自信|两个维护|两个确立|一规划两纲要|双随机、一公开|三重一大|放管服|八五普法|四议两公开|一岗双责)(?![”"」’])/g;

/** 两个维护 without its quotation marks. */
const quotedSets: TextRule = {
  id: 'set-without-quotes',
  level: 'hint',
  basis: '固定的缩略语加引号（GB/T 15834—2011，4.8）',
  found: '做到两个维护。',
  passed: ['做到“两个维护”。', '落实“一岗双责”和“双随机、一公开”。'],
  looksFor: [SETS],
  inText: ({ text }) =>
    matchesOf(text, SETS)
      .filter(({ from }) => text.lastIndexOf('“', from) <= text.lastIndexOf('”', from))
      .map(({ from, to, found }) => ({
        from,
        to,
        message: `“${found[0]}”是固定的缩略语，加引号。`,
        fix: `“${found[0]}”`,
      })),
};

const BROKEN_SETS: readonly PartyWord[] = [
  { form: /双随机[,，]?一公开/g, says: '写“双随机、一公开”。', fix: '双随机、一公开' },
  { form: /[四两三]个意识(?<!四个意识)/g, says: '是“四个意识”。', fix: '四个意识' },
  { form: /[两三五]个自信/g, says: '是“四个自信”。', fix: '四个自信' },
  { form: /[三四一二2]个维护/g, says: '是“两个维护”。', fix: '两个维护' },
  { form: /[三四一二2]个确立/g, says: '是“两个确立”。', fix: '两个确立' },
  {
    form: /(?:做到|践行)[“"]?两个确立[”"]?/g,
    says: '“做到”的是“两个维护”；“两个确立”用“深刻领悟”“坚定拥护”。',
    level: 'likely',
  },
  {
    form: /(?:领悟|领会|认识|理解|把握)[“"]?两个维护[”"]?的?(?:决定性|重大)意义/g,
    says: '有决定性意义的是“两个确立”。',
    level: 'likely',
  },
  {
    form: /坚定(?:树立)?[“"]?四个意识[”"]?/g,
    says: '“四个意识”用“增强”，“四个自信”用“坚定”。',
    level: 'likely',
  },
  {
    form: /[“"]?四个自信[”"]?(?=[、，和][^。；“"]{0,6}[“"]?四个意识)/g,
    says: '顺序是“四个意识”“四个自信”“两个维护”，请看一看。',
    level: 'likely',
  },
  {
    form: /[“"]?两个维护[”"]?(?=[、，和][^。；“"]{0,6}[“"]?(?:四个意识|四个自信|两个确立))/g,
    says: '顺序是“两个确立”“四个意识”“四个自信”“两个维护”，请看一看。',
    level: 'likely',
  },
  {
    form: /(?:(?:政治|大局|核心|看齐)意识[、和]){2}(?:政治|大局|核心|看齐)意识(?![、和](?:政治|大局|核心|看齐)意识)(?<!(?:[^、和]{2}意识[、和]){3}[^、和]{2}意识)/g,
    says: '“四个意识”是政治意识、大局意识、核心意识、看齐意识，这里少了一个。',
    level: 'likely',
  },
  {
    form: /(?:(?:道路|理论|制度|文化)自信[、和]){2}(?:道路|理论|制度|文化)自信(?![、和](?:道路|理论|制度|文化)自信)(?<!(?:[^、和]{2}自信[、和]){3}[^、和]{2}自信)/g,
    says: '“四个自信”是道路自信、理论自信、制度自信、文化自信，这里少了一个。',
    level: 'likely',
  },
  {
    form: /(?<=四个意识[”"]?[、，][^。；]{0,8})[“"]?两个维护/g,
    says: '“四个意识”和“两个维护”之间一般还有“四个自信”，请看一看是不是漏了。',
    level: 'hint',
  },
  {
    form: /公示(?:制度)?、(?:行政)?执法全过程记录(?:制度)?[“”"]*三项制度/g,
    says: '“三项制度”还有重大执法决定法制审核制度，请补全。',
    level: 'likely',
  },
  { form: /一规划二纲要/g, says: '写“一规划两纲要”。', fix: '一规划两纲要' },
  {
    form: /谁执法[,，]谁普法/g,
    says: '写“谁执法谁普法”，中间没有逗号。',
    fix: '谁执法谁普法',
    level: 'hint',
  },
];

const SET_MARKS =
  /双随机|个(?:意识|自信|维护|确立)|(?:大局|核心|道路|理论)(?:意识|自信)|三项制度|一规划二纲要|谁执法/;

const brokenSets: TextRule = {
  id: 'set-broken',
  level: 'certain',
  basis: '固定的说法不能改',
  found: '增强“四个自信”、坚定“四个意识”、做到“两个确立”。',
  passed: [
    '全面推行“双随机、一公开”监管，增强政治意识、大局意识、核心意识、看齐意识。',
    '深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
  ],
  looksFor: [SET_MARKS],
  inText: ({ text }) =>
    !SET_MARKS.test(text)
      ? []
      : BROKEN_SETS.flatMap(({ form, says, fix, level }) =>
          matchesOf(text, form).map(({ from, to, found }) => ({
            from,
            to,
            message: `“${found[0]}”：${says}`,
            ...(fix !== undefined && { fix }),
            ...(level && { level }),
          })),
        ),
};

export const NAME_PARTY: readonly TextRule[] = [
  plenarySessions,
  partyWords,
  fourInPerson,
  brokenSets,
  quotedSets,
];
