import { noiseReason } from './noise.ts';
import { markOf, type SourceLine } from './source-line.ts';
import { isCaption } from './tables.ts';
import { appendLine } from './wrapped-lines.ts';

const isPageNumber = ({ text, rows }: SourceLine): boolean => !rows && noiseReason(text) === 'page-number';

/** Whether a line ends inside a sentence: at a comma that joins no two numbers, or at a hanzi where it reads as more than a heading. */
function isUnfinished(line: SourceLine): boolean {
  const { text, rows } = line;
  if (rows) return false;
  const isSentence = markOf(line) ? /[。；：;:]/.test(text) : /[，。；：,;:]/.test(text);
  return /[^0-9０-９][，,]$/.test(text) || (isSentence && /\p{Script=Han}$/u.test(text));
}

const mayGoOn = (line: SourceLine): boolean =>
  !line.rows && markOf(line) === null && noiseReason(line.text) === null && !isCaption(line.text);

/** The lines without page numbers; a sentence that goes on behind one is a single line again. */
export function joinAcrossPageNumbers(lines: readonly SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  lines.forEach((line, at) => {
    if (isPageNumber(line)) return;
    const before = lines[at - 1];
    const last = joined.at(-1);
    const isTurned = before !== undefined && isPageNumber(before);
    if (isTurned && last && isUnfinished(last) && mayGoOn(line)) appendLine(last, line);
    else joined.push({ ...line });
  });
  return joined;
}
