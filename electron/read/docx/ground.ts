import { type Colour, colourOf } from '../../../shared/text/colour.ts';
import { child, childValue, descendants, elements, type XmlElement } from '../../package/xml-element.ts';
import type { Styles } from '../../word/formatting/styles.ts';

/** A ground; undefined where none is laid, null for one that is not known. */
export type Ground = Colour | null | undefined;

/** The ground that shading or highlighting lays. */
export function groundOf(properties: XmlElement | undefined): Ground {
  const highlight = childValue(properties, 'w:highlight');
  if (highlight !== undefined && highlight !== 'none') return colourOf(highlight);
  const { 'w:fill': fill = 'auto', 'w:val': pattern = 'clear' } =
    child(properties, 'w:shd')?.attributes ?? {};
  if (pattern !== 'clear' && pattern !== 'nil') return null;
  return fill === 'auto' ? undefined : colourOf(fill);
}

/** What a shape is filled with, null where it does not say so in one colour. */
export function groundOfShape(shape: XmlElement): Colour | null {
  if (shape.name === 'wps:wsp') {
    const fill = child(shape, 'wps:spPr', 'a:solidFill', 'a:srgbClr');
    const { val = '' } = fill?.attributes ?? {};
    return fill?.children.length === 0 ? colourOf(val) : null;
  }
  const { fillcolor = '', filled = 't' } = shape.attributes;
  if (/^[f0]/.test(filled) || child(shape, 'v:fill')) return null;
  return colourOf(fillcolor.replace(/\s*\[\d+\]$/, ''));
}

/** Which of its style's rules a table asks for (ISO/IEC 29500-1, 17.4.55), each with its bit of w:val. */
const LOOKS = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
} as const;
type Look = Record<keyof typeof LOOKS, boolean>;

/** What a table says of its look; null where it says nothing. */
function lookOf(properties: XmlElement | undefined): Look | null {
  const look = child(properties, 'w:tblLook')?.attributes;
  if (!look) return null;
  const bits = Number.parseInt(look['w:val'] ?? '0', 16);
  const isOn = (name: keyof Look): boolean =>
    /^(?:1|true|on)$/.test(look[`w:${name}`] ?? ((bits & LOOKS[name]) === 0 ? '0' : '1'));
  return {
    ...{ firstRow: isOn('firstRow'), lastRow: isOn('lastRow') },
    ...{ firstColumn: isOn('firstColumn'), lastColumn: isOn('lastColumn') },
    ...{ noHBand: isOn('noHBand'), noVBand: isOn('noVBand') },
  };
}

/** Where a cell is: its row and place, and how many there are of each. */
export interface CellPlace {
  row: number;
  rows: number;
  cell: number;
  cells: number;
}

/** The rules of a table's style that a cell is under, the weaker before the stronger (17.7.6). */
function rulesFor(look: Look, { row, rows, cell, cells }: CellPlace): string[] {
  const isFirstRow = look.firstRow && row === 0;
  const isLastRow = look.lastRow && row === rows - 1;
  const isFirst = look.firstColumn && cell === 0;
  const isLast = look.lastColumn && cell === cells - 1;
  const rules: readonly (readonly [string, boolean])[] = [
    [`band${((cell - Number(look.firstColumn)) % 2) + 1}Vert`, !look.noVBand && !isFirst && !isLast],
    [`band${((row - Number(look.firstRow)) % 2) + 1}Horz`, !look.noHBand && !isFirstRow && !isLastRow],
    ['firstCol', isFirst],
    ['lastCol', isLast],
    ['firstRow', isFirstRow],
    ['lastRow', isLastRow],
    ['neCell', isFirstRow && isLast],
    ['nwCell', isFirstRow && isFirst],
    ['seCell', isLastRow && isLast],
    ['swCell', isLastRow && isFirst],
  ];
  return rules.filter(([, applies]) => applies).map(([name]) => name);
}

/** What a style lays under the cells of a rule; null where that is not a cell's plain shading. */
function groundOfRule(rule: XmlElement): Ground {
  const own = groundOf(child(rule, 'w:tcPr'));
  const others = descendants(rule, 'w:shd').length - Number(child(rule, 'w:tcPr', 'w:shd') !== undefined);
  return others > 0 ? null : own;
}

/** Bands of several rows or columns are not counted. */
const hasWideBands = (style: XmlElement): boolean =>
  ['w:tblStyleRowBandSize', 'w:tblStyleColBandSize'].some(
    (name) => (childValue(child(style, 'w:tblPr'), name) ?? '1') !== '1',
  );

/**
 * What a table's style lays under its cells, each by its place.
 * @param around what the table lies on
 */
export function groundsByStyle(
  styles: Styles,
  table: XmlElement,
  around: Colour | null,
): (place: CellPlace) => Colour | null {
  const properties = child(table, 'w:tblPr');
  const own = groundOf(properties);
  const under = own === undefined ? around : own;
  const chain = styles.chain(childValue(properties, 'w:tblStyle') ?? '');
  if (chain.every((style) => descendants(style, 'w:shd').length === 0)) return () => under;
  const look = lookOf(properties);
  if (look === null || chain.some(hasWideBands)) return () => null;
  const ruled = new Map<string, Ground>();
  const apply = (rule: XmlElement): void => {
    const ground = groundOfRule(rule);
    if (ground !== undefined) ruled.set(rule.attributes['w:type'] ?? '', ground);
  };
  for (const style of chain) {
    const plain = ['w:tblPr', 'w:tcPr', 'w:pPr'].map((name) => groundOf(child(style, name)));
    const last = plain.findLast((ground) => ground !== undefined);
    if (last !== undefined) ruled.set('wholeTable', last);
    elements(style, 'w:tblStylePr').forEach(apply);
  }
  return (place) => {
    const grounds = ['wholeTable', ...rulesFor(look, place)].map((name) => ruled.get(name));
    const last = grounds.findLast((ground) => ground !== undefined);
    return last === undefined ? under : last;
  };
}
