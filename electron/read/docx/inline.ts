import { raised } from '../../../shared/lines/raised.ts';
import { descendants, elements, textOf, type XmlElement } from '../../package/xml-element.ts';
import { runCharacters } from '../../word/formatting/run-characters.ts';
import { symbolText } from '../../word/formatting/symbol-characters.ts';
import { WORK } from './docx-work.ts';
import { mathText } from './math-text.ts';
import type { NoteKind } from './note-texts.ts';
import { PLAIN, type RunLook, runLook } from './run-look.ts';
import { type Fate, fateIn, isPrompt, propertiesOf, type Story } from './story.ts';

/** A stretch of text with one fate: tabs as \t, line breaks as \n, page and column breaks as \f. */
export interface Piece {
  text: string;
  fate: Fate;
}

/** A text that hangs on a paragraph but stands elsewhere on the page. */
export interface Aside {
  kind: 'box' | NoteKind;
  fate: Fate;
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

/** Reads the inside of one w:p: everything in it is looked into unless it is known to hold no text. */
class InlineReader {
  readonly inline: Inline = { pieces: [], asides: [] };
  readonly #story: Story;
  readonly #pPr: XmlElement | undefined;
  #look: RunLook = PLAIN;

  /** Elements that need more than their characters and their children. */
  readonly #readers = new Map<string, (element: XmlElement, fate: Fate) => void>([
    ['w:r', (run, fate) => this.#run(run, fate)],
    ['w:fldChar', (mark, fate) => this.#text(this.#story.fields.mark(mark), fate)],
    ['w:instrText', (code) => this.#story.fields.addCode(textOf(code))],
    [
      'w:fldSimple',
      (field, fate) =>
        this.#story.fields.inSimple(field.attributes['w:instr'] ?? '', () => this.visit(field, fate)),
    ],
    ['w:ruby', (ruby, fate) => this.#ruby(ruby, fate)],
    ['w:br', (br, fate) => this.#text(br.attributes['w:type'] === 'column' ? '\f' : runCharacters(br), fate)],
    ['m:oMath', (formula, fate) => this.#text(mathText(formula), fate)],
    ['w:t', (text, fate) => this.#text(this.#typed(text), fate)],
    ['w:txbxContent', (box, fate) => this.#aside('box', box, fate)],
    ['a:txBody', (box, fate) => this.#aside('box', descendants(box, 'a:t').map(textOf).join(''), fate)],
    ['v:textpath', (lettering, fate) => this.#aside('box', lettering.attributes.string ?? '', fate)],
    ['w:footnoteReference', (mark, fate) => this.#note('footnote', mark, fate)],
    ['w:endnoteReference', (mark, fate) => this.#note('endnote', mark, fate)],
  ]);

  constructor(story: Story, pPr: XmlElement | undefined) {
    this.#story = story;
    this.#pPr = pPr;
  }

  visit(parent: XmlElement, fate: Fate): void {
    for (const element of elements(parent)) this.#element(element, fate);
  }

  #element(element: XmlElement, fate: Fate): void {
    if (SETTINGS.has(element.name)) return;
    const read = this.#readers.get(element.name);
    if (read) read(element, fate);
    else {
      this.#text(runCharacters(element), fate);
      this.visit(
        element,
        isPrompt(element) && fate === 'kept' ? 'prompt' : fateIn(this.#story, element, fate),
      );
    }
  }

  #run(run: XmlElement, fate: Fate): void {
    this.#story.workLeft.take(WORK.run);
    const outer = this.#look;
    this.#look = runLook(this.#story.formatting, propertiesOf(this.#story, run, 'w:rPr'));
    this.visit(run, fate === 'kept' ? this.#fateOfRun(run) : fate);
    this.#look = outer;
  }

  /** A text as it shows: raised, or in signs of the font that it is set in. */
  #typed(text: XmlElement): string {
    const { isRaised, signs } = this.#look;
    const shown = runCharacters(text);
    if (signs !== '') return symbolText(signs, shown);
    return isRaised ? raised(shown) : shown;
  }

  /** Hidden text does not show, and a line through a text takes it back. */
  #fateOfRun(run: XmlElement): Fate {
    const properties = propertiesOf(this.#story, run, 'w:rPr');
    const has = (name: string): boolean => this.#story.formatting.toggle(name, this.#pPr, properties);
    if (has('w:vanish')) return 'hidden';
    return has('w:strike') || has('w:dstrike') ? 'struck' : 'kept';
  }

  /** What becomes of text here once the fields around it have their say; undefined for a field's code. */
  #fateInField(fate: Fate): Fate | undefined {
    const { place } = this.#story.fields;
    if (place === 'code') return undefined;
    return fate === 'kept' ? (place ?? fate) : fate;
  }

  #text(text: string, around: Fate): void {
    const fate = this.#fateInField(around);
    if (text === '' || fate === undefined) return;
    this.#story.fields.addShown();
    const { pieces } = this.inline;
    const last = pieces.at(-1);
    if (last?.fate === fate) last.text += text;
    else pieces.push({ text, fate });
  }

  // The reading above a word is put behind it; in the file it stands first.
  #ruby(ruby: XmlElement, fate: Fate): void {
    for (const base of elements(ruby, 'w:rubyBase')) this.visit(base, fate);
    this.#text('（', fate);
    for (const reading of elements(ruby, 'w:rt')) this.visit(reading, fate);
    this.#text('）', fate);
  }

  #aside(kind: Aside['kind'], content: XmlElement | string, around: Fate): void {
    const fate = this.#fateInField(around);
    if (fate !== undefined && content !== '') this.inline.asides.push({ kind, fate, content });
  }

  #note(kind: NoteKind, { attributes }: XmlElement, fate: Fate): void {
    const note = this.#story.notes.take(kind, attributes['w:id'] ?? '');
    if (note) this.#aside(kind, note, fate);
  }
}

/**
 * Reads what stands in a w:p.
 * @param fate what becomes of the paragraph's surroundings
 */
export function readInline(story: Story, p: XmlElement, pPr: XmlElement | undefined, fate: Fate): Inline {
  const reader = new InlineReader(story, pPr);
  reader.visit(p, fate);
  return reader.inline;
}
