import { WorkLeft } from '../docx/work-left.ts';
import { decodeWindows1252 } from '../text/windows-1252.ts';
import { type DocStreams, Part, partOf } from './doc-streams.ts';
import { shortSprm } from './sprms.ts';

/** A run of text: where it stands in the text and in the WordDocument stream, in bytes. */
export interface Piece {
  startCp: number;
  length: number;
  startFilePos: number;
  size: number;
  /** how many bytes a character takes */
  bpc: 1 | 2;
  /** what was set for the whole of it when the file was saved in haste; empty for nothing */
  list: Buffer;
}

/** A file that was saved in haste again and again has some hundred. */
const MOST_PIECES = 20_000;
/** A report of a hundred pages has 70 000. */
const MOST_CHARACTERS = 1_000_000;

const PROPERTIES = 1;
const PIECES = 2;
const PIECE_BYTES = 8;
/** 2.9.73, FcCompressed: the text is in bytes of Windows' Western code page. */
const COMPRESSED = 0x40000000;
const NOTHING = Buffer.alloc(0);

/** 2.9.38, Clx: lists of properties, and behind them the table of pieces (PlcPcd). */
function readClx(clx: Buffer): { lists: Buffer[]; plc: Buffer } {
  const lists: Buffer[] = [];
  let at = 0;
  while (clx.readUInt8(at) === PROPERTIES) {
    const bytes = clx.readUInt16LE(at + 1);
    lists.push(clx.subarray(at + 3, at + 3 + bytes));
    at += 3 + bytes;
  }
  if (clx.readUInt8(at) !== PIECES) throw new Error('There is no table of pieces');
  return { lists, plc: clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1)) };
}

/** 2.9.225 and 2.9.226, Prm: one property in itself, or which list of the file. */
function listOf(prm: number, lists: readonly Buffer[]): Buffer {
  if ((prm & 1) === 1) return lists[prm >> 1] ?? NOTHING;
  return prm === 0 ? NOTHING : shortSprm((prm >> 1) & 0x7f, prm >> 8);
}

/**
 * The pieces of the text, in its order (2.8.35, PlcPcd).
 * @throws AppError too-large for more than any report has, Error where one lies outside the file
 */
export function readPieces(streams: DocStreams): Piece[] {
  const { lists, plc } = readClx(partOf(streams, Part.pieces));
  const count = Math.floor((plc.length - 4) / (4 + PIECE_BYTES));
  new WorkLeft(MOST_PIECES).take(count);
  const charactersLeft = new WorkLeft(MOST_CHARACTERS);
  let startCp = 0;
  return Array.from({ length: count }, (_, at): Piece => {
    const length = plc.readUInt32LE(at * 4 + 4) - plc.readUInt32LE(at * 4);
    const from = (count + 1) * 4 + at * PIECE_BYTES;
    const place = plc.readUInt32LE(from + 2);
    const bpc = (place & COMPRESSED) === 0 ? 2 : 1;
    const startFilePos = bpc === 2 ? place : (place & ~COMPRESSED) >>> 1;
    const size = length * bpc;
    if (length < 0) throw new Error('A piece ends before it begins');
    charactersLeft.take(length);
    const list = listOf(plc.readUInt16LE(from + 6), lists);
    startCp += length;
    return { startCp: startCp - length, length, startFilePos, size, bpc, list };
  });
}

/** The text of all pieces, one after the other. @throws Error where one lies outside the file */
export function textOfPieces({ main }: DocStreams, pieces: readonly Piece[]): string {
  return pieces
    .map(({ startFilePos, size, bpc }) => {
      if (startFilePos + size > main.length) throw new Error('The text is not complete');
      const bytes = main.subarray(startFilePos, startFilePos + size);
      return bpc === 2 ? bytes.toString('utf16le') : decodeWindows1252(bytes);
    })
    .join('');
}
