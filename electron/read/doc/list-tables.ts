import { type DocStreams, Part, partOf } from './doc-streams.ts';

/** A level of a list: how its number is counted and written. */
export interface ListLevel {
  start: number;
  /** The number format's code ([MS-OSHARED] 2.2.1.3). */
  format: number;
  isLegal: boolean;
  /** The number with the text around it; characters 0 to 8 stand for the numbers of the levels. */
  text: string;
  /** Whether a tab or a blank sets it apart from the text behind it. */
  isSetApart: boolean;
}

export interface List {
  id: number;
  levels: ListLevel[];
  /** The paragraph style that belongs to each level. */
  styles: number[];
}

/** How paragraphs refer to a list, with what this use of it does otherwise. */
export interface ListUse {
  listId: number;
  /** By level: a start of its own, or a whole level of its own. */
  overrides: Map<number, { start: number | null; level: ListLevel | null }>;
}

export interface ListTables {
  lists: List[];
  uses: ListUse[];
}

const MOST_LISTS = 5000;
/** 2.9.150, LVLF.ixchFollow: nothing between the number and the text. */
const NOTHING_BEHIND = 2;
const LIST_BYTES = 28;
const USE_BYTES = 16;
const LEVEL_BYTES = 28;
/** [MS-DOC] 2.6.2, sprmPIlfo: the last use that a paragraph can name. */
export const MOST_USES = 0x07fe;
/** As long as Word lets a number with what is around it be, and more. */
const LONGEST_TEXT = 255;

/** Reads one thing after the other. */
interface Cursor {
  table: Buffer;
  at: number;
}

/** 2.9.150, LVL. */
function readLevel(cursor: Cursor): ListLevel {
  const { table, at } = cursor;
  const textAt = at + LEVEL_BYTES + table.readUInt8(at + 24) + table.readUInt8(at + 25);
  const length = table.readUInt16LE(textAt) * 2;
  cursor.at = textAt + 2 + length;
  return {
    start: table.readInt32LE(at),
    format: table.readUInt8(at + 4),
    isLegal: (table.readUInt8(at + 5) & 4) !== 0,
    isSetApart: table.readUInt8(at + 15) !== NOTHING_BEHIND,
    text: table.toString('utf16le', textAt + 2, textAt + 2 + Math.min(length, LONGEST_TEXT * 2)),
  };
}

/** 2.9.193, PlfLst; the levels of all lists follow it, beyond its size. */
function readLists(table: Buffer, at: number): List[] {
  const count = table.readUInt16LE(at);
  if (count > MOST_LISTS) throw new RangeError('There are more lists than any file has');
  const cursor: Cursor = { table, at: at + 2 + count * LIST_BYTES };
  return Array.from({ length: count }, (_, index) => {
    const from = at + 2 + index * LIST_BYTES;
    const isSimple = (table.readUInt8(from + 26) & 1) !== 0;
    return {
      id: table.readUInt32LE(from),
      styles: Array.from({ length: 9 }, (_item, level) => table.readUInt16LE(from + 8 + level * 2)),
      levels: Array.from({ length: isSimple ? 1 : 9 }, () => readLevel(cursor)),
    };
  });
}

/** 2.9.132, LFOData: four bytes, then the overrides (2.9.133, LFOLVL). */
function readOverrides(cursor: Cursor, count: number): ListUse['overrides'] {
  const overrides: ListUse['overrides'] = new Map();
  cursor.at += 4;
  for (let index = 0; index < count; index += 1) {
    const start = cursor.table.readInt32LE(cursor.at);
    const bits = cursor.table.readUInt8(cursor.at + 4);
    cursor.at += 8;
    const level = (bits & 0x20) === 0 ? null : readLevel(cursor);
    overrides.set(bits & 0x0f, { start: (bits & 0x10) === 0 ? null : (level?.start ?? start), level });
  }
  return overrides;
}

/** 2.9.192, PlfLfo. */
function readUses(table: Buffer, at: number): ListUse[] {
  const count = table.readUInt32LE(at);
  const cursor: Cursor = { table, at: at + 4 + count * USE_BYTES };
  if (count > MOST_USES || cursor.at > table.length)
    throw new Error('There are more lists than the file has room for');
  return Array.from({ length: count }, (_, index) => {
    const from = at + 4 + index * USE_BYTES;
    return {
      listId: table.readUInt32LE(from),
      overrides: readOverrides(cursor, table.readUInt8(from + 12)),
    };
  });
}

/** The lists of a Word file and how its paragraphs refer to them. */
export function readListTables(streams: DocStreams): ListTables {
  const { main, table } = streams;
  const has = (part: number): boolean => partOf(streams, part).length > 0;
  return {
    lists: has(Part.lists) ? readLists(table, main.readUInt32LE(Part.lists)) : [],
    uses: has(Part.listUses) ? readUses(table, main.readUInt32LE(Part.listUses)) : [],
  };
}
