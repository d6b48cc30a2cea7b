import { FORMULA } from '../../../shared/lines/formula.ts';
import { lowered, raised } from '../../../shared/lines/raised.ts';
import { symbolText } from '../../../shared/text/symbol-characters.ts';
import { childValue, descendants, elements, textOf, type XmlElement } from '../../package/xml-element.ts';
import { integer } from '../../word/formatting/measure.ts';
import { runCharacters } from '../../word/formatting/run-characters.ts';
import { WORK } from './docx-work.ts';
import { mathText } from './math-text.ts';
import type { NoteKind } from './note-texts.ts';
import { PLAIN, type RunLook, runLook } from './run-look.ts';
import { isPrompt, propertiesOf, type Story, type Visibility, visibilityIn } from './story.ts';
import { isFormula } from './unread.ts';

/** A stretch of text with one visibility: tabs as \t, line breaks as \n, page and column breaks as \f. */
export interface Piece {
  text: string;
  visibility: Visibility;
}

/** A text that hangs on a paragraph but stands elsewhere on the page. */
export interface Aside {
  kind: 'box' | NoteKind;
  visibility: Visibility;
  /** The container of its paragraphs, or a text without any, as of an ornamental lettering. */
  content: XmlElement | string;
}

/** What stands in a paragraph. */
export interface Inline {
  pieces: Piece[];
  asides: Aside[];
}

/** Elements that hold settings, and no text that is seen. */
const SETTINGS = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr']);

const asContainer = (element: XmlElement): XmlElement => ({
  name: 'w:txbxContent',
  attributes: {},
  children: [element],
});

/** Letters of one point or less are there to hide (w:sz counts half points). */
const isTiny = (properties: XmlElement | undefined): boolean =>
  (integer(childValue(properties, 'w:sz')) ?? Infinity) <= 2;

/** Reads the inside of one w:p: everything in it is looked into unless it is known to hold no text. */
class InlineReader {
  readonly inline: Inline = { pieces: [], asides: [] };
  readonly #story: Story;
  readonly #pPr: XmlElement | undefined;
  #look: RunLook = PLAIN;
  /** the text before stands on the line */
  #isOnLine = false;

