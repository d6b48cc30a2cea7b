/** Bytes as they stand in JSON: the only object with this one key, how many of what follows the JSON are these. */
interface WireBytes {
  $bytes: number;
}

/** What a body of this kind is called. No form of another site can send it, and no script of one unasked. */
export const WIRE_TYPE = 'application/octet-stream';

/** In front of the JSON stands how long it is, in bytes. */
const LENGTH_BYTES = 4;

const isWireBytes = (value: unknown): value is WireBytes =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  typeof (value as Partial<WireBytes>).$bytes === 'number';

/**
 * A request's argument or an answer for the loopback host, in pieces to be sent one behind the other: the JSON's length,
 * the JSON, and the bytes themselves in the order in which they stand in it, as {"$bytes": length} each. `undefined` as
 * the whole value survives.
 */
export function encodeWire(value: unknown): Uint8Array<ArrayBuffer>[] {
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  // `this[key]`, not `value`: Node's Buffer has a toJSON that runs before the replacer sees it.
  const json = JSON.stringify({ value }, function (this: Record<string, unknown>, key, plain) {
    const original = this[key];
    if (!(original instanceof Uint8Array)) return plain;
    bytes.push(original as Uint8Array<ArrayBuffer>);
    return { $bytes: original.byteLength };
  });
  const text = new TextEncoder().encode(json);
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, text.byteLength);
  return [length, text, ...bytes];
}

/** How many bytes pieces are together. */
export const wireLength = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);

/** What `encodeWire` was given; its bytes are views of these. @throws SyntaxError or RangeError when they are not of its making */
export function decodeWire(whole: Uint8Array): unknown {
  const length = new DataView(whole.buffer, whole.byteOffset, whole.byteLength).getUint32(0);
  let at = LENGTH_BYTES + length;
  if (at > whole.byteLength) throw new SyntaxError('no wire envelope');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(whole.subarray(LENGTH_BYTES, at));
  const envelope: unknown = JSON.parse(text, (_key, value) => {
    if (!isWireBytes(value)) return value;
    const from = at;
    at += value.$bytes;
    if (!Number.isInteger(value.$bytes) || value.$bytes < 0 || at > whole.byteLength)
      throw new RangeError('fewer bytes than said');
    // Not `subarray`, which of a Node Buffer is another Buffer.
    return new Uint8Array(whole.buffer, whole.byteOffset + from, value.$bytes);
  });
  if (typeof envelope !== 'object' || envelope === null || Array.isArray(envelope) || at !== whole.byteLength)
    throw new SyntaxError('no wire envelope');
  return (envelope as { value?: unknown }).value;
}
