import type { Report } from '../report/schema.ts';
import { isInGb2312, isInGbk } from './charsets.ts';
import type { Face } from './font-sets.ts';
import type { Format } from './format-of.ts';
import { pageParagraphs } from './page-paragraphs.ts';
import { paragraphFormats } from './paragraph-formats.ts';

/** A stretch of text and the name of the font that has all of it. */
export interface FontPiece {
  text: string;
  font: string;
}

/** The font of the same face that holds GBK, where a font holds GB 2312-80 alone. */
const WIDER: Readonly<Record<string, string>> = {
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  方正小标宋简体: '方正小标宋_GBK',
};
/** Has all hanzi of the basic plane. */
const BASIC = '宋体';
/** Have the hanzi beyond it, as the names 𬭎 and 𫖯 need them; Windows has both, and WPS brings the first. */
const PLANES: Readonly<Record<number, string>> = { 2: 'SimSun-ExtB', 3: 'SimSun-ExtG' };
const PLANE = 0x10000;

/** Latin, blanks and what is no text are never in need of another font. */
const PLAIN = /[\p{Cc}\p{Co}\x20-\x7e]/u;
/** Marks that belong to the character before them. */
const JOINS = /[\p{Mn}\p{Cf}]/u;

/**
 * The font that a character is set in: the one asked for when it has a shape for it, else the nearest that has one.
 * @param font a name; one that is not known to hold GB 2312-80 alone is taken to hold GBK
 */
function fontFor(character: string, font: string): string {
  if (PLAIN.test(character) || isInGb2312(character)) return font;
  if (isInGbk(character)) return WIDER[font] ?? font;
  const plane = Math.floor((character.codePointAt(0) ?? 0) / PLANE);
  return plane === 0 ? BASIC : (PLANES[plane] ?? font);
}

/** Cuts a text where it needs another font. */
export function fontPieces(text: string, font: string): FontPiece[] {
  const pieces: FontPiece[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    const own = JOINS.test(character) ? (last?.font ?? font) : fontFor(character, font);
    if (last?.font === own) last.text += character;
    else pieces.push({ text: character, font: own });
  }
  return pieces.length > 0 ? pieces : [{ text, font }];
}

/** Characters that a report's fonts lack, and the font that they are set in instead. */
export interface RareCharacters {
  characters: string[];
  font: string;
}

/** Every text of a report's Word file with the font that it asks for. */
function textsOf(report: Report, { fonts }: Format, looks: ReturnType<typeof paragraphFormats>): FontPiece[] {
  const { letterhead, imprint } = report;
  const of = (face: Face, ...texts: string[]): FontPiece[] =>
    texts.map((text) => ({ text, font: fonts[face].name }));
  return [
    ...(letterhead
      ? [
          ...of('title', ...letterhead.issuers),
          ...of('body', letterhead.documentNumber),
          ...of('section', ...letterhead.signatories),
          ...of('part', letterhead.secrecy, letterhead.urgency),
        ]
      : []),
    ...pageParagraphs(report).flatMap(({ style, text, runIn = 0 }) => [
      ...of('section', text.slice(0, runIn)),
      ...of(looks[style].face, text.slice(runIn)),
    ]),
    ...(imprint ? of('body', imprint.copyTo, imprint.printer) : []),
  ];
}

/** The characters of a report that are set in another font than the format's, font by font. */
export function rareCharacters(report: Report, format: Format): RareCharacters[] {
  const found = new Map<string, Set<string>>();
  for (const { text, font } of textsOf(report, format, paragraphFormats(format)))
    for (const piece of fontPieces(text, font))
      if (piece.font !== font)
        for (const character of piece.text)
          found.set(piece.font, (found.get(piece.font) ?? new Set()).add(character));
  return [...found].map(([font, characters]) => ({ font, characters: [...characters] }));
}
