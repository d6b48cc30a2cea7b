import { AppError } from '../../../shared/app-error.ts';
import { tidyLabel } from '../../../shared/lines/list-label.ts';
import { LIFTED } from '../../../shared/lines/raised.ts';
import { WorkLeft } from '../docx/work-left.ts';
import type { TrackedReading } from '../file-text.ts';
import {
  FACES,
  faceMark,
  Mark,
  PICTURE,
  SIZE,
  type Stories,
  sizeMark,
  withoutWhite,
} from '../stories/story.ts';
import { FieldSign } from '../stories/story-fields.ts';
import { countChanges } from '../stories/tracked-changes.ts';
import { roleOfStyle, type StyleRole } from '../style-names.ts';
import { ColourTable } from './colour-table.ts';
import type { Destination } from './destinations.ts';
import { FormState } from './form-state.ts';
import { FormulaParts } from './formula-parts.ts';
import { type Group, newStyle, rootGroup } from './group.ts';
import { ListTable } from './list-table.ts';
import { SheetSides } from './sheet-sides.ts';
import { SIGNS } from './signs.ts';
import { StoryWriter } from './story-writer.ts';

/** No file that Word or WPS writes comes near. */
const DEEPEST_GROUP = 256;

/** A report of a hundred pages has 70 000. */
const MOST_CHARACTERS = 1_000_000;
/** No report has more notes and boxes. */
const MOST_ASIDES = 5000;

/** These mean something to the reader of a story, and nothing in text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
const CONTROL_CHARACTERS = /[\0-\u0008\u000A-\u001F\u007F]/g;

/** Groups whose pictures show an object, stand in for another picture, or are points of a list. */
const PICTURED: ReadonlySet<string> = new Set([
  'object',
  'nonshppict',
  'shprslt',
  'listpicture',
  'background',
  'mmathPict',
]);

/** Letters of one point or less are there to hide; sizes are in half points. */
const TINY = 2;
const USUAL_SIZE = 24;
/** How many half points \\up lifts that says none. */
const USUAL_LIFT = 6;

/** Marks of characters that control words turn on, and off with a 0 behind them. */
const MARKS: Readonly<Record<string, number>> = {
  v: Mark.hidden,
  deleted: Mark.deleted,
  mvf: Mark.deleted,
  revised: Mark.inserted,
  mvt: Mark.inserted,
  strike: Mark.struck,
  striked: Mark.doubleStruck,
  b: Mark.bold,
};

/** Words that say of what script the characters are that come next. */
const SCRIPTS: ReadonlySet<string> = new Set(['loch', 'hich', 'dbch', 'rtlch', 'ltrch']);

const INNER = Mark.inTable | Mark.inner;
/** What belongs to the paragraph, and stays when its characters are plain again. */
const OF_PARAGRAPH = Mark.inTable | Mark.inner | Mark.contents | Mark.dropCap | Mark.onShade;

/** Words that give characters a ground of their own. */
const GROUNDS: ReadonlySet<string> = new Set(['chcbpat', 'cb', 'highlight', 'chshdng']);

/** Puts what shows of an RTF file into the stories of a Word file, by its groups and control words. */
export class StoryGroups {
  readonly #charactersLeft = new WorkLeft(MOST_CHARACTERS);
  readonly #asidesLeft = new WorkLeft(MOST_ASIDES);
  readonly #body = this.#newStory();
  readonly #comments = this.#newStory();
  readonly #headers: StoryWriter[] = [];
  readonly #styles = new Map<number, StyleRole>();
  readonly #colours = new ColourTable();
  readonly #sides = new SheetSides();
  #sectionFrom = 0;
  readonly #outer: Group[] = [];
  readonly #lists = new ListTable();
  #isNumbered = false;
  /** What is drawn there is a letter alone, or the point of a font of signs: the list's table tells which. */
  #isLetter = false;
  /** The level in its list that the paragraph was given. */
  #level = 0;
  #group: Group = rootGroup(this.#body);

  get isShown(): boolean {
    return this.#group.isShown;
  }

  /** Whether something ends with the group, so that what is to be written must be written now. */
  get endsStory(): boolean {
    return this.#group.end !== null;
  }

