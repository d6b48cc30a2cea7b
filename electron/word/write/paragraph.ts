import { AlignmentType, type IRunOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Face } from '../../../shared/gongwen/font-sets.ts';
import { CELL_TWIPS } from '../../../shared/gongwen/format.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { type Look, looksOf } from '../../../shared/gongwen/looks.ts';
import type { FlowParagraph } from '../../../shared/layout/flow.ts';
import type { PageStyle } from '../../../shared/report/page-paragraphs.ts';
import { STYLE } from './styles.ts';

const ALIGNMENT = {
  both: AlignmentType.BOTH,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/**
 * Writes the paragraphs of a report. Each names its style and carries the style's formatting once more, since many
 * checking tools read direct formatting only.
 */
export class ParagraphWriter {
  readonly #format: Format;
  readonly #looks: ReturnType<typeof looksOf>;

  constructor(format: Format) {
    this.#format = format;
    this.#looks = looksOf(format);
  }

  /** A paragraph of the page. */
  paragraph(paragraph: FlowParagraph): Paragraph {
    const { style, lines, rightCells } = paragraph;
    if (style === 'blank') return this.#write('addressee', 0, []);
    if (style === 'title') return this.#title(lines);
    return this.#write(style, rightCells, this.#runs(paragraph, this.#looks[style]));
  }

  /** The title: one paragraph, so that it is one heading, with its lines broken by hand (GB/T 9704-2012, 7.3.1). */
  #title(lines: readonly string[]): Paragraph {
    const looks = this.#run(this.#looks.title);
    return this.#write(
      'title',
      0,
      lines.map((text, at) => new TextRun({ ...looks, text, ...(at === 0 ? {} : { break: 1 }) })),
    );
  }

  #runs({ text, runIn, headed }: FlowParagraph, look: Look): TextRun[] {
    const plain = this.#run(look);
    if (runIn > 0) {
      const heading = { ...this.#run({ ...this.#looks.section, keepNext: false }), style: STYLE.runIn };
      return [
        new TextRun({ ...heading, text: text.slice(0, runIn) }),
        new TextRun({ ...plain, text: text.slice(runIn) }),
      ];
    }
    if (headed > 0 && this.#format.boldItems)
      return [
        new TextRun({ ...plain, bold: true, text: text.slice(0, headed) }),
        new TextRun({ ...plain, text: text.slice(headed) }),
      ];
    return [new TextRun({ ...plain, text })];
  }

  #run({ face, halfPoints, bold }: Look): IRunOptions {
    const { name } = this.#format.fonts[face as Face];
    return {
      font: { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' },
      size: halfPoints,
      ...(bold && { bold }),
    };
  }

  #write(style: PageStyle, rightCells: number, children: TextRun[]): Paragraph {
    const { pitchTwips, leftIndentTwips, firstIndentTwips, align } = this.#looks[style];
    return new Paragraph({
      style: STYLE[style],
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
