import { readFileSync } from 'node:fs';
import { readFigures } from '../../shared/figures/read-figures.ts';
import { recogniseText } from '../../shared/recognise/recognise-text.ts';
import { rollSentence } from '../../shared/roll-forward/roll-sentence.ts';

/** What came of one case of a list: `asked` of a sentence whose year a clerk is asked about instead. */
export type Verdict = 'right' | 'asked' | 'wrong';

/** A case as it stands in the list, what came of it, and what was read instead. */
export interface Judged {
  text: string;
  verdict: Verdict;
  read: string;
}

const linesOf = (list: string): string[] =>
  readFileSync(new URL(`lists/${list}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const LAST = '全年组织学法不少于4次，持续提升干部运用法治思维的能力。';
const PAGE = `竹坞镇2024年法治政府建设情况报告
2024年，竹坞镇扎实推进法治政府建设各项工作。现将有关情况报告如下：
一、主要举措和成效
（一）强化组织领导
全年召开专题会议6次，研究部署重点工作。
二、2025年主要安排
（一）强化学习
${LAST}`;

/** Reads a page with lines below its last paragraph: who signed, what was left out, and whether the last paragraph is still the last. */
function readEnd(below: string) {
  const { report, leftOut } = recogniseText(`${PAGE}\n${below}`, { id: 'list' });
  const { office = '', date = '' } = report.signature ?? {};
  const last = report.parts[4].blocks.at(-1)?.text ?? '';
  return { office, date, last, leftOut: leftOut.map(({ text }) => text) };
}

/** The forms of signature: office and date below the last paragraph. */
export function judgeSignatures(list: string): Judged[] {
  const cases = linesOf(list)
    .join('\n')
    .split(/(?<=^=>.*)\n/m);
  return cases.map((one) => {
    const [below = '', wanted = ''] = one.split('\n=> ');
    const { office, date, last } = readEnd(below);
    const isWhole = last === LAST || (/报告.*。$/.test(last) && below.startsWith(last));
    const isRight = isWhole && `${office} | ${date}`.trim() === wanted.trim();
    return { text: below, verdict: isRight ? 'right' : 'wrong', read: `${office} | ${date} | ${last}` };
  });
}

/** What stands above the lead: what was read of it, all of it in the report or listed, and the lead as it was. */
export function judgeHeads(list: string): Judged[] {
  const cases = linesOf(list)
    .join('\n')
    .split(/(?<=^=>.*)\n/m);
  const [, lead = '', ...body] = PAGE.split('\n');
  return cases.map((one) => {
    const [head = '', wanted = ''] = one.split('\n=> ');
    const { report, proof } = recogniseText([head, lead, ...body].join('\n'), { id: 'list' });
    const { documentNumber, publishedOn } = report.publication;
    const number = documentNumber || (report.letterhead?.documentNumber ?? '');
    const read = [report.title, report.office, publishedOn, number, report.addressee ?? '']
      .join(' | ')
      .trim();
    const isWhole =
      proof.unaccounted.length === 0 &&
      report.year === 2024 &&
      report.lead.map(({ text }) => text).join('') === lead;
    return { text: head, verdict: isWhole && read === wanted.trim() ? 'right' : 'wrong', read };
  });
}

const SIGNED = '竹坞镇人民政府\n2025年1月10日';

/** Lines of websites: below a signature and below a report without one, each left out by itself, all of it. */
export const judgeFooters = (list: string): Judged[] =>
  linesOf(list).map((line) => {
    const signed = readEnd(`${SIGNED}\n${line}`);
    const bare = readEnd(line);
    const isOut = ({ last, leftOut }: typeof signed): boolean =>
      last === LAST && leftOut.join('') === line.trim();
    const isRight =
      isOut(signed) && isOut(bare) && signed.date === '2025-01-10' && bare.office === '' && bare.date === '';
    return { text: line, verdict: isRight ? 'right' : 'wrong', read: JSON.stringify([signed, bare]) };
  });

const HANZI = '〇一二三四五六七八九';
function nextYear(digits: string): string {
  if (/\d/.test(digits)) return String(Number(digits) + 1);
  if (/[０-９]/.test(digits)) {
    const next = String(Number(digits.normalize('NFKC')) + 1);
    return next.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));
  }
  const zero = digits.includes('○') ? '○' : '〇';
  const values = [...digits.replaceAll('○', '〇')].map((mark) => HANZI.indexOf(mark));
  const next = [...String(Number(values.join('')) + 1)].map((digit) => HANZI.charAt(Number(digit)));
  return next.join('').replaceAll('〇', zero);
}

/** Sentences with years, rolled forward by a year. */
export const judgeYears = (list: string): Judged[] =>
  linesOf(list).map((line) => {
    const [from = '', marked = '', flag = ''] = line.split('|');
    const before = marked.replace(/[{}]/g, '');
    const wanted = marked.replace(/\{([^{}]*)\}/g, (_, digits: string) => nextYear(digits));
    const year = Number(from);
    const { text, asked } = rollSentence(before, false, { from: year, to: year + 1 });
    const isRight =
      flag === '?' ? text === before && asked.length > 0 : text === wanted && asked.length === 0;
    const verdict = isRight ? 'right' : asked.length > 0 ? 'asked' : 'wrong';
    return { text: line, verdict, read: `${text} ${asked.join(' ')}` };
  });

const bare = (noun: string): string => noun.replace(/[“”"（）()《》]/g, '');

/** Whether what a figure counts is one of the nouns of a list: 召开专题会议 and 专题会议 both are (召开)专题会议. */
function isNoun(counts: string, wanted: string): boolean {
  const read = bare(counts);
  return wanted.split(/\/(?![^()]*\))/).some((one) => {
    const [, fronts = '', noun = ''] = /^(?:\((.*?)\))?(.*)$/.exec(one) ?? [];
    return ['', ...fronts.split('/')].some((front) => read === bare(front + noun));
  });
}

/** Figures, each with what it counts; a sentence is right when it has these figures and no others. */
export const judgeFigures = (list: string): Judged[] =>
  linesOf(list).flatMap((line) => {
    const [sentence = '', ...wanted] = line.split('| ').map((one) => one.trim());
    const figures = readFigures(sentence);
    const read = figures.map(({ text, counts }) => `${text}: ${counts}`).join(' | ');
    const verdictOf = (isRight: boolean): Verdict => (isRight ? 'right' : 'wrong');
    if (wanted.length === 0) return [{ text: line, verdict: verdictOf(figures.length === 0), read }];
    const others = figures.filter(({ text }) => !wanted.some((one) => one.startsWith(`${text}:`)));
    const left = [...figures];
    return [
      ...others.map((one) => ({ text: line, verdict: 'wrong' as const, read: `${one.text}: ${one.counts}` })),
      ...wanted.map((one) => {
        const [typed = '', noun = ''] = one.split(/:\s*/);
        const at = left.findIndex(({ text }) => text === typed);
        const [figure] = at < 0 ? [] : left.splice(at, 1);
        return {
          text: `${line} → ${one}`,
          verdict: verdictOf(figure !== undefined && isNoun(figure.counts, noun)),
          read,
        };
      }),
    ];
  });

/** How many of a list came out how. */
export function score(judged: readonly Judged[]): Record<Verdict, number> & { total: number } {
  const count = (verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length;
  return { right: count('right'), asked: count('asked'), wrong: count('wrong'), total: judged.length };
}
