import { readMark } from './marks.ts';
import type { SourceLine } from './source-line.ts';

const ENDS = /[。！？；：;:”’）)》]$/;

const isOpen = ({ text }: SourceLine): boolean => !ENDS.test(text);

/**
 * Joins the lines of a text that was broken at a fixed width, in the middle of words. A line goes on in the next when
 * it ends without a mark and is about as long as the widest; a text with paragraphs on one line each is left alone.
 */
export function joinWrappedLines(lines: readonly SourceLine[]): SourceLine[] {
  const plain = lines.filter(({ text }) => readMark(text) === null);
  const width = Math.max(0, ...lines.map(({ text }) => text.length));
  const broken = plain.filter((line) => isOpen(line) && line.text.length >= width * 0.8);
  if (width > 80 || broken.length < 3 || broken.length < plain.length * 0.3) return [...lines];
  const joined: SourceLine[] = [];
  let goesOn = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (goesOn && last && readMark(line.text) === null) last.text += line.text;
    else joined.push({ ...line });
    goesOn = isOpen(line) && line.text.length >= width * 0.8;
  }
  return joined;
}
