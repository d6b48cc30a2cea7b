import { type Colour, colourOf, isLostOn, WHITE } from '../../../shared/text/colour.ts';
import { child, childValue, elements, type XmlElement } from '../../package/xml-element.ts';
import type { Styles } from '../../word/formatting/styles.ts';
import { groundOf, groundOfShape, groundsByStyle } from './ground.ts';

/** What lies on its own ground, of a colour that is not looked for. */
const FLOATING: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);

/** What may be filled, and hold a text box. */
const SHAPES: ReadonlySet<string> = new Set(['wps:wsp', 'v:shape', 'v:rect', 'v:roundrect', 'v:oval']);

/** Rows of a table or cells of a row, those that a content control or a tracked change holds among them. */
const childrenIn = (parent: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] =>
  elements(parent).flatMap((element) =>
    element.name === name
      ? [element]
      : /^w:(?:sdt|sdtContent|ins|del|customXml|moveTo|moveFrom)$/.test(element.name)
        ? childrenIn(element, name)
        : [],
  );

/** Finds runs whose characters have the colour of what they stand on. */
class UnseenRuns {
  readonly found = new Set<XmlElement>();
  readonly #styles: Styles;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  visit(parent: XmlElement, ground: Colour | null, style: string): void {
    for (const element of elements(parent)) {
      if (element.name === 'w:r') this.#run(element, ground, style);
      else if (element.name === 'w:p') this.#paragraph(element, ground);
      else if (element.name === 'w:tbl') this.#table(element, ground, style);
      else if (SHAPES.has(element.name)) this.visit(element, groundOfShape(element), style);
      else this.visit(element, FLOATING.has(element.name) ? null : ground, style);
    }
  }

  #over(ground: Colour | null, properties: XmlElement | undefined): Colour | null {
    const own = groundOf(properties);
    return own === undefined ? ground : own;
  }

  #table(table: XmlElement, ground: Colour | null, style: string): void {
    const groundAt = groundsByStyle(this.#styles, table, ground);
    const rows = childrenIn(table, 'w:tr');
    rows.forEach((row, at) => {
      const cells = childrenIn(row, 'w:tc');
      cells.forEach((cell, place) => {
        const inStyle = groundAt({ row: at, rows: rows.length, cell: place, cells: cells.length });
        this.visit(cell, this.#over(inStyle, child(cell, 'w:tcPr')), style);
      });
    });
  }

  #paragraph(p: XmlElement, ground: Colour | null): void {
    const pPr = child(p, 'w:pPr');
    const style = childValue(pPr, 'w:pStyle') ?? this.#styles.defaultStyleId;
    const inStyle = this.#inStyle(style, (each) => groundOf(child(each, 'w:pPr')));
    this.visit(p, this.#over(inStyle === undefined ? ground : inStyle, pPr), style);
  }

  #run(run: XmlElement, ground: Colour | null, style: string): void {
    const rPr = child(run, 'w:rPr');
    const ownStyle = childValue(rPr, 'w:rStyle') ?? '';
    const colour =
      childValue(rPr, 'w:color') ??
      this.#inStyle(ownStyle, (each) => childValue(child(each, 'w:rPr'), 'w:color')) ??
      this.#inStyle(style, (each) => childValue(child(each, 'w:rPr'), 'w:color'));
    if (colour !== undefined && colour !== 'auto') {
      const inStyle = this.#inStyle(ownStyle, (each) => groundOf(child(each, 'w:rPr')));
      const under = this.#over(inStyle === undefined ? ground : inStyle, rPr);
      if (isLostOn(under, colourOf(colour))) this.found.add(run);
    }
    if (elements(run).some(({ name }) => FLOATING.has(name) || name === 'mc:AlternateContent'))
      this.visit(run, null, style);
  }

  #inStyle<T>(style: string, said: (style: XmlElement) => T | undefined): T | undefined {
    if (style === '') return undefined;
    return this.#styles
      .chain(style)
      .map(said)
      .findLast((value) => value !== undefined);
  }
}

/**
 * The runs of a container whose characters nobody can make out, for they have the colour of what they stand on: the
 * shading of run, paragraph, cell and table, else the page.
 * @param page the element that may say what colour the page has
 */
export function unseenRuns(styles: Styles, container: XmlElement, page: XmlElement): ReadonlySet<XmlElement> {
  const background = child(page, 'w:background')?.attributes['w:color'];
  const ground = background === undefined ? WHITE : isLostOn(WHITE, colourOf(background)) ? WHITE : null;
  const runs = new UnseenRuns(styles);
  runs.visit(container, ground, styles.defaultStyleId);
  return runs.found;
}
