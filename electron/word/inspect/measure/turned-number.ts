import { child, childValue, descendants, type XmlElement } from '../../../package/xml-element.ts';
import { twips } from '../../formatting/measure.ts';
import { readText } from '../reading/document-text.ts';
import type { Inspection } from '../reading/inspection.ts';
import type { PageGeometry } from '../reading/page-geometry.ts';
import { hasNumber } from '../reading/page-number.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import { charPitchOf } from './line-geometry.ts';
import { type NumberSide, numberSide } from './number-side.ts';

/** Text that runs from the top down, in a cell (17.18.93, transitional and strict) and in a text box. */
const DOWN_IN_CELL = ['tbRl', 'tbRlV', 'rl', 'rlV'];
const DOWN_IN_BOX = ['vert', 'eaVert'];

/** Where a turned page number stands when its sheet is held upright. */
export interface TurnedPlace extends NumberSide {
  /** How far the middle of its line is from the text area, in twips. */
  below: number;
}

/** A page number that reads upright once the landscape sheet is held upright; its place is not measured in text boxes. */
export interface TurnedNumber {
  place: TurnedPlace | null;
}

const numberIn = ({ formatting }: Inspection, container: XmlElement): Paragraph | undefined =>
  readText(formatting, container).paragraphs.find(hasNumber);

const runsDown = (cell: XmlElement): boolean =>
  DOWN_IN_CELL.includes(childValue(child(cell, 'w:tcPr'), 'w:textDirection') ?? '');

/** The place of a cell that stands on the page and not in the text: as a line along the text area's height. */
function placeOf(table: XmlElement, paragraph: Paragraph, page: PageGeometry): TurnedPlace | null {
  const float = child(table, 'w:tblPr', 'w:tblpPr')?.attributes ?? {};
  const [x, y] = [twips(float['w:tblpX']), twips(float['w:tblpY'])];
  const width = twips(childValue(child(table, 'w:tblPr'), 'w:tblW', 'w:w'));
  const height = twips(descendants(table, 'w:trHeight')[0]?.attributes['w:val']);
  const isOnPage = float['w:horzAnchor'] === 'page' && float['w:vertAnchor'] === 'page';
  if (!isOnPage || x === undefined || y === undefined || !width || !height) return null;
  const { side, blank } = numberSide(paragraph, { ...page, textWidth: height });
  const over = y - page.top;
  const outside = side === '居左' ? over : page.textHeight - over - height;
  return { side, blank: blank + outside / charPitchOf(paragraph, page), below: page.left - x - width / 2 };
}

/** The turned page number of a footer or header of a landscape page; null where it has none. */
export function readTurnedNumber(
  inspection: Inspection,
  part: XmlElement,
  page: PageGeometry,
): TurnedNumber | null {
  for (const table of descendants(part, 'w:tbl')) {
    const paragraph = descendants(table, 'w:tc')
      .filter(runsDown)
      .map((cell) => numberIn(inspection, cell))
      .find(Boolean);
    if (paragraph) return { place: placeOf(table, paragraph, page) };
  }
  const isBoxTurned =
    descendants(part, 'wps:bodyPr').some(({ attributes }) => DOWN_IN_BOX.includes(attributes.vert ?? '')) ||
    descendants(part, 'v:textbox').some(({ attributes }) =>
      /layout-flow:\s*vertical/.test(attributes.style ?? ''),
    );
  const boxed = descendants(part, 'w:txbxContent')
    .map((box) => numberIn(inspection, box))
    .find(Boolean);
  return boxed && isBoxTurned ? { place: null } : null;
}
