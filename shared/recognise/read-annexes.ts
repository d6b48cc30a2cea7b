import type { Annex, Imprint, LeadBlock } from '../report/schema.ts';
import { type AnnexLines, findAnnexes } from './annex-pages.ts';
import { takeImprint } from './closing.ts';
import { noiseReason } from './noise.ts';
import { joinAcrossPageNumbers } from './page-turn.ts';
import type { ReadLine } from './read-line.ts';
import type { LeftOutLine, Question } from './recognition.ts';
import { unnumberedKind } from './said-kind.ts';
import type { SourceLine } from './source-line.ts';
import { visibleText } from './source-lines.ts';
import { isCaption, withTables } from './tables.ts';
import { type Breaks, joinWrappedLines } from './wrapped-lines.ts';

/** The annexes of a file, and what stands among them and below. */
export interface Annexes {
  /** the file's lines in front of them */
  before: readonly ReadLine[];
  /** the lines that they were read from */
  lines: SourceLine[];
  imprint: Imprint | null;
  leftOut: LeftOutLine[];
  /** @param names those of 附件说明 @param breaks where the text's lines were broken */
  read: (names: readonly string[], breaks: Breaks | null) => { annexes: Annex[]; questions: Question[] };
}

const LONGEST_TITLE = 60;
const MOST_TITLE_LINES = 3;
const NUMBERED_TABLE = /^附?表\s*[\d一二三四五六七八九十]/;

const linesOf = (file: readonly ReadLine[], from: number, end: number): SourceLine[] =>
  file.slice(from, end).flatMap(({ text, table, level, leftOut }, at) => {
    const words = visibleText(text);
    if (leftOut !== undefined || words === '') return [];
    const hint = level === undefined ? {} : { hint: level };
    return [{ line: from + at + 1, text: words, ...hint, ...(table && { table }) }];
  });

/** A web page's own lines below its last annex. */
function footOf(lines: readonly SourceLine[]): LeftOutLine[] {
  const isFoot = ({ text, table }: SourceLine): boolean =>
    !table && ![null, 'page-number'].includes(noiseReason(text));
  const last = lines.findLastIndex((line) => !isFoot(line));
  return lines
    .slice(last + 1)
    .map(({ line, text }) => ({ line, text, reason: noiseReason(text) ?? 'unplaced' }));
}

const isTitleLine = ({ text, rows }: SourceLine): boolean =>
  !rows && text.length <= LONGEST_TITLE && !/[。；;]$/.test(text);

/** How many lines in front are the title: as many as 附件说明 or their style says, else one. */
function titleLength(lines: readonly SourceLine[], names: readonly string[]): number {
  const [first] = lines;
  if (!first || !isTitleLine(first) || NUMBERED_TABLE.test(first.text)) return 0;
  for (let length = MOST_TITLE_LINES; length > 1; length -= 1) {
    const title = lines.slice(0, length);
    const isNamed = names.includes(title.map(({ text }) => text).join(''));
    if (isNamed || title.every(({ hint }) => hint === 'title')) return title.length;
  }
  return lines.length > 1 ? 1 : 0;
}

/** Paragraphs as they stand, numbers and all, and tables with their captions. */
function blocksOf(lines: readonly SourceLine[], annex: number): LeadBlock[] {
  const blocks: LeadBlock[] = [];
  for (const [at, { text, hint, rows, landscape }] of lines.entries()) {
    const id = `a${annex}-${at + 1}`;
    const above = blocks.at(-1);
    if (!rows) blocks.push({ id, kind: unnumberedKind(hint), text });
    else {
      const caption = above?.kind === 'paragraph' && isCaption(above.text) ? above.text : '';
      if (caption !== '') blocks.pop();
      const cells = rows.map((row) => [...row]);
      blocks.push({ id, kind: 'table', text: caption, rows: cells, ...(landscape && { landscape }) });
    }
  }
  return blocks;
}

function readAnnex(
  lines: readonly SourceLine[],
  { title }: AnnexLines,
  at: number,
  names: readonly string[],
) {
  const length = title === '' ? titleLength(lines, names) : 0;
  const own = lines.slice(0, length).map(({ text }) => text);
  return { title: title === '' ? own.join('') : title, blocks: blocksOf(lines.slice(length), at + 1) };
}

/** Names of 附件说明 whose annexes have no pages stay names; a page's own title wins. */
function named(pages: readonly Annex[], marks: readonly AnnexLines[], names: readonly string[]): Annex[] {
  const annexes = names.map((title): Annex => ({ title, blocks: [] }));
  for (const [at, page] of pages.entries()) {
    const number = marks[at]?.number || 1;
    const place = number <= names.length ? number - 1 : annexes.length;
    annexes[place] = page.title === '' ? { ...page, title: names[place] ?? '' } : page;
  }
  return annexes;
}

const questionsOf = (annexes: readonly Annex[], names: readonly string[]): Question[] =>
  annexes.flatMap(({ title }, at) => {
    const name = names[at];
    if (name === title || names.length === 0) return [];
    const asked =
      name === undefined
        ? '附件说明里没有这个附件，已按附件页加上，请看一看。'
        : `附件说明里写的是“${name}”，附件页上是“${title}”，已按附件页，请看一看。`;
    return [{ where: `附件${at + 1}`, text: title, asked }];
  });

/** Takes the annexes (GB/T 9704-2012, 7.3.7) from the end of a file. */
export function takeAnnexPages(file: readonly ReadLine[]): Annexes {
  const found = findAnnexes(file);
  const from = found[0]?.at ?? file.length;
  const all = linesOf(file, from, file.length);
  const foot = footOf(all);
  const numbers = all.filter(({ text, table }) => !table && noiseReason(text) === 'page-number');
  const { imprint, taken } = takeImprint(found.length > 0 ? all : []);
  const isText = (line: SourceLine): boolean =>
    !taken.has(line) && !foot.some((each) => each.line === line.line);
  return {
    before: file.slice(0, from),
    lines: all,
    imprint,
    leftOut: [...foot, ...numbers.map(({ line, text }) => ({ line, text, reason: 'page-number' as const }))],
    read: (names, breaks) => {
      const text = all.filter(isText);
      const pages = found.map((mark, at) => {
        const own = text.filter(({ line }) => line > mark.at + 1 && line <= mark.end);
        const joined = joinWrappedLines(joinAcrossPageNumbers(withTables(own)), breaks);
        return readAnnex(joined, mark, at, names);
      });
      const annexes = named(pages, found, names);
      return { annexes, questions: pages.length === 0 ? [] : questionsOf(annexes, names) };
    },
  };
}
