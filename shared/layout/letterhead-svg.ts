import type { Face } from '../gongwen/font-sets.ts';
import { points, SIZE } from '../gongwen/format.ts';
import type { Format } from '../gongwen/format-of.ts';
import { roomTwips } from '../gongwen/letterhead-height.ts';
import { GAP, LINE, longest, markSize, WORD } from '../gongwen/mark-size.ts';
import type { Letterhead } from '../report/schema.ts';
import { areaOf, cellOf } from './paragraph-measures.ts';
import { RED, rule, type TextAt, textAt } from './svg-text.ts';

const BODY = SIZE.body / 2;
const NAMES_A_LINE = 2;
/** The red rule's distance under its line (7.2.7). */
const RULE_GAP = 6;

/** Draws from the top down; `y` is the top of the next line, in points from the top of the text area. */
class Pen {
  drawn = '';
  y = 0;
  readonly #format: Format;

  constructor(format: Format) {
    this.#format = format;
  }

  text(text: string, face: Face, at: Omit<TextAt, 'y' | 'pitch'>, pitch: number): void {
    this.drawn += textAt(text, this.#format, face, { ...at, y: this.y, pitch });
  }
}

function drawMark(pen: Pen, letterhead: Letterhead, format: Format): void {
  const { issuers, withDocumentWord } = letterhead;
  const size = markSize(letterhead, format) / 2;
  const pitch = size * LINE;
  const top = pen.y;
  const { width } = areaOf(format.page);
  const red = { size, fill: RED };
  if (issuers.length === 1) {
    const mark = `${issuers[0]}${withDocumentWord ? WORD : ''}`;
    pen.text(mark, 'title', { ...red, x: width / 2, anchor: 'middle' }, pitch);
    pen.y += pitch;
    return;
  }
  const names = longest(issuers) * size;
  const all = names + (withDocumentWord ? (WORD.length + GAP) * size : 0);
  const left = (width - all) / 2;
  for (const name of issuers) {
    pen.text(name, 'title', { ...red, x: left, spread: names }, pitch);
    pen.y += pitch;
  }
  const end = pen.y;
  pen.y = (top + end - pitch) / 2;
  if (withDocumentWord) pen.text(WORD, 'title', { ...red, x: left + all, anchor: 'end' }, pitch);
  pen.y = end;
}

function drawNumber(pen: Pen, { documentNumber, signatories }: Letterhead, format: Format): void {
  const pitch = points(format.linePitchTwips);
  const [{ width }, cell] = [areaOf(format.page), cellOf(format.page)];
  const middle = { size: BODY, x: width / 2, anchor: 'middle' as const };
  if (signatories.length === 0) pen.text(documentNumber, 'body', middle, pitch);
  const rows = Math.max(1, Math.ceil(signatories.length / NAMES_A_LINE));
  for (let row = 0; row < rows; row += 1) {
    const names = signatories.slice(row * NAMES_A_LINE, (row + 1) * NAMES_A_LINE);
    const right = width - cell;
    const isLast = row === rows - 1;
    if (signatories.length > 0) {
      if (isLast) pen.text(documentNumber, 'body', { size: BODY, x: cell }, pitch);
      const text = names.join('　');
      pen.text(text, 'section', { size: BODY, x: right, anchor: 'end' }, pitch);
      if (row === 0)
        pen.text(
          '签发人：',
          'body',
          { size: BODY, x: right - [...text].length * BODY, anchor: 'end' },
          pitch,
        );
    }
    pen.y += pitch;
  }
  pen.drawn += rule(pen.y + RULE_GAP, 1.5, RED, format.page);
}

/** 版头 as SVG, from the text area's top (GB/T 9704-2012, 7.2). */
export function drawLetterhead(letterhead: Letterhead, format: Format): string {
  const pen = new Pen(format);
  const pitch = points(format.linePitchTwips);
  const corner: [string, Face][] = [
    [letterhead.copyNumber, 'body'],
    [letterhead.secrecy, 'part'],
    [letterhead.urgency, 'part'],
  ];
  for (const [text, face] of corner.filter(([each]) => each !== '')) {
    pen.text(text, face, { size: BODY, x: 0 }, pitch);
    pen.y += pitch;
  }
  if (letterhead.issuers.length > 0) {
    pen.y += points(roomTwips(letterhead, format));
    drawMark(pen, letterhead, format);
    pen.y += 2 * pitch;
  }
  const hasNumber = letterhead.documentNumber !== '' || letterhead.signatories.length > 0;
  if (hasNumber || letterhead.issuers.length > 0) drawNumber(pen, letterhead, format);
  return pen.drawn;
}
