import { points } from '../gongwen/format.ts';
import type { Format } from '../gongwen/format-of.ts';
import { writtenDate } from '../report/dates.ts';
import type { Imprint } from '../report/schema.ts';
import { AREA } from './paragraph-measures.ts';
import { rule, textAt } from './svg-text.ts';

/** 四号 (7.4.2, 7.4.3). */
const SIZE = 14;
const LABEL = '抄送：';
const CELLS = Math.floor(AREA.width / SIZE) - LABEL.length - 2;

function copyLines(copyTo: string): string[] {
  const characters = [...`${copyTo}。`];
  const lines = Array.from({ length: Math.ceil(characters.length / CELLS) }, (_, at) =>
    characters.slice(at * CELLS, (at + 1) * CELLS).join(''),
  );
  return copyTo === '' ? [] : lines;
}

/** 版记 as SVG, its last rule on the text area's lower edge (GB/T 9704-2012, 7.4). */
export function drawImprint(imprint: Imprint, { fonts, linePitchTwips }: Format): string {
  const pitch = points(linePitchTwips);
  const copies = copyLines(imprint.copyTo);
  const hasPrinted = imprint.printer !== '' || imprint.printedOn !== '';
  let y = AREA.height - (copies.length + (hasPrinted ? 1 : 0)) * pitch;
  let drawn = rule(y, 1, '#000');
  const at = (x: number, anchor: 'start' | 'end' = 'start') => ({ x, y, pitch, size: SIZE, anchor });
  for (const [row, text] of copies.entries()) {
    if (row === 0) drawn += textAt(LABEL, fonts, 'body', at(SIZE));
    drawn += textAt(text, fonts, 'body', at(SIZE * (1 + LABEL.length)));
    y += pitch;
  }
  if (copies.length > 0 && hasPrinted) drawn += rule(y, 0.75, '#000');
  if (hasPrinted) {
    const date = imprint.printedOn === '' ? '' : `${writtenDate(imprint.printedOn)}印发`;
    drawn += textAt(imprint.printer, fonts, 'body', at(SIZE));
    drawn += textAt(date, fonts, 'body', at(AREA.width - SIZE, 'end'));
  }
  return drawn + rule(AREA.height, 1, '#000');
}
