import type { CompoundStream } from './compound-file.ts';

const MOST_BYTES = 0x4000;
/** 2.9.158, NilPICFAndBinData: what stands before the form field's own data. */
const HEAD_BYTES = 0x44;
const VERSION = -1;
const [CHECK_BOX, DROP_DOWN] = [1, 2];
/** 2.9.78, FFData: nobody has chosen yet. */
const UNDEFINED = 25;

/** 2.9.355, Xstz: a text with its length in front and a zero behind. */
const textEnd = (data: Buffer, at: number): number => at + 2 + data.readUInt16LE(at) * 2 + 2;

/** The words of a list to choose from (2.9.286, an STTB whose texts are in two-byte characters). */
function entries(data: Buffer, at: number): string[] {
  let from = at + 6;
  return Array.from({ length: Math.min(data.readUInt16LE(at + 2), UNDEFINED) }, () => {
    const end = from + 2 + data.readUInt16LE(from) * 2;
    const entry = data.toString('utf16le', from + 2, end);
    from = end;
    return entry;
  });
}

/** What a form's field shows (2.9.78, FFData): a box its state, a list the word that was chosen; '' for any other. */
function fieldText(data: Buffer): string {
  // What a link has at the same place begins otherwise.
  if (data.readInt32LE(0) !== VERSION) return '';
  const bits = data.readUInt16LE(4);
  const kind = bits & 3;
  if (kind !== CHECK_BOX && kind !== DROP_DOWN) return '';
  const standard = textEnd(data, 10);
  const given = (bits >> 2) & 0x1f;
  const state = given === UNDEFINED ? data.readUInt16LE(standard) : given;
  if (kind === CHECK_BOX) return state === 1 ? '☑' : '☐';
  let at = standard + 2;
  // The formats and macros of the field, and its help.
  for (let text = 0; text < 5; text += 1) at = textEnd(data, at);
  return entries(data, at)[state] ?? '';
}

/** What a form's field shows whose data lies at a place of the Data stream; '' where it is damaged. */
export function formFieldText(data: CompoundStream | null, at: number): string {
  const bytes = data?.bytes(at, MOST_BYTES) ?? Buffer.alloc(0);
  try {
    const head = bytes.readUInt16LE(4);
    return head < HEAD_BYTES ? '' : fieldText(bytes.subarray(head, bytes.readUInt32LE(0)));
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
