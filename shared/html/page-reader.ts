import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { AppError } from '../app-error.ts';
import { FORMULA } from '../lines/formula.ts';
import type { Broken } from '../lines/line-breaks.ts';
import { tidyLabel } from '../lines/list-label.ts';
import { lowered, raised } from '../lines/raised.ts';
import type { LeftOutReason } from '../recognise/left-out-reason.ts';
import { keptTexts } from '../recognise/read-line.ts';
import { saidKind } from '../recognise/said-kind.ts';
import { type Colour, isLostOn } from '../text/colour.ts';
import { commonFace, type Face, faceOf } from '../text/face.ts';
import { isSignFont } from '../text/sign-font.ts';
import { symbolText } from '../text/symbol-characters.ts';
import { Captures } from './captures.ts';
import { ElementStack } from './element-stack.ts';
import { type Attributes, BLOCKS, MEANT, NOT_SHOWN, PARAGRAPHS, UNSEEN, VOID } from './elements.ts';
import { isEquation, isSpacer } from './equation-pictures.ts';
import { equationInComment } from './field-comments.ts';
import { Choice, type FormText, fieldText } from './form-states.ts';
import { drawsFormula, saysFormula, saysFormulas } from './formula-twins.ts';
import { LineCollector, type OpenRow, type OpenTable } from './line-collector.ts';
import { itemsFrom, ListNumbers } from './list-numbers.ts';
import { MathReader } from './math-reader.ts';
import { leadsBack, placeOf } from './note-marks.ts';
import { PageNotes } from './page-notes.ts';
import { isPublicPage } from './public-page.ts';
import { hidesBySheet, reasonToLeaveOut, type Tracked } from './reasons.ts';
import {
  colourOfText,
  fontOf,
  groundOf,
  isBold,
  isHidden,
  isLifted,
  isLowered,
  isMirrored,
  isRaised,
  isSunk,
  keepsLineEnds,
  type Style,
  sizeOf,
  styleOf,
} from './style.ts';
import { StyleSheets } from './style-sheet.ts';
import { collapseBlanks } from './white-space.ts';

/** How the text of an element is written, where it is not markup (HTML standard, 13.2.6.4). */
const TEXT_MODES: Readonly<Record<string, Tokenizer['state']>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
};

/** A page of a hundred printed pages that Word saved has 150 000 tags and texts; these are read within a second. */
const MOST_TOKENS = 600_000;

/** More lists that count down no report has. */
const MOST_COUNTED = 100;

/** Pages inside a page that stands in a page are as many as anyone shows. */
const DEEPEST_FRAME = 3;

/** Longer texts are not raised in earnest. */
const LONGEST_RAISED = 40;

/** Of a page that says nothing, in points. */
const USUAL_SIZE = 12;

type Endings = (() => void)[];

const NO_ATTRIBUTES: Attributes = new Map();
const NOTHING: Endings = [];

const attributesOf = (attrs: Token.Attribute[]): Attributes =>
  attrs.length === 0 ? NO_ATTRIBUTES : new Map(attrs.map(({ name, value }) => [name, value]));

const HEADING = /^h([1-6])$/;
const EMPTY_BRACKETS = /^\s*[[（(〔【]\s*[\])）〕】]\s*$/;

const isForPrint = (attributes: Attributes): boolean => /\bprint\b/i.test(attributes.get('media') ?? '');

/** How a page is read. */
export interface PageOptions {
  tracked: Tracked;
  /** the style sheet at an address, '' where it is not at hand; null where no sheet may say what shows */
  linked: ((address: string) => string) | null;
  /** whether the words of drawings are the page's text */
  withDrawings: boolean;
  /** the colour that it stands on, null where that is not known */
  ground: Colour | null;
  /** in how many pages it stands that hold it as a frame */
  framed: number;
}

