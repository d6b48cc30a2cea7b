import type { XmlElement } from '../../../package/xml-element.ts';
import type { Formatting } from '../../formatting/formatting.ts';
import { halfPoints, twips } from '../../formatting/measure.ts';

/** A font by name, and whether the file names it through the theme. */
export interface Font {
  name: string;
  themed: boolean;
}

/** What the text of a run looks like. */
export interface RunFormat {
  /** For hanzi. */
  eastAsia: Font;
  /** For digits and Latin letters. */
  latin: Font;
  /** For “”‘’—… and the like, which belong to both scripts. */
  marks: Font;
  sizePoints: number;
  bold: boolean;
  /** Six hexadecimal digits, or `auto`, which is black on white. */
  colour: string;
  hidden: boolean;
  italic: boolean;
  underlined: boolean;
  /** In a colour behind it, highlighted or shaded. */
  highlighted: boolean;
  struck: boolean;
  emphasised: boolean;
  /** Narrower or wider than its font has it. */
  scaled: boolean;
  /** Added after each character, in twips. */
  spacingTwips: number;
}

/** ISO/IEC 29500-1, 17.3.2.38: text without a size is 10 pt. */
const DEFAULT_HALF_POINTS = 20;

type Script = 'eastAsia' | 'ascii' | 'hAnsi';

// Word for a file that names no font at all.
const UNNAMED: Record<Script, string> = {
  eastAsia: '宋体',
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
};

/** A shading that is seen: of a colour that is neither the paper's nor left open. */
const isShaded = (shading: XmlElement | undefined): boolean =>
  !['AUTO', 'FFFFFF'].includes((shading?.attributes['w:fill'] ?? 'auto').toUpperCase());

/** Resolves a run's format from the paragraph's own w:pPr and the run's own w:rPr. */
export function readRunFormat(
  formatting: Formatting,
  pPr: XmlElement | undefined,
  rPr: XmlElement | undefined,
): RunFormat {
  const properties = formatting.run(pPr, rPr);
  const fonts = properties.get('w:rFonts')?.attributes ?? {};
  const font = (script: Script): Font => {
    const themeName = fonts[`w:${script}Theme`];
    if (themeName !== undefined) return { name: formatting.themeFonts.font(themeName), themed: true };
    return { name: fonts[`w:${script}`] ?? UNNAMED[script], themed: false };
  };
  const value = (property: string) => properties.get(property)?.attributes['w:val'];
  return {
    eastAsia: font('eastAsia'),
    latin: font('ascii'),
    marks: font(fonts['w:hint'] === 'eastAsia' ? 'eastAsia' : 'hAnsi'),
    sizePoints: (halfPoints(value('w:sz')) ?? DEFAULT_HALF_POINTS) / 2,
    bold: formatting.toggle('w:b', pPr, rPr),
    colour: (value('w:color') ?? 'auto').toUpperCase().replace('AUTO', 'auto'),
    hidden: formatting.toggle('w:vanish', pPr, rPr),
    italic: formatting.toggle('w:i', pPr, rPr),
    underlined: (value('w:u') ?? 'none') !== 'none',
    highlighted: (value('w:highlight') ?? 'none') !== 'none' || isShaded(properties.get('w:shd')),
    struck: formatting.toggle('w:strike', pPr, rPr) || formatting.toggle('w:dstrike', pPr, rPr),
    emphasised: (value('w:em') ?? 'none') !== 'none',
    scaled: Number.parseFloat(value('w:w') ?? '100') !== 100,
    spacingTwips: twips(properties.get('w:spacing')?.attributes['w:val']) ?? 0,
  };
}
