import { child, type XmlElement } from '../../../package/xml-element.ts';
import type { Formatting } from '../../formatting/formatting.ts';
import { integer, twips } from '../../formatting/measure.ts';
import { readRunFormat } from './run-format.ts';

/** A section's page, all lengths in twips. */
export interface PageGeometry {
  width: number;
  height: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
  footer: number;
  textWidth: number;
  textHeight: number;
  /** The line grid's pitch; null without a line grid. */
  linePitch: number | null;
  /** What the character grid adds to each character; null without a character grid. */
  charSpace: number | null;
  /** The size of the Normal style, in points: the character grid starts from it. */
  normalSizePoints: number;
}

/** Word's page when a file says nothing: Letter with 1-inch margins. */
const UNSAID = { width: 12240, height: 15840, margin: 1440, footer: 720 };

/** w:charSpace counts in 4096ths of a point (see w:docGrid). */
const CHAR_SPACE_PER_TWIP = 4096 / 20;

const GRIDS_WITH_CHARACTERS = ['linesAndChars', 'snapToChars'];

function readGrid(sectPr: XmlElement | undefined): Pick<PageGeometry, 'linePitch' | 'charSpace'> {
  const grid = child(sectPr, 'w:docGrid')?.attributes ?? {};
  const type = grid['w:type'] ?? 'default';
  const characters = GRIDS_WITH_CHARACTERS.includes(type);
  const pitch = twips(grid['w:linePitch']) ?? 0;
  return {
    linePitch: (characters || type === 'lines') && pitch > 0 ? pitch : null,
    charSpace: characters ? (integer(grid['w:charSpace']) ?? 0) / CHAR_SPACE_PER_TWIP : null,
  };
}

/** Resolves the page of a section from its w:sectPr. */
export function readPageGeometry(formatting: Formatting, sectPr: XmlElement | undefined): PageGeometry {
  const size = child(sectPr, 'w:pgSz')?.attributes ?? {};
  const margins = child(sectPr, 'w:pgMar')?.attributes ?? {};
  const margin = (name: string, unsaid = UNSAID.margin) => Math.abs(twips(margins[name]) ?? unsaid);
  const width = twips(size['w:w']) ?? UNSAID.width;
  const height = twips(size['w:h']) ?? UNSAID.height;
  const [top, bottom, right] = [margin('w:top'), margin('w:bottom'), margin('w:right')];
  const left = margin('w:left') + margin('w:gutter', 0);
  return {
    width,
    height,
    top,
    bottom,
    left,
    right,
    footer: margin('w:footer', UNSAID.footer),
    textWidth: width - left - right,
    textHeight: height - top - bottom,
    ...readGrid(sectPr),
    normalSizePoints: readRunFormat(formatting, undefined, undefined).sizePoints,
  };
}

/** Whether a page is wider than high. */
export const isLandscape = ({ width, height }: PageGeometry): boolean => width > height;
