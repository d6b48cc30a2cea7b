/** Lengths of operands by the upper three bits of a property's number ([MS-DOC] 2.6.1, Sprm.spra); 6 gives its own. */
const OPERAND_BYTES: readonly (number | null)[] = [1, 1, 2, 4, 2, 2, null, 3];

/** sprmTDefTable: how the cells of a row lie. */
export const DEFINE_TABLE = 0xd608;

/** sprmPChgTabs: gives a size of its own where its tab stops are too many for a byte (2.9.182, PChgTabsOperand). */
const CHANGE_TABS = 0xc615;
const TOO_MANY = 255;

/** How long such an operand is: the tab stops that go, and those that come. */
function tabsBytes(operand: Buffer): number {
  const gone = 2 + (operand[1] ?? 0) * 4;
  return gone + 1 + (operand[gone] ?? 0) * 3;
}

/** A property: its number, the first bytes of its value as a number of 8, 16 and 32 bits, and the list from its value on. */
interface Sprm {
  sprm: number;
  value: number;
  value16: number;
  value32: number;
  rest: Buffer;
}

/** The properties in a list. */
export function* readSprms(list: Buffer): Generator<Sprm> {
  for (let at = 0; at + 2 < list.length; ) {
    const sprm = list.readUInt16LE(at);
    at += 2;
    const value = list[at] ?? 0;
    const value16 = value + (list[at + 1] ?? 0) * 0x100;
    const value32 = value16 + ((list[at + 2] ?? 0) + (list[at + 3] ?? 0) * 0x100) * 0x10000;
    yield { sprm, value, value16, value32, rest: list.subarray(at) };
    // 2.9.326: the size of a table's definition takes two bytes and counts one too many.
    if (sprm === DEFINE_TABLE) at += value16 + 1;
    else if (sprm === CHANGE_TABS && value === TOO_MANY) at += tabsBytes(list.subarray(at));
    else at += OPERAND_BYTES[sprm >> 13] ?? value + 1;
  }
}

/** 2.9.226, Prm0: the properties that stand there by short numbers of their own, those that count here. */
const SHORT: ReadonlyMap<number, number> = new Map([
  [0x0c, 0x260a], // sprmPIlvl
  [0x18, 0x2416], // sprmPFInTable
  [0x19, 0x2417], // sprmPFTtp
  [0x41, 0x0800], // sprmCFRMarkDel
  [0x42, 0x0801], // sprmCFRMarkIns
  [0x57, 0x0837], // sprmCFStrike
  [0x5c, 0x083c], // sprmCFVanish
  [0x68, 0x2a48], // sprmCIss
  [0x73, 0x2a53], // sprmCFDStrike
]);

/** A list of the one property that stands by a short number; empty for one that does not count here. */
export function shortSprm(short: number, value: number): Buffer {
  const sprm = SHORT.get(short);
  return sprm === undefined ? Buffer.alloc(0) : Buffer.from([sprm & 0xff, sprm >> 8, value]);
}
