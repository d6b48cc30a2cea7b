import { AlignmentType, type IRunOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import { CELL_TWIPS } from '../../../shared/gongwen/format.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import type { PageStyle } from '../../../shared/gongwen/page-paragraphs.ts';
import { type ParagraphFormat, paragraphFormats } from '../../../shared/gongwen/paragraph-formats.ts';
import { fontPieces } from '../../../shared/gongwen/rare-characters.ts';
import type { FlowParagraph } from '../../../shared/layout/flow.ts';
import { runFont } from './run-font.ts';
import { STYLE } from './styles.ts';

const ALIGNMENT = {
  both: AlignmentType.BOTH,
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/**
 * Writes the paragraphs of a report. Each names its style and carries the style's formatting once more, since many
 * checking tools read direct formatting only.
 */
export class ParagraphWriter {
  readonly #format: Format;
  readonly #formats: ReturnType<typeof paragraphFormats>;

  constructor(format: Format) {
    this.#format = format;
    this.#formats = paragraphFormats(format);
  }

  /** A paragraph of the page. */
  paragraph(paragraph: FlowParagraph): Paragraph {
    const { style, lines } = paragraph;
    if (style === 'blank') return this.#write('addressee', paragraph, []);
    if (style === 'title') return this.#write('title', paragraph, this.#title(lines));
    return this.#write(style, paragraph, this.#runs(paragraph, this.#formats[style]));
  }

  /** The title: one paragraph, so that it is one heading, with its lines broken by hand (GB/T 9704-2012, 7.3.1). */
  #title(lines: readonly string[]): TextRun[] {
    return lines.flatMap((text, at) => [
      ...(at === 0 ? [] : [new TextRun({ break: 1 })]),
      ...this.#text(text, this.#formats.title),
    ]);
  }

  #runs({ text, runIn, headed }: FlowParagraph, paragraphFormat: ParagraphFormat): TextRun[] {
    if (runIn > 0) {
      const heading = this.#text(text.slice(0, runIn), this.#formats.section, { style: STYLE.runIn });
      return [...heading, ...this.#text(text.slice(runIn), paragraphFormat)];
    }
    if (headed > 0 && this.#format.boldItems)
      return [
        ...this.#text(text.slice(0, headed), { ...paragraphFormat, bold: true }),
        ...this.#text(text.slice(headed), paragraphFormat),
      ];
    return this.#text(text, paragraphFormat);
  }

  #text(text: string, { face, halfPoints, bold }: ParagraphFormat, further: IRunOptions = {}): TextRun[] {
    return fontPieces(text, this.#format.fonts[face].name).map(
      (piece) =>
        new TextRun({
          ...further,
          text: piece.text,
          font: runFont(piece.font),
          size: halfPoints,
          ...(bold && { bold }),
        }),
    );
  }

  /** A paragraph of a table's cell. */
  cellParagraph(text: string, align: 'center' | 'left'): Paragraph {
    const { table } = this.#formats;
    return new Paragraph({
      style: STYLE.table,
      spacing: { line: table.pitchTwips, lineRule: LineRuleType.AT_LEAST },
      alignment: ALIGNMENT[align],
      children: this.#text(text, table),
    });
  }

  #write(style: PageStyle, { rightCells, keepsNext }: FlowParagraph, children: TextRun[]): Paragraph {
    const { pitchTwips, leftIndentTwips, firstIndentTwips, align } = this.#formats[style];
    return new Paragraph({
      style: STYLE[style],
      ...((keepsNext || style === 'caption') && { keepNext: true }),
      spacing: { line: pitchTwips, lineRule: LineRuleType.EXACT },
      indent: {
        ...(firstIndentTwips > 0 && { firstLine: firstIndentTwips, firstLineChars: 200 }),
        ...(firstIndentTwips < 0 && { left: leftIndentTwips, hanging: -firstIndentTwips }),
        ...(rightCells > 0 && { right: Math.round(rightCells * CELL_TWIPS) }),
      },
      alignment: ALIGNMENT[align],
      children,
    });
  }
}
