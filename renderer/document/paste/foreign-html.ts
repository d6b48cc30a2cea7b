import type { Level } from '../../../shared/levels.ts';
import { raised } from '../../../shared/lines/raised.ts';
import { isGrid } from '../../../shared/recognise/tables.ts';
import type { TableCell } from '../../../shared/report/schema.ts';
import { cellOf, tableText } from '../../../shared/report/table.ts';
import { isLineEndInside, tidyLine } from './foreign-text.ts';

/** A paragraph or table of somebody else's document: its text, and what its markup says of its level. */
export interface ForeignLine {
  text: string;
  hint: Level | null;
  /** It is a table; its words are `text`. */
  rows?: TableCell[][];
}

const SKIPPED = new Set([
  'HEAD',
  'STYLE',
  'SCRIPT',
  'TITLE',
  'TEMPLATE',
  'NOSCRIPT',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
]);

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** A heading without a number of its own. The upper three stand for a section: a page's own title is one of them. */
const HEADINGS: Readonly<Record<string, Level>> = {
  H1: 'section',
  H2: 'section',
  H3: 'section',
  H4: 'item',
  H5: 'subitem',
  H6: 'subitem',
};

const styleOf = (element: Element): string =>
  (element.getAttribute('style') ?? '').replace(/\s/g, '').toLowerCase();

const isHidden = (style: string): boolean =>
  /(?:^|;)(?:display:none|mso-hide:all|visibility:(?:hidden|collapse)|font-size:0(?:\.0*)?(?:px|pt|em|rem|%)?(?:;|$)|opacity:0(?:\.0*)?(?:;|$)|text-indent:-\d{3})/.test(
    style,
  ) || /(?:^|;)position:(?:absolute|fixed)(?=.*(?:left|top|right):-\d{3})/.test(`${style};${style}`);

/** Elements whose text is no longer meant: deleted in Word's tracked changes, or with a line through it. */
const TAKEN_BACK = new Set(['DEL', 'S', 'STRIKE']);

const isTakenBack = (element: Element, style: string): boolean =>
  TAKEN_BACK.has(element.tagName) || /(?:^|;)text-decoration(?:-line)?:[^;]*line-through/.test(style);

const isShown = (element: Element): boolean => {
  if (element.hasAttribute('hidden')) return false;
  const style = styleOf(element);
  return !isHidden(style) && !isTakenBack(element, style);
};

const shownOf = <T extends Element>(elements: Iterable<T>): T[] => [...elements].filter(isShown);

function hintOf(element: Element, inherited: Level | null): Level | null {
  if (element.tagName !== 'LI') return HEADINGS[element.tagName] ?? inherited;
  if (element.parentElement?.tagName !== 'OL') return inherited;
  return element.parentElement.parentElement?.closest('ol') ? 'subitem' : 'item';
}

/** Collects the lines of a document while walking it. */
class LineReader {
  readonly lines: ForeignLine[] = [];
  #text = '';

  flush(hint: Level | null): void {
    const text = tidyLine(this.#text);
    if (text !== '') this.lines.push({ text, hint });
    this.#text = '';
  }

  #readText(text: string, isPreformatted: boolean, hint: Level | null): void {
    if (!isPreformatted) {
      this.#text += text.replace(/[\r\n]+/g, (end, at: number) =>
        isLineEndInside(text, at, end) ? '' : ' ',
      );
      return;
    }
    for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
      if (at > 0) this.flush(hint);
      this.#text += line;
    }
  }

  /** A table that holds facts is one line; the rows of any other are one each. */
  #readTable(table: HTMLTableElement, hint: Level | null): void {
    const rows = table.querySelector('table') ? [] : tableRows(table);
    if (!isGrid(rows)) {
      this.read(table, hint);
      return;
    }
    if (table.caption) this.read(table.caption, hint);
    this.flush(hint);
    this.lines.push({ text: tableText(rows), hint: null, rows });
  }

  #readRow(row: Element): void {
    const cells = shownOf(row.children).map((cell) =>
      readLines(cell, null)
        .map(({ text }) => text)
        .join(' '),
    );
    this.#text += cells.join(' ');
    this.flush(null);
  }

  /** The number that Word drew for its own list, which is text in what it copies. Bullets say nothing. */
  #readListMark(mark: Element): void {
    const text = tidyLine(mark.textContent ?? '');
    if (/[\p{L}\p{N}]/u.test(text) && !/^[a-zA-Zà-ÿ]$/.test(text)) this.#text += `${text} `;
  }

  #readElement(element: Element, inherited: Level | null): void {
    const style = styleOf(element);
    if (SKIPPED.has(element.tagName) || !isShown(element)) return;
    if (style.includes('mso-list:ignore')) this.#readListMark(element);
    else if (element.tagName === 'BR') this.flush(inherited);
    else if (element.tagName === 'SUP') this.#text += raised(element.textContent ?? '');
    else if (!BLOCKS.has(element.tagName)) this.read(element, inherited);
    else {
      const hint = hintOf(element, inherited);
      this.flush(inherited);
      if (element instanceof HTMLTableElement) this.#readTable(element, hint);
      else if (element.tagName === 'TR') this.#readRow(element);
      else this.read(element, hint);
      this.flush(hint);
    }
  }

  read(parent: Node, hint: Level | null): void {
    const isPreformatted = parent instanceof Element && parent.closest('pre') !== null;
    for (const node of parent.childNodes) {
      if (node instanceof Element) this.#readElement(node, hint);
      else if (node.nodeType === Node.TEXT_NODE) this.#readText(node.nodeValue ?? '', isPreformatted, hint);
    }
  }
}

function readLines(root: Element, hint: Level | null): ForeignLine[] {
  const reader = new LineReader();
  reader.read(root, hint);
  reader.flush(hint);
  return reader.lines;
}

/** The cells of a table as they lie, without rows and cells that are hidden. */
const tableRows = (table: HTMLTableElement): TableCell[][] =>
  shownOf(table.rows).map((row) =>
    shownOf(row.cells).map((cell) => {
      const lines = readLines(cell, null);
      return cellOf(lines.map(({ text }) => text).join('\n'), cell.colSpan, cell.rowSpan);
    }),
  );

/** The lines of HTML copied from Word, WPS or a web page: paragraphs, list items, table rows, never their looks. */
export const readForeignHtml = (html: string): ForeignLine[] =>
  readLines(new DOMParser().parseFromString(html, 'text/html').body, null);
