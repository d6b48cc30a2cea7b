import { readSprms } from './sprms.ts';

/** What a paragraph style says of its paragraphs' numbers and level. */
export interface ParagraphStyle {
  /** which list's use, from 1; 0 for none, null where it says nothing */
  use: number | null;
  listLevel: number;
  /** as a heading, 1 for the outermost; null for running text */
  heading: number | null;
}

/** [MS-DOC] 2.5.6, FibRgFcLcb97: where the table stream has the style sheet. */
const STYLE_SHEET = 0x00a2;
const LIST_LEVEL = 0x260a; // sprmPIlvl
const USE = 0x460b; // sprmPIlfo
const OUTLINE = 0x2640; // sprmPOutLvl, 9 for running text
const PARAGRAPH_STYLE = 1;
const NO_BASE = 0x0fff;
/** Word's own headings are its styles 1 to 9 (2.9.271, sti). */
const LAST_HEADING = 9;
/** 2.9.271: no file has more. */
const MOST_STYLES = 4094;
const DEEPEST = 20;

interface Std {
  base: number;
  kind: number;
  builtIn: number;
  list: Buffer;
}

/** 2.9.260, STD: its fixed part, its name, then the properties of its paragraphs (UpxPapx, which a style's number precedes). */
function readStd(std: Buffer, baseBytes: number): Std {
  const kind = std.readUInt16LE(2) & 0xf;
  const nameEnd = baseBytes + 2 + (std.readUInt16LE(baseBytes) + 1) * 2;
  const isParagraph = kind === PARAGRAPH_STYLE && nameEnd + 4 <= std.length;
  const bytes = isParagraph ? std.readUInt16LE(nameEnd) : 0;
  return {
    base: std.readUInt16LE(2) >> 4,
    kind,
    builtIn: std.readUInt16LE(0) & 0xfff,
    list: std.subarray(nameEnd + 4, nameEnd + 2 + Math.max(2, bytes)),
  };
}

function readStds(table: Buffer, at: number): (Std | null)[] {
  const headBytes = table.readUInt16LE(at);
  const count = Math.min(table.readUInt16LE(at + 2), MOST_STYLES);
  const baseBytes = table.readUInt16LE(at + 4);
  let from = at + 2 + headBytes;
  return Array.from({ length: count }, () => {
    const bytes = table.readUInt16LE(from);
    const std = table.subarray(from + 2, from + 2 + bytes);
    from += 2 + bytes + (bytes % 2);
    return std.length < baseBytes + 4 ? null : readStd(std, baseBytes);
  });
}

function styleOf(stds: readonly (Std | null)[], number: number, depth = 0): ParagraphStyle {
  const std = stds[number];
  const style: ParagraphStyle =
    std && std.base !== NO_BASE && depth < DEEPEST
      ? styleOf(stds, std.base, depth + 1)
      : { use: null, listLevel: 0, heading: null };
  if (std?.kind !== PARAGRAPH_STYLE) return style;
  if (std.builtIn >= 1 && std.builtIn <= LAST_HEADING) style.heading = std.builtIn;
  for (const { sprm, value, second } of readSprms(std.list)) {
    if (sprm === LIST_LEVEL) style.listLevel = Math.min(value, 8);
    if (sprm === USE) style.use = value + second * 256;
    if (sprm === OUTLINE) style.heading = value < 9 ? value + 1 : null;
  }
  return style;
}

/** The paragraph styles of a file by their numbers; a damaged sheet costs the styles, not the text. */
export function readStyleSheet(main: Buffer, table: Buffer): ParagraphStyle[] {
  try {
    if (main.readUInt32LE(STYLE_SHEET + 4) === 0) return [];
    const stds = readStds(table, main.readUInt32LE(STYLE_SHEET));
    return stds.map((_, number) => styleOf(stds, number));
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
