import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { AppError } from '../app-error.ts';
import { tidyLabel } from '../lines/list-label.ts';
import { raised } from '../lines/raised.ts';
import type { LeftOutReason } from '../recognise/left-out-reason.ts';
import { ElementStack } from './element-stack.ts';
import { BLOCKS, TAKEN_BACK, UNSEEN, VOID } from './elements.ts';
import { LineCollector, type OpenRow, type OpenTable } from './line-collector.ts';
import { ListNumbers } from './list-numbers.ts';
import { type Attributes, isHidden, isRaised, isStruck, keepsLineEnds, styleOf } from './style.ts';
import { collapseBlanks } from './white-space.ts';

/** How the text of an element is written, where it is not markup (HTML standard, 13.2.6.4). */
const TEXT_MODES: Readonly<Record<string, Tokenizer['state']>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
};

/** A page of a hundred printed pages that Word saved has 150 000 tags and texts; these are read within a second. */
const MOST_TOKENS = 600_000;

const NO_ATTRIBUTES: Attributes = new Map();
const NOTHING: (() => void)[] = [];

const attributesOf = (attrs: Token.Attribute[]): Attributes =>
  attrs.length === 0 ? NO_ATTRIBUTES : new Map(attrs.map(({ name, value }) => [name, value]));

const HEADING = /^h([1-6])$/;

/** Why an element's text is put aside, if it is. */
function reasonToLeaveOut(name: string, attributes: Attributes): LeftOutReason | null {
  if (isHidden(attributes)) return 'hidden';
  if (name === 'del') return 'deleted';
  if (isStruck(name, attributes)) return 'struck';
  const part = styleOf(attributes, 'mso-element');
  if (part.startsWith('comment')) return 'comment';
  return part === 'header' || part === 'footer' ? 'header-footer' : null;
}

/** Turns the tags and texts of a page into lines. It holds no tree, so that depth costs nothing. */
export class PageReader implements TokenHandler {
  readonly #collector = new LineCollector();
  readonly #elements = new ElementStack();
  readonly #tokenizer = new Tokenizer({}, this);
  #tokens = 0;
  #text = '';
  #unseen = 0;
  #aside = 0;
  #verbatim = 0;
  readonly #lists: ListNumbers[] = [];
  /** How many of the open lists are numbered. */
  #numbered = 0;
  readonly #tables: { table: OpenTable; row: OpenRow | null }[] = [];
  #wordLabel: string | null = null;
  #raised: string | null = null;
  readonly #endLine = (): void => this.#collector.end();
  /** Pages inside the page, whose text is in other files. */
  frames = 0;

