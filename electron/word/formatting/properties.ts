import { elements, type XmlElement } from '../../package/xml-element.ts';

/** The properties of a paragraph or run by element name (`w:ind`), after laying several w:pPr or w:rPr over each other. */
export type Properties = ReadonlyMap<string, XmlElement>;

/** Properties whose attributes are inherited one by one; any other property is replaced as a whole. */
const BY_ATTRIBUTE = new Set(['w:ind', 'w:spacing', 'w:rFonts', 'w:lang']);

/** Properties whose children are inherited one by one. */
const BY_CHILD = new Set(['w:numPr', 'w:pBdr']);

/** Attributes of which the later one counts: setting one takes away the other. */
const RIVALS = [
  ['w:firstLine', 'w:hanging'],
  ['w:firstLineChars', 'w:hangingChars'],
  ['w:ascii', 'w:asciiTheme'],
  ['w:hAnsi', 'w:hAnsiTheme'],
  ['w:eastAsia', 'w:eastAsiaTheme'],
  ['w:cs', 'w:cstheme'],
] as const;

/** Strict OOXML says start and end where transitional says left and right. */
const STRICT_NAMES: Readonly<Record<string, string>> = {
  'w:start': 'w:left',
  'w:end': 'w:right',
  'w:startChars': 'w:leftChars',
  'w:endChars': 'w:rightChars',
};

type Attributes = Readonly<Record<string, string>>;

const transitional = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [STRICT_NAMES[name] ?? name, value]));

function mergeAttributes(under: Attributes, over: Attributes): Attributes {
  const kept = { ...under };
  for (const pair of RIVALS)
    if (pair.some((name) => name in over)) for (const name of pair) delete kept[name];
  return { ...kept, ...over };
}

function mergeChildren(under: XmlElement, over: XmlElement): XmlElement {
  const set = new Set(elements(over).map(({ name }) => name));
  return { ...over, children: [...elements(under).filter(({ name }) => !set.has(name)), ...elements(over)] };
}

function merge(under: XmlElement | undefined, over: XmlElement): XmlElement {
  if (BY_ATTRIBUTE.has(over.name)) {
    const attributes = mergeAttributes(under?.attributes ?? {}, transitional(over.attributes));
    return { ...over, attributes };
  }
  return under && BY_CHILD.has(over.name) ? mergeChildren(under, over) : over;
}

/** Lays w:pPr or w:rPr elements over each other, the strongest last. */
export function mergeProperties(layers: readonly (XmlElement | undefined)[]): Properties {
  const merged = new Map<string, XmlElement>();
  for (const layer of layers)
    for (const property of elements(layer))
      merged.set(property.name, merge(merged.get(property.name), property));
  return merged;
}
