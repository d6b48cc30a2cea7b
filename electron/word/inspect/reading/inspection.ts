import type { WordPackage } from '../../../package/word-package.ts';
import { child, type XmlElement } from '../../../package/xml-element.ts';
import { Formatting } from '../../formatting/formatting.ts';
import { onOff } from '../../formatting/measure.ts';
import { charPitch, lineHeight } from '../measure/line-geometry.ts';
import { readText } from './document-text.ts';
import { isLandscape, type PageGeometry, readPageGeometry } from './page-geometry.ts';
import { type Paragraph, type Piece, sizeOf } from './paragraph.ts';
import { type Roles, recogniseRoles } from './roles.ts';

/** A file as the checks see it. */
export interface Inspection {
  word: WordPackage;
  formatting: Formatting;
  settings: XmlElement | undefined;
  paragraphs: Paragraph[];
  roles: Roles;
  sections: XmlElement[];
  /** The page of every section, in order; never empty. */
  pages: PageGeometry[];
  /** The page that the running text stands on. */
  page: PageGeometry;
  /** Most of the running text: the height of its lines in twips, how that is set, and the width of its hanzi. */
  bodyPitch: number;
  bodyLine: Paragraph['format']['line'];
  bodyChar: number;
}

/** The value that weighs most; undefined without values. */
function heaviest<T>(values: readonly (readonly [T, number])[]): T | undefined {
  const weights = new Map<T, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const plainPage = (pages: readonly PageGeometry[]): PageGeometry =>
  pages.find((page) => !isLandscape(page)) ?? (pages[0] as PageGeometry);

/** Reads a file and finds out what its paragraphs are. */
export function startInspection(word: WordPackage): Inspection {
  const formatting = new Formatting(word);
  const { paragraphs, sections } = readText(formatting, child(word.document, 'w:body'));
  const roles = recogniseRoles(paragraphs);
  const pages = (sections.length > 0 ? sections : [undefined]).map((sectPr) =>
    readPageGeometry(formatting, sectPr),
  );
  const page = plainPage(pages);
  const body = paragraphsAt(paragraphs, roles.body);
  const typical = body.length > 0 ? body : paragraphs;
  const pitch = (paragraph: Paragraph) => lineHeight(paragraph.format, sizeOf(paragraph), page);
  const bodyPitch = heaviest(typical.map((each) => [pitch(each), each.text.length])) ?? page.linePitch ?? 0;
  const pieces = typical.flatMap((each) => each.pieces);
  const bodyChar = heaviest(pieces.map(({ text, format }) => [charPitch(format, page), text.length]));
  return {
    word,
    formatting,
    settings: word.related('settings'),
    paragraphs,
    roles,
    sections,
    pages,
    page,
    bodyPitch,
    bodyLine: typical.find((each) => pitch(each) === bodyPitch)?.format.line ?? { value: 240, rule: 'auto' },
    bodyChar: bodyChar ?? charPitch({ sizePoints: page.normalSizePoints, spacingTwips: 0 }, page),
  };
}

/** The paragraphs at some places of the list. */
export const paragraphsAt = (paragraphs: readonly Paragraph[], places: readonly number[]): Paragraph[] =>
  places.flatMap((at) => paragraphs[at] ?? []);

/** All pieces of some paragraphs. */
export const piecesOf = (paragraphs: readonly Paragraph[]): Piece[] =>
  paragraphs.flatMap(({ pieces }) => pieces);

/** Whether a switch in word/settings.xml is on. */
export const isSet = ({ settings }: Inspection, name: string): boolean =>
  onOff(child(settings, name)) ?? false;
