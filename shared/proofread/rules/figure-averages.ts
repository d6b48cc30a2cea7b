import type { Figure } from '../../figures/read-figures.ts';
import { isSameUnit } from '../../figures/units.ts';
import type { Hit, TextRule } from '../rule.ts';
import { matchesOf, type Stretch, statementsWith } from './sentence.ts';
import { isAsWritten, isExact, sumOf } from './written-values.ts';

/** What a number is told for each of: 平均每村8名, 平均每个调解组织4名. */
const EACH =
  /平均每个?(?<what>村（社区）|调委会|社区|村|(?!月|季|半年|人|次|场|期|天|周|年)\p{Script=Han}{2,6}?组织)/u;

const COUNT_BEFORE = /\d{1,3}$/;
const COUNT_BEHIND = /^(?:共有?|现有|有)?(\d{1,3})个/;

/** How many of them there are, told once: 14个村, 调解组织共有16个. */
function countOf(sentence: string, what: string): number | null {
  const [before = '', ...others] = sentence.split(`个${what}`);
  const told = COUNT_BEFORE.exec(before)?.[0];
  if (told !== undefined) return others.length === 1 ? Number(told) : null;
  const behind = COUNT_BEHIND.exec(sentence.slice(sentence.indexOf(what) + what.length))?.[1];
  return behind === undefined ? null : Number(behind);
}

/** The only other exact figure of a stretch in a unit. */
function onlyOther(figures: readonly Figure[], { from, to }: Stretch, each: Figure): Figure | null {
  const others = figures.filter(
    (figure) => figure !== each && figure.at >= from && figure.at < to && isSameUnit(figure.unit, each.unit),
  );
  const [only] = others;
  return only && others.length === 1 && isExact(only) && only.at < each.at ? only : null;
}

/** What is told for each, where the whole and what it is told of come to another average. */
const notTheAverage = (each: Figure, whole: Figure, among: string, real: number): Hit => ({
  from: each.at,
  to: each.at + each.length,
  message: `按“${whole.text}”和${among}算，平均约${real}${each.unit}，与“${each.text}”对不上，请核对。`,
});

/** 96名，平均每村8名，覆盖14个村: the average that the whole and the number of places contradict. */
const averageOfPlaces: TextRule = {
  id: 'average-of-places',
  level: 'likely',
  basis: '平均数与总数应当一致',
  found: '培育法律明白人96名，平均每村8名，覆盖全镇14个村；网格员74名，平均每个村配备5名，全镇共12个村。',
  passed: [
    '培育法律明白人112名，平均每村8名，覆盖全镇14个村。',
    '培育法律明白人96名，平均每村近7名，覆盖14个村；调解员48名，平均每村4名。',
  ],
  looksFor: [EACH],
  inText: (read) =>
    statementsWith(read, EACH).flatMap((stretch): Hit[] => {
      const sentence = read.text.slice(stretch.from, stretch.to);
      const found = EACH.exec(sentence);
      const what = found?.groups?.what ?? '';
      const from = stretch.from + (found?.index ?? 0) + (found?.[0].length ?? 0);
      const each = read.figures.find(({ at }) => at >= from);
      if (!each || each.at - from > 8 || /[，。；]/.test(read.text.slice(from, each.at))) return [];
      const whole = onlyOther(read.figures, stretch, each);
      const count = countOf(sentence.replace(EACH, ''), what);
      if (!whole || !isExact(each) || count === null || count === 0) return [];
      const real = whole.value / count;
      if (isAsWritten(real, each) || Math.abs(real - each.value) < 1) return [];
      return [notTheAverage(each, whole, `${count}个${what}`, Number(real.toFixed(1)))];
    }),
};

/** 案均罚款3万元, 户均补助5000元: what is told for each of those that are counted by these units. */
const FOR_EACH = /(?<what>[案件户场次])均\p{Script=Han}{0,6}(?=\d)/u;
const COUNTED_BY: Readonly<Record<string, RegExp>> = {
  案: /^[件起宗]$/,
  件: /^件$/,
  户: /^户$/,
  场: /^场次?$/,
  次: /^次$/,
};

