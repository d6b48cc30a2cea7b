import { AppError } from '../../../shared/app-error.ts';
import { WorkLeft } from '../docx/work-left.ts';
import { tidyLabel } from '../label.ts';
import { ASIDE, Mark, PICTURE, type Stories } from '../stories/story.ts';
import { FieldSign } from '../stories/story-fields.ts';
import type { CellShape } from '../stories/table-grid.ts';
import { type Destination, destinationOf } from './destinations.ts';
import { RowDefinition } from './row-definition.ts';
import { SIGNS } from './signs.ts';
import { StoryWriter } from './story-writer.ts';

/** No file that Word or WPS writes comes near, and every step down makes the library slower. */
const DEEPEST_GROUP = 64;

/** A report of a hundred pages has 70 000. */
const MOST_CHARACTERS = 1_000_000;

/** These mean something to the reader of a story, and nothing in text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
const CONTROL_CHARACTERS = /[\0-\u0008\u000A-\u001F\u007F]/g;

/** A number as if typed in front of a text: 1. 2025年 must not become 1.2025年. */
const typedLabel = (text: string): string => tidyLabel(text).replace(/[0-9０-９.．]$/, '$& ');

/** Groups whose pictures show an object, stand in for another picture, or are points of a list. */
const PICTURED: ReadonlySet<string> = new Set([
  'object',
  'nonshppict',
  'shprslt',
  'listpicture',
  'background',
]);
const OBJECT = `${FieldSign.begin}EMBED${FieldSign.result}${PICTURE}${FieldSign.end}`;

/** An open group: what its text is, and what ends with it. */
interface Group {
  writer: StoryWriter;
  isShown: boolean;
  /** Nothing in it shows, whatever it holds. */
  isSealed: boolean;
  /** Its pictures are no other ones, or are none of the text. */
  isPictured: boolean;
  marks: number;
  isInList: boolean;
  /** What its end means for the story that it is in. */
  end: (() => void) | null;
}

