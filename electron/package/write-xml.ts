import { escapeXml } from '../../shared/escape-xml.ts';
import type { XmlElement, XmlNode } from './xml-element.ts';

/** An element as XML text; its names must have the prefixes that are declared around it. */
export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const inside = node.children.map(writeXml).join('');
  const start = `<${node.name}${attributes.join('')}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${node.name}>`;
}

/** Makes an element. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

/** The same element with other children. */
export const withChildren = (one: XmlElement, children: readonly XmlNode[]): XmlElement => ({
  ...one,
  children,
});
