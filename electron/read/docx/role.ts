import { isUnnumberedKind } from '../../../shared/recognise/said-kind.ts';
import { childValue, type XmlElement } from '../../package/xml-element.ts';
import type { Formatting } from '../../word/formatting/formatting.ts';
import { integer } from '../../word/formatting/measure.ts';
import { roleOfStyle, type StyleRole } from '../style-names.ts';
import type { Paragraph } from './block.ts';

/** Outline levels 0 to 8 are headings; 9 says running text (ISO/IEC 29500-1, 17.3.1.20). */
const RUNNING_TEXT = 9;

/** What the names say of a paragraph's style and of those it is based on, its own last. */
const styleRoles = ({ styles }: Formatting, id: string): StyleRole[] =>
  styles.chain(id).map((style) => roleOfStyle(childValue(style, 'w:name') ?? ''));

/** Whether a paragraph has a style of the table of contents. */
export const isContents = (formatting: Formatting, pPr: XmlElement | undefined): boolean =>
  styleRoles(formatting, formatting.styleId(pPr)).includes('contents');

/** What a paragraph's style and outline level say it is; a hint only, as many files use styles for their looks. */
export function readLevel(formatting: Formatting, pPr: XmlElement | undefined): Paragraph['level'] {
  const roles = styleRoles(formatting, formatting.styleId(pPr));
  const set = integer(formatting.paragraph(pPr).get('w:outlineLvl')?.attributes['w:val']);
  // Word's own heading styles have their level by name, whether or not the file says so.
  const named = roles.findLast((role) => typeof role === 'number');
  const level = set ?? (named === undefined ? RUNNING_TEXT : named - 1);
  if (roles.includes('title')) return 'title';
  if (level >= 0 && level < RUNNING_TEXT) return level + 1;
  return roles.findLast(isUnnumberedKind) ?? null;
}
