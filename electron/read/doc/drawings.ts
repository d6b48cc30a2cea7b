import { WorkLeft } from '../docx/work-left.ts';

/** What is drawn apart from the lines of a text. */
export interface Drawings {
  /** The shape that each one in a group stands in, by their numbers: groups are anchored as a whole. */
  groups: ReadonlyMap<number, number>;
  /** The words of ornamental letterings, by the numbers of the shapes that are anchored. */
  letterings: ReadonlyMap<number, string>;
}

// [MS-ODRAW] 2.2: the records that count here.
const DRAWING = 0xf002;
const GROUP = 0xf003;
const SHAPE = 0xf004;
const SHAPE_NUMBER = 0xf00a;
const PROPERTIES = 0xf00b;
const CONTAINER = 0xf;
/** [MS-ODRAW] 2.3.22.2, gtextUNICODE: the words of a lettering, which stand behind the properties. */
const LETTERING = 0x00c0;
const DEEPEST_GROUP = 50;
/** A report of a hundred pages, each with a hundred shapes, has some ten thousand. */
const MOST_RECORDS = 200_000;

interface ArtRecord {
  type: number;
  instance: number;
  data: Buffer;
}

function* recordsOf(data: Buffer, recordsLeft: WorkLeft): Generator<ArtRecord> {
  for (let at = 0; at + 8 <= data.length; ) {
    recordsLeft.take(1);
    const end = at + 8 + data.readUInt32LE(at + 4);
    yield {
      type: data.readUInt16LE(at + 2),
      instance: data.readUInt16LE(at) >> 4,
      data: data.subarray(at + 8, end),
    };
    at = end;
  }
}

/** The words of a lettering among a shape's properties, '' where it is none. */
function letteringOf({ instance, data }: ArtRecord): string {
  let at = instance * 6;
  for (let index = 0; index < instance; index += 1) {
    const name = data.readUInt16LE(index * 6);
    const bytes = (name & 0x8000) === 0 ? 0 : data.readUInt32LE(index * 6 + 2);
    if ((name & 0x3fff) === LETTERING) return data.toString('utf16le', at, at + bytes).split('\0')[0] ?? '';
    at += bytes;
  }
  return '';
}

/** A shape by its number, and the words that it shows as a lettering. */
interface Shape {
  number: number;
  lettering: string;
}

function readShape(shape: ArtRecord, recordsLeft: WorkLeft): Shape {
  let [number, lettering] = [0, ''];
  for (const record of recordsOf(shape.data, recordsLeft)) {
    if (record.type === SHAPE_NUMBER) number = record.data.readUInt32LE(0);
    if (record.type === PROPERTIES) lettering = letteringOf(record);
  }
  return { number, lettering };
}

function* shapesIn(data: Buffer, recordsLeft: WorkLeft, depth = 0): Generator<Shape> {
  for (const record of recordsOf(data, recordsLeft)) {
    if (record.type === SHAPE) yield readShape(record, recordsLeft);
    if (record.type === GROUP && depth < DEEPEST_GROUP) yield* shapesIn(record.data, recordsLeft, depth + 1);
  }
}

/** The drawings of a text, each behind a byte that says which text they belong to (2.9.172, OfficeArtContent). */
function* drawingsIn(content: Buffer, recordsLeft: WorkLeft): Generator<Buffer> {
  for (let at = 0; at + 9 <= content.length; ) {
    recordsLeft.take(1);
    const isContainer = ((content[at] ?? 0) & 0xf) === CONTAINER && content.readUInt16LE(at + 2) >= 0xf000;
    const start = isContainer ? at : at + 1;
    const end = start + 8 + content.readUInt32LE(start + 4);
    if (content.readUInt16LE(start + 2) === DRAWING) yield content.subarray(start + 8, end);
    at = end;
  }
}

/** What is drawn at the top of a drawing: shapes, and groups of them. */
function* topOf(content: Buffer, recordsLeft: WorkLeft): Generator<ArtRecord> {
  for (const drawing of drawingsIn(content, recordsLeft))
    for (const { type, data } of recordsOf(drawing, recordsLeft))
      if (type === GROUP) yield* recordsOf(data, recordsLeft);
}

/**
 * Reads what is drawn apart from the lines; the first shape of a group is the group itself ([MS-ODRAW] 2.2.16).
 * @throws AppError too-large, RangeError where it is damaged
 */
export function readDrawings(content: Buffer): Drawings {
  const recordsLeft = new WorkLeft(MOST_RECORDS);
  const groups = new Map<number, number>();
  const letterings = new Map<number, string>();
  for (const record of topOf(content, recordsLeft)) {
    const isShape = record.type === SHAPE;
    const shapes = isShape ? [readShape(record, recordsLeft)] : [...shapesIn(record.data, recordsLeft)];
    const anchored = shapes[0]?.number ?? 0;
    for (const { number } of shapes) groups.set(number, anchored);
    const words = shapes.map(({ lettering }) => lettering).filter((lettering) => lettering !== '');
    if (words.length > 0) letterings.set(anchored, words.join('\r'));
  }
  return { groups, letterings };
}
