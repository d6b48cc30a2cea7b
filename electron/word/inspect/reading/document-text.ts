import { child, elements, type XmlElement } from '../../../package/xml-element.ts';
import type { Formatting } from '../../formatting/formatting.ts';
import { NumberCounter } from '../../formatting/numbering.ts';
import { type Paragraph, readParagraph } from './paragraph.ts';

/** Elements that only wrap blocks. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);
const TABLE_ELEMENTS = new Set(['w:tbl', 'w:tr', 'w:tc']);

/** The paragraphs of a file in order, those of tables among them, and its sections' w:sectPr, the first first. */
export interface DocumentText {
  paragraphs: Paragraph[];
  sections: XmlElement[];
}

/** Reads the paragraphs of a w:body, w:ftr or w:hdr; text boxes are left out. */
export function readText(formatting: Formatting, container: XmlElement | undefined): DocumentText {
  const counter = new NumberCounter(formatting.numbering);
  const paragraphs: Paragraph[] = [];
  const sections: XmlElement[] = [];
  const visit = (parent: XmlElement, inTable: boolean) => {
    for (const block of elements(parent)) {
      if (block.name === 'w:p') {
        paragraphs.push(readParagraph(formatting, counter, block, { inTable, section: sections.length }));
        const sectPr = child(block, 'w:pPr', 'w:sectPr');
        if (sectPr) sections.push(sectPr);
      } else if (TABLE_ELEMENTS.has(block.name)) visit(block, true);
      else if (WRAPPERS.has(block.name)) visit(block, inTable);
      else if (block.name === 'w:sectPr') sections.push(block);
    }
  };
  if (container) visit(container, false);
  return { paragraphs, sections };
}
