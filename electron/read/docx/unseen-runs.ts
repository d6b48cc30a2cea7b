import { type Colour, colourOf, isLostOn, WHITE } from '../../../shared/text/colour.ts';
import { child, childValue, descendants, elements, type XmlElement } from '../../package/xml-element.ts';
import type { Styles } from '../../word/formatting/styles.ts';

/** What lies on its own ground, of a colour that is not looked for. */
const FLOATING: ReadonlySet<string> = new Set(['w:txbxContent', 'w:drawing', 'w:pict', 'w:object']);

/** The ground that shading or highlighting lays; undefined where it lays none, null for one that is not known. */
function groundOf(properties: XmlElement | undefined): Colour | null | undefined {
  const highlight = childValue(properties, 'w:highlight');
  if (highlight !== undefined && highlight !== 'none') return colourOf(highlight);
  const { 'w:fill': fill = 'auto', 'w:val': pattern = 'clear' } =
    child(properties, 'w:shd')?.attributes ?? {};
  if (pattern !== 'clear' && pattern !== 'nil') return null;
  return fill === 'auto' ? undefined : colourOf(fill);
}

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
      else if (element.name === 'w:tbl') this.visit(element, this.#groundOfTable(element, ground), style);
      else if (element.name === 'w:tc')
        this.visit(element, this.#over(ground, child(element, 'w:tcPr')), style);
      else this.visit(element, FLOATING.has(element.name) ? null : ground, style);
    }
  }

  #over(ground: Colour | null, properties: XmlElement | undefined): Colour | null {
    const own = groundOf(properties);
    return own === undefined ? ground : own;
  }

  /** A table's style may shade some of its rows, columns and corners. */
  #groundOfTable(table: XmlElement, ground: Colour | null): Colour | null {
    const properties = child(table, 'w:tblPr');
    const chain = this.#styles.chain(childValue(properties, 'w:tblStyle') ?? '');
    return chain.some((style) => descendants(style, 'w:shd').length > 0)
      ? null
      : this.#over(ground, properties);
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
