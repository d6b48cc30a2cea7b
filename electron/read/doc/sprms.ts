/** Lengths of operands by the upper three bits of a property's number ([MS-DOC] 2.6.1, Sprm.spra); 6 gives its own. */
const OPERAND_BYTES: readonly (number | null)[] = [1, 1, 2, 4, 2, 2, null, 3];

const DEFINE_TABLE = 0xd608;

/** The properties in a list: their numbers and the first two bytes of their values. */
export function* readSprms(list: Buffer): Generator<{ sprm: number; value: number; second: number }> {
  for (let at = 0; at + 2 < list.length; ) {
    const sprm = list.readUInt16LE(at);
    at += 2;
    const first = list[at] ?? 0;
    const second = list[at + 1] ?? 0;
    yield { sprm, value: first, second };
    // 2.9.326: the size of a table's definition takes two bytes and counts one too many.
    if (sprm === DEFINE_TABLE) at += first + second * 256 + 1;
    else at += OPERAND_BYTES[sprm >> 13] ?? first + 1;
  }
}
