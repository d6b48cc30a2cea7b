import { AlignmentType, type IRunOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Face, Font } from '../../../shared/gongwen/font-sets.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { paragraphFormats } from '../../../shared/gongwen/paragraph-formats.ts';
import { fontPieces } from '../../../shared/gongwen/rare-characters.ts';
import type { FlowParagraph } from '../../../shared/layout/flow.ts';
import { runFont } from './run-font.ts';
import { STYLE, STYLES, styleNameOf } from './style-names.ts';

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER } as const;

/** The half of the heading's style for what runs on behind it. */
const HEADING_CHARACTERS = {
  section: STYLES.section.link,
  item: STYLES.itemHeading.link,
  subitem: STYLES.subitemHeading.link,
};

/** Marks that Latin and Chinese text share; in a run that has them Word must be told that they are Chinese. */
const SHARED_MARKS = /[\u00b7\u00d7\u2013-\u2026\u2460-\u24ff]/;

/** What a run says of fonts: the one that has what the style's lacks, and whose its shared marks are. */
function ownFont({ text, font }: { text: string; font: string }, style: Font): IRunOptions {
  if (font !== style.name) return { font: runFont({ ...style, name: font }) };
  return SHARED_MARKS.test(text) ? { font: { hint: 'eastAsia' } } : {};
}

/** Writes the paragraphs of a report. What they look like stands in their styles, and in them only what differs. */
export class ParagraphWriter {
  readonly #format: Format;
  readonly #formats: ReturnType<typeof paragraphFormats>;

  constructor(format: Format) {
    this.#format = format;
    this.#formats = paragraphFormats(format);
  }

  /** A paragraph of the page. */
  paragraph(paragraph: FlowParagraph): Paragraph {
    const { rightCells, keepsNext, pitchTwips, ragged, style } = paragraph;
    const own = style === 'blank' ? null : this.#formats[style];
    return new Paragraph({
      style: STYLE[styleNameOf(paragraph)],
      ...(keepsNext && !own?.keepNext && { keepNext: true }),
      ...(ragged && own?.align === 'both' && { alignment: AlignmentType.LEFT }),
      ...(pitchTwips !== undefined && { spacing: { line: pitchTwips, lineRule: LineRuleType.EXACT } }),
      ...(rightCells > 0 && { indent: { right: Math.round(rightCells * this.#format.page.cellTwips) } }),
      children: this.#runs(paragraph),
    });
  }

  /** A paragraph of a table's cell. */
  cellParagraph(text: string, align: 'center' | 'left'): Paragraph {
    return new Paragraph({
      style: STYLE.table,
      alignment: ALIGNMENT[align],
      children: this.#text(text, this.#formats.table.face),
    });
  }

  #runs(paragraph: FlowParagraph): TextRun[] {
    const { style, lines, text, runIn, headed } = paragraph;
    if (style === 'blank') return [];
    if (style === 'title' || style === 'annexTitle') return this.#title(lines);
    const { face } = this.#formats[style];
    if (runIn > 0) return this.#headed(text, runIn, 'section', face);
    // LibreOffice breaks lines otherwise where runs meet, so that no run ends where nothing is to be seen.
    const isHeaded = this.#format.boldItems && headed > 0 && headed < text.length;
    return isHeaded && (style === 'item' || style === 'subitem')
      ? this.#headed(text, headed, style, face)
      : this.#text(text, face);
  }

  /** The title: one paragraph, so that it is one heading, with its lines broken by hand (GB/T 9704-2012, 7.3.1). */
  #title(lines: readonly string[]): TextRun[] {
    return lines.flatMap((text, at) => [
      ...(at === 0 ? [] : [new TextRun({ break: 1 })]),
      ...this.#text(text, this.#formats.title.face),
    ]);
  }

  /** A text whose first characters are its heading. */
  #headed(text: string, length: number, heading: keyof typeof HEADING_CHARACTERS, face: Face): TextRun[] {
    const style = HEADING_CHARACTERS[heading];
    return [
      ...this.#text(text.slice(0, length), this.#formats[heading].face, style === undefined ? {} : { style }),
      ...this.#text(text.slice(length), face),
    ];
  }

  /** Runs of a text; what its font lacks names one that has it. */
  #text(text: string, face: Face, further: IRunOptions = {}): TextRun[] {
    const font = this.#format.fonts[face];
    return fontPieces(text, font.name).map(
      (piece) => new TextRun({ ...further, text: piece.text, ...ownFont(piece, font) }),
    );
  }
}