/** Turns the tags and texts of a page into lines. It holds no tree, so that depth costs nothing. */
export class PageReader implements TokenHandler {
  readonly #page: string;
  readonly #options: PageOptions;
  readonly #collector: LineCollector;
  readonly #captures = new Captures((text) => this.#collector.add(text));
  readonly #elements = new ElementStack();
  readonly #tokenizer: Tokenizer;
  readonly #sheets = new StyleSheets();
  readonly #notes: PageNotes;
  readonly #lists: ListNumbers[] = [];
  readonly #tables: { table: OpenTable; row: OpenRow | null }[] = [];
  readonly #blocks: Broken[] = [];
  readonly #fonts: string[] = [];
  #tokens = 0;
  #text = '';
  #unseen = 0;
  #notShown = 0;
  #sheet: string | null = null;
  #aside = 0;
  #inNote = 0;
  #raisedDepth = 0;
  #loweredDepth = 0;
  /** in how many elements that are set higher or lower by hand, and whether the text before stands on the line */
  #offLine = 0;
  #isOnLine = false;
  /** in how many bold elements, and what the pieces of the line are set in, as far as they differ */
  #bold = 0;
  #faces: (Face | null)[] = [];
  /** the size of the text, and that of the line's first piece; null where pieces of it differ */
  #size = USUAL_SIZE;
  #lineSize: number | null | undefined;
  #hasRaised = false;
  #colour: Colour | null = null;
  #ground: Colour | null;
  #verbatim = 0;
  #numbered = 0;
  #countedLists = 0;
  #math: MathReader | null = null;
  #choice: Choice | null = null;
  #isForOldReaders = false;
  readonly #saysFormulas: boolean;
  #sheetHides = 0;
  #drawings = 0;
  /** Pages inside the page, whose text is in other files. */
  frames = 0;
  /** Scripts, which may hold or fetch what it shows. */
  scripts = 0;
  /** How many insertions and deletions are marked in it. */
  changes = 0;
  /** How many formulas are pictures. */
  formulas = 0;
  /** How many other pictures it shows. */
  pictures = 0;
  /** How many characters stand in drawings. */
  drawn = 0;
  /** How many elements have a number in front that a style sheet counts. */
  drawnNumbers = 0;
  /** How many characters only a style sheet hides. */
  hiddenBySheets = 0;
  /** How many characters stand in frames that the page holds itself. */
  framedText = 0;
  /** What stands in fields for long texts. */
  readonly fields: string[] = [];

