/**
 * An element of a Word file's XML. Names of elements and attributes carry the prefix that the standard uses for their
 * namespace (`w:p`, `r:id`), whatever prefix stands in the file and whether it is transitional or strict OOXML; names
 * without a namespace stay bare (`Target`), names of a namespace we do not know are `{uri}name`.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The child elements, all of them or those of one name, in document order. */
export const elements = (parent: XmlElement | undefined, name?: string): XmlElement[] =>
  (parent?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== 'string' && (name === undefined || node.name === name),
  );

/** The element reached by following child names from `parent`, the first of each name. */
export function child(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = parent;
  for (const name of path)
    found = found?.children.find(
      (node): node is XmlElement => typeof node !== 'string' && node.name === name,
    );
  return found;
}

/** An attribute of a child element, `w:val` unless told otherwise. */
export const childValue = (parent: XmlElement | undefined, name: string, attribute = 'w:val') =>
  child(parent, name)?.attributes[attribute];

/** Every element of one name under `parent`, at any depth, in document order. */
export function descendants(parent: XmlElement | undefined, name: string): XmlElement[] {
  return elements(parent).flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...descendants(element, name),
  ]);
}

/** All text under a node, joined. */
export const textOf = (node: XmlNode | undefined): string =>
  typeof node === 'string' ? node : (node?.children.map(textOf).join('') ?? '');
