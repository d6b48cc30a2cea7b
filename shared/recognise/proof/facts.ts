import { annexNumber } from '../../report/numbering.ts';
import type { Letterhead, Report } from '../../report/schema.ts';
import { hanziNumeral } from '../../text/hanzi-numerals.ts';
import { KNOWN_LABELS } from '../record-labels.ts';
import { datesIn } from '../signature.ts';
import { simplified } from '../simplified.ts';
import { fold } from './fold.ts';

/** What a report says outside its lead and parts: words and dates (ISO). */
export interface Facts {
  words: string[];
  dates: Set<string>;
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

function factsOf(values: readonly string[]): Facts {
  const words = values.map((value) => fold(value).key).filter((value) => value !== '');
  return {
    words: [...new Set(words)].sort((one, other) => other.length - one.length),
    dates: new Set(values.filter((value) => ISO.test(value))),
  };
}

const letterheadValues = ({ issuers, signatories, ...single }: Letterhead): string[] => [
  ...[single.copyNumber, single.secrecy, single.urgency, single.documentNumber],
  ...issuers.map((name) => (single.withDocumentWord ? `${name}文件` : name)),
  ...issuers,
  ...signatories,
];

/** What the report says above its lead: 版头, 公开信息, the title, whom it is for. */
export const headFacts = ({ letterhead, publication, title, addressee }: Report): Facts =>
  factsOf([
    ...(letterhead ? letterheadValues(letterhead) : []),
    ...Object.values(publication),
    ...[title, addressee ?? ''],
  ]);

/** The annexes' names as 附件说明 has them, and as they stand over their pages with 附件1. */
const annexValues = ({ annexes = [] }: Report): string[] =>
  annexes.flatMap(({ title }, at) => [
    ...(title === '' ? [] : [`${at + 1}.${title}`, `${at + 1}、${title}`, title]),
    ...[
      annexNumber(at),
      `附件${hanziNumeral(at + 1)}`,
      `附件：${at + 1}.`,
      `附${at + 1}`,
      `附${hanziNumeral(at + 1)}`,
    ],
  ]);

const imprintValues = ({ imprint }: Report): string[] =>
  imprint ? [imprint.copyTo, imprint.printer, imprint.printedOn] : [];

/** What the report says below its last paragraph: 附件说明, 署名 and date, 附注, 版记. */
export const endFacts = (report: Report): Facts => {
  const { signature, note = '' } = report;
  return factsOf([
    ...annexValues(report),
    ...(signature ? [...signature.office.split('、'), signature.date] : []),
    // Several remarks of a file are one in the report.
    note,
    ...note.split('）（'),
    ...imprintValues(report),
  ]);
};

/** What it says among the text of its annexes and below: 附件1, their titles, 版记. */
export const annexFacts = (report: Report): Facts =>
  factsOf([...annexValues(report), ...imprintValues(report)]);

/** Words that only say what stands behind them, or that there is nothing. */
const LABELS = new Set([
  ...KNOWN_LABELS,
  ...'签发人 附件 抄送 印发 盖章 公章 印章 签章 章 印 盖章处 无 暂无 空 时间 日期 更新时间 更新日期 发布于'.split(
    ' ',
  ),
  ...'单位 机关 部门 落款 署名 公元 代章 年 月 日'.split(' '),
  ...['星期', '周'].flatMap((word) => [...'一二三四五六日天'].map((day) => word + day)),
  ...'报告 报送 填报 上报 呈报 落款 署名 成文 印发 签发 发文'
    .split(' ')
    .flatMap((deed) => ['单位', '机关', '部门', '日期', '时间'].map((what) => deed + what)),
]);
/** What is a letter, a figure or a sign that says something; brackets, stops and bars about facts do not. */
const SAYING = /(?:(?![|｜<>＜＞])[\p{L}\p{N}\p{S}])+/gu;
const BRACKETED_YEAR = /[［【[（(](\d{4})[］】\])）](?=第?\d)/g;

/** A stretch of a text that some fact says. */
const SAID = '\n';

function withoutDates(text: string, dates: ReadonlySet<string>): string {
  let rest = '';
  let end = 0;
  for (const { at, typed, date } of datesIn(text)) {
    if (!dates.has(date)) continue;
    rest += text.slice(end, at) + SAID;
    end = at + typed.length;
  }
  return rest + text.slice(end);
}

/** A run of a table's cells is no longer than this. */
const LONGEST_RUN = 400;

/** Whether a run is nothing but facts and labels, one behind the other as cells without anything between them are: 法治政府 and 有效性. */
function isAllSaid(run: string, words: readonly string[]): boolean {
  if (run.length > LONGEST_RUN) return false;
  const plain = simplified(run);
  const ends = new Set([0]);
  for (let at = 0; at < run.length; at += 1) {
    if (!ends.has(at)) continue;
    for (const word of words) if (run.startsWith(word, at)) ends.add(at + word.length);
    for (const label of LABELS) if (plain.startsWith(label, at)) ends.add(at + label.length);
  }
  return ends.has(run.length);
}

/** A label, or several without anything between them: 无 and 索引号. */
const isLabel = (word: string): boolean => isAllSaid(word, []);

function withoutFacts(text: string, { words, dates }: Facts): string {
  const said = (typed: string): string => words.reduce((rest, word) => rest.replaceAll(word, SAID), typed);
  // A number's brackets come in many forms, and are written as 〔〕.
  const rest = withoutDates(said(said(text).replace(BRACKETED_YEAR, '〔$1〕')), dates);
  return (rest.match(SAYING) ?? []).filter((word) => !isLabel(word)).join('');
}

const withoutLabels = (text: string): string => text.replace(SAYING, (word) => (isLabel(word) ? SAID : word));

/**
 * What of a line outside the text the report does not say: the line without what some fact says, and without labels. A
 * fact may be part of a label (有效 of 有效性), and a label of a fact.
 * @param text folded
 */
export function unsaid(text: string, facts: Facts): string {
  const rest = withoutFacts(text, facts);
  const undated = withoutDates(text, facts.dates);
  if (rest === '' || (undated.match(SAYING) ?? []).every((run) => isAllSaid(run, facts.words))) return '';
  return withoutFacts(withoutLabels(undated), facts);
}
