import { isChinese, toFullWidth } from './punctuation.ts';

const MARKS = ',:;?!()"\'';

/** Whether a character is a half-width mark that stands for a Chinese one among hanzi. */
export const isHalfMark = (character: string): boolean => character !== '' && MARKS.includes(character);

const countOf = (text: string, mark: string): number => text.split(mark).length - 1;

const isOpen = (before: string, opening: string, closing: string): boolean =>
  countOf(before, opening) > countOf(before, closing);

function turnedQuote(text: string, at: number): string | null {
  const before = text.slice(0, at);
  const [opening, closing] = text.charAt(at) === '"' ? ['“', '”'] : ['‘', '’'];
  if (isOpen(before, opening, closing)) return closing;
  const isAmongHanzi = isChinese(before.at(-1) ?? '') || (before === '' && isChinese(text.charAt(at + 1)));
  // An apostrophe is no quote: only inside “ there are quotes of one stroke.
  const isQuote = opening === '“' || isOpen(before, '“', '”');
  return isAmongHanzi && isQuote ? opening : null;
}

/** Whether a bracket closes one that was left half-width. */
function closesHalf(text: string, at: number): boolean {
  let depth = 0;
  for (let place = at - 1; place >= 0; place -= 1) {
    const mark = text.charAt(place);
    if (mark === ')' || mark === '）') depth += 1;
    else if (mark === '(' || mark === '（') {
      if (depth === 0) return mark === '(';
      depth -= 1;
    }
  }
  return false;
}

/** The Chinese mark that a half-width one among hanzi stands for, as at the import; null where it stays as it is. */
export function turnedMark(text: string, at: number): string | null {
  const mark = text.charAt(at);
  if (!isHalfMark(mark)) return null;
  if (mark === '"' || mark === "'") return turnedQuote(text, at);
  if (mark === ')' && closesHalf(text, at)) return null;
  const turned = toFullWidth(text).charAt(at);
  return turned === mark ? null : turned;
}

/**
 * The mark to be turned when a character has been typed up to `end`, and what it becomes: the one just typed, or the one
 * before it that only what follows tells to be among hanzi. One that was left half-width on purpose stays.
 */
export function markToTurn(text: string, end: number): { at: number; mark: string } | null {
  const [own, before] = [end - 1, end - 2];
  const at = isHalfMark(text.charAt(own)) ? own : before;
  if (at === before && (!isHalfMark(text.charAt(before)) || turnedMark(text.slice(0, own), before) !== null))
    return null;
  const mark = turnedMark(at === own ? text.slice(0, end) : text, at);
  return mark === null ? null : { at, mark };
}