  /** Elements that need more than their characters and their children. */
  readonly #readers = new Map<string, (element: XmlElement, visibility: Visibility) => void>([
    ['w:r', (run, visibility) => this.#run(run, visibility)],
    ['w:fldChar', (mark, visibility) => this.#field(mark, visibility)],
    ['w:object', (object, visibility) => this.#object(object, visibility)],
    ['w:pict', (picture, visibility) => this.#object(picture, visibility)],
    ['w:instrText', (code) => this.#story.fields.addCode(textOf(code))],
    [
      'w:fldSimple',
      (field, visibility) =>
        this.#story.fields.inSimple(field.attributes['w:instr'] ?? '', () => this.visit(field, visibility)),
    ],
    ['w:ruby', (ruby, visibility) => this.#ruby(ruby, visibility)],
    [
      'w:br',
      (br, visibility) =>
        this.#text(br.attributes['w:type'] === 'column' ? '\f' : runCharacters(br), visibility),
    ],
    ['m:oMath', (formula, visibility) => this.#text(mathText(formula), visibility)],
    ['w:t', (text, visibility) => this.#text(this.#typed(text), visibility)],
    ['w:txbxContent', (box, visibility) => this.#aside('box', box, visibility)],
    [
      'a:txBody',
      (box, visibility) => this.#aside('box', descendants(box, 'a:t').map(textOf).join(''), visibility),
    ],
    [
      'v:textpath',
      (lettering, visibility) => this.#aside('box', lettering.attributes.string ?? '', visibility),
    ],
    // No place for one by the standard: what it holds follows the paragraph, as that of a text box.
    ['w:altChunk', (chunk, visibility) => this.#aside('box', asContainer(chunk), visibility)],
    ['w:footnoteReference', (mark, visibility) => this.#note('footnote', mark, visibility)],
    ['w:endnoteReference', (mark, visibility) => this.#note('endnote', mark, visibility)],
  ]);

  constructor(story: Story, pPr: XmlElement | undefined) {
    this.#story = story;
    this.#pPr = pPr;
  }

  visit(parent: XmlElement, visibility: Visibility): void {
    for (const element of elements(parent)) this.#element(element, visibility);
  }

  #element(element: XmlElement, visibility: Visibility): void {
    if (SETTINGS.has(element.name)) return;
    const read = this.#readers.get(element.name);
    if (read) read(element, visibility);
    else {
      this.#text(runCharacters(element), visibility);
      this.visit(
        element,
        isPrompt(element) && visibility === 'kept'
          ? 'prompt'
          : visibilityIn(this.#story, element, visibility),
      );
    }
  }

  /** What a field shows that has no result; of one that says what is to be typed there it is no text. */
  #field(mark: XmlElement, visibility: Visibility): void {
    const { text, isPrompt } = this.#story.fields.mark(mark);
    this.#text(text, isPrompt && visibility === 'kept' ? 'prompt' : visibility);
  }

  #object(object: XmlElement, visibility: Visibility): void {
    if (isFormula(object)) this.#text(FORMULA, visibility);
    this.visit(object, visibility);
  }

  #run(run: XmlElement, visibility: Visibility): void {
    this.#story.workLeft.take(WORK.run);
    const outer = this.#look;
    this.#look = runLook(this.#story.formatting, propertiesOf(this.#story, run, 'w:rPr'));
    this.visit(run, visibility === 'kept' ? this.#visibilityOfRun(run) : visibility);
    this.#look = outer;
  }

  /** A text as it shows: raised, lowered, or in signs of the font that it is set in. */
  #typed(text: XmlElement): string {
    const { isRaised, isLifted, isLowered, isSunk, signs } = this.#look;
    const shown = runCharacters(text);
    const isAbove = isRaised || (isLifted && this.#isOnLine);
    const isBelow = isLowered || (isSunk && this.#isOnLine);
    if (shown !== '' && !isAbove && !isBelow) this.#isOnLine = !isLifted && !isSunk;
    if (signs !== '') return symbolText(signs, shown);
    if (isBelow) return this.#lowered(shown);
    return isAbove ? raised(shown) : shown;
  }

  /** A text that is lowered and no index leaves the line, and so does what comes with it. */
  #lowered(shown: string): string {
    const index = lowered(shown);
    if (index === shown) this.#isOnLine = false;
    return index;
  }

  /** Hidden text does not show, and a line through a text takes it back. */
  #visibilityOfRun(run: XmlElement): Visibility {
    const properties = propertiesOf(this.#story, run, 'w:rPr');
    const has = (name: string): boolean => this.#story.formatting.toggle(name, this.#pPr, properties);
    if (has('w:vanish') || isTiny(properties) || this.#story.unseen.has(run)) return 'hidden';
    return has('w:strike') || has('w:dstrike') ? 'struck' : 'kept';
  }

  /** What becomes of text here once the fields around it have their say; undefined for a field's code. */
  #visibilityInField(visibility: Visibility): Visibility | undefined {
    const { place } = this.#story.fields;
    if (place === 'code') return undefined;
    return visibility === 'kept' ? (place ?? visibility) : visibility;
  }

  #text(text: string, around: Visibility): void {
    const visibility = this.#visibilityInField(around);
    if (text === '' || visibility === undefined) return;
    this.#story.fields.addShown();
    const { pieces } = this.inline;
    const last = pieces.at(-1);
    if (last?.visibility === visibility) last.text += text;
    else pieces.push({ text, visibility });
  }

  // The reading above a word is put behind it; in the file it stands first.
  #ruby(ruby: XmlElement, visibility: Visibility): void {
    for (const base of elements(ruby, 'w:rubyBase')) this.visit(base, visibility);
    this.#text('（', visibility);
    for (const reading of elements(ruby, 'w:rt')) this.visit(reading, visibility);
    this.#text('）', visibility);
  }

  #aside(kind: Aside['kind'], content: XmlElement | string, around: Visibility): void {
    const visibility = this.#visibilityInField(around);
    if (visibility !== undefined && content !== '') this.inline.asides.push({ kind, visibility, content });
  }

  #note(kind: NoteKind, { attributes }: XmlElement, visibility: Visibility): void {
    const note = this.#story.notes.take(kind, attributes['w:id'] ?? '');
    if (note) this.#aside(kind, note, visibility);
  }
}

/**
 * Reads what stands in a w:p.
 * @param visibility what becomes of the paragraph's surroundings
 */
export function readInline(
  story: Story,
  p: XmlElement,
  pPr: XmlElement | undefined,
  visibility: Visibility,
): Inline {
  const reader = new InlineReader(story, pPr);
  reader.visit(p, visibility);
  return reader.inline;
}