/** Puts what shows of an RTF file into the stories of a Word file, by its groups and control words. */
export class StoryGroups {
  readonly #charactersLeft = new WorkLeft(MOST_CHARACTERS);
  readonly #body = this.#newStory();
  readonly #notes = this.#newStory();
  readonly #comments = this.#newStory();
  readonly #boxes = this.#newStory();
  readonly #headers: StoryWriter[] = [];
  readonly #labels = new Map<number, string>();
  readonly #rows = new Map<number, readonly CellShape[]>();
  readonly #row = new RowDefinition();
  readonly #outer: Group[] = [];
  #lost = 0;
  #isNumbered = false;
  #group: Group = {
    writer: this.#body,
    isShown: false,
    isSealed: false,
    isPictured: false,
    marks: 0,
    isInList: false,
    end: null,
  };

  get isShown(): boolean {
    return this.#group.isShown;
  }

  get stories(): Stories {
    const none = this.#newStory().story;
    return {
      body: this.#body.story,
      footnotes: this.#notes.story,
      endnotes: none,
      comments: this.#comments.story,
      textBoxes: this.#boxes.story,
      headers: this.#headers.map(({ story }) => story.text),
      numbers: { labels: this.#labels, headings: new Map(), lost: this.#lost },
      rows: this.#rows,
    };
  }

  /** @throws AppError damaged when groups are nested without end */
  open(): void {
    if (this.#outer.length >= DEEPEST_GROUP) throw new AppError('damaged');
    this.#outer.push(this.#group);
    this.#group = { ...this.#group, end: null };
  }

  close(): void {
    this.#group.end?.();
    this.#group = this.#outer.pop() ?? this.#group;
  }

  /** The group turns out to begin with a destination word. */
  enter(word: string): void {
    this.#notePicture(word);
    if (!this.#group.isSealed) this.#begin(destinationOf(word));
  }

  /** Text as it shows. */
  write(text: string): void {
    this.#group.writer.write(text.replace(CONTROL_CHARACTERS, ''), this.#group.marks);
  }

  /** A control word or symbol that is no destination. */
  control(word: string, param: number | undefined): void {
    const group = this.#group;
    if (word === 'v') this.#mark(Mark.hidden, param !== 0);
    else if (word === 'deleted') this.#mark(Mark.deleted, param !== 0);
    else if (word === 'strike' || word === 'striked') this.#mark(Mark.struck, param !== 0);
    else if (word === 'super') this.#mark(Mark.raised, param !== 0);
    else if (word === 'nosupersub' || word === 'sub') this.#mark(Mark.raised, false);
    else if (word === 'plain') group.marks &= Mark.inTable;
    else if (word === 'intbl') this.#mark(Mark.inTable, true);
    else if (word === 'ls') group.isInList = (param ?? 0) > 0;
    else if (word === 'pard') {
      this.#mark(Mark.inTable, false);
      group.isInList = false;
    } else if (group.isShown) this.#takeShown(word, param);
  }

  #notePicture(word: string): void {
    const group = this.#group;
    if (!group.isPictured && word === 'pict') group.writer.write(PICTURE, group.marks);
    if (!group.isPictured && word === 'object') group.writer.write(OBJECT, group.marks);
    group.isPictured ||= PICTURED.has(word);
  }

  #newStory(): StoryWriter {
    return new StoryWriter(this.#charactersLeft);
  }

  #mark(bit: number, isOn: boolean): void {
    const { marks } = this.#group;
    this.#group.marks = isOn ? marks | bit : marks & ~bit;
  }

  #takeShown(word: string, param: number | undefined): void {
    const { writer, marks } = this.#group;
    const sign = SIGNS.get(word);
    if (word === 'par' || word === 'cell') this.#endParagraph();
    if (sign !== undefined) writer.write(sign, marks);
    else if (word === 'cell') writer.write('\u0007', Mark.inTable);
    else if (word === 'row') {
      if (writer === this.#body) this.#rows.set(writer.length, this.#row.cells);
      writer.write('\u0007', Mark.inTable | Mark.rowEnd);
    } else this.#row.take(word, param);
  }

  /** Word writes the number that it draws into the file for other programs; not all do. */
  #endParagraph(): void {
    if (this.#group.isInList && !this.#isNumbered) this.#lost += 1;
    this.#isNumbered = false;
  }

  #begin(destination: Destination): void {
    if (destination === 'nothing') this.#hide(true);
    else if (destination === 'frame') this.#hide(false);
    else if (destination === 'number') this.#beginNumber();
    else if (destination === 'field') this.#beginField();
    else if (destination === 'code') this.#beginCode();
    else if (destination === 'result') this.#group.isShown = true;
    else if (destination === 'text') this.#group.isShown ||= this.#outer.length === 1;
    else this.#beginStory(destination);
  }

  #hide(isSealed: boolean): void {
    this.#group.isShown = false;
    this.#group.isSealed = isSealed;
  }

  #beginField(): void {
    const { writer, isShown, marks } = this.#group;
    if (isShown) this.#group.end = () => writer.write(FieldSign.end, marks);
  }

  #beginCode(): void {
    const { writer, isShown, marks } = this.#group;
    if (!isShown) return;
    writer.write(FieldSign.begin, marks);
    this.#group.end = () => writer.write(FieldSign.result, marks);
  }

  #beginNumber(): void {
    const { writer, isShown, marks } = this.#group;
    const label = this.#newStory();
    this.#group.writer = label;
    this.#isNumbered = true;
    if (!isShown) return;
    if (writer !== this.#body) this.#group.end = () => writer.write(typedLabel(label.story.text), marks);
    else if ((marks & ASIDE) === 0)
      this.#group.end = () => void this.#labels.set(this.#body.length, tidyLabel(label.story.text));
  }

  #beginStory(destination: 'note' | 'comment' | 'header' | 'box'): void {
    const group = this.#group;
    const stories = {
      note: this.#notes,
      comment: this.#comments,
      box: this.#boxes,
      header: this.#newStory(),
    };
    const writer = stories[destination];
    if (destination === 'header') this.#headers.push(writer);
    if (destination === 'note') group.writer.write('\u0002', group.marks);
    if (destination === 'note') writer.write('\u0002', 0);
    this.#group = { ...group, writer, isShown: true, isInList: false, marks: group.marks & ~Mark.inTable };
    this.#group.end = () => writer.write('\r', 0);
  }
}
