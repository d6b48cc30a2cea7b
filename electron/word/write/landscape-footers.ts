import {
  BorderStyle,
  Footer,
  HeightRule,
  LineRuleType,
  OverlapType,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  WidthType,
} from 'docx';
import { DASH_BELOW_TWIPS } from '../../../shared/gongwen/format.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { pageNumberParagraph, type Side, sidesOf } from './footers.ts';
import { STYLE } from './style-names.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: none, bottom: none, left: none, right: none };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };
/** As low as a line can be: it only anchors the cell. */
const ANCHOR_TWIPS = 14;

/**
 * A cell at the left edge, as high as the text area and as wide as a line, whose text runs from the top down: held
 * upright, the sheet has its number where the other pages have theirs. A placed table, as 版记 is one, and a text direction
 * are plain WordprocessingML without any drawing; only LibreOffice was measured.
 */
function numberCell(side: Side, format: Format): Table {
  const width = format.footerHalfPoints * 10;
  const { landscape } = format.page;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    margins: NO_MARGINS,
    borders: { ...NO_BORDERS, insideHorizontal: none, insideVertical: none },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: landscape.leftTwips - DASH_BELOW_TWIPS - width / 2,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteVerticalPosition: landscape.topTwips,
      overlap: OverlapType.NEVER,
    },
    rows: [
      new TableRow({
        height: { value: landscape.area.heightTwips, rule: HeightRule.EXACT },
        children: [
          new TableCell({
            textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
            children: [pageNumberParagraph(side)],
          }),
        ],
      }),
    ],
  });
}

/** What is left between the anchor's line and the text area; see footers.ts. */
const anchor = ({ page: { landscape } }: Format): Paragraph =>
  new Paragraph({
    style: STYLE.footer,
    spacing: {
      before: landscape.bottomTwips - landscape.footerTwips - ANCHOR_TWIPS,
      line: ANCHOR_TWIPS,
      lineRule: LineRuleType.EXACT,
    },
  });

/** The page numbers of a landscape page, where the sheet has them when it is held upright (GB/T 9704-2012, 7.5, 8). */
export function landscapeFooters(format: Format) {
  const { odd, even } = sidesOf(format);
  const footer = (side: Side): Footer => new Footer({ children: [numberCell(side, format), anchor(format)] });
  return { default: footer(odd), even: footer(even) };
}
