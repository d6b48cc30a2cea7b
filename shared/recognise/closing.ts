import { isoDate } from '../report/dates.ts';
import type { Imprint } from '../report/schema.ts';
import type { SourceLine } from './source-line.ts';

const COPIES = /^抄送[:：]\s*(.+?)。?$/;
const PRINTED = /^(.{2,40}?)\s+(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*印发$/;
const NOTE = /^[（(](此件.+|.*(?:联系人|联系电话).*)[)）]$/;
/** A name behind it; 附件：1. alone is the mark over an annex. */
const FIRST_ANNEX = /^附件[:：]\s*(?!(?:无|略)$)(?:1\s*[.．、]\s*)?(?!\d{1,2}\s*[.．、]?$)(.+)$/;
const NEXT_ANNEX = /^(?:[2-9]|[1-9]\d)\s*[.．、]\s*(.+)$/;
/** Whether a line begins 附件说明. */
export const isAnnexNote = (text: string): boolean => FIRST_ANNEX.test(text);

/** So far up from the end 版记 and 附注 may stand; a web page has its own lines below. */
const REACH = 20;

/** 版记 and 附注 below the date, and the lines that are neither. */
export interface Closing {
  imprint: Imprint | null;
  note: string;
  rest: SourceLine[];
}

/** 版记 at the end of the lines (GB/T 9704-2012, 7.4), and the lines that it was read from. */
export function takeImprint(lines: readonly SourceLine[]): {
  imprint: Imprint | null;
  taken: Set<SourceLine>;
} {
  const imprint: Imprint = { copyTo: '', printer: '', printedOn: '' };
  const taken = new Set<SourceLine>();
  for (const line of lines.slice(-REACH)) {
    const copies = COPIES.exec(line.text)?.[1];
    const [, printer, printedOn] = PRINTED.exec(line.text) ?? [];
    if (copies !== undefined) imprint.copyTo = copies;
    else if (printer !== undefined && printedOn !== undefined) {
      imprint.printer = printer;
      imprint.printedOn = isoDate(printedOn);
    } else continue;
    taken.add(line);
  }
  const isImprint = imprint.copyTo !== '' || imprint.printer !== '';
  return { imprint: isImprint ? imprint : null, taken };
}

/** Takes 版记 (GB/T 9704-2012, 7.4) and 附注 (7.3.6) from the end of the lines; several remarks become one, each in its brackets. */
export function takeClosing(lines: readonly SourceLine[]): Closing {
  const { imprint, taken } = takeImprint(lines);
  let note = '';
  for (const line of lines.slice(-REACH)) {
    const remark = NOTE.exec(line.text)?.[1];
    if (remark === undefined || taken.has(line)) continue;
    note = note === '' ? remark : `${note}）（${remark}`;
    taken.add(line);
  }
  return { imprint, note, rest: lines.filter((line) => !taken.has(line)) };
}

/** 附件说明 below the last paragraph (7.3.4): the annexes' names, and the lines above it. */
export function takeAnnexNames(lines: readonly SourceLine[]): { names: string[]; rest: SourceLine[] } {
  const at = lines.findLastIndex((line) => FIRST_ANNEX.test(line.text));
  const names = lines
    .slice(at)
    .map(({ text }, index) => (index === 0 ? FIRST_ANNEX : NEXT_ANNEX).exec(text)?.[1] ?? '');
  if (at < 0 || names.includes('')) return { names: [], rest: [...lines] };
  return { names, rest: lines.slice(0, at) };
}
