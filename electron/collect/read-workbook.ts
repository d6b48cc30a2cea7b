import { AppError } from '../../shared/app-error.ts';
import type { Grid, SheetCell, SheetRow } from '../../shared/collect/cell.ts';
import { Archive } from '../package/archive.ts';
import { requireZip } from '../package/container.ts';
import { parseXml } from '../package/parse-xml.ts';
import { readRelationships, relationshipsPart } from '../package/relationships.ts';
import { child, elements, textOf, type XmlElement } from '../package/xml-element.ts';
import { type CellFormat, cellFormats, shownNumber } from './cell-format.ts';

/** A township's sheet has some hundred rows; what is blank costs nothing. */
const MOST_SHEETS = 100;
const MOST_CELLS = 200_000;

const GENERAL: CellFormat = { isDate: false, isPercent: false, decimals: null, before: '', behind: '' };

/** What the cells of a workbook are read with. */
interface Workbook {
  strings: readonly string[];
  formats: readonly CellFormat[];
}

/** A cell's address: B12 → row 12, column 1; null for none. */
function addressOf(reference: string | undefined): { row: number; column: number } | null {
  const [, letters = '', row] = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(reference ?? '') ?? [];
  if (row === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}

const isSet = (value: string | undefined): boolean => value !== '0' && value !== 'false';

/** Whether a run is struck out, or raised or lowered as the mark of a note is. */
function isApart(properties: XmlElement | undefined): boolean {
  const strike = child(properties, 's:strike');
  const place = child(properties, 's:vertAlign')?.attributes.val ?? 'baseline';
  return place !== 'baseline' || (strike !== undefined && isSet(strike.attributes.val));
}

/** A run's words; those that stand apart are kept apart from those written beside them. */
function runText(run: XmlElement): string {
  const text = textOf(child(run, 's:t'));
  return isApart(child(run, 's:rPr')) ? ` ${text} ` : text;
}

/** The words of a string, without the readings that stand over them (rPh). */
const stringText = (item: XmlElement | undefined): string =>
  elements(item)
    .map((each) => (each.name === 's:t' ? textOf(each) : each.name === 's:r' ? runText(each) : ''))
    .join('')
    // Characters that XML cannot hold (ISO/IEC 29500-1, 22.9.2.19).
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

type Value = Omit<SheetCell, 'column'>;

function numberValue(raw: string, format: CellFormat): Value {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return { text: raw, fault: 'error' };
  return format.isDate ? { text: raw, fault: 'date' } : { text: shownNumber(value, format) };
}

/** What a cell shows. Of a formula that is the value kept with it; without one it is not reckoned here. */
function shownValue(cell: XmlElement, { strings, formats }: Workbook): Value | null {
  const type = cell.attributes.t ?? 'n';
  if (type === 'inlineStr') return { text: stringText(child(cell, 's:is')) };
  const raw = child(cell, 's:v');
  const text = textOf(raw);
  if (!raw || text === '')
    return child(cell, 's:f') && type !== 'str'
      ? { text: `=${textOf(child(cell, 's:f'))}`, fault: 'no-value' }
      : null;
  if (type === 's') return { text: strings[Number(text)] ?? '' };
  if (type === 'str') return { text };
  if (type === 'b') return { text: text === '1' ? 'TRUE' : 'FALSE', fault: 'truth' };
  if (type === 'e') return { text, fault: 'error' };
  if (type === 'd') return { text, fault: 'date' };
  return numberValue(text, formats[Number(cell.attributes.s ?? 0)] ?? GENERAL);
}

/** Where cells are joined into one that is more than a part of its row. */
interface Merge {
  from: { row: number; column: number };
  to: { row: number; column: number };
}

function mergesOf(sheet: XmlElement): Merge[] {
  return elements(child(sheet, 's:mergeCells'), 's:mergeCell').flatMap(({ attributes }) => {
    const [first, last] = (attributes.ref ?? '').split(':');
    const [from, to] = [addressOf(first), addressOf(last ?? first)];
    return from && to ? [{ from, to }] : [];
  });
}

/** A value over several rows is nobody's own. */
const isOverRows = ({ from, to }: Merge): boolean => to.row > from.row;

/** Hidden by hand or by a filter, or drawn so low that nothing is seen. */
const isHiddenRow = ({ attributes: { hidden, ht } }: XmlElement): boolean =>
  (hidden !== undefined && isSet(hidden)) || (ht !== undefined && Number(ht) === 0);

/** Whether a column is hidden by hand, in a closed group, or drawn so narrow that nothing is seen. */
function hiddenColumns(sheet: XmlElement): (column: number) => boolean {
  const stretches = elements(child(sheet, 's:cols'), 's:col')
    .filter(
      ({ attributes: { hidden, width } }) =>
        (hidden !== undefined && isSet(hidden)) || (width !== undefined && Number(width) === 0),
    )
    .map(({ attributes }) => ({ from: Number(attributes.min) - 1, to: Number(attributes.max) - 1 }));
  return (column) => stretches.some(({ from, to }) => column >= from && column <= to);
}

function rowsOf(sheet: XmlElement, workbook: Workbook): SheetRow[] {
  const isHidden = hiddenColumns(sheet);
  const merged = new Set(
    mergesOf(sheet)
      .filter(isOverRows)
      .map(({ from }) => `${from.row} ${from.column}`),
  );
  const found: SheetRow[] = [];
  let count = 0;
  let number = 0;
  for (const row of elements(child(sheet, 's:sheetData'), 's:row')) {
    number = Number(row.attributes.r ?? number + 1);
    let column = -1;
    const cells: SheetCell[] = [];
    for (const cell of elements(row, 's:c')) {
      column = addressOf(cell.attributes.r)?.column ?? column + 1;
      const value = shownValue(cell, workbook);
      if (!value || (value.text.trim() === '' && value.fault === undefined)) continue;
      const isMerged = merged.has(`${number} ${column}`);
      cells.push({
        ...{ column, ...value },
        ...(isMerged && { fault: 'merged' as const }),
        ...(isHidden(column) && { isHidden: true as const }),
      });
    }
    count += cells.length;
    if (count > MOST_CELLS) throw new AppError('too-large');
    if (cells.length === 0) continue;
    cells.sort((one, other) => one.column - other.column);
    found.push({ number, cells, ...(isHiddenRow(row) && { isHidden: true }) });
  }
  return found;
}

/** A part that another one links to, by the kind of the link. */
type Parts = (part: string) => XmlElement | undefined;

function open(bytes: Uint8Array): Parts {
  requireZip(bytes);
  const archive = new Archive(bytes);
  return (part) => {
    const own = archive.read(part);
    return own && parseXml(own, part);
  };
}

/**
 * The sheets of an .xlsx as its cells show them. Formulas are not reckoned, nothing is fetched; macros, pictures and links
 * are not opened.
 * @throws AppError unsupported-file (no workbook), password-protected, damaged, too-large
 */
export function readWorkbook(bytes: Uint8Array): Grid[] {
  const xml = open(bytes);
  const linksOf = (part: string) =>
    readRelationships(part, xml(relationshipsPart(part))).filter((link) => !link.external);
  const main = linksOf('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const workbook = main === '' ? undefined : xml(main);
  if (workbook?.name !== 's:workbook') throw new AppError('unsupported-file');
  const links = linksOf(main);
  const related = (kind: string): XmlElement | undefined => {
    const link = links.find(({ type }) => type === kind);
    return link && xml(link.target);
  };
  const shared = elements(related('sharedStrings'), 's:si').map(stringText);
  const read = { strings: shared, formats: cellFormats(related('styles')) };
  const sheets = elements(child(workbook, 's:sheets'), 's:sheet');
  if (sheets.length > MOST_SHEETS) throw new AppError('too-large');
  return sheets.flatMap(({ attributes }) => {
    const link = links.find(({ id }) => id === attributes['r:id']);
    const sheet = link?.type === 'worksheet' ? xml(link.target) : undefined;
    if (!sheet) return [];
    const isHidden = (attributes.state ?? 'visible') !== 'visible';
    return [{ name: attributes.name ?? '', isHidden, rows: rowsOf(sheet, read) }];
  });
}
