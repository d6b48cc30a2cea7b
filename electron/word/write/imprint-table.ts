import {
  BorderStyle,
  OverlapType,
  type Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Page } from '../../../shared/gongwen/page.ts';

const rule = (eighths: number) => ({ style: BorderStyle.SINGLE, size: eighths, color: 'auto' });
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** 分隔线: the first and the last 0.35 mm, the middle one 0.25 mm, as wide as the text area (7.4.1). */
const borders = {
  top: rule(8),
  bottom: rule(8),
  left: none,
  right: none,
  insideHorizontal: rule(6),
  insideVertical: none,
};

const row = (paragraph: Paragraph): TableRow =>
  new TableRow({ cantSplit: true, children: [new TableCell({ children: [paragraph] })] });

/** One row a paragraph, at the bottom of the text area of the page its anchor stands on (7.4.1). */
export const bottomTable = (paragraphs: Paragraph[], { upright: { area } }: Page): Table =>
  new Table({
    width: { size: area.widthTwips, type: WidthType.DXA },
    columnWidths: [area.widthTwips],
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders,
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.LEFT,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      overlap: OverlapType.NEVER,
    },
    rows: paragraphs.map(row),
  });
