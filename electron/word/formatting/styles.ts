import { child, childValue, elements, type XmlElement } from '../../package/xml-element.ts';

/** A chain longer than this is a circle. */
const MAX_CHAIN = 20;

/** The style sheet: word/styles.xml, or nothing at all. */
export class Styles {
  readonly #byId = new Map<string, XmlElement>();
  readonly #chains = new Map<string, readonly XmlElement[]>();
  /** The w:pPr that every paragraph starts from. */
  readonly defaultParagraph: XmlElement | undefined;
  /** The w:rPr that every run starts from. */
  readonly defaultRun: XmlElement | undefined;
  /** The id of the paragraph style of paragraphs that name none, Normal in most files. */
  readonly defaultStyleId: string;

  constructor(xml: XmlElement | undefined) {
    const defaults = child(xml, 'w:docDefaults');
    this.defaultParagraph = child(defaults, 'w:pPrDefault', 'w:pPr');
    this.defaultRun = child(defaults, 'w:rPrDefault', 'w:rPr');
    const styles = elements(xml, 'w:style');
    for (const style of styles) this.#byId.set(style.attributes['w:styleId'] ?? '', style);
    const isDefault = ({ attributes }: XmlElement) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
    this.defaultStyleId = styles.find(isDefault)?.attributes['w:styleId'] ?? '';
  }

  /** A style and what it is based on, the most basic first; empty for an unknown id. */
  chain(id: string): readonly XmlElement[] {
    const known = this.#chains.get(id);
    if (known) return known;
    const chain: XmlElement[] = [];
    let style = this.#byId.get(id);
    while (style && chain.length < MAX_CHAIN) {
      chain.unshift(style);
      style = this.#byId.get(childValue(style, 'w:basedOn') ?? '');
    }
    this.#chains.set(id, chain);
    return chain;
  }

  /** The name a style goes by, such as `heading 1`; '' for an unknown id. */
  name(id: string): string {
    return childValue(this.#byId.get(id), 'w:name') ?? '';
  }
}
