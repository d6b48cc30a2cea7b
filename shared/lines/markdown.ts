import { type ReadLine, withOtherWords } from '../recognise/read-line.ts';
import { isTableAt, markdownTable } from './markdown-table.ts';
import { levelNumbers, lowered, raised } from './raised.ts';
import { withoutTex } from './tex.ts';

const HEADING = /^ {0,3}(#{1,6}) +(?=\S)/;
const HEADING_END = / #{1,6}$/;
const UNDERLINE = /^ {0,3}(?:={3,}|-{3,}) *$/;
const LONGEST_HEADING = 60;
const QUOTE = /^\s{0,3}(?:>\s?)+/;
const FENCE_OR_RULE = /^\s{0,3}(?:`{3,}|~{3,}|={3,}\s*$|(?:[-*_]\s*){3,}$)/;
const POINT = /^\s*[-+*]\s+(?:\[([ xX])\]\s*)?(?!\d{1,3}\s*-+$)/;
const STRUCK = /~~([^~]+)~~/g;
const BOLD = /(\*\*|__)(?=\S)([^*_]*?\S)\1/g;
const SLANTED = /(?<![\p{L}\p{N}*])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\p{L}\p{N}*])/gu;
const SIGNS = '\\`*_{}[]()#+.!|~>^-';
const SIGN = '[\\\\`*_{}[\\]()#+.!|~>^-]';
const EVERY_SIGN = new RegExp(SIGN, 'g');
/** A sign that stands for itself, and code, in which every sign does. */
const LITERAL = new RegExp(`\\\\(${SIGN})|\`([^\`]+)\``, 'g');
const PICTURE_OR_LINK = /!?\[([^[\]]{1,500})\]\([^()\s]{1,500}(?:\s"[^"]{0,200}")?\)/g;
/** A line that is broken by hand. */
const BROKEN = /(?<!\\)\\$/;
const NOTE_MARK = /\[\^([^[\]\s]{1,50})\]/g;
const NOTE = /^ {0,3}\[\^([^[\]\s]{1,50})\]:\s*/;
const FEWEST = 2;

/** What a Word file or a page says of a line is no mark in its text. */
const isKnown = ({ table, leftOut }: ReadLine): boolean => table !== undefined || leftOut !== undefined;

const countIn = (lines: readonly ReadLine[], form: RegExp): number =>
  lines.filter((line) => !isKnown(line) && line.text.search(form) >= 0).length;

/** Whether a text is written in Markdown, as drafts of a language model are. */
const isMarkdown = (lines: readonly ReadLine[]): boolean =>
  countIn(lines, HEADING) >= FEWEST ||
  countIn(lines, BOLD) >= FEWEST ||
  countIn(lines, NOTE) > 0 ||
  lines.some((_, at) => isTableAt(lines, at));

/** 10^4^ and H~2~O. */
const RAISED = /(?<=[\dA-Za-z)）])\^(-?\d{1,4})\^/g;
const LOWERED = /(?<=[A-Za-z])~(\d{1,4})~(?!~)/g;

/** What stands above and below the line in its own signs. */
const levelled = (text: string): string =>
  /[\^~]/.test(text)
    ? levelNumbers(
        text
          .replace(RAISED, (_, above: string) => raised(above))
          .replace(LOWERED, (_, below: string) => lowered(below)),
      )
    : text;

/** Characters that no text holds stand for the signs while its marks are taken out; those before wait for raised numbers. */
const FIRST_STAND_IN = 0xfdd3;
const STAND_INS = /[\uFDD3-\uFDE7]/g;
const standIn = (sign: string): string => String.fromCharCode(FIRST_STAND_IN + SIGNS.indexOf(sign));
const aside = (text: string): string => text.replace(EVERY_SIGN, standIn);

/** A text in which what stands for itself is no mark. */
const withStandIns = (text: string): string =>
  text.replace(LITERAL, (_, sign?: string, code?: string) => aside(sign ?? code ?? ''));

const withSigns = (text: string): string =>
  text.replace(STAND_INS, (given) => SIGNS.charAt(given.charCodeAt(0) - FIRST_STAND_IN));

/** The words of a stretch without the marks for how they look. */
const plainWords = (text: string): string => withSigns(unmarked(withStandIns(text)));

const unmarked = (text: string): string =>
  levelled(text.replace(STRUCK, ''))
    .replace(PICTURE_OR_LINK, '$1')
    .replace(BOLD, '$2')
    .replace(SLANTED, '$1')
    .replace(BROKEN, '');

/** Takes a text's notes apart: the lines without them, and each by its name. */
function takeNotes(lines: readonly ReadLine[]): { rest: ReadLine[]; notes: Map<string, string> } {
  const notes = new Map<string, string>();
  const rest: ReadLine[] = [];
  let open: string | null = null;
  for (const line of lines) {
    const [front = '', name] = NOTE.exec(line.text) ?? [];
    if (name !== undefined) {
      notes.set(name, line.text.slice(front.length).trim());
      open = name;
    } else if (open !== null && /^(?: {2}|\t)/.test(line.text) && line.text.trim() !== '')
      notes.set(open, `${notes.get(open)} ${line.text.trim()}`);
    else {
      if (line.text.trim() !== '') open = null;
      rest.push(line);
    }
  }
  return { rest, notes };
}

/** A line's words, its notes' marks taken out, and behind it what is struck out of it and what its notes say. */
function withAsides({ text: typed, ...line }: ReadLine, notes: Map<string, string>): ReadLine[] {
  const text = withStandIns(typed);
  const asides: ReadLine[] = [...text.matchAll(STRUCK)].map(([, gone = '']) => ({
    text: withSigns(gone),
    leftOut: 'struck',
  }));
  const words = text.replace(NOTE_MARK, (mark, name: string) => {
    const note = notes.get(name);
    if (note === undefined) return mark;
    notes.delete(name);
    asides.push({ text: plainWords(note), leftOut: 'footnote' });
    return '';
  });
  return [{ ...line, text: plainWords(words) }, ...asides];
}

const boxed = (state: string | undefined): string => (state === undefined ? '' : state === ' ' ? '☐' : '☑');

/** A line without the mark that it begins with. @param isUnderlined the line below says that it is a heading */
function plainLine({ text, ...line }: ReadLine, isUnderlined: boolean): ReadLine {
  if (FENCE_OR_RULE.test(text)) return { text: '' };
  const [front = '', marks] = HEADING.exec(text) ?? [];
  if (marks)
    return {
      ...line,
      text: text.slice(front.length).trimEnd().replace(HEADING_END, '').trimEnd(),
      level: marks.length,
    };
  if (isUnderlined) return { ...line, text, level: 1 };
  return { ...line, text: text.replace(QUOTE, '').replace(POINT, (_, state?: string) => boxed(state)) };
}

function underlined(lines: readonly ReadLine[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? '';
  return text !== '' && text.length <= LONGEST_HEADING && UNDERLINE.test(lines[at + 1]?.text ?? '');
}

/** The lines of a text without Markdown's marks and TeX's; what they say of headings, tables, notes and numbers is kept. */
export function withoutMarkdown(typed: readonly ReadLine[]): ReadLine[] {
  const lines = withOtherWords(typed, withoutTex, withoutTex);
  if (!isMarkdown(lines)) return lines;
  const { rest, notes } = takeNotes(lines);
  const read: ReadLine[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const line = rest[at];
    if (line && isKnown(line)) {
      read.push(line);
      continue;
    }
    const table = isTableAt(rest, at) ? markdownTable(rest, at, plainWords) : null;
    if (table) {
      read.push(...table.lines);
      at += table.taken - 1;
    } else if (line) read.push(...withAsides(plainLine(line, underlined(rest, at)), notes));
  }
  const unreferred = [...notes.values()].map(
    (text): ReadLine => ({ text: plainWords(text), leftOut: 'footnote' }),
  );
  return [...read, ...unreferred];
}