  /** @param tracked how tracked changes are read */
  stories(tracked: TrackedReading): Stories {
    this.#endSection();
    const trackedChanges = countChanges(this.#body.story('accepted'));
    return {
      body: this.#body.story(tracked),
      comments: this.#comments.story(tracked),
      headers: this.#headers.map((header) => header.story(tracked)),
      boxes: [],
      notes: [],
      trackedChanges,
    };
  }

  /** @throws AppError damaged when groups are nested without end */
  open(): void {
    if (this.#outer.length >= DEEPEST_GROUP) throw new AppError('damaged');
    this.#outer.push(this.#group);
    this.#group = { ...this.#group, end: null };
    if (this.#group.style) this.#beginStyle();
  }

  close(): void {
    this.#group.end?.();
    this.#group = this.#outer.pop() ?? this.#group;
  }

  /** The group turns out to be for this. */
  enter(word: string, destination: Destination): void {
    this.#notePicture(word);
    if (!this.#group.isSealed) this.#begin(destination, word);
  }

  /** Text as it shows. */
  write(text: string): void {
    const { writer, role, isLevelText } = this.#group;
    const marks = this.#seen();
    if (role !== null && role !== 'contents') writer.level(role);
    // The numbers of levels stand as control characters among the words around them.
    writer.write(isLevelText ? text : text.replace(CONTROL_CHARACTERS, ''), marks);
  }

  /** The marks of what is written; white that may stand on any colour shows. */
  #seen(): number {
    const { marks, isBox, writer } = this.#group;
    const isShown = isBox || (writer.row.isShaded && (marks & Mark.inTable) !== 0);
    return isShown ? marks : withoutWhite(marks);
  }

  /** The font of the text that comes next; that of Chinese letters, where it is set apart, wins. */
  font(name: string, isEastAsian = false): void {
    const group = this.#group;
    if (group.hasEastFont && !isEastAsian) return;
    group.hasEastFont ||= isEastAsian;
    group.marks = (group.marks & ~FACES) | faceMark(name);
  }

  /** Whether the words that come next are of Chinese characters. */
  get isEastAsian(): boolean {
    return this.#group.isEastAsian;
  }

  /** A control word or symbol that begins no group. */
  control(word: string, param: number | null): void {
    const group = this.#group;
    if (Object.hasOwn(MARKS, word)) this.#mark(MARKS[word] ?? 0, param !== 0);
    else if (word === 'fs') this.#setSize(param ?? USUAL_SIZE);
    else if (word === 'up' || word === 'dn') this.#setPosition(word, param ?? USUAL_LIFT);
    else if (word === 'cf') this.#mark(Mark.white, this.#colours.isWhite(param ?? 0));
    else if (GROUNDS.has(word)) this.#setGround(Mark.shaded, param ?? 0);
    else if (word === 'cbpat' || word === 'shading') this.#setGround(Mark.onShade, param ?? 0);
    else if (SCRIPTS.has(word)) group.isEastAsian = word === 'dbch';
    else if (word === 'afs' && group.isEastAsian) this.#setSize(param ?? USUAL_SIZE);
    else if (word === 'ab' && group.isEastAsian) this.#mark(Mark.bold, param !== 0);
    else if (word === 'super' || word === 'sub' || word === 'nosupersub')
      this.#setScript(param === 0 ? 'nosupersub' : word);
    else if (word === 'plain') [group.marks, group.hasEastFont] = [group.marks & OF_PARAGRAPH, false];
    else if (word === 'intbl') this.#mark(Mark.inTable, true);
    else if (word === 'dropcapli') this.#mark(Mark.dropCap, (param ?? 0) > 0);
    else if (word === 'itap') this.#mark(Mark.inner, (param ?? 1) > 1);
    else if (group.isColours) this.#colours.control(group.writer.text.split(';').length - 1, word, param);
    else if (group.isListTable) this.#lists.control(word, param);
    else if (word === 'ls') this.#setList(param ?? 0, group.list?.level ?? this.#level);
    else if (word === 'ilvl') this.#setListLevel(param ?? 0);
    else if (word === 's') this.#setStyle(param ?? 0);
    else if (word === 'sbasedon' && group.style) group.style.basedOn = param ?? -1;
    else if (word === 'outlinelevel') this.#setLevel(param ?? 0);
    else if (word === 'pard') this.#beginPlainParagraph();
    else if (word === 'ftnalt' && group.note) group.note.kind = 'endnote';
    else if (group.form) group.form.control(word, param);
    else if (group.isShown || word === 'nestrow') this.#takeShown(word, param);
  }

  #setSize(halfPoints: number): void {
    this.#mark(Mark.tiny, halfPoints <= TINY);
    this.#group.marks = (this.#group.marks & ~SIZE) | sizeMark(halfPoints);
  }

  #setGround(bit: number, number: number): void {
    this.#mark(bit, number > 0 && !this.#colours.isWhite(number));
  }

  #setPosition(word: 'up' | 'dn', by: number): void {
    this.#mark(Mark.lifted, word === 'up' && by >= LIFTED);
    this.#mark(Mark.sunk, word === 'dn' && by >= LIFTED);
  }

