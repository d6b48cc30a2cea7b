import type { Rule } from './rule.ts';
import { FIGURE_APPROXIMATIONS } from './rules/figure-approximations.ts';
import { FIGURE_AVERAGES } from './rules/figure-averages.ts';
import { FIGURE_DIFFERENCES } from './rules/figure-differences.ts';
import { FIGURE_GROWTH } from './rules/figure-growth.ts';
import { FIGURE_LAST_YEAR } from './rules/figure-last-year.ts';
import { FIGURE_LISTS } from './rules/figure-lists.ts';
import { FIGURE_PARTS } from './rules/figure-parts.ts';
import { FIGURE_RATES } from './rules/figure-rates.ts';
import { FIGURE_REPEATS } from './rules/figure-repeats.ts';
import { FIGURE_SHARES } from './rules/figure-shares.ts';
import { FIGURE_TABLES } from './rules/figure-tables.ts';
import { FIGURE_TOTALS } from './rules/figure-totals.ts';
import { FIGURE_WAYS } from './rules/figure-ways.ts';
import { FIGURE_WRITING } from './rules/figure-writing.ts';
import { MARK_LISTS } from './rules/mark-lists.ts';
import { MARK_NUMBERS } from './rules/mark-numbers.ts';
import { MARK_PAIRS } from './rules/mark-pairs.ts';
import { MARK_STOPS } from './rules/mark-stops.ts';
import { NAME_DAYS } from './rules/name-days.ts';
import { NAME_LAWS } from './rules/name-laws.ts';
import { NAME_OFFICES } from './rules/name-offices.ts';
import { NAME_ORGANS } from './rules/name-organs.ts';
import { NAME_PARTY } from './rules/name-party.ts';
import { NAME_TITLES } from './rules/name-titles.ts';
import { NAME_TOWNSHIPS } from './rules/name-townships.ts';
import { PERSONAL } from './rules/personal.ts';
import { RECORD } from './rules/record.ts';
import { SOUND_SLIPS } from './rules/sound-slips.ts';
import { STRUCTURE } from './rules/structure.ts';
import { TERM_SLIPS } from './rules/term-slips.ts';
import { WORD_LETTERS } from './rules/word-letters.ts';
import { WORDS } from './rules/words.ts';
import { WORDS_CONFUSED } from './rules/words-confused.ts';
import { WORDS_GRAMMAR } from './rules/words-grammar.ts';
import { WORDS_LAST_YEAR } from './rules/words-last-year.ts';
import { YEARS } from './rules/years.ts';
import { YEARS_PLANS } from './rules/years-plans.ts';
import { YEARS_RANGES } from './rules/years-ranges.ts';

/** What the families of rules are called, in the order in which they are read. */
export const FAMILIES: readonly { name: string; rules: readonly Rule[] }[] = [
  {
    name: '数据',
    rules: [
      ...FIGURE_RATES,
      ...FIGURE_PARTS,
      ...FIGURE_LISTS,
      ...FIGURE_APPROXIMATIONS,
      ...FIGURE_REPEATS,
      ...FIGURE_LAST_YEAR,
      ...FIGURE_TABLES,
      ...FIGURE_GROWTH,
      ...FIGURE_WAYS,
      ...FIGURE_WRITING,
      ...FIGURE_SHARES,
      ...FIGURE_TOTALS,
      ...FIGURE_AVERAGES,
      ...FIGURE_DIFFERENCES,
    ],
  },
  { name: '年份和日期', rules: [...YEARS, ...YEARS_PLANS, ...YEARS_RANGES] },
  {
    name: '名称',
    rules: [
      ...NAME_TITLES,
      ...NAME_LAWS,
      ...NAME_ORGANS,
      ...NAME_OFFICES,
      ...NAME_PARTY,
      ...NAME_DAYS,
      ...NAME_TOWNSHIPS,
    ],
  },
  { name: '标点', rules: [...MARK_NUMBERS, ...MARK_PAIRS, ...MARK_STOPS, ...MARK_LISTS] },
  {
    name: '字词',
    rules: [
      ...WORDS,
      ...WORD_LETTERS,
      ...WORDS_GRAMMAR,
      ...WORDS_CONFUSED,
      ...TERM_SLIPS,
      ...SOUND_SLIPS,
      ...WORDS_LAST_YEAR,
    ],
  },
  { name: '结构', rules: STRUCTURE },
  { name: '公开信息', rules: RECORD },
  { name: '个人信息', rules: PERSONAL },
];

/** Every rule. */
export const RULES: readonly Rule[] = FAMILIES.flatMap(({ rules }) => rules);
