import type { LeftOutReason } from '../../../shared/recognise/left-out-reason.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import { type Row, rowWords } from '../report-side/rows.ts';
import type { Review } from '../review/review.ts';
import { textKey } from '../review/text-key.ts';

/** What became of a line of the file: read into a row of the report, left out, or taken out by the clerk. */
export type Source =
  | { state: 'read'; row: number | null }
  | { state: 'left-out'; reason: LeftOutReason }
  | { state: 'taken-out'; text: string };

interface KeyedRow {
  row: Row;
  key: string;
  words: string[];
}

const SHORTEST_PIECE = 4;

/** Which of the file's lines were left out when it was read, by their place among `lines`. */
export function leftOutLines({ lines, leftOut }: Recognition): Map<number, LeftOutReason> {
  const found = new Map<number, LeftOutReason>();
  for (const { line, text, reason } of leftOut) {
    const at = lines.findIndex((each, at) => each.line === line && each.text === text && !found.has(at));
    if (at >= 0) found.set(at, reason);
  }
  return found;
}

const holds = (whole: string, piece: string): boolean => piece !== '' && whole.includes(piece);

function isFactOf({ row, words }: KeyedRow, key: string): boolean {
  if (row.kind !== 'fact') return false;
  return words.some((word) => holds(key, word) || (key.length >= SHORTEST_PIECE && holds(word, key)));
}

/** A line that is a piece of a row, or holds one: broken lines, and headings with what follows on one line. */
function rowNear(rows: readonly KeyedRow[], key: string, last: number | null): number {
  const before = last === null ? undefined : rows[last];
  if (last !== null && before && (key === '' || holds(before.key, key))) return last;
  if (key.length >= SHORTEST_PIECE) {
    const at = rows.findIndex(
      (each) =>
        each.row.kind !== 'fact' &&
        (holds(each.key, key) || (each.key.length >= SHORTEST_PIECE && key.startsWith(each.key))),
    );
    if (at >= 0) return at;
  }
  return rows.findIndex((each) => isFactOf(each, key));
}

/** Follows every line of the file to its row, by its words. */
export function sourcesOf(recognition: Recognition, review: Review, rows: readonly Row[]): Source[] {
  const leftOut = leftOutLines(recognition);
  const keyed = rows.map((row) => ({
    row,
    key: textKey(rowWords(row)),
    words: row.kind === 'fact' ? row.words.map(textKey) : [],
  }));
  const whole = new Map<string, number[]>();
  for (const [at, { key }] of keyed.entries()) whole.set(key, [...(whole.get(key) ?? []), at]);
  let last: number | null = null;
  const sources = recognition.lines.map(({ text }, at): Source => {
    const reason = leftOut.get(at);
    if (reason !== undefined && !review.takenIn.includes(at)) return { state: 'left-out', reason };
    const key = textKey(text);
    const exact = whole.get(key)?.shift();
    const out = review.takenOut.find((each) => holds(textKey(each), key));
    if (exact === undefined && out !== undefined) return { state: 'taken-out', text: out };
    const row: number = exact ?? rowNear(keyed, key, last);
    if (row < 0) return { state: 'read', row: null };
    if (keyed[row]?.row.kind === 'line') last = row;
    return { state: 'read', row };
  });
  return withLabels(sources, rows);
}

/** What is left above the lead are the labels of the publication record. */
function withLabels(sources: readonly Source[], rows: readonly Row[]): Source[] {
  const record = rows.findIndex((row) => row.kind === 'fact' && row.name === '公开信息');
  const start = sources.findIndex((each) => each.state === 'read' && rows[each.row ?? -1]?.kind === 'line');
  return sources.map((each, at) =>
    each.state === 'read' && each.row === null && record >= 0 && at < start ? { ...each, row: record } : each,
  );
}