  #setScript(word: 'super' | 'sub' | 'nosupersub'): void {
    this.#mark(Mark.raised, word === 'super');
    this.#mark(Mark.lowered, word === 'sub');
  }

  #notePicture(word: string): void {
    const group = this.#group;
    if (!group.isPictured && word === 'pict') group.writer.write(PICTURE, group.marks);
    group.isPictured ||= PICTURED.has(word);
  }

  #newStory(): StoryWriter {
    return new StoryWriter(this.#charactersLeft);
  }

  #mark(bit: number, isOn: boolean): void {
    const { marks } = this.#group;
    this.#group.marks = isOn ? marks | bit : marks & ~bit;
  }

  #beginPlainParagraph(): void {
    this.#mark(OF_PARAGRAPH, false);
    [this.#group.list, this.#group.role, this.#level] = [null, null, 0];
  }

  #setList(use: number, level: number): void {
    this.#group.list = use > 0 ? { use, level } : null;
  }

  /** The level may be named before the list. */
  #setListLevel(level: number): void {
    this.#level = Math.min(8, level);
    if (this.#group.list) this.#setList(this.#group.list.use, this.#level);
  }

  #setStyle(number: number): void {
    if (this.#group.style) this.#group.style.number = number;
    this.#group.role = this.#styles.get(number) ?? null;
    this.#mark(Mark.contents, this.#group.role === 'contents');
  }

  /** 9 and more is running text. */
  #setLevel(level: number): void {
    if (this.#group.style && level < 9) this.#group.style.level = level + 1;
    if (this.#group.role !== 'title' && this.#group.role !== 'contents')
      this.#group.role = level < 9 ? level + 1 : null;
  }

  #takeShown(word: string, param: number | null): void {
    const { writer, marks } = this.#group;
    const sign = SIGNS.get(word);
    if (sign === '\r' || word === 'cell') this.#endParagraph(word, sign ?? '\u0007');
    else if (sign !== undefined) writer.write(sign, marks);
    else if (word === 'row') writer.endRow(marks & Mark.deleted);
    else {
      writer.row.take(word, param);
      this.#sides.control(word, param);
    }
  }

  #endParagraph(word: string, sign: string): void {
    if (word === 'sect') this.#endSection();
    this.#endNumber();
    const { writer, marks } = this.#group;
    if (word === 'cell') writer.endParagraph(sign, Mark.inTable);
    else if (word === 'nestcell') writer.endParagraph(sign, marks | INNER | Mark.innerCellEnd);
    else if (word === 'nestrow') writer.endParagraph(sign, INNER | Mark.innerRowEnd);
    else writer.endParagraph(sign, marks);
  }

  /** Word writes the number that it draws into the file for other programs; not all do. */
  #endNumber(): void {
    const { writer, marks, list } = this.#group;
    const counted = list && (marks & Mark.deleted) === 0 ? this.#lists.next(list) : undefined;
    if (counted?.isPoint) writer.label(counted);
    else if (!this.#isNumbered && counted === null) writer.lost += 1;
    else if ((!this.#isNumbered || this.#isLetter) && counted && counted.label !== '')
      writer.label({ ...counted, isSetApart: this.#isLetter });
    this.#isNumbered = false;
    this.#isLetter = false;
  }

  #endSection(): void {
    if (this.#sides.isLandscape) this.#body.turnSince(this.#sectionFrom);
    this.#sectionFrom = this.#body.length;
  }

  #begin(destination: Destination, word: string): void {
    const group = this.#group;
    if (destination === 'nothing' || destination === 'fonts') this.#hide(true);
    else if (destination === 'frame' || destination === 'inner-row' || destination === 'property')
      this.#hide(false);
    else if (destination === 'number') this.#beginNumber();
    else if (destination === 'field') this.#beginField();
    else if (destination === 'code') this.#beginCode();
    else if (destination === 'form') this.#beginForm();
    else if (destination === 'entry') this.#gather((text) => group.form?.addEntry(text));
    else if (destination === 'list-table') this.#beginLists(word);
    else if (destination === 'level-text') this.#beginLevelText();
    else if (destination === 'object') this.#beginObject();
    else if (destination === 'object-class')
      this.#gather((text) => {
        if (group.object) group.object.kind = text.trim();
      });
    else if (destination === 'styles') this.#beginStyles();
    else if (destination === 'colours') this.#beginColours();
    else if (destination === 'formula') this.#beginFormula(word);
    else if (destination === 'property-name') this.#beginPropertyName();
    else if (destination === 'property-value') this.#beginPropertyValue();
    else if (destination === 'result') group.isShown = true;
    else if (destination === 'text') group.isShown ||= this.#outer.length === 1;
    else this.#beginStory(destination);
  }

  #hide(isSealed: boolean): void {
    this.#group.isShown = false;
    this.#group.isSealed = isSealed;
  }

  /** Gathers the text of the group, which is none of its story's. */
  #gather(take: (text: string) => void): void {
    const writer = this.#newStory();
    this.#group = { ...this.#group, writer, isShown: true, marks: 0 };
    this.#group.end = () => take(writer.text);
  }

  #beginField(): void {
    const { writer, isShown, marks } = this.#group;
    const field = { hasCode: false };
    this.#group.field = field;
    if (isShown)
      this.#group.end = () => {
        if (field.hasCode) writer.write(FieldSign.end, marks);
      };
  }

  /** A field has one code. */
  #beginCode(): void {
    const { writer, isShown, marks, field } = this.#group;
    if (!isShown || !field || field.hasCode) {
      this.#hide(true);
      return;
    }
    field.hasCode = true;
    writer.write(FieldSign.begin, marks);
    this.#group.end = () => writer.write(FieldSign.result, marks);
  }

  /** What is embedded is told of as in a .doc: as a field with a picture. */
  #beginObject(): void {
    const { writer, marks } = this.#group;
    const object = { kind: '' };
    this.#group.object = object;
    this.#hide(false);
    this.#group.end = () =>
      writer.write(
        `${FieldSign.begin}EMBED ${object.kind}${FieldSign.result}${PICTURE}${FieldSign.end}`,
        marks,
      );
  }

  #beginForm(): void {
    const { writer, isShown, marks } = this.#group;
    const form = new FormState();
    this.#group.form = form;
    this.#hide(false);
    if (isShown) this.#group.end = () => writer.write(` ${form.text}`, marks);
  }

  #beginLists(word: string): void {
    this.#group.isListTable = true;
    this.#hide(false);
    this.#lists.begin(word);
  }

  #beginLevelText(): void {
    this.#gather((text) => this.#lists.setText(text));
    this.#group.isLevelText = true;
  }

  #beginStyles(): void {
    this.#group.style = newStyle();
    this.#hide(false);
  }

  #beginColours(): void {
    this.#gather(() => {});
    this.#group.isColours = true;
  }

  #beginStyle(): void {
    const style = newStyle();
    this.#group.style = style;
    this.#gather((text) => {
      const named = roleOfStyle(text.split(';')[0]?.trim() ?? '');
      const role = named ?? style.level ?? this.#styles.get(style.basedOn) ?? null;
      if (style.number >= 0) this.#styles.set(style.number, role);
    });
  }

  #beginFormula(word: string): void {
    const { writer, isShown, marks, formula } = this.#group;
    if (FormulaParts.isInside(word)) return;
    if (formula?.isMatrix) {
      const row = new FormulaParts('mmr');
      this.#group.formula = row;
      this.#group.end = () => formula.add('mmr', row.text);
    } else if (FormulaParts.isPart(word) && formula) {
      this.#gather((text) => formula.add(word, text));
      this.#group.formula = null;
    } else if (FormulaParts.isForm(word)) {
      const parts = new FormulaParts(word);
      this.#group.formula = parts;
      this.#group.end = isShown ? () => writer.write(parts.text, marks) : null;
    } else if (word !== 'mr') this.#group.formula = null;
  }

  #beginPropertyName(): void {
    const property = this.#outer.at(-1);
    this.#gather((text) => {
      if (property) property.isLettering = text.trim() === 'gtextUNICODE';
    });
  }

  #beginPropertyValue(): void {
    if (this.#group.isLettering) this.#beginStory('box');
    else this.#hide(false);
  }

  #beginNumber(): void {
    const { writer, isShown, marks } = this.#group;
    const isDrawn = isShown && (marks & (Mark.deleted | Mark.hidden)) === 0;
    this.#isNumbered = true;
    this.#gather((text) => {
      const label = tidyLabel(text);
      this.#isLetter = isDrawn && label === '' && text.trim() !== '';
      // Word writes a tab behind it even where none shows.
      if (isDrawn && label !== '') writer.label({ label, isSetApart: false });
    });
  }

  #beginStory(destination: 'note' | 'comment' | 'header' | 'box'): void {
    const group = this.#group;
    const writer = this.#writerOf(destination);
    const end = () => writer.endParagraph('\r', 0);
    const isBox = destination === 'box';
    this.#group = { ...group, writer, isShown: true, list: null, role: null, end, isBox };
    this.#mark(OF_PARAGRAPH, false);
  }

  #writerOf(destination: 'note' | 'comment' | 'header' | 'box'): StoryWriter {
    if (destination === 'comment') return this.#comments;
    if (destination === 'header') {
      const header = this.#newStory();
      this.#headers.push(header);
      return header;
    }
    this.#asidesLeft.take(1);
    const { writer, marks } = this.#group;
    const aside = writer.anchor(destination === 'note' ? 'footnote' : 'box', marks);
    this.#group.note = destination === 'note' ? aside : null;
    return aside.writer;
  }
}
