import { AppError } from '../../../shared/app-error.ts';
import { CompoundFile, type CompoundStream } from './compound-file.ts';

/** The streams of a Word 97-2003 file that hold its text and what is set for it ([MS-DOC] 2.1). */
export interface DocStreams {
  /** WordDocument, which begins with the file information block (FIB). */
  main: Buffer;
  /** 1Table or 0Table. */
  table: Buffer;
  /** Pictures, the state of form fields, long lists of properties. */
  data: CompoundStream | null;
}

/** [MS-DOC] 2.5.6, FibRgFcLcb97: where the FIB says what lies where in the table stream. */
export const Part = {
  styles: 0x00a2,
  footnoteMarks: 0x00aa,
  footnotes: 0x00b2,
  sections: 0x00ca,
  headers: 0x00f2,
  characterPages: 0x00fa,
  paragraphPages: 0x0102,
  fonts: 0x0112,
  pieces: 0x01a2,
  shapes: 0x01da,
  endnoteMarks: 0x020a,
  endnotes: 0x0212,
  drawings: 0x022a,
  boxes: 0x025a,
  lists: 0x02e2,
  listUses: 0x02ea,
} as const;

/** [MS-DOC] 2.5.4, FibRgLw97: how many characters each text has; they stand behind each other. */
export const Length = {
  body: 0x004c,
  footnotes: 0x0050,
  headers: 0x0054,
  comments: 0x005c,
  endnotes: 0x0060,
  boxes: 0x0064,
  headerBoxes: 0x0068,
} as const;

// 2.5.2, FibBase: the flags.
const FLAGS = 10;
const ENCRYPTED = 0x0100;
const OTHER_TABLE = 0x0200;

export const isEncrypted = (main: Buffer): boolean => (main.readUInt16LE(FLAGS) & ENCRYPTED) !== 0;

/** A part of the table stream, empty where the file has none. */
export function partOf({ main, table }: DocStreams, part: number): Buffer {
  const from = main.readUInt32LE(part);
  return table.subarray(from, from + main.readUInt32LE(part + 4));
}

/** Opens the streams of a file that was checked. @throws Error for a file that is cut, AppError damaged */
export function openDoc(bytes: Buffer): DocStreams {
  const file = new CompoundFile(bytes);
  const main = file.stream('WordDocument')?.bytes();
  if (!main) throw new AppError('damaged');
  const table = file.stream((main.readUInt16LE(FLAGS) & OTHER_TABLE) !== 0 ? '1Table' : '0Table')?.bytes();
  if (!table) throw new AppError('damaged');
  return { main, table, data: file.stream('Data') };
}

/**
 * What is read of a part that the text can do without: where it is damaged it costs what it says, not the text.
 * @param none what there is without it
 */
export function readPart<T>(read: () => T, none: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return none;
    throw error;
  }
}
