import type { ReadLine } from '../recognise/read-line.ts';

const HEADING = /^ {0,3}(#{1,6}) +(?=\S)/;
const QUOTE = /^\s{0,3}(?:>\s?)+/;
const FENCE_OR_RULE = /^\s{0,3}(?:`{3,}|~{3,}|(?:[-*_]\s*){3,}$)/;
const STRUCK = /~~([^~]+)~~/g;
const BOLD = /(\*\*|__)(?=\S)([^*_]*?\S)\1/g;
const CODE = /`([^`]+)`/g;
const FEWEST = 2;

const countIn = (lines: readonly ReadLine[], form: RegExp): number =>
  lines.filter(({ text }) => text.search(form) >= 0).length;

/** Whether a text is written in Markdown, as drafts of a language model are. */
const isMarkdown = (lines: readonly ReadLine[]): boolean =>
  countIn(lines, HEADING) >= FEWEST || countIn(lines, BOLD) >= FEWEST;

function plainLine({ text }: ReadLine): ReadLine[] {
  if (FENCE_OR_RULE.test(text)) return [{ text: '' }];
  const [front = '', marks] = HEADING.exec(text) ?? [];
  const words = (marks ? text.slice(front.length) : text.replace(QUOTE, ''))
    .replace(STRUCK, '')
    .replace(BOLD, '$2')
    .replace(CODE, '$1');
  const struck = [...text.matchAll(STRUCK)].map(([, gone = '']) => ({
    text: gone,
    leftOut: 'struck' as const,
  }));
  return [{ text: words, ...(marks && { level: marks.length }) }, ...struck];
}

/** The lines of a text without Markdown's marks; what they say of a heading's level is kept. */
export const withoutMarkdown = (lines: readonly ReadLine[]): ReadLine[] =>
  isMarkdown(lines) ? lines.flatMap(plainLine) : [...lines];
