import { simplified } from '../recognise/simplified.ts';
import { isAgainstFigureBefore, isOfThing, isProject, passing } from './one-year-facts.ts';
import { outOfDate } from './out-of-date.ts';
import { writeYearLike, YEAR, yearValue } from './year-digits.ts';
import { bareYears, type YearMention, type YearUse, yearMentions } from './year-mentions.ts';
import { isEventAlone } from './yearly-work.ts';

/** From the year of last year's report to the year of the new one. */
export interface YearMove {
  from: number;
  to: number;
}

/** A sentence after the move, and what a clerk is asked about it. */
export interface RolledSentence {
  text: string;
  asked: string[];
}

const isOfReport = ({ year }: YearMention, from: number): boolean => year === from || year === from + 1;

const MOVING: readonly YearUse[] = ['plain', 'compared', 'onward'];

const moves = (mention: YearMention, from: number): boolean =>
  isOfReport(mention, from) && MOVING.includes(mention.use);

const isLasting = ({ use }: YearMention): boolean => use === 'since' || use === 'onward';

/** The other end of 从2022年的40件: 到2025年的29件. */
const UP_TO_YEAR = new RegExp(`[到至]\\s?${YEAR}`);

/** Whether a sentence holds the report's year against another, so that moving one alone would make it untrue. */
function isSeveralYears(text: string, mentions: readonly YearMention[], from: number): boolean {
  const own = mentions.filter((one) => moves(one, from));
  const isEarlier = (one: YearMention): boolean =>
    one.year < from &&
    // what began in the year before the report's may have ended in it
    !(one.year < from - 1 && isOfThing(text, text.slice(one.at + one.typed.length))) &&
    (!isLasting(one) || (one.use === 'since' && (isProject(text) || UP_TO_YEAR.test(text))));
  if (own.length > 0 && (mentions.some(isEarlier) || isAgainstFigureBefore(text))) return true;
  const dated = mentions.filter((one) => one.use === 'dated' && isOfReport(one, from));
  if (own.some(({ year }) => dated.some((one) => one.year === year && year === from))) return true;
  return own.length > 0 && new Set([...own, ...dated].map(({ year }) => year)).size > 1 && isProject(text);
}

const GROUPED = '这里把几个年份连在一起写，请看一看今年是否还这样写。';

/** Why a year of last year's report or plan was left as it was; null where it is right as it stands. */
function askStaying({ use, year, typed }: YearMention, from: number): string | null {
  const isPlan = year === from + 1;
  if (use === 'dated')
    return isPlan
      ? '这里写的是去年计划里的日期，请改成新的日期或删去。'
      : '这里写的是去年的日期，请改成今年的或删去。';
  if (use === 'characterised' || use === 'once') return `这句话说的只是${typed}年，请改写或删去。`;
  if (use === 'grouped') return GROUPED;
  if (use === 'named') return `引号里的“${typed}”没有改，请看一看今年是否还用这个名称。`;
  if (use === 'since' && isPlan) return `“${typed}年起”是去年计划里的说法，请看一看今年该怎样写。`;
  return null;
}

function askOther(mention: YearMention, isHeading: boolean, { from, to }: YearMove): string | null {
  const { use, year, typed } = mention;
  if (year === to + 1) return `上次写到${typed}年，正是这次要写计划的年份，请看一看。`;
  if (year > from && year <= to) return `上次写到${typed}年，现在已到这一年，请写明完成情况。`;
  if (year >= from || isLasting(mention)) return null;
  if (isHeading) return `标题里还写着${typed}年，请看一看是否该改为${to}年。`;
  if (use === 'compared') return `这里跟${typed}年比，请看一看是否该改为跟${to - 1}年比。`;
  if (year === from - 1 && use === 'grouped') return GROUPED;
  return year === from - 1 ? `这里写的是${typed}年，请看一看今年该怎样写。` : null;
}

const askRelative = (text: string, mentions: readonly YearMention[], from: number): string[] => {
  const word = /去年|上年|前年/.exec(text)?.[0];
  const stayed = mentions.find(
    (mention) => (mention.year === from - 1 || word === '前年') && mention.use !== 'compared',
  );
  return word && stayed ? [`这句既写“${word}”又写${stayed.typed}年，请看一看“${word}”指的是哪一年。`] : [];
};

