import { cutOneLine } from './one-line.ts';
import type { ReadLine } from './read-line.ts';
import type { SourceLine } from './source-line.ts';
import {
  closeBlanks,
  closeFigures,
  FEWEST_IN_TEXT,
  hasDigitsApart,
  hasNumberBlank,
  hasNumbersApart,
  isRiddled,
  isSpaced,
} from './spaced-text.ts';
import { type NumberLevel, readTypedNumber } from './typed-number.ts';

/** But a page number, - 2 -, is none. */
const BULLET =
  /^(?:[•·●▪◦*-]\s+(?!\d{1,3}\s*-+$)|[•●▪◦◆◇■▲▶►➢➤❖★☆✦◎◉]\s*(?=[\p{Script=Han}“《（]|20\d\d年))/u;

/** A line's words, and the sign of a list that stands in front of them or that its file draws there. */
function withoutBullet(line: string, drawn: string | undefined): { text: string; bullet?: string } {
  const bullet = BULLET.exec(line)?.[0].trim() ?? drawn;
  const text = line.replace(BULLET, '').trim();
  return bullet === undefined ? { text } : { text, bullet };
}

/** A line of the text without what no one sees. */
export const visibleText = (raw: string): string => raw.replace(/[\u00A0\t]/g, ' ').trim();

/** For each line the levels of headings, 一、 and （一）, at which other lines begin. */
function otherHeadings(lines: readonly string[]): NumberLevel[][] {
  const levels = lines.map((line) => readTypedNumber(line)?.level);
  const count = (level: NumberLevel): number => levels.filter((one) => one === level).length;
  const counts = { part: count('part'), section: count('section') };
  return levels.map((own) =>
    (['part', 'section'] as const).filter((level) => counts[level] > (own === level ? 1 : 0)),
  );
}

/** The lines of a file's text that hold anything, without those that its reader left out. */
export function sourceLines(read: readonly ReadLine[]): SourceLine[] {
  const kept = [...read.entries()].filter(([, { leftOut }]) => leftOut === undefined);
  const typed = kept.map(([, line]) => line.text);
  const text = typed.join('\n');
  const wholeSpaced = isSpaced(text, FEWEST_IN_TEXT);
  const digitsToo = hasDigitsApart(typed);
  const numbersApart = hasNumbersApart(text);
  const lines = kept.map(([, line]) => visibleText(line.text));
  const headings = otherHeadings(lines);
  return kept.flatMap(([place, { level, face, size, bullet, table, list }], at) => {
    const line = lines[at] ?? '';
    const others = headings[at] ?? [];
    const isClosed =
      wholeSpaced ||
      isSpaced(line, 20) ||
      (others.length === 0 && isRiddled(line)) ||
      (!table && numbersApart && hasNumberBlank(line));
    const clean = isClosed ? closeBlanks(closeFigures(line, digitsToo)) : line;
    const pieces = cutOneLine(clean, others);
    return pieces
      .map((piece) => withoutBullet(piece.trim(), bullet))
      .filter(({ text }) => text !== '' && !/^[-—•·|\s]+$/.test(text))
      .map((piece) => ({
        ...{ line: place + 1, ...piece },
        ...(size !== undefined && { size }),
        ...(level !== undefined && pieces.length === 1 && { hint: level }),
        ...(face !== undefined && pieces.length === 1 && { face }),
        ...(list !== undefined && pieces.length === 1 && { list }),
        ...(table && { table }),
      }));
  });
}
