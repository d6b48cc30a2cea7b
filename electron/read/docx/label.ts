import { readTypedNumber } from '../../../shared/recognise/typed-number.ts';

/** A paragraph's text with its automatic number, and how the two get on. */
export interface LabelledText {
  text: string;
  /** `same`: the number is typed as well and stands once; `other`: another number of the same kind is typed. */
  typed: 'none' | 'same' | 'other';
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** Whether a text begins with a label that is no number mark, such as 第一条 or ①; not 1 in 12. */
function beginsWith(text: string, label: string): boolean {
  const [start, given] = [plain(text), plain(label)];
  if (given.length < 2 && !/[①-⒛㊀-㊉]/.test(label)) return false;
  return start.startsWith(given) && !/^\d/.test(start.slice(given.length));
}

function howTyped(label: string, text: string): LabelledText['typed'] {
  const automatic = readTypedNumber(`${label.trim()}文`);
  const typed = readTypedNumber(text);
  if (!automatic) return beginsWith(text, label) ? 'same' : 'none';
  if (typed?.level !== automatic.level) return 'none';
  return typed.value === automatic.value ? 'same' : 'other';
}

/** A blank where Word shows one, but none after 一、 or （一）, and one where a digit would change the number: 1. 2025年. */
function blankBetween(label: string, text: string, isSetApart: boolean): string {
  if (/\s$/.test(label)) return '';
  if (/[0-9０-９.．]$/.test(label) && /^[0-9０-９]/.test(text)) return ' ';
  return isSetApart && /[^\p{P}]$/u.test(label) ? ' ' : '';
}

/** Puts an automatic number in front of a text as if typed. */
export function withLabel(label: string, text: string, isSetApart: boolean): LabelledText {
  if (label.trim() === '') return { text, typed: 'none' };
  const typed = howTyped(label, text);
  if (typed === 'same') return { text, typed };
  return { text: `${label}${blankBetween(label, text, isSetApart)}${text}`.trimStart(), typed };
}
