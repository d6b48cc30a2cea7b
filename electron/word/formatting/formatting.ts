import type { WordPackage } from '../../package/word-package.ts';
import { child, childValue, type XmlElement } from '../../package/xml-element.ts';
import { integer, onOff } from './measure.ts';
import { type ListPlace, Numbering } from './numbering.ts';
import { mergeProperties, type Properties } from './properties.ts';
import { Styles } from './styles.ts';
import { ThemeFonts } from './theme-fonts.ts';

const numberOf = (holder: XmlElement | undefined): string | undefined =>
  childValue(child(holder, 'w:pPr', 'w:numPr'), 'w:numId');

/**
 * What a paragraph and its runs look like after everything that applies to them is laid over each other as Word does:
 * document defaults, paragraph style with all it is based on, numbering, character style, direct formatting. The
 * indents of a numbering lie right under those of the layer that asks for it (a style or the paragraph itself).
 * Table styles are not looked at.
 */
export class Formatting {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly themeFonts: ThemeFonts;

  constructor(word: WordPackage) {
    this.styles = new Styles(word.related('styles'));
    this.numbering = new Numbering(word.related('numbering'));
    this.themeFonts = new ThemeFonts(word.related('theme'), word.related('settings'));
  }

  /** The paragraph style that a paragraph has, named or by default. */
  styleId(pPr: XmlElement | undefined): string {
    return childValue(pPr, 'w:pStyle') ?? this.styles.defaultStyleId;
  }

  /** Where a paragraph stands in a list; undefined when it has no automatic number. */
  listPlace(pPr: XmlElement | undefined): ListPlace | undefined {
    const chain = this.styles.chain(this.styleId(pPr));
    const numbered = chain.findLast((style) => numberOf(style) !== undefined);
    const numId = childValue(child(pPr, 'w:numPr'), 'w:numId') ?? numberOf(numbered);
    if (numId === undefined || numId === '0') return undefined;
    const merged = mergeProperties([...chain.map((style) => child(style, 'w:pPr')), pPr]).get('w:numPr');
    const ofStyle = chain
      .map(({ attributes }) => this.numbering.levelOfStyle(numId, attributes['w:styleId'] ?? ''))
      .findLast((level) => level !== undefined);
    const level = integer(childValue(merged, 'w:ilvl')) ?? ofStyle ?? 0;
    return { numId, level };
  }

  /** A paragraph's properties, from its own w:pPr. */
  paragraph(pPr: XmlElement | undefined): Properties {
    const place = this.listPlace(pPr);
    const level = place && this.numbering.level(place);
    const withNumber = (layer: XmlElement | undefined) =>
      child(layer, 'w:numPr') === undefined ? [layer] : [level?.paragraph, layer];
    const styles = this.styles.chain(this.styleId(pPr)).map((style) => child(style, 'w:pPr'));
    return mergeProperties([this.styles.defaultParagraph, ...[...styles, pPr].flatMap(withNumber)]);
  }

  /** The properties of a run in a paragraph, from the paragraph's own w:pPr and the run's own w:rPr. */
  run(pPr: XmlElement | undefined, rPr: XmlElement | undefined): Properties {
    const { paragraphStyle, characterStyle } = this.#runLayers(pPr, rPr);
    return mergeProperties([this.styles.defaultRun, ...paragraphStyle, ...characterStyle, rPr]);
  }

  /**
   * Whether a toggle property such as w:b is on for a run: what paragraph style and character style both switch on is
   * off again, and direct formatting decides alone (ISO/IEC 29500-1, 17.7.3).
   */
  toggle(property: string, pPr: XmlElement | undefined, rPr: XmlElement | undefined): boolean {
    const { paragraphStyle, characterStyle } = this.#runLayers(pPr, rPr);
    const inLayers = (layers: (XmlElement | undefined)[]) =>
      onOff(layers.map((layer) => child(layer, property)).findLast((set) => set !== undefined));
    const direct = inLayers([rPr]);
    if (direct !== undefined) return direct;
    const inStyles = (inLayers(paragraphStyle) ?? false) !== (inLayers(characterStyle) ?? false);
    return inStyles || (inLayers([this.styles.defaultRun]) ?? false);
  }

  #runLayers(pPr: XmlElement | undefined, rPr: XmlElement | undefined) {
    const runLayers = (id: string) => this.styles.chain(id).map((style) => child(style, 'w:rPr'));
    return {
      paragraphStyle: runLayers(this.styleId(pPr)),
      characterStyle: runLayers(childValue(rPr, 'w:rStyle') ?? ''),
    };
  }
}
