import type { TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

const TITLE = /《(?:中华人民共和国)?([^《》\n]{2,40}?)(?:[（(](?:试行|修订)[）)])?》/g;
const OF_THE_PAST = /原|废止|失效|代替|取代|替代|以前/;

/** 《婚姻法》, 《信访条例》: a law that is no longer in force. */
const repealedLaw: TextRule = {
  id: 'repealed-law',
  level: 'likely',
  basis: '规则库：已经废止的法律法规',
  found: '学习《中华人民共和国婚姻法》和《信访条例》。',
  passed: [
    '学习《中华人民共和国民法典》和《信访工作条例》。',
    '原《婚姻法》已经废止，《劳动合同法》仍然有效。',
  ],
  looksFor: [TITLE],
  inText: ({ text, part }, { pack, year }) =>
    part === 'record'
      ? []
      : matchesOf(text, TITLE).flatMap(({ from, to, found }) => {
          const law = pack.repealed.find(({ name, since }) => name === found[1] && year >= since);
          if (!law || OF_THE_PAST.test(text.slice(Math.max(0, from - 6), from) + text.slice(to, to + 6)))
            return [];
          const message = `《${law.name}》已经废止，现在是《${law.now}》，请核对。`;
          return [{ from, to, message }];
        }),
};

const REVISED =
  /《(?:中华人民共和国)?(?<name>[^《》（()\n]{2,40}?)(?:[（(](?<inside>(?:19|20)\d{2})年?(?:修订|修正|修改|版)?[)）])?》(?:[（(](?<behind>(?:19|20)\d{2})年?(?:修订|修正|修改|版)[)）])?/g;

/** 《行政处罚法（2020年修订）》: a year in which the law was not amended, or has been again since. */
const wrongRevision: TextRule = {
  id: 'wrong-revision',
  level: 'likely',
  basis: '规则库：法律法规制定和修改的年份',
  found: '学习《中华人民共和国行政处罚法（2020年修订）》。',
  passed: [
    '学习《中华人民共和国行政处罚法（2021年修订）》和《行政复议法》（2023年修订）。',
    '《法治政府建设实施纲要（2021—2025年）》收官，《行政处罚法》宣传12场。',
  ],
  looksFor: [REVISED],
  inText: ({ text, part }, { pack, year }) =>
    part === 'record'
      ? []
      : matchesOf(text, REVISED).flatMap(({ from, to, found }) => {
          const { name, inside, behind } = found.groups ?? {};
          const told = Number(inside ?? behind);
          const law = pack.revisions.find((known) => known.name === name);
          const isKnowable = told <= year && told <= Number(pack.date.slice(0, 4));
          if (!law || !isKnowable) return [];
          if (law.years.includes(told)) {
            const newest = Math.max(...law.years.filter((each) => each < year));
            if (told >= newest) return [];
            const message = `《${law.name}》最近一次修改是${newest}年，这里写的是${told}年的，请核对。`;
            return [{ from, to, message }];
          }
          const years = law.years.slice(1).join('、');
          const message = `《${law.name}》是${years}年修改的，这里写的是${told}年，请核对。`;
          return [{ from, to, message }];
        }),
};

/** Fixed sets that stand in quotation marks, and no other is one letter from them. */
const SETS = (
  '双随机、一公开 四个意识 四个自信 两个维护 两个确立 一规划两纲要 三项制度 三重一大 放管服 枫桥经验 谁执法谁普法 四个亲自 ' +
  '一岗双责 高效办成一件事 法律明白人 四议两公开 关键少数 综合查一次 一件事一次办 三会一课 三官一律'
).split(' ');
const QUOTED = /“([^“”]{3,9})”/g;
const NUMERAL = /[一二两三四五六七八九十多单双\d]/;

/** The set that a quotation is one letter from, where that letter is no numeral. */
function nearSet(quoted: string): string | null {
  if (SETS.includes(quoted)) return null;
  const near = SETS.find((set) => {
    if (set.length !== quoted.length || set.length < 4) return false;
    const places = [...set].flatMap((letter, at) => (letter === quoted[at] ? [] : [at]));
    const [place] = places;
    return (
      place !== undefined && places.length === 1 && !NUMERAL.test(set.charAt(place) + quoted.charAt(place))
    );
  });
  return near ?? null;
}

/** “双随机、一公布”: one letter from a fixed set. */
const setNearlyRight: TextRule = {
  id: 'set-nearly-right',
  level: 'likely',
  basis: '固定的说法不能改',
  found: '推行“双随机、一公布”监管。',
  passed: ['推行“双随机、一公开”监管。', '推行“一窗通办”“四项制度”。'],
  looksFor: [QUOTED],
  inText: ({ text }) =>
    matchesOf(text, QUOTED).flatMap(({ from, to, found }) => {
      const set = nearSet(found[1] ?? '');
      if (set === null) return [];
      return [{ from, to, message: `“${found[1]}”与“${set}”只差一个字，请核对。`, fix: `“${set}”` }];
    }),
};

export const NAME_LAWS: readonly TextRule[] = [repealedLaw, wrongRevision, setNearlyRight];
