import type { Node } from '@tiptap/pm/model';
import { PART_ROLES } from '../../../shared/report/schema.ts';
import { isOneLine, isPart, zonesOf } from '../schema/zones.ts';
import { numberedBlocks } from './numbers.ts';

const characters = (text: string): number => text.replace(/\s/gu, '').length;

/** The characters of the report's text and headings, without blanks and without the numbers drawn. */
export function countCharacters(doc: Node): number {
  const headings = PART_ROLES.map(
    (role) => zonesOf(doc).find(({ name }) => name === role)?.node.attrs.heading,
  );
  return characters(doc.textContent) + characters(headings.join(''));
}

/** The paragraphs that would stand in the Word file: every line with text, and the five part headings. */
export function countParagraphs(doc: Node): number {
  return zonesOf(doc).reduce((count, { name, node, pos }) => {
    if (isOneLine(node)) return count + (node.content.size > 0 ? 1 : 0);
    const written = numberedBlocks(node, pos).filter(({ node }) => node.content.size > 0);
    return count + written.length + (isPart(name) ? 1 : 0);
  }, 0);
}
