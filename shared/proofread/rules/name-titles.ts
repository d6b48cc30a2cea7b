import type { RulePack } from '../pack.ts';
import type { Hit, TextRule } from '../rule.ts';
import { asItSounds } from '../sounds.ts';
import { editDistance } from './edit-distance.ts';
import { matchesOf } from './sentence.ts';

const TITLE = /《([^《》\n]{3,60})》/g;
const LOCAL =
  /^(?!中华人民共和国)(?:[\p{Script=Han}]{1,8}?(?:省|市|县|区|州|旗|盟|镇|乡|街道)|(?:19|20)\d{2}年?)/u;

/** As titles are compared: without 中华人民共和国, years, versions, marks and blanks. */
const bareTitle = (title: string): string =>
  title
    .replace(/^中华人民共和国/, '')
    .replace(/[（(][^（()）]{0,30}[）)]/g, '')
    .replace(/[\s、，,“”〈〉<>]/g, '');

const indexes = new WeakMap<
  RulePack,
  { titles: Set<string>; list: readonly (readonly [string, string])[] }
>();

function indexOf(pack: RulePack) {
  const known = indexes.get(pack);
  if (known) return known;
  const list = pack.laws.map((title) => [bareTitle(title), title] as const);
  const index = { titles: new Set(list.map(([bare]) => bare)), list };
  indexes.set(pack, index);
  return index;
}

/** How far from a title another may be and still mean it: one letter in six, three at most; one of four. */
const reachOf = (length: number): number =>
  Math.max(length >= 4 ? 1 : 0, Math.min(3, Math.floor(length / 6)));

/** How long a title must be, and how many letters of it may be left out or put in. */
const LONG_TITLE = 8;
const MOST_LEFT_OUT = 2;

/** Whether the longer of two titles is the shorter with one stretch put in: 重大行政决策程序（暂行）条例. */
function isWithout(one: string, other: string, shortest = LONG_TITLE): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const more = long.length - short.length;
  if (short.length < shortest || more === 0 || more > MOST_LEFT_OUT) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(same) === long.slice(same + more);
}

/** Called a law of the country by its full title, so that one is meant. */
const FULL_TITLE = /^中华人民共和国.*法$/;
const SHORTEST_OF_FULL = 5;

function nearest(typed: string, pack: RulePack): { title: string; distance: number } | null {
  const bare = bareTitle(typed);
  const shortest = FULL_TITLE.test(typed) ? SHORTEST_OF_FULL : LONG_TITLE;
  const { titles, list } = indexOf(pack);
  const reach = reachOf(bare.length);
  if (titles.has(bare) || reach === 0) return null;
  let found: { title: string; distance: number } | null = null;
  for (const [other, title] of list) {
    const isPart = isWithout(bare, other, shortest);
    const distance = isPart ? Math.abs(bare.length - other.length) : editDistance(bare, other, reach);
    if ((isPart || distance <= reach) && distance < (found?.distance ?? Number.POSITIVE_INFINITY))
      found = { title, distance };
  }
  return found;
}

/** 中华人民共和国监查法: too short for another letter to tell, but it sounds like a law that there is. */
function soundsLike(typed: string, pack: RulePack): { title: string; distance: number } | null {
  const bare = bareTitle(typed);
  const { titles, list } = indexOf(pack);
  if (!FULL_TITLE.test(typed) || titles.has(bare)) return null;
  const sound = asItSounds(bare);
  const found = list.find(([other]) => other.length === bare.length && asItSounds(other) === sound);
  return found ? { title: found[1], distance: editDistance(bare, found[0], bare.length) } : null;
}

const KIND = /(?:法|条例)$/;

const SHORTEST_OTHER = 4;

/** A law called 条例, or a 条例 called law, where only the other is: 中华人民共和国行政处罚条例. */
function ofOtherKind(typed: string, bare: string, pack: RulePack): string | null {
  const { titles } = indexOf(pack);
  const kind = KIND.exec(bare)?.[0];
  if (kind === undefined || titles.has(bare)) return null;
  if (kind === '条例' && !typed.startsWith('中华人民共和国')) return null;
  const other = bare.slice(0, -kind.length) + (kind === '法' ? '条例' : '法');
  return titles.has(other) && bare.length >= SHORTEST_OTHER ? other : null;
}

/** The right title in the writer's own form: with 中华人民共和国 where it was, without the brackets that were not. */
function writtenLike(typed: string, title: string): string {
  const front = typed.startsWith('中华人民共和国') ? '中华人民共和国' : '';
  const brackets = /[（(][^（()）]{0,30}[）)]$/.exec(typed)?.[0] ?? '';
  return front + title.replace(/（\d{4}—\d{4}年）$/, '') + brackets;
}

/** 中共人民共和国, 中华人民和国: the country's name with a letter wrong. */
const BROKEN_COUNTRY = /^(?!中华人民共和国)中[华共国]{0,2}人民[共和]{1,2}国?/;

