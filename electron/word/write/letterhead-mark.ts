import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { FontSet } from '../../../shared/gongwen/font-sets.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { GAP, LINE, longest, markSize, twips, WORD } from '../../../shared/gongwen/mark-size.ts';
import type { Letterhead } from '../../../shared/report/schema.ts';
import { facedRuns } from './faced-run.ts';

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

const line = (text: string, halfPoints: number, { title }: FontSet, alignment: Alignment): Paragraph =>
  new Paragraph({
    alignment,
    spacing: { line: twips(halfPoints, LINE), lineRule: LineRuleType.EXACT },
    children: facedRuns(text, title, { halfPoints, red: true, untracked: true }),
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: none, bottom: none, left: none, right: none };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** What a cell must hold that another one covers: it takes no room, and counts as none. */
const noLine = (): Paragraph => new Paragraph({ spacing: { line: 14, lineRule: LineRuleType.EXACT } });

/** Names one under another, spread to the longest one's width, with 文件 at the right of them all (7.2.4). */
function jointTable({ issuers, withDocumentWord }: Letterhead, size: number, fonts: FontSet): Table {
  const names = twips(size, longest(issuers) + 0.02);
  const columnWidths = withDocumentWord ? [names, twips(size, WORD.length + GAP)] : [names];
  const wordCell = (first: boolean): TableCell =>
    new TableCell({
      verticalMerge: first ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
      verticalAlign: VerticalAlignTable.CENTER,
      children: [first ? line(WORD, size, fonts, AlignmentType.RIGHT) : noLine()],
    });
  const rows = issuers.map((name, at) => {
    const cell = new TableCell({ children: [line(name, size, fonts, AlignmentType.DISTRIBUTE)] });
    return new TableRow({
      height: { value: twips(size, LINE), rule: HeightRule.EXACT },
      children: withDocumentWord ? [cell, wordCell(at === 0)] : [cell],
    });
  });
  return new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, each) => sum + each), type: WidthType.DXA },
    columnWidths,
    margins: NO_MARGINS,
    borders: { ...NO_BORDERS, insideHorizontal: none, insideVertical: none },
    rows,
  });
}

/** 发文机关标志: red, 小标宋, centred; a table where several issue together (7.2.4). */
export function issuerElements(letterhead: Letterhead, format: Format): (Paragraph | Table)[] {
  const [first = '', ...others] = letterhead.issuers;
  const size = markSize(letterhead, format);
  const { fonts } = format;
  if (others.length > 0) return [jointTable(letterhead, size, fonts)];
  return [line(first + (letterhead.withDocumentWord ? WORD : ''), size, fonts, AlignmentType.CENTER)];
}
