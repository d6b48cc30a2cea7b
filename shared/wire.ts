/** Bytes as they stand in JSON: the only object with this one key. */
interface WireBytes {
  $bytes: string;
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

const isWireBytes = (value: unknown): value is WireBytes =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  typeof (value as Partial<WireBytes>).$bytes === 'string';

/**
 * A request's argument or an answer as JSON text for the loopback host. Bytes at any depth become
 * {"$bytes": base64}; `undefined` as the whole value survives.
 */
export function encodeWire(value: unknown): string {
  // `this[key]`, not `value`: Node's Buffer has a toJSON that runs before the replacer sees it.
  return JSON.stringify({ value }, function (this: Record<string, unknown>, key, plain) {
    const original = this[key];
    return original instanceof Uint8Array ? { $bytes: toBase64(original) } : plain;
  });
}

/** What `encodeWire` was given. @throws SyntaxError or DOMException when the text is not of its making */
export function decodeWire(text: string): unknown {
  const envelope: unknown = JSON.parse(text, (_key, value) =>
    isWireBytes(value) ? fromBase64(value.$bytes) : value,
  );
  if (typeof envelope !== 'object' || envelope === null || Array.isArray(envelope)) {
    throw new SyntaxError('no wire envelope');
  }
  return (envelope as { value?: unknown }).value;
}
