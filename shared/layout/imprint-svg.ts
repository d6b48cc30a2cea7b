import { points } from '../gongwen/format.ts';
import type { Format } from '../gongwen/format-of.ts';
import { writtenDate } from '../report/dates.ts';
import type { Imprint } from '../report/schema.ts';
import { areaOf } from './paragraph-measures.ts';
import { rule, textAt } from './svg-text.ts';

/** 四号 (7.4.2, 7.4.3). */
const SIZE = 14;
const LABEL = '抄送：';

function copyLines(copyTo: string, width: number): string[] {
  const cells = Math.floor(width / SIZE) - LABEL.length - 2;
  const characters = [...`${copyTo}。`];
  const lines = Array.from({ length: Math.ceil(characters.length / cells) }, (_, at) =>
    characters.slice(at * cells, (at + 1) * cells).join(''),
  );
  return copyTo === '' ? [] : lines;
}

/** 版记 as SVG, its last rule on the text area's lower edge (GB/T 9704-2012, 7.4). */
export function drawImprint(imprint: Imprint, format: Format): string {
  const { page } = format;
  const pitch = points(format.linePitchTwips);
  const area = areaOf(page);
  const copies = copyLines(imprint.copyTo, area.width);
  const hasPrinted = imprint.printer !== '' || imprint.printedOn !== '';
  let y = area.height - (copies.length + (hasPrinted ? 1 : 0)) * pitch;
  let drawn = rule(y, 1, '#000', page);
  const at = (x: number, anchor: 'start' | 'end' = 'start') => ({ x, y, pitch, size: SIZE, anchor });
  for (const [row, text] of copies.entries()) {
    if (row === 0) drawn += textAt(LABEL, format, 'body', at(SIZE));
    drawn += textAt(text, format, 'body', at(SIZE * (1 + LABEL.length)));
    y += pitch;
  }
  if (copies.length > 0 && hasPrinted) drawn += rule(y, 0.75, '#000', page);
  if (hasPrinted) {
    const date = imprint.printedOn === '' ? '' : `${writtenDate(imprint.printedOn)}印发`;
    drawn += textAt(imprint.printer, format, 'body', at(SIZE));
    drawn += textAt(date, format, 'body', at(area.width - SIZE, 'end'));
  }
  return drawn + rule(area.height, 1, '#000', page);
}
