import type { SaidLevel } from '../../../shared/recognise/read-line.ts';
import type { WorkLeft } from '../docx/work-left.ts';
import type { TrackedReading } from '../file-text.ts';
import { type Aside, Mark, type ParagraphLabel, SHAPE, type Story } from '../stories/story.ts';
import type { CellShape } from '../stories/table-grid.ts';
import { settleChanges } from '../stories/tracked-changes.ts';
import { RowDefinition } from './row-definition.ts';

/** A story that is being gathered and that another one will anchor. */
interface OpenAside {
  kind: Aside['kind'];
  writer: StoryWriter;
}

/** Gathers a story: its text, what is set for its characters, and what is known of its places. */
export class StoryWriter {
  readonly #charactersLeft: WorkLeft;
  readonly #labels = new Map<number, ParagraphLabel>();
  readonly #levels = new Map<number, SaidLevel>();
  readonly #rows = new Map<number, readonly CellShape[]>();
  readonly #asides = new Map<number, OpenAside[]>();
  #text = '';
  #marks = new Uint32Array(64);
  readonly #landscape: { from: number; to: number }[] = [];
  #paragraph = 0;
  /** The row that is being written; a header may stand between its definition and its cells. */
  readonly row = new RowDefinition();
  /** How many of its automatic numbers could not be made out. */
  lost = 0;

  /** @param charactersLeft of all stories of the file together */
  constructor(charactersLeft: WorkLeft) {
    this.#charactersLeft = charactersLeft;
  }

  get length(): number {
    return this.#text.length;
  }

  get text(): string {
    return this.#text;
  }

  /** @throws AppError too-large */
  write(text: string, marks: number): void {
    this.#charactersLeft.take(text.length);
    const from = this.#text.length;
    this.#text += text;
    if (this.#text.length > this.#marks.length) {
      const wider = new Uint32Array(this.#text.length * 2);
      wider.set(this.#marks);
      this.#marks = wider;
    }
    this.#marks.fill(marks, from, this.#text.length);
  }

  /** What the paragraph is by its style that is being written. */
  level(level: SaidLevel): void {
    this.#levels.set(this.#paragraph, level);
  }

  /** Ends a paragraph or cell. */
  endParagraph(sign: string, marks: number): void {
    this.write(sign, marks);
    this.#paragraph = this.#text.length;
  }

  /** Ends a table row. */
  endRow(marks: number): void {
    this.#rows.set(this.#text.length, this.row.cells);
    this.endParagraph('\u0007', marks | Mark.inTable | Mark.rowEnd);
  }

  /** What was written from a place on lies on pages turned on their side. */
  turnSince(from: number): void {
    this.#landscape.push({ from, to: this.#text.length });
  }

  /** The number of the paragraph that is being written. @throws AppError too-large */
  label(label: ParagraphLabel): void {
    this.#charactersLeft.take(label.label.length);
    this.#labels.set(this.#paragraph, label);
  }

  /** Anchors another story here, at a sign that stands for it. @returns where to write it */
  anchor(kind: Aside['kind'], marks: number): OpenAside {
    const aside = { kind, writer: new StoryWriter(this.#charactersLeft) };
    this.#asides.set(this.#text.length, [aside]);
    this.write(kind === 'box' ? SHAPE : '\u0002', marks);
    return aside;
  }

  /** The story as far as it is written, with what it anchors. @param tracked how tracked changes are read */
  story(tracked: TrackedReading): Story {
    const marks = this.#marks.subarray(0, this.#text.length);
    settleChanges(marks, tracked);
    return {
      text: this.#text,
      marks,
      numbers: { labels: this.#labels, levels: this.#levels, lost: this.lost },
      rows: this.#rows,
      landscape: this.#landscape,
      asides: new Map(
        [...this.#asides].map(([at, asides]) => [
          at,
          asides.map(({ kind, writer }) => ({ kind, story: writer.story(tracked) })),
        ]),
      ),
    };
  }
}
