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

interface ArtRecord {
  type: number;
  instance: number;
  data: Buffer;
}

function* recordsOf(data: Buffer): Generator<ArtRecord> {
  for (let at = 0; at + 8 <= data.length; ) {
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

/** The number of a shape and the words that it shows as a lettering. */
function readShape(shape: ArtRecord): { number: number; lettering: string } {
  let [number, lettering] = [0, ''];
  for (const record of recordsOf(shape.data)) {
    if (record.type === SHAPE_NUMBER) number = record.data.readUInt32LE(0);
    if (record.type === PROPERTIES) lettering = letteringOf(record);
  }
  return { number, lettering };
}

function* shapesIn(data: Buffer, depth = 0): Generator<{ number: number; lettering: string }> {
  for (const record of recordsOf(data)) {
    if (record.type === SHAPE) yield readShape(record);
    if (record.type === GROUP && depth < DEEPEST_GROUP) yield* shapesIn(record.data, depth + 1);
  }
}

/** The drawings of a text, each behind a byte that says which text they belong to (2.9.172, OfficeArtContent). */
function* drawingsIn(content: Buffer): Generator<Buffer> {
  for (let at = 0; at + 9 <= content.length; ) {
    const isContainer = ((content[at] ?? 0) & 0xf) === CONTAINER && content.readUInt16LE(at + 2) >= 0xf000;
    const start = isContainer ? at : at + 1;
    const end = start + 8 + (start + 8 <= content.length ? content.readUInt32LE(start + 4) : 0);
    if (content.readUInt16LE(start + 2) === DRAWING) yield content.subarray(start + 8, end);
    at = end;
  }
}

/** Reads what is drawn apart from the lines; the first shape of a group is the group itself ([MS-ODRAW] 2.2.16). */
export function readDrawings(content: Buffer): Drawings {
  const groups = new Map<number, number>();
  const letterings = new Map<number, string>();
  const all = [...drawingsIn(content)].flatMap((drawing) =>
    [...recordsOf(drawing)].filter(({ type }) => type === GROUP).flatMap(({ data }) => [...recordsOf(data)]),
  );
  for (const record of all) {
    const shapes = record.type === SHAPE ? [readShape(record)] : [...shapesIn(record.data)];
    const anchored = shapes[0]?.number ?? 0;
    for (const { number } of shapes) groups.set(number, anchored);
    const words = shapes.map(({ lettering }) => lettering).filter((lettering) => lettering !== '');
    if (words.length > 0) letterings.set(anchored, words.join('\r'));
  }
  return { groups, letterings };
}
