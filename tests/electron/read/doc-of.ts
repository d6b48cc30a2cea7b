const SECTOR_BYTES = 4096;
const END_OF_CHAIN = -2;
const NO_ENTRY = -1;

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(SECTOR_BYTES - (bytes.length % SECTOR_BYTES))]);

function entry(name: string, type: number, next: number, child: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = type;
  for (const [at, value] of [NO_ENTRY, next, child].entries()) bytes.writeInt32LE(value, 68 + at * 4);
  bytes.writeInt32LE(start, 116);
  bytes.writeInt32LE(size, 120);
  return bytes;
}

/** A compound file ([MS-CFB]) with these streams, none of less than 4096 bytes. */
export function compoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const files = Object.entries(streams).map(([name, bytes]) => ({ name, bytes: padded(bytes) }));
  const chains: number[] = [END_OF_CHAIN];
  const entries = files.map(({ name, bytes }, at) => {
    const start = chains.length;
    for (let left = bytes.length / SECTOR_BYTES; left > 0; left -= 1)
      chains.push(left === 1 ? END_OF_CHAIN : chains.length + 1);
    return entry(name, 2, at + 1 < files.length ? at + 2 : NO_ENTRY, NO_ENTRY, start, bytes.length);
  });
  const directory = padded(Buffer.concat([entry('Root Entry', 5, NO_ENTRY, 1, END_OF_CHAIN, 0), ...entries]));
  const tableSectors = Math.ceil((chains.length + 16) / (SECTOR_BYTES / 4));
  const table = Buffer.alloc(tableSectors * SECTOR_BYTES, 0xff);
  for (const [sector, next] of chains.entries()) table.writeInt32LE(next, sector * 4);
  const header = Buffer.alloc(SECTOR_BYTES, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  for (const [at, value] of [
    [26, 4],
    [28, 0xfffe],
    [30, 12],
    [32, 6],
  ] as const)
    header.writeUInt16LE(value, at);
  for (const [at, value] of [
    [44, tableSectors],
    [48, 0],
    [56, 4096],
    [60, -2],
    [64, 0],
    [68, -2],
    [72, 0],
  ] as const)
    header.writeInt32LE(value, at);
  for (let at = 0; at < tableSectors; at += 1) header.writeInt32LE(chains.length + at, 76 + at * 4);
  return Buffer.concat([header, directory, ...files.map(({ bytes }) => bytes), table]);
}

/** What a made-up Word 97-2003 file has: pieces that all stand for the same text, and pages of a hundred runs each. */
interface DocParts {
  pieces: number;
  characters: number;
  pages?: number;
  /** What is set for each run: a property's number and its value. */
  property?: readonly [sprm: number, value: number];
  /** The text; made up where it is not given. */
  text?: string;
  /** What was set for each piece when the file was saved in haste (Prm), and the lists that it may name. */
  prm?: number;
  lists?: readonly Buffer[];
}

const PAGE = 512;
const TEXT_AT = 4096;

/** A page of a hundred runs over the whole text (ChpxFkp). */
function pageOfRuns(characters: number, [sprm, value]: readonly [number, number]): Buffer {
  const page = Buffer.alloc(PAGE);
  for (let at = 0; at < 100; at += 1)
    page.writeUInt32LE(at % 2 === 0 ? TEXT_AT : TEXT_AT + characters, at * 4);
  page.writeUInt32LE(TEXT_AT + characters, 400);
  page.fill(253, 404, 504);
  Buffer.from([3, sprm & 0xff, sprm >> 8, value]).copy(page, 506);
  page[511] = 100;
  return page;
}

/** Writes the smallest Word 97-2003 file that holds these parts ([MS-DOC]). */
export function docOf({
  pieces,
  characters,
  pages = 0,
  property = [0x085c, 0],
  text: words = '',
  prm = 0,
  lists = [],
}: DocParts): Buffer {
  const runsAt = Math.ceil((TEXT_AT + characters) / PAGE);
  const main = Buffer.alloc(runsAt * PAGE + Math.max(1, pages) * PAGE, 'a');
  main.fill(0, 0, TEXT_AT);
  main.write(words, TEXT_AT, 'latin1');
  pageOfRuns(characters, property).copy(main, runsAt * PAGE);
  const named = Buffer.concat(
    lists.flatMap((list) => [Buffer.of(1, list.length & 0xff, list.length >> 8), list]),
  );
  const text = Buffer.alloc(5 + (pieces + 1) * 4 + pieces * 8);
  text[0] = 2;
  text.writeUInt32LE(text.length - 5, 1);
  for (let at = 0; at <= pieces; at += 1) text.writeUInt32LE(at * characters, 5 + at * 4);
  for (let at = 0; at < pieces; at += 1)
    text.writeUInt32LE((TEXT_AT * 2) | 0x40000000, 5 + (pieces + 1) * 4 + at * 8 + 2);
  for (let at = 0; at < pieces; at += 1) text.writeUInt16LE(prm, 5 + (pieces + 1) * 4 + at * 8 + 6);
  const clx = Buffer.concat([named, text]);
  const runs = Buffer.alloc((pages + 1) * 4 + pages * 4);
  for (let at = 0; at < pages; at += 1) runs.writeUInt32LE(runsAt, (pages + 1) * 4 + at * 4);
  for (const [at, value] of [
    [0, 0xa5ec],
    [2, 0xc1],
    [10, 0x0200],
  ] as const)
    main.writeUInt16LE(value, at);
  for (const [at, value] of [
    [0x4c, pieces * characters],
    [0xfa, clx.length],
    [0xfe, pages === 0 ? 0 : runs.length],
    [0x1a2, 0],
    [0x1a6, clx.length],
  ] as const)
    main.writeUInt32LE(value, at);
  return compoundFile({ WordDocument: main, '1Table': Buffer.concat([clx, runs, Buffer.alloc(8192)]) });
}
