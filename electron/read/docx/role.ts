import { childValue, type XmlElement } from '../../package/xml-element.ts';
import type { Formatting } from '../../word/formatting/formatting.ts';
import { integer } from '../../word/formatting/measure.ts';
import type { Paragraph } from './block.ts';

const TITLE_STYLE = /^(?:title|标题|公文标题|文件标题|公文大标题)$/i;
const HEADING_STYLE = /^(?:heading|标题)\s*([1-9])$/i;
const CONTENTS_STYLE = /^(?:toc|目录)\s*(?:[1-9]|heading|标题)$/i;

/** Outline levels 0 to 8 are headings; 9 says running text (ISO/IEC 29500-1, 17.3.1.20). */
const RUNNING_TEXT = 9;

/** The names of a paragraph's style and of those it is based on, its own last. */
const styleNames = ({ styles }: Formatting, id: string): string[] =>
  styles.chain(id).map((style) => childValue(style, 'w:name') ?? '');

/** Whether a paragraph has a style of the table of contents. */
export const isContents = (formatting: Formatting, pPr: XmlElement | undefined): boolean =>
  styleNames(formatting, formatting.styleId(pPr)).some((name) => CONTENTS_STYLE.test(name));

/** What a paragraph's style and outline level say it is; a hint only, as many files use styles for their looks. */
export function readLevel(formatting: Formatting, pPr: XmlElement | undefined): Paragraph['level'] {
  const names = styleNames(formatting, formatting.styleId(pPr));
  const set = integer(formatting.paragraph(pPr).get('w:outlineLvl')?.attributes['w:val']);
  // Word's own heading styles have their level by name, whether or not the file says so.
  const named = names.map((name) => HEADING_STYLE.exec(name)?.[1]).findLast(Boolean);
  const level = set ?? (named === undefined ? RUNNING_TEXT : Number(named) - 1);
  if (names.some((name) => TITLE_STYLE.test(name))) return 'title';
  return level >= 0 && level < RUNNING_TEXT ? level + 1 : null;
}