  /** @throws AppError too-large when there are more tags and texts than any report has */
  read(page: string): LineCollector {
    this.#tokenizer.write(page, true);
    return this.#collector;
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    this.#count();
    if (this.#unseen === 0) this.#text += chars;
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(): void {}

  onComment(): void {
    this.#count();
  }

  onDoctype(): void {}

  onEof(): void {
    this.#takeText();
    this.#elements.closeAll();
    this.#collector.end();
  }

  onStartTag({ tagName, attrs }: Token.TagToken): void {
    this.#count();
    this.#takeText();
    if (tagName === 'frame' || tagName === 'iframe') this.frames += 1;
    if (tagName === 'br' || tagName === 'hr') this.#collector.end();
    if (VOID.has(tagName)) return;
    const mode = TEXT_MODES[tagName];
    if (mode !== undefined) this.#tokenizer.state = mode;
    this.#elements.makeRoom(tagName);
    this.#elements.open(tagName, this.#begin(tagName, attributesOf(attrs)));
  }

  onEndTag({ tagName }: Token.TagToken): void {
    this.#count();
    this.#takeText();
    if (tagName === 'br') this.#collector.end();
    if (tagName === 'body' || tagName === 'html') return;
    this.#elements.close(tagName);
  }

  #count(): void {
    this.#tokens += 1;
    if (this.#tokens > MOST_TOKENS) throw new AppError('too-large');
  }

  #takeText(): void {
    const text = this.#text;
    this.#text = '';
    if (text === '') return;
    if (this.#wordLabel !== null) this.#wordLabel += text;
    else if (this.#raised !== null) this.#raised += text;
    else if (this.#verbatim === 0) this.#collector.add(collapseBlanks(text));
    else this.#addVerbatim(text);
  }

  #addVerbatim(text: string): void {
    for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
      if (at > 0) this.#collector.end();
      this.#collector.add(line);
    }
  }

  /** Begins what an element means for the lines; the results end it, in this order. */
  #begin(name: string, attributes: Attributes): (() => void)[] {
    if (UNSEEN.has(name)) return [this.#beginUnseen()];
    const isBlock = BLOCKS.has(name);
    if (!isBlock && attributes.size === 0 && !TAKEN_BACK.has(name) && name !== 'sup') return NOTHING;
    const endings: (() => void)[] = [];
    if (isBlock) {
      this.#collector.end();
      endings.push(this.#endLine);
    }
    const level = HEADING.exec(name)?.[1];
    if (level !== undefined) endings.push(this.#collector.heading(Number(level)));
    this.#beginList(name, attributes, endings);
    const reason = this.#aside === 0 ? reasonToLeaveOut(name, attributes) : null;
    // A row that is left out has all its cells in the aside; of any other element only the content is.
    const endRow = reason !== null && name === 'tr' ? this.#beginAside(reason) : null;
    // A cell that is left out takes no place in its row.
    if (reason === null || (name !== 'td' && name !== 'th')) this.#beginTable(name, attributes, endings);
    if (keepsLineEnds(name, attributes)) endings.push(this.#beginVerbatim());
    if (isRaised(name, attributes)) endings.push(this.#beginRaised());
    if (styleOf(attributes, 'mso-list') === 'ignore') endings.push(this.#beginWordLabel());
    if (endRow) endings.push(endRow);
    else if (reason !== null) endings.unshift(this.#beginAside(reason));
    return endings;
  }

  #beginUnseen(): () => void {
    this.#unseen += 1;
    return () => {
      this.#unseen -= 1;
    };
  }

  #beginVerbatim(): () => void {
    this.#verbatim += 1;
    return () => {
      this.#verbatim -= 1;
    };
  }

  #beginAside(reason: LeftOutReason): () => void {
    const finish = this.#collector.leaveOut(reason);
    this.#aside += 1;
    return () => {
      finish();
      this.#aside -= 1;
    };
  }

  /** Word writes the number it shows into the page, so that other programs show it too. */
  #beginWordLabel(): () => void {
    const outer = this.#wordLabel;
    this.#wordLabel = '';
    return () => {
      this.#collector.addLabel(tidyLabel(this.#wordLabel ?? ''));
      this.#wordLabel = outer;
    };
  }

  /** What stands above the line keeps its meaning: 10⁴ is no 104. */
  #beginRaised(): () => void {
    const outer = this.#raised;
    this.#raised = '';
    return () => {
      const text = raised(collapseBlanks(this.#raised ?? ''));
      this.#raised = outer;
      if (outer === null) this.#collector.add(text);
      else this.#raised = outer + text;
    };
  }

  #beginList(name: string, attributes: Attributes, endings: (() => void)[]): void {
    if (name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir') {
      this.#lists.push(new ListNumbers(name, attributes));
      if (name === 'ol') this.#numbered += 1;
      endings.push(() => {
        if (this.#lists.pop()?.isOrdered) this.#numbered -= 1;
      });
    }
    if (name !== 'li') return;
    const list = this.#lists.at(-1);
    this.#collector.addLabel(list?.label(attributes) ?? '', list?.isOrdered ? this.#numbered : undefined);
    endings.push(() => this.#collector.endItem());
  }

  #beginTable(name: string, attributes: Attributes, endings: (() => void)[]): void {
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