/** The title of a law or rule that is nearly right: 《…责任落实督查工作规定》. */
const nearlyRightTitle: TextRule = {
  id: 'title-nearly-right',
  level: 'certain',
  basis: '规则库：法律法规和文件全称',
  found: '对照《法治政府建设与责任落实督查工作规定》要求，学习《中华人民共和国监查法》。',
  passed: [
    '对照《法治政府建设与责任落实督察工作规定》要求。',
    '制定《青禾镇法治政府建设与责任落实督查工作办法》。',
  ],
  looksFor: [TITLE],
  inText: ({ text }, { pack }) =>
    matchesOf(text, TITLE).flatMap(({ from, to, found }): Hit[] => {
      const [, typed = ''] = found;
      if (LOCAL.test(typed)) return [];
      const other = ofOtherKind(typed, bareTitle(typed), pack);
      const message = `没有《${typed}》，现行的是《${other}》，请核对。`;
      if (other !== null) return [{ from, to, level: 'likely', message }];
      if (BROKEN_COUNTRY.test(typed)) {
        const right = `《${typed.replace(BROKEN_COUNTRY, '中华人民共和国')}》`;
        return [{ from, to, message: `国名写错了，应当是${right}。`, fix: right }];
      }
      const near = nearest(typed, pack) ?? soundsLike(typed, pack);
      if (!near) return [];
      const right = writtenLike(typed, near.title);
      const level = near.distance === 1 && typed.length >= 12 ? 'certain' : 'likely';
      const asked = `文件名与《${right}》差${near.distance}个字，请核对全称。`;
      return [{ from, to, message: asked, fix: `《${right}》`, level }];
    }),
};

const LEGAL_SYSTEM =
  /法制(?=政府|思维|轨道|文化|建设|机制|社会|意识|观念|理念|宣传|教育|素养|氛围|乡村|思想|化|精神|保障|信仰|方式|环境|理想|需求|力量|护航|惠民|为民|小院|公园|广场|长廊|元素|阵地|乡镇|镇街|镇村|县区|县城|城市|示范|课堂|讲座|讲堂|知识|宣讲|明白人|带头人|体检|服务|书屋|超市|督察|进步|引领)/g;

/** 法制建设 for 法治建设; 法制审核 is right. */
const legalSystem: TextRule = {
  id: 'rule-of-law-word',
  level: 'certain',
  basis: '现行规范用语为“法治”；“法制审核”等固定名称除外',
  found: '健全法制机制，开展法制宣传，创建法制乡镇。',
  passed: ['落实重大执法决定法制审核制度。', '宣传《关于加强法制宣传教育的决议》，刊登在法制日报。'],
  looksFor: [LEGAL_SYSTEM],
  inText: ({ text, unnamed }) =>
    matchesOf(unnamed, LEGAL_SYSTEM)
      .filter(({ from }) => !/社会主义$/.test(text.slice(Math.max(0, from - 4), from)))
      .map(({ from, to }) => ({
        from,
        to,
        message: `“${text.slice(from, to + 2)}”现在写“法治${text.slice(to, to + 2)}”。`,
        fix: '法治',
      })),
};

const LEGAL_REVIEW = /法治(?=审核)/g;

/** 重大执法决定法治审核: here 法制 is right. */
const legalReview: TextRule = {
  id: 'legal-review-word',
  level: 'certain',
  basis: '《行政处罚法》第五十八条：法制审核',
  found: '严格执行重大执法决定法治审核制度。',
  passed: ['严格执行重大执法决定法制审核制度。', '加强法治宣传和合法性审核。'],
  looksFor: [LEGAL_REVIEW],
  inText: ({ text }) =>
    matchesOf(text, LEGAL_REVIEW).map(({ from, to }) => ({
      from,
      to,
      level: /(?:执法|处罚)决定$/.test(text.slice(0, from)) ? 'certain' : 'likely',
      message: '“重大执法决定法制审核制度”是固定名称，写“法制审核”。',
      fix: '法制',
    })),
};

const INSPECTION = /(?<=法治政府建设|法治建设|依法治[镇乡县区市])(?:专项|重点|实地)?督查/g;

/** 法治政府建设专项督查: the rule says 督察. */
const inspection: TextRule = {
  id: 'inspection-word',
  level: 'hint',
  basis: '《法治政府建设与责任落实督察工作规定》',
  found: '建立法治建设专项督查机制。',
  passed: ['建立法治建设督察机制。', '开展安全生产督查。'],
  looksFor: [INSPECTION],
  inText: ({ unnamed }) =>
    matchesOf(unnamed, INSPECTION).map(({ from, to, found }) => ({
      from,
      to,
      message: `法治建设方面的规定用“督察”，请看一看这里的“${found[0]}”。`,
      fix: found[0].replace('督查', '督察'),
    })),
};

export const NAME_TITLES: readonly TextRule[] = [nearlyRightTitle, legalSystem, legalReview, inspection];
