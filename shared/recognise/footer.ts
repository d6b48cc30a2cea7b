import type { Signature } from '../report/schema.ts';
import { isDateLine, noiseReason, readsAsText } from './noise.ts';
import type { LeftOutLine } from './recognition.ts';
import { isSureLine, type SignatureLine, signatureLine, tellsDeed } from './signature.ts';
import { markOf, type SourceLine } from './source-line.ts';

/** What stands below the last paragraph. */
export interface Footer {
  signature: Signature | null;
  leftOut: LeftOutLine[];
  /** How many of the body's lines, from the end, are taken. */
  taken: number;
}

/** So far up from the end a signature may stand: a web page has its own lines below. */
const REACH = 60;
const LONGEST_TAIL = 12;

interface EndLine {
  line: SourceLine;
  signed: SignatureLine | null;
}

const isNumbered = (line: SourceLine): boolean => {
  const level = markOf(line)?.level;
  return level === 'part' || level === 'section';
};

const hasOffice = (one: EndLine | undefined): boolean => (one?.signed?.offices.length ?? 0) > 0;
const hasDate = (one: EndLine | undefined): boolean => (one?.signed?.date ?? '') !== '';

/** Whether a line goes before the lines of a signature: one that only may be an office's name is one beside another of the same place. */
function belongs(above: EndLine | undefined, group: readonly EndLine[]): boolean {
  if (!above?.signed) return false;
  const others = group.flatMap(({ signed }) => signed?.offices ?? []);
  const [first] = above.signed.offices;
  if (first === undefined || others.length === 0 || isSureLine(above.signed, above.line.text)) return true;
  return others.some((name) => name.includes(first.slice(0, 2)) || name.charAt(0) === first.charAt(0));
}

/** Where the last lines begin that are office and date together; -1 for none. */
function signedFrom(lines: readonly EndLine[]): number {
  for (let end = lines.length - 1; end >= 0; end -= 1) {
    if (isNumbered((lines[end] as EndLine).line)) return -1;
    if (!lines[end]?.signed) continue;
    let start = end;
    while (belongs(lines[start - 1], lines.slice(start, end + 1))) start -= 1;
    const group = lines.slice(start, end + 1);
    if (group.some(hasOffice) && group.some(hasDate)) return start;
    end = start;
  }
  return -1;
}

const endsParagraph = (text: string): boolean =>
  /[。！？；：;:”）)]$/.test(text) && text.length > LONGEST_TAIL;
const isOpen = (text: string): boolean => !/[。！？；：;:!?”’）)》】\]]$/.test(text);

/** Whether a line can no longer be part of the body: short, unmarked, without a sentence in it, and nothing that one above goes on in. */
function isTail({ line, signed }: EndLine, above: EndLine | undefined): boolean {
  if (line.rows) return false;
  if (noiseReason(line.text) !== null || (signed && isSureLine(signed, line.text))) return true;
  if (
    endsParagraph(line.text) ||
    readsAsText(line.text) ||
    tellsDeed(line.text) ||
    line.text.length > LONGEST_TAIL ||
    /^特此/.test(line.text)
  )
    return false;
  const goesOn =
    above !== undefined &&
    !above.line.rows &&
    !(above.signed && isSureLine(above.signed, above.line.text)) &&
    isOpen(above.line.text) &&
    !isNumbered(above.line);
  return !goesOn && markOf(line) === null && !/[。，：；]/.test(line.text);
}

function tailFrom(lines: readonly EndLine[]): number {
  let start = lines.length;
  while (start > 0) {
    const line = lines[start - 1];
    if (!line || !isTail(line, lines[start - 2])) break;
    start -= 1;
  }
  return start;
}

/** Reads signature, date and the page's own lines from the end of the body. */
export function readFooter(all: readonly SourceLine[]): Footer {
  const from = Math.max(0, all.length - REACH);
  const lines = all
    .slice(from)
    .map((line) => ({ line, signed: line.rows ? null : signatureLine(line.text) }));
  const signedAt = signedFrom(lines);
  const start = signedAt >= 0 ? signedAt : tailFrom(lines);
  const offices: string[] = [];
  let date = '';
  let isOver = false;
  const leftOut: LeftOutLine[] = [];
  for (const { line, signed } of lines.slice(start)) {
    const isSigned =
      signed !== null &&
      !isOver &&
      (signedAt >= 0 || isSureLine(signed, line.text)) &&
      (date === '' || signed.date === '');
    if (isSigned) {
      offices.push(...signed.offices);
      date ||= signed.date;
    } else {
      isOver = signedAt >= 0;
      leftOut.push({
        ...line,
        reason: noiseReason(line.text) ?? (isDateLine(line.text) ? 'repeated-date' : 'unplaced'),
      });
    }
  }
  const isSigned = offices.length > 0 || date !== '';
  return {
    signature: isSigned ? { office: offices.join('、'), date } : null,
    leftOut,
    taken: lines.length - start,
  };
}
