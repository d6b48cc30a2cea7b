/** Lengths of operands by the upper three bits of a property's number ([MS-DOC] 2.6.1, Sprm.spra); 6 gives its own. */
const OPERAND_BYTES: readonly (number | null)[] = [1, 1, 2, 4, 2, 2, null, 3];

/** sprmTDefTable: how the cells of a row lie. */
export const DEFINE_TABLE = 0xd608;

/** A property: its number, the first two bytes of its value, and the list from its value on. */
interface Sprm {
  sprm: number;
  value: number;
  second: number;
  rest: Buffer;
}

/** The properties in a list. */
export function* readSprms(list: Buffer): Generator<Sprm> {
  for (let at = 0; at + 2 < list.length; ) {
    const sprm = list.readUInt16LE(at);
    at += 2;
    const first = list[at] ?? 0;
    const second = list[at + 1] ?? 0;
    yield { sprm, value: first, second, rest: list.subarray(at) };
    // 2.9.326: the size of a table's definition takes two bytes and counts one too many.
    if (sprm === DEFINE_TABLE) at += first + second * 256 + 1;
    else at += OPERAND_BYTES[sprm >> 13] ?? first + 1;
  }
}