  constructor(page: string, options: PageOptions) {
    [this.#page, this.#options, this.#ground] = [page, options, options.ground];
    this.#saysFormulas = saysFormulas(page);
    this.#notes = new PageNotes(page);
    this.#collector = new LineCollector(isPublicPage(page));
    this.#tokenizer = new Tokenizer({ sourceCodeLocationInfo: page.includes('reversed') }, this);
  }

  /** @throws AppError too-large when there are more tags and texts than any report has */
  read(): LineCollector {
    this.#tokenizer.write(this.#page, true);
    return this.#collector;
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    this.#count();
    if (this.#unseen === 0) this.#text += chars;
    else if (this.#sheet !== null) this.#sheet += chars;
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(): void {}

  /** Word keeps a picture of each formula for readers that know no formulas. */
  onComment({ data }: Token.CommentToken): void {
    this.#count();
    if (this.#unseen === 0 && data.startsWith('[if supportFields]')) this.#text += equationInComment(data);
    if (data.startsWith('[if !msEquation]')) this.#isForOldReaders = true;
    else if (data.startsWith('[endif]')) this.#isForOldReaders = false;
  }

  onDoctype(): void {}

  onEof(): void {
    this.#takeText();
    this.#elements.closeAll();
    this.#endLine();
  }

  onStartTag({ tagName, attrs, location }: Token.TagToken): void {
    this.#count();
    this.#takeText();
    const attributes = attributesOf(attrs);
    if (tagName === 'frame' || (tagName === 'iframe' && !attributes.has('srcdoc'))) this.frames += 1;
    if (tagName === 'script') this.scripts += 1;
    if (tagName === 'link') this.#takeLink(attributes);
    if (this.#unseen + this.#aside === 0) this.#sayTooltips(tagName, attributes);
    if (VOID.has(tagName)) {
      if (this.#unseen === 0) this.#takeVoid(tagName, attributes);
      return;
    }
    const mode = TEXT_MODES[tagName];
    if (mode !== undefined) this.#tokenizer.state = mode;
    this.#elements.makeRoom(tagName);
    this.#elements.open(tagName, this.#begin(tagName, attributes, location?.endOffset ?? 0));
  }

  onEndTag({ tagName }: Token.TagToken): void {
    this.#count();
    this.#takeText();
    if (tagName === 'br') this.#captures.say('\n');
    if (tagName === 'body' || tagName === 'html') return;
    this.#elements.close(tagName);
  }

  #count(): void {
    this.#tokens += 1;
    if (this.#tokens > MOST_TOKENS) throw new AppError('too-large');
  }

  readonly #endLine = (): void => {
    this.#isOnLine = false;
    const size = this.#lineSize === USUAL_SIZE ? null : (this.#lineSize ?? null);
    this.#collector.end(this.#blocks.at(-1) ?? 'block', commonFace(this.#faces), size);
    this.#faces = [];
    this.#lineSize = undefined;
  };

  #takeVoid(name: string, attributes: Attributes): void {
    if (name === 'hr') this.#endLine();
    else if (name === 'br') this.#captures.say('\n');
    else if (name === 'input') this.#takeField(attributes);
    else if (name === 'img' && (this.#isForOldReaders || isEquation(attributes))) {
      this.formulas += 1;
      this.#captures.say(FORMULA);
    } else if (name === 'img' && !isSpacer(attributes)) this.pictures += 1;
  }

  #takeLink(attributes: Attributes): void {
    const isSheet = /^\s*stylesheet\s*$/i.test(attributes.get('rel') ?? '');
    if (isSheet && !isForPrint(attributes) && this.#notShown === 0)
      this.#sheets.add(this.#options.linked?.(attributes.get('href') ?? '') ?? '');
  }

  #takeField(attributes: Attributes): void {
    if (this.#isShown('input', attributes)) this.#sayForm(fieldText(attributes));
  }

  #sayForm({ text, leftOut }: FormText): void {
    if (leftOut === undefined) this.#captures.say(text);
    else if (text.trim() !== '') this.#collector.leaveOutLine({ text: text.trim(), leftOut });
  }

  /** Whether what a part of a form says shows on the page. */
  #isShown(name: 'input' | 'select', attributes: Attributes): boolean {
    const style = styleOf(attributes, this.#sheets.declarations(name, attributes));
    return reasonToLeaveOut(name, attributes, style, 'accepted') === null;
  }

  #takeText(): void {
    const text = this.#text;
    this.#text = '';
    if (text === '') return;
    if (this.#drawings > 0) this.drawn += text.trim().length;
    const isLost = isLostOn(this.#ground, this.#colour);
    if (this.#sheetHides > 0 || isLost) this.hiddenBySheets += text.trim().length;
    const font = this.#fonts.at(-1) ?? '';
    const shown = isSignFont(font) ? text.replace(/[^\s\u00A0]+/g, (signs) => symbolText(font, signs)) : text;
    if (isLost && this.#aside === 0 && !this.#math) {
      this.#sayLost(shown);
      return;
    }
    if (text.trim() !== '') {
      if (this.#raisedDepth + this.#loweredDepth === 0) this.#isOnLine = this.#offLine === 0;
      this.#noteFace(faceOf(font, this.#bold > 0));
      this.#lineSize = this.#lineSize === undefined || this.#lineSize === this.#size ? this.#size : null;
    }
    if (this.#math) this.#math.add(shown);
    else this.#captures.say(this.#verbatim === 0 ? collapseBlanks(shown) : shown.replace(/\r\n?|\n/g, '\f'));
  }

  /** What has the colour of what it stands on is put aside. */
  #sayLost(text: string): void {
    const words = collapseBlanks(text).trim();
    if (words !== '') this.#collector.leaveOutLine({ text: words, leftOut: 'hidden' });
  }

  /** Notes what a piece of the line is set in; once two differ, the line has none. */
  #noteFace(face: Face | null): void {
    if (this.#faces.length < 2 && this.#faces[0] !== face) this.#faces.push(face);
  }

  /** Begins what an element means for the lines; the results end it, in this order. */
  #begin(name: string, attributes: Attributes, offset: number): Endings {
    if (this.#math) return [this.#math.begin(name)];
    if (this.#saysFormulas && drawsFormula(name, attributes)) return [this.#beginUnseen(name, attributes)];
    if (UNSEEN.has(name) && !this.#isDrawingsTitle(name)) return [this.#beginUnseen(name, attributes)];
    const own = this.#beginOwn(name, attributes);
    if (own) return [own];
    const sheet = this.#sheets.declarations(name, attributes);
    const inside = this.#sheets.enter(name, attributes);
    const isBlock = BLOCKS.has(name);
    const isPlain = attributes.size === 0 && !sheet && !MEANT.has(name) && !NOT_SHOWN.has(name);
    if (!isBlock && isPlain) return inside ? [inside] : NOTHING;
    const style = styleOf(attributes, sheet);
    if (isBlock) this.#endLine();
    const before: Endings = [];
    const after: Endings = isBlock ? [this.#beginBlock(name, style)] : [];
    if (inside) after.push(inside);
    const level = Number(HEADING.exec(name)?.[1]) || saidKind(name);
    if (level !== null) after.push(this.#collector.said(level));
    this.#beginList(name, attributes, style, offset, after);
    this.#draw(this.#sheets.drawn('before', name, attributes));
    const behind = this.#sheets.drawn('after', name, attributes);
    if (behind !== '') before.push(() => this.#draw(behind));
    if (name === 'iframe') this.#takeFrame(attributes, style);
    const endRow = this.#beginPlace(name, attributes, style, sheet !== null, before, after);
    this.#beginLook(name, attributes, style, before, after);
    return [...before, ...after, ...(endRow ? [endRow] : [])];
  }

  /** A piece of the page: a part of a table, or what is left out. The result ends a row that is left out. */
  #beginPlace(
    name: string,
    attributes: Attributes,
    style: Style,
    hasSheet: boolean,
    before: Endings,
    after: Endings,
  ): (() => void) | null {
    const note = name === 'a' ? undefined : this.#notes.begin(attributes);
    if (name === 'svg') {
      this.#drawings += 1;
      after.push(() => {
        this.#drawings -= 1;
      });
    }
    const reason = this.#aside > 0 && !note ? null : (note?.leftOut ?? this.#reason(name, attributes, style));
    if (name === 'ins' || name === 'del') this.changes += 1;
    if (reason === null) {
      this.#beginTable(name, attributes, after);
      return null;
    }
    const finish = this.#collector.leaveOut(reason, note);
    const hides = hasSheet && hidesBySheet(attributes);
    const outside = this.#captures.apart();
    this.#aside += 1;
    if (hides) this.#sheetHides += 1;
    if (reason === 'not-shown') this.#notShown += 1;
    const isNote = reason === 'footnote' || reason === 'endnote';
    if (isNote) this.#inNote += 1;
    const end = (): void => {
      finish();
      outside();
      this.#aside -= 1;
      if (hides) this.#sheetHides -= 1;
      if (isNote) this.#inNote -= 1;
      if (reason === 'not-shown') this.#notShown -= 1;
    };
    // A row that is left out has all its cells in the aside; of any other element only the content is. A cell that is
    // left out takes no place in its row.
    if (name === 'tr') {
      this.#beginTable(name, attributes, after);
      return end;
    }
    if (name !== 'td' && name !== 'th') this.#beginTable(name, attributes, after);
    before.push(end);
    return null;
  }

  /** Why an element is put aside, null where it is not. */
  #reason(name: string, attributes: Attributes, style: Style): LeftOutReason | null {
    if (saysFormula(name, attributes)) return null;
    const reason = reasonToLeaveOut(name, attributes, style, this.#options.tracked);
    if (reason !== null) return reason;
    if (this.#isDrawingsTitle(name)) return 'not-shown';
    return name === 'svg' && !this.#options.withDrawings ? 'drawing' : null;
  }

  /** What an element does to the text in it. */
  #beginLook(name: string, attributes: Attributes, style: Style, before: Endings, after: Endings): void {
    const font = fontOf(name, attributes, style);
    if (font !== '') {
      this.#fonts.push(font);
      after.push(() => void this.#fonts.pop());
    }
    this.#beginSize(name, attributes, style, after);
    this.#beginColours(name, attributes, style, after);
    if (isBold(name, style)) {
      this.#bold += 1;
      after.push(() => {
        this.#bold -= 1;
      });
    }
    if (keepsLineEnds(name, style)) {
      this.#verbatim += 1;
      after.push(() => {
        this.#verbatim -= 1;
      });
    }
    // What is gathered ends before what it is gathered in.
    const isUp = isLifted(name, style);
    if (isRaised(name, style) || (isUp && this.#isOnLine)) before.unshift(this.#beginRaised());
    const isDown = isSunk(name, style);
    if (isLowered(name, style) || (isDown && this.#isOnLine)) before.unshift(this.#beginLowered());
    if (isUp || isDown) {
      this.#offLine += 1;
      after.push(() => {
        this.#offLine -= 1;
      });
    }
    if (isMirrored(name, attributes, style))
      before.unshift(this.#captures.begin((text) => this.#captures.say([...text].reverse().join(''))));
    if (name === 'a') before.unshift(...this.#beginLink(attributes));
    if (style('mso-list') === 'ignore') before.unshift(this.#beginWordLabel());
  }

  #beginSize(name: string, attributes: Attributes, style: Style, after: Endings): void {
    const size = sizeOf(name, attributes, style, this.#size);
    if (size === null) return;
    const outer = this.#size;
    this.#size = size;
    after.push(() => {
      this.#size = outer;
    });
  }

  #beginColours(name: string, attributes: Attributes, style: Style, after: Endings): void {
    const own = colourOfText(name, attributes, style);
    const ground = groundOf(attributes, style);
    if (own === undefined && ground === undefined) return;
    const outer = [this.#colour, this.#ground] as const;
    if (own !== undefined) this.#colour = own;
    if (ground !== undefined) this.#ground = ground;
    after.push(() => {
      [this.#colour, this.#ground] = outer;
    });
  }

  /** Elements whose text is not simply shown. */
  #beginOwn(name: string, attributes: Attributes): (() => void) | null {
    if (name === 'math') return this.#beginMath();
    if (name === 'textarea') return this.#beginField();
    if (name === 'select') return this.#beginChoice(attributes);
    if (name === 'option' && this.#choice)
      return this.#captures.begin((text) => this.#choice?.add(text, attributes));
    if (name === 'rt')
      return this.#captures.begin((text) =>
        this.#captures.say(text.trim() === '' ? '' : `（${text.trim()}）`),
      );
    if (name !== 'q') return null;
    this.#captures.say('“');
    return () => this.#captures.say('”');
  }

  #beginMath(): () => void {
    const math = new MathReader();
    this.#math = math;
    return () => {
      this.#math = null;
      this.#captures.say(math.text);
    };
  }

  #beginField(): () => void {
    const finish = this.#collector.leaveOut('page-control');
    const outside = this.#captures.apart();
    const end = this.#captures.begin((text) => {
      this.fields.push(text);
      if (!/<\w/.test(text)) this.#captures.say(text.replaceAll('\n', '\f'));
    });
    return () => {
      end();
      finish();
      outside();
    };
  }

  #beginChoice(attributes: Attributes): () => void {
    const choice = new Choice(attributes);
    this.#choice = choice;
    const isShown = this.#isShown('select', attributes);
    const end = this.#captures.begin(() => {});
    return () => {
      end();
      this.#choice = null;
      if (isShown) this.#sayForm(choice.shown);
    };
  }

  #beginUnseen(name: string, attributes: Attributes): () => void {
    this.#unseen += 1;
    const isSheet =
      name === 'style' && this.#options.linked !== null && this.#notShown === 0 && !isForPrint(attributes);
    if (isSheet) this.#sheet = '';
    return () => {
      this.#unseen -= 1;
      if (isSheet) this.#sheets.add(this.#sheet ?? '');
      this.#sheet = null;
    };
  }

  #beginBlock(name: string, style: Style): () => void {
    const isTitle = style('mso-style-name') === 'title';
    this.#blocks.push(isTitle ? 'title' : PARAGRAPHS.has(name) ? 'paragraph' : 'block');
    return () => {
      this.#endLine();
      this.#blocks.pop();
    };
  }

  /** Words that a style sheet draws; a number that it counts is only told of. */
  #draw(content: string): void {
    if (/counters?\(/.test(content)) this.drawnNumbers += 1;
    else if (/^(["'])[^"'\\]*[\p{Script=Han}\d][^"'\\]*\1$/u.test(content))
      this.#captures.say(content.slice(1, -1));
  }

  /** A page that a frame holds in the page itself shows as part of it. */
  #takeFrame(attributes: Attributes, style: Style): void {
    const page = attributes.get('srcdoc') ?? '';
    if (page.trim() === '') return;
    const framed = this.#options.framed + 1;
    const isHere = !isHidden(attributes, style) && framed <= DEEPEST_FRAME;
    const lines =
      framed > DEEPEST_FRAME
        ? [{ text: page }]
        : new PageReader(page, { ...this.#options, framed }).read().lines;
    if (isHere) {
      this.framedText += keptTexts(lines).join('').length;
      this.#collector.take(lines);
    } else
      for (const { text, leftOut = 'hidden' as const } of lines)
        this.#collector.leaveOutLine({ text, leftOut });
  }

  #isDrawingsTitle(name: string): boolean {
    return name === 'title' && this.#drawings > 0;
  }

  /** What a picture is said to show, and what comes up under the mouse. */
  #sayTooltips(name: string, attributes: Attributes): void {
    if (attributes.size === 0 || name === 'link' || name === 'style') return;
    for (const words of [attributes.get('alt'), attributes.get('title')]) {
      const text = collapseBlanks(words ?? '').trim();
      if (/\p{Script=Han}|\d/u.test(text)) this.#collector.leaveOutLine({ text, leftOut: 'tooltip' });
    }
  }

  /** Word writes the number it shows into the page, so that other programs show it too. */
  #beginWordLabel(): () => void {
    return this.#captures.begin((text) => this.#collector.addLabel(tidyLabel(text)));
  }

  /** What stands above the line keeps its meaning: 10⁴ is no 104. */
  #beginRaised(): () => void {
    this.#raisedDepth += 1;
    return this.#captures.begin((text) => {
      this.#raisedDepth -= 1;
      this.#hasRaised = true;
      if (text.length > LONGEST_RAISED) this.#captures.say(text);
      else if (!EMPTY_BRACKETS.test(text)) this.#captures.say(raised(text));
    });
  }

  /** Nor does what stands below it become another number: log₁₀5 is no log105. */
  #beginLowered(): () => void {
    this.#loweredDepth += 1;
    return this.#captures.begin((text) => {
      this.#loweredDepth -= 1;
      const index = text.length > LONGEST_RAISED ? text : lowered(text);
      // A text that is lowered and no index leaves the line, and so does what comes with it.
      if (index === text) this.#isOnLine = false;
      this.#captures.say(index);
    });
  }

  /** A link may be a note's mark, or begin a note, or lead back from it. */
  #beginLink(attributes: Attributes): Endings {
    const note = this.#notes.begin(attributes);
    if (note) this.#collector.isNote(note, this.#inNote > 0);
    const place = placeOf(attributes);
    if (place === null) return [];
    const outer = this.#hasRaised;
    this.#hasRaised = false;
    return [
      this.#captures.begin((text) => {
        const isRaised = this.#raisedDepth > 0 || this.#hasRaised;
        this.#hasRaised = outer;
        if ((note || this.#inNote > 0) && leadsBack(text)) return;
        const mark = this.#notes.mark(place, text, attributes, isRaised);
        if (mark) this.#collector.leaveOutLine(mark);
        else if (!this.#notes.isMarkedAgain(place, text)) this.#captures.say(text);
      }),
    ];
  }

  #beginList(name: string, attributes: Attributes, style: Style, offset: number, endings: Endings): void {
    if (name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir') {
      const items = attributes.has('reversed') ? this.#itemsFrom(offset) : 0;
      this.#lists.push(new ListNumbers(name, attributes, style, items));
      if (name === 'ol') this.#numbered += 1;
      endings.push(() => {
        if (this.#lists.pop()?.isOrdered) this.#numbered -= 1;
      });
    }
    if (name !== 'li') return;
    const list = this.#lists.at(-1);
    this.#collector.addLabel(
      list?.label(attributes, style) ?? '',
      list?.isOrdered ? this.#numbered : undefined,
      list?.isPointed ?? false,
    );
    endings.push(() => this.#collector.endItem());
  }

  #itemsFrom(offset: number): number {
    this.#countedLists += 1;
    return this.#countedLists > MOST_COUNTED ? 1 : itemsFrom(this.#page, offset);
  }

  #beginTable(name: string, attributes: Attributes, endings: Endings): void {
    const open = this.#tables.at(-1);
    if (name === 'table') endings.push(this.#openTable());
    else if (name === 'tr' && open) {
      const row = open.table.row();
      open.row = row;
      endings.push(() => {
        row.end();
        open.row = null;
      });
    } else if ((name === 'td' || name === 'th') && open?.row) endings.push(open.row.cell(attributes));
  }

  #openTable(): () => void {
    const table = this.#collector.table();
    this.#tables.push({ table, row: null });
    return () => {
      table.end();
      this.#tables.pop();
    };
  }
}
