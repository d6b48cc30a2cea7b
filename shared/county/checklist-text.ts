import type { Checklist, ChecklistItem } from '../proofread/completeness/checklist.ts';
import { partNumber } from '../report/numbering.ts';
import { PART_ROLES } from '../report/schema.ts';

const FIGURE = '要数据';
const DEMANDED = '规定要求';

const numeralOf = (at: number): string => partNumber(at).replace('、', '');

/** Words between 、; one that has a 、 of its own stands in quotes. */
const WORD = /(?:“[^“”]*”|[^、])+/g;
const QUOTED = /^“([^“”]*、[^“”]*)”$/;

const wordsLine = (words: readonly string[]): string =>
  words.map((word) => (word.includes('、') ? `“${word}”` : word)).join('、');

const readWords = (line: string): string[] =>
  (line.match(WORD) ?? []).map((word) => word.trim().replace(QUOTED, '$1')).filter((word) => word !== '');

/** A checklist as lines that can be typed: 一；合法性审查（件、率）；合法性审查、法制审核、“复议、诉讼”；要数据；规定要求. */
export const checklistLines = ({ items }: Pick<Checklist, 'items'>): string =>
  items
    .map(({ part, item, words, figure, demanded }) =>
      [
        numeralOf(PART_ROLES.indexOf(part)),
        item,
        wordsLine(words),
        ...(figure ? [FIGURE] : []),
        ...(demanded ? [DEMANDED] : []),
      ].join('；'),
    )
    .join('\n');

function readLine(line: string): ChecklistItem | null {
  const [numeral = '', item = '', words = '', ...marks] = line.split(/[；;]/).map((each) => each.trim());
  const part = PART_ROLES.find((_, at) => numeralOf(at) === numeral);
  const known = readWords(words);
  if (!part || item === '' || known.length === 0) return null;
  if (marks.some((mark) => ![FIGURE, DEMANDED, ''].includes(mark))) return null;
  return { part, item, words: known, figure: marks.includes(FIGURE), demanded: marks.includes(DEMANDED) };
}

/**
 * The things of a checklist that was typed, or the number of the first line that cannot be read, counted from 1; a thing
 * that stands there twice cannot.
 */
export function readChecklistLines(text: string): { items: ChecklistItem[] } | { wrongLine: number } {
  const items: ChecklistItem[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const item = readLine(line);
    if (!item || items.some((other) => other.item === item.item)) return { wrongLine: at + 1 };
    items.push(item);
  }
  return { items };
}