/** 18件，罚款3.6万元，案均3万元: the average that the sum and the number contradict. */
const averageOfCases: TextRule = {
  id: 'average-of-cases',
  level: 'likely',
  basis: '平均数与总数应当一致',
  found: '办理案件18件，罚款3.6万元，案均罚款3万元。',
  passed: [
    '办理案件18件，罚款3.6万元，案均罚款0.2万元。',
    '办理案件18件，罚款3.6万元，案均罚款约0.2万元；帮扶12户，户均增收2万元。',
  ],
  looksFor: [FOR_EACH],
  inText: (read) =>
    statementsWith(read, FOR_EACH).flatMap((stretch): Hit[] => {
      const found = FOR_EACH.exec(read.text.slice(stretch.from, stretch.to));
      const at = stretch.from + (found?.index ?? 0) + (found?.[0].length ?? 0);
      const each = read.figures.find((figure) => figure.at === at);
      const unit = COUNTED_BY[found?.groups?.what ?? ''];
      if (!each || !unit) return [];
      const whole = onlyOther(read.figures, stretch, each);
      const counts = read.figures.filter(
        (figure) => figure.at >= stretch.from && figure.at < at && unit.test(figure.unit),
      );
      const [count] = counts;
      if (!whole || !count || counts.length > 1 || count.value === 0 || !isExact(each) || !isExact(count))
        return [];
      const real = whole.value / count.value;
      if (isAsWritten(real, each) || Math.abs(real - each.value) < real / 10) return [];
      return [notTheAverage(each, whole, `“${count.text}”`, Number(real.toPrecision(3)))];
    }),
};

const COUNT = '(\\d{1,4})\\k<unit>';
const NAMED = '\\p{Script=Han}{0,8}?';
const QUARTERS = new RegExp(
  `(?<!\\d)(?<all>\\d{1,4})(?<unit>场次|件次|人次|[次件场起期份])[，：（](?:其中)?第?一季度${NAMED}${COUNT}[、，]第?二季度${NAMED}${COUNT}[、，]第?三季度${NAMED}${COUNT}[、，]第?四季度${NAMED}${COUNT}`,
  'gu',
);
const HALVES = new RegExp(
  `(?<!\\d)(?<all>\\d{1,4})(?<unit>场次|件次|人次|[次件场起期份])[，：（](?:其中)?上半年${NAMED}${COUNT}[、，]下半年${NAMED}${COUNT}`,
  'gu',
);

/** 4次，第一季度1次、第二季度2次、第三季度1次、第四季度1次: the parts of the year make another sum. */
const partsOfYear: TextRule = {
  id: 'parts-of-year',
  level: 'likely',
  basis: '合计等于各项之和',
  found:
    '召开会议4次，第一季度1次、第二季度2次、第三季度1次、第四季度1次；研判28次，其中上半年12次、下半年18次。',
  passed: [
    '召开会议5次，第一季度1次、第二季度2次、第三季度1次、第四季度1次。',
    '召开会议4次，一季度学习1次；研判30次，其中上半年12次、下半年18次。',
  ],
  looksFor: [QUARTERS, HALVES],
  inText: ({ text }) =>
    [QUARTERS, HALVES].flatMap((form) =>
      matchesOf(text, form).flatMap(({ from, to, found }): Hit[] => {
        const { all = '', unit = '' } = found.groups ?? {};
        const sum = sumOf(found.slice(3).map(Number));
        if (sum === Number(all)) return [];
        return [{ from, to, message: `各期加起来是${sum}${unit}，前面写的是“${all}${unit}”，请核对。` }];
      }),
    ),
};

export const FIGURE_AVERAGES: readonly TextRule[] = [averageOfPlaces, averageOfCases, partsOfYear];
