import { posix } from 'node:path';
import { elements, type XmlElement } from './xml-element.ts';

/** A link from one part to another. `type` is the last word of its URI, the same in transitional and strict OOXML. */
export interface Relationship {
  id: string;
  /** officeDocument, styles, numbering, settings, fontTable, header, footer, theme, footnotes, core-properties, … */
  type: string;
  /** A part's name without leading slash, or for an external link what stands in the file. */
  target: string;
  external: boolean;
}

/** The part that holds a part's relationships; '' stands for the package itself. */
export const relationshipsPart = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);

function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  return posix.join('/', path.startsWith('/') ? '' : posix.dirname(part), path).slice(1);
}

/** The relationships of `part`, from the parsed XML of its relationships part. */
export function readRelationships(part: string, xml: XmlElement | undefined): Relationship[] {
  return elements(xml, 'rel:Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}
