import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLParser } from 'fast-xml-parser';

const FONTS = fileURLToPath(new URL('fonts.conf', import.meta.url));
/** A page that is left blank so that the next one is even is a page of the paper, too. */
const PDF_WITH_BLANK_PAGES = 'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';
const INK_DPI = 150;
const MM_PER_INCH = 25.4;
const MM_PER_POINT = MM_PER_INCH / 72;
/** Light enough for a thin dash, which is never black at this resolution. */
const DARK = 200;

/** A line of text on a rendered page; positions in mm from the page's upper left corner. */
export interface RenderedLine {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A rendered page: its lines from top to bottom, and where there is ink, as rows and columns of dark dots. */
export interface RenderedPage {
  widthMm: number;
  heightMm: number;
  lines: RenderedLine[];
  ink: Ink;
}

/** The dark dots of a page. */
export class Ink {
  readonly #width: number;
  readonly #height: number;
  readonly #gray: Uint8Array;

  /** @param pgm a binary PGM picture at 150 dpi */
  constructor(pgm: Buffer) {
    const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 64).toString('latin1'));
    if (!header) throw new Error('not a PGM picture');
    this.#width = Number(header[1]);
    this.#height = Number(header[2]);
    this.#gray = pgm.subarray(header[0].length);
  }

  /** The box around all ink between two heights and between two limits, in mm; null where the paper is white. */
  box(
    fromMm: number,
    toMm: number,
    leftOfMm = Number.POSITIVE_INFINITY,
    rightOfMm = 0,
  ): { left: number; right: number; top: number; bottom: number } | null {
    const dots = (mm: number): number => Math.round((mm / MM_PER_INCH) * INK_DPI);
    const mm = (dot: number): number => (dot / INK_DPI) * MM_PER_INCH;
    let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
    for (let y = dots(fromMm); y < Math.min(dots(toMm), this.#height); y += 1) {
      for (let x = dots(rightOfMm); x < Math.min(this.#width, dots(leftOfMm)); x += 1) {
        if ((this.#gray[y * this.#width + x] ?? 255) >= DARK) continue;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
    }
    return right < 0 ? null : { left: mm(left), right: mm(right + 1), top: mm(top), bottom: mm(bottom + 1) };
  }
}

interface Box {
  '@_xMin': number;
  '@_xMax': number;
  '@_yMin': number;
  '@_yMax': number;
}
type Word = Box & { '#text': string };

const parser = new XMLParser({
  ignoreAttributes: false,
  parseAttributeValue: true,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['page', 'flow', 'block', 'line', 'word'].includes(name),
});

interface Page {
  '@_width': number;
  '@_height': number;
  flow?: { block?: { line?: (Box & { word: Word[] })[] }[] }[];
}

function linesOf(page: Page): RenderedLine[] {
  const lines = (page.flow ?? []).flatMap(({ block = [] }) => block.flatMap(({ line = [] }) => line));
  const parts = lines.map((line) => ({
    text: line.word.map((word) => word['#text']).join(''),
    left: line['@_xMin'] * MM_PER_POINT,
    right: line['@_xMax'] * MM_PER_POINT,
    top: line['@_yMin'] * MM_PER_POINT,
    bottom: line['@_yMax'] * MM_PER_POINT,
  }));
  return joinRows(parts);
}

/** Pieces that stand side by side are one line: pdftotext parts a line at a wide gap. */
function joinRows(parts: RenderedLine[]): RenderedLine[] {
  const middle = ({ top, bottom }: RenderedLine): number => (top + bottom) / 2;
  const rows: RenderedLine[] = [];
  for (const part of parts.sort((a, b) => middle(a) - middle(b) || a.left - b.left)) {
    const row = rows.at(-1);
    if (!row || Math.abs(middle(row) - middle(part)) > 2) {
      rows.push({ ...part });
      continue;
    }
    const [first, second] = row.left <= part.left ? [row, part] : [part, row];
    row.text = first.text + second.text;
    row.left = Math.min(row.left, part.left);
    row.right = Math.max(row.right, part.right);
  }
  return rows;
}

/** Every Word file that was rendered, for the validator. */
export const renderedFiles: Uint8Array[] = [];

/** Makes the PDFs of Word files in a folder, in one run of LibreOffice. @returns each one's pages as pdftotext has them */
function convert(folder: string, docx: readonly Uint8Array[]): Page[][] {
  renderedFiles.push(...docx);
  const files = docx.map((bytes, at) => {
    const file = join(folder, `report-${at}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const env = { ...process.env, FONTCONFIG_FILE: FONTS };
  const order = ['--headless', '--convert-to', PDF_WITH_BLANK_PAGES, '--outdir', folder, ...files];
  execFileSync('soffice', [profile, ...order], { env, stdio: 'ignore' });
  return docx.map((_, at) => {
    const text = join(folder, `report-${at}.xml`);
    execFileSync('pdftotext', ['-bbox-layout', join(folder, `report-${at}.pdf`), text]);
    return parser.parse(readFileSync(text, 'utf8')).html.body.doc.page;
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-layout-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Renders many Word files with LibreOffice at once. @returns the lines of each one's pages */
export const renderLines = (docx: readonly Uint8Array[]): RenderedLine[][][] =>
  inFolder((folder) => convert(folder, docx).map((pages) => pages.map(linesOf)));

/**
 * Renders a Word file with LibreOffice and measures its pages.
 * @param docx the file's bytes
 */
export const render = (docx: Uint8Array): RenderedPage[] =>
  inFolder((folder) => {
    const pages = convert(folder, [docx])[0] ?? [];
    return pages.map((page, at) => {
      const number = String(at + 1);
      const picture = ['-r', String(INK_DPI), '-gray', '-f', number, '-l', number, '-singlefile'];
      execFileSync('pdftoppm', [...picture, join(folder, 'report-0.pdf'), join(folder, `page-${number}`)]);
      return {
        widthMm: page['@_width'] * MM_PER_POINT,
        heightMm: page['@_height'] * MM_PER_POINT,
        lines: linesOf(page),
        ink: new Ink(readFileSync(join(folder, `page-${number}.pgm`))),
      };
    });
  });
