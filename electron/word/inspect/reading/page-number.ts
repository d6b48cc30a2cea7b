import { child, childValue, descendants, elements, type XmlElement } from '../../../package/xml-element.ts';
import { readText } from './document-text.ts';
import { type Inspection, isSet } from './inspection.ts';
import { isLandscape } from './page-geometry.ts';
import type { Paragraph } from './paragraph.ts';
import { readRunFormat } from './run-format.ts';

/** Which pages a footer serves. */
export type FooterKind = 'odd' | 'even' | 'first';

/** A page number in a footer. */
export interface PageNumber {
  paragraph: Paragraph;
  /** What stands under it in the footer. */
  below: Paragraph[];
  /** In a frame or text box, whose place is not measured here. */
  floating: boolean;
  /** Set to the outer edge by its frame, left on even pages and right on odd ones. */
  outside: boolean;
  /** The fonts that the field's code is set in: its result takes them when it is next updated. */
  codeFonts: string[];
}

/** A footer that pages of the text use; null where it has no page number. */
export interface Footer {
  kind: FooterKind;
  number: PageNumber | null;
}

const TYPES: Readonly<Record<FooterKind, string>> = { odd: 'default', even: 'even', first: 'first' };

/** Whether a paragraph holds the field of the page number. */
export const hasNumber = ({ fields }: Paragraph): boolean => fields.includes('PAGE');

function isOutside(footer: XmlElement, { format }: Paragraph): boolean {
  if (format.frame?.attributes['w:xAlign'] === 'outside') return true;
  return descendants(footer, 'wp:align').some(({ children }) => children.join('') === 'outside');
}

const fontsOfCode = (formatting: Inspection['formatting'], footer: XmlElement): string[] =>
  descendants(footer, 'w:p').flatMap((p) =>
    elements(p, 'w:r')
      .filter((run) => child(run, 'w:instrText'))
      .map((run) => readRunFormat(formatting, child(p, 'w:pPr'), child(run, 'w:rPr')).latin.name),
  );

function readPageNumber({ formatting }: Inspection, footer: XmlElement): PageNumber | null {
  const codeFonts = fontsOfCode(formatting, footer);
  const boxes = descendants(footer, 'w:txbxContent');
  const flow = readText(formatting, footer).paragraphs.filter((each) => !isBoxed(each));
  const boxed = boxes.map((box) => readText(formatting, box).paragraphs.find(hasNumber)).find(Boolean);
  if (boxed)
    return { paragraph: boxed, below: [], floating: true, outside: isOutside(footer, boxed), codeFonts };
  const at = flow.findIndex(hasNumber);
  const paragraph = flow[at];
  if (!paragraph) return null;
  const floating = paragraph.format.frame !== undefined;
  return { paragraph, below: flow.slice(at + 1), floating, outside: isOutside(footer, paragraph), codeFonts };
}

/** A paragraph that only holds a text box has the field of the box, but no text of its own. */
const isBoxed = ({ fields, text }: Paragraph): boolean => fields.length > 0 && text.trim() === '';

/** The footer or header of a section, its own or the one it takes over from an earlier section. */
export function partOf(
  { word, sections }: Inspection,
  section: number,
  kind: FooterKind,
  part: 'footer' | 'header' = 'footer',
): XmlElement | undefined {
  for (let at = section; at >= 0; at--) {
    const reference = elements(sections[at], `w:${part}Reference`).find(
      ({ attributes }) => (attributes['w:type'] ?? 'default') === TYPES[kind],
    );
    if (reference) return word.byId(reference.attributes['r:id'] ?? '');
  }
  return undefined;
}

const hasTitlePage = (sectPr: XmlElement | undefined): boolean =>
  child(sectPr, 'w:titlePg') !== undefined &&
  !['0', 'false', 'off'].includes(childValue(sectPr, 'w:titlePg') ?? '1');

/** Which kinds of pages a section has: odd ones, even ones and the first where their footers differ. */
export function kindsOf(inspection: Inspection, section: number): FooterKind[] {
  const kinds: FooterKind[] = ['odd'];
  if (isSet(inspection, 'w:evenAndOddHeaders')) kinds.push('even');
  if (hasTitlePage(inspection.sections[section])) kinds.push('first');
  return kinds;
}

/** The footers of the section that holds the text. */
export function readFooters(inspection: Inspection): Footer[] {
  const section = Math.max(
    0,
    inspection.pages.findIndex((page) => !isLandscape(page)),
  );
  return kindsOf(inspection, section).map((kind) => {
    const footer = partOf(inspection, section, kind);
    return { kind, number: footer ? readPageNumber(inspection, footer) : null };
  });
}
