import { AppError } from '../../shared/app-error.ts';
import type { Grid, SheetCell, SheetRow } from '../../shared/collect/cell.ts';
import { Archive } from '../package/archive.ts';
import { requireZip } from '../package/container.ts';
import { parseXml } from '../package/parse-xml.ts';
import { child, descendants, elements, type XmlElement, type XmlNode } from '../package/xml-element.ts';
import { withoutNoughts } from './cell-format.ts';

const MOST_CELLS = 200_000;

const repeated = (given: string | undefined): number => Math.max(1, Number(given ?? 1) || 1);

/** The styles whose words are struck out, or raised or lowered as the mark of a note is. */
type Apart = ReadonlySet<string>;

function isApart(properties: XmlElement | undefined): boolean {
  const place = properties?.attributes['style:text-position'] ?? '0%';
  const line = properties?.attributes['style:text-line-through-style'] ?? 'none';
  return !/^0%/.test(place) || line !== 'none';
}

/** The names of a document's own styles that are of a kind. */
const stylesIn = (content: XmlElement, isOfKind: (style: XmlElement) => boolean): ReadonlySet<string> =>
  new Set(
    elements(child(content, 'office:automatic-styles'), 'style:style')
      .filter(isOfKind)
      .map(({ attributes }) => attributes['style:name'] ?? ''),
  );

const isHiddenTable = (style: XmlElement): boolean =>
  child(style, 'style:table-properties')?.attributes['table:display'] === 'false';

/** Hidden by hand, by a filter or in a closed group. */
const isUnseen = ({ attributes }: XmlElement): boolean =>
  (attributes['table:visibility'] ?? 'visible') !== 'visible';

/** Whether a column of a table is hidden. */
function hiddenColumns(table: XmlElement): (column: number) => boolean {
  const hidden: { from: number; to: number }[] = [];
  let from = 0;
  for (const column of descendants(table, 'table:table-column')) {
    const to = from + repeated(column.attributes['table:number-columns-repeated']);
    if (isUnseen(column)) hidden.push({ from, to });
    from = to;
  }
  return (column) => hidden.some((stretch) => column >= stretch.from && column < stretch.to);
}

/** Words as they are shown; those that stand apart are kept apart from those written beside them. */
function wordsOf(node: XmlNode, apart: Apart): string {
  if (typeof node === 'string') return node;
  const text = node.children.map((each) => wordsOf(each, apart)).join('');
  return node.name === 'text:span' && apart.has(node.attributes['text:style-name'] ?? '')
    ? ` ${text} `
    : text;
}

/** A cell's words as it shows them, a paragraph a line. */
const shown = (cell: XmlElement, apart: Apart): string =>
  elements(cell, 'text:p')
    .map((paragraph) => wordsOf(paragraph, apart))
    .join('\n');

function shownValue(cell: XmlElement, apart: Apart): Omit<SheetCell, 'column'> | null {
  const text = shown(cell, apart);
  const type = cell.attributes['office:value-type'];
  const isOverRows = repeated(cell.attributes['table:number-rows-spanned']) > 1;
  if (text.trim() === '') return cell.attributes['table:formula'] ? { text: '=', fault: 'no-value' } : null;
  if (isOverRows) return { text, fault: 'merged' };
  if (type === 'date' || type === 'time') return { text, fault: 'date' };
  if (type === 'boolean') return { text, fault: 'truth' };
  const shownText = type === 'float' || type === 'percentage' ? withoutNoughts(text) : text;
  return { text: shownText, ...(/^(?:#|Err:)/.test(text) && { fault: 'error' as const }) };
}

function cellsOf(row: XmlElement, apart: Apart, isHidden: (column: number) => boolean): SheetCell[] {
  const cells: SheetCell[] = [];
  let column = 0;
  for (const cell of elements(row)) {
    if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') continue;
    const value = cell.name === 'table:table-cell' ? shownValue(cell, apart) : null;
    const count = repeated(cell.attributes['table:number-columns-repeated']);
    // What is repeated further is a pattern, not a row of values.
    if (value)
      for (let at = column; at < column + Math.min(count, 100); at += 1)
        cells.push({ column: at, ...value, ...(isHidden(at) && { isHidden: true as const }) });
    column += count;
  }
  return cells;
}

function rowsOf(table: XmlElement, apart: Apart): SheetRow[] {
  const rows: SheetRow[] = [];
  const isHiddenColumn = hiddenColumns(table);
  let number = 1;
  let count = 0;
  for (const row of descendants(table, 'table:table-row')) {
    const cells = cellsOf(row, apart, isHiddenColumn);
    count += cells.length;
    if (count > MOST_CELLS) throw new AppError('too-large');
    if (cells.length > 0) rows.push({ number, cells, ...(isUnseen(row) && { isHidden: true }) });
    number += repeated(row.attributes['table:number-rows-repeated']);
  }
  return rows;
}

/** The sheets of an .ods as their cells show them. @throws AppError unsupported-file (no sheets in it), damaged, too-large */
export function readOpenDocument(bytes: Uint8Array): Grid[] {
  requireZip(bytes);
  const content = new Archive(bytes).read('content.xml');
  const document = content && parseXml(content, 'content.xml');
  const sheets = document && child(document, 'office:body', 'office:spreadsheet');
  if (!sheets) throw new AppError('unsupported-file');
  const apart: Apart = stylesIn(document, (style) => isApart(child(style, 'style:text-properties')));
  const hidden = stylesIn(document, isHiddenTable);
  return elements(sheets, 'table:table').map((table) => ({
    name: table.attributes['table:name'] ?? '',
    isHidden: hidden.has(table.attributes['table:style-name'] ?? ''),
    rows: rowsOf(table, apart),
  }));
}
