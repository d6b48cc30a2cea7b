import type { TableRows } from '../report/table.ts';

/**
 * A line of the file that holds something: its place, counted from 1, and its text without indents and bullets. All of
 * a table's lines are one, with its `rows`.
 */
export interface SourceLine {
  line: number;
  text: string;
  rows?: TableRows;
}

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const BULLET = /^[•·●▪◦*-]\s+/;
const PART_MARK = /[一二三四五六]、/g;
const MARK_AHEAD =
  /(?<=[。：:；\s])\s*(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/g;

/** A page copied as one line is cut again before its numbers. */
function cutOneLine(text: string): string[] {
  const isWhole = text.length > 300 && (text.match(PART_MARK) ?? []).length > 1;
  return isWhole ? text.split(MARK_AHEAD) : [text];
}

/** Hanzi set apart one by one (关 坝 镇) are brought together; a blank inside other text stays. */
function closeSpacedText(text: string): string {
  const spaced = text.match(/\p{Script=Han} (?=\p{Script=Han})/gu)?.length ?? 0;
  const hanzi = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (hanzi < 20 || spaced < hanzi * 0.5) return text;
  return text.replace(/(?<=[\p{Script=Han}\p{P}]) (?=[\p{Script=Han}\p{P}])/gu, '');
}

/** The lines of a text that hold anything. */
export function sourceLines(text: string): SourceLine[] {
  return text.split(/\r\n?|\n|\u2028|\u2029/).flatMap((raw, at) => {
    const clean = closeSpacedText(
      raw
        .replace(INVISIBLE, '')
        .replace(/[\u00A0\t]/g, ' ')
        .trim(),
    );
    return cutOneLine(clean)
      .map((piece) => piece.trim().replace(BULLET, '').trim())
      .filter((piece) => piece !== '' && !/^[-—•·|\s]+$/.test(piece))
      .map((piece) => ({ line: at + 1, text: piece }));
  });
}