const TITLE = new RegExp(
  `《(?:[^《》（）()]*[^\\d《》（）()—–-])?(${YEAR})\\s{0,8}年度?[^—–-][^《》]*》`,
  'g',
);
/** 〔2025〕15号, and a title's own year in brackets at its end; an edition's (2025年版) is used for years. */
const NUMBERED = new RegExp(
  `[〔［【[（(]\\s{0,8}(${YEAR})\\s{0,8}[〕］】\\])）]\\s{0,8}第?\\s{0,8}\\d{1,5}\\s{0,8}号`,
  'g',
);
const YEAR_BEHIND = new RegExp(`《[^《》（）()]*[（(](${YEAR})\\s{0,8}年度[^《》（）()]*[）)]》`, 'g');
/** So many years back a paper with its date in the title may be, which is named again every year; and one with a number. */
const RECENT = 4;
const LAST = 1;
const PAPERS = [
  [TITLE, RECENT],
  [YEAR_BEHIND, RECENT],
  [NUMBERED, LAST],
] as const;

/** 《2025年…工作要点》 and 〔2025〕15号 stay as they are, and are last year's papers. */
const askPapers = (text: string, from: number): string[] =>
  PAPERS.flatMap(([paper, back]) =>
    [...text.matchAll(paper)].filter(
      ([, typed = '']) => yearValue(typed) <= from + 1 && yearValue(typed) > from - back,
    ),
  )
    .map(([named]) => (named.startsWith('《') ? named : `“${named}”`))
    .map((named) => `${named}是去年的文件，请看一看今年是否有新的。`);

const SPAN = new RegExp(
  `(${YEAR})\\s{0,8}年?\\s{0,8}[—–\\-－~～至到/]{1,4}\\s{0,8}(${YEAR})\\s{0,8}年?度?`,
  'g',
);

/** A span of years that begins in the report's year, or ends in the next, and a school year. */
const askSpans = (text: string, from: number): string[] =>
  [...text.replace(/《[^《》]*》/g, '').matchAll(SPAN)]
    .filter(
      ([span, first = '', last = '']) =>
        yearValue(first) === from ||
        yearValue(last) === from + 1 ||
        (yearValue(last) === from && !/年度?$/.test(span)),
    )
    .map(([span]) => `“${span}”没有改，请看一看今年该怎样写。`);

/** A year without 年 may be a number, and stays. */
const askBare = (text: string, from: number): string[] =>
  bareYears(text)
    .filter((year) => year === from || year === from + 1)
    .map((year) => `“${year}”后面没有“年”，没有改，请看一看是不是年份。`);

/** The report's years that an event and nothing else is told of: whether it comes every year nobody knows but the clerk. */
function eventYears(text: string, mentions: readonly YearMention[], from: number): readonly YearMention[] {
  const own = mentions.filter(({ use, year }) => use === 'plain' && year === from);
  if (own.length === 0) return [];
  const plain = simplified(text);
  return own.filter(({ at, typed }) => isEventAlone(plain.slice(0, at), plain.slice(at + typed.length)));
}

function moveYears(text: string, mentions: readonly YearMention[], distance: number): string {
  let rolled = '';
  let end = 0;
  for (const { at, typed, year } of mentions) {
    rolled += text.slice(end, at) + writeYearLike(typed, year + distance);
    end = at + typed.length;
  }
  return rolled + text.slice(end);
}

/** Moves the years of one sentence or heading that mean last year's report or its plan; asks about the rest. */
export function rollSentence(text: string, isHeading: boolean, move: YearMove): RolledSentence {
  const { from, to } = move;
  if (from === to) return { text, asked: outOfDate(text, to) };
  const mentions = yearMentions(text, isHeading);
  const isSeveral = !isHeading && isSeveralYears(text, mentions, from);
  const events = isSeveral || isHeading ? [] : eventYears(text, mentions, from);
  const moving = isSeveral || events.length > 0 ? [] : mentions.filter((one) => moves(one, from));
  const rolled = moveYears(text, moving, to - from);
  const relative = askRelative(text, mentions, from);
  const asked = (relative.length > 0 ? mentions.filter(({ year }) => year !== from - 1) : mentions)
    .map((one) => (isOfReport(one, from) ? askStaying(one, from) : askOther(one, isHeading, move)))
    .filter((one) => one !== null);
  const questions = [
    ...(isSeveral ? ['这句话里有几年的情况，年份都没有改，请看一看今年该怎样写。'] : []),
    ...events.map(({ typed }) => `这句话像是只在${typed}年有的事，年份没有改，请看一看今年该怎样写。`),
    ...asked,
    ...askPapers(text, from),
    ...askSpans(text, from),
    ...relative,
    ...(isHeading ? [] : [...askBare(text, from), ...passing(text)]),
    ...outOfDate(rolled, to, moving.some(({ year }) => year > from) ? to + 1 : to),
  ];
  return { text: rolled, asked: [...new Set(questions)] };
}
