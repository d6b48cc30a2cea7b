import { describe, expect, it } from 'vitest';
import { decodeWire, encodeWire, wireLength } from '../../shared/wire.ts';

const sent = (value: unknown): Uint8Array => Buffer.concat(encodeWire(value));
const back = (value: unknown): unknown => decodeWire(sent(value));
/** A body with this JSON, and what follows it. */
const body = (json: string, ...bytes: number[]): Uint8Array => {
  const text = Buffer.from(json);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.byteLength);
  return Buffer.concat([length, text, Buffer.from(bytes)]);
};

describe('wire', () => {
  it('brings back text, numbers, null, lists and nested objects as they were', () => {
    const value = { name: '关坝镇 2025年度', list: [1, null, 'a"b\n'], inner: { yes: true } };
    expect(back(value)).toEqual(value);
  });

  it('brings back every byte value, at several places in order', () => {
    const bytes = Uint8Array.from({ length: 1003 }, (_, at) => at % 256);
    const value = {
      first: bytes,
      list: [{ bytes: new Uint8Array([1]) }, new Uint8Array()],
      last: bytes.slice(7),
    };
    expect(back(value)).toEqual(value);
  });

  it('carries bytes as they are: a file takes no more than its size and the words around it', () => {
    const bytes = new Uint8Array(3_000_000);
    const pieces = encodeWire({ name: '报告.docx', bytes });
    expect(pieces.at(-1)).toBe(bytes);
    expect(wireLength(pieces)).toBeLessThan(bytes.byteLength + 100);
  });

  it('takes a Node Buffer for bytes', () => {
    expect(back({ bytes: Buffer.from('中') })).toEqual({ bytes: new Uint8Array([0xe4, 0xb8, 0xad]) });
  });

  it('keeps undefined as a whole value', () => {
    expect(back(undefined)).toBeUndefined();
  });

  it('leaves an object alone that has more than the one key', () => {
    const value = { $bytes: 4, other: 1 };
    expect(back(value)).toEqual(value);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a length alone', new Uint8Array([0, 0, 0, 9])],
    ['a length beyond the end', new Uint8Array([255, 255, 255, 255, 123])],
    ['no envelope', body('null')],
    ['a list', body('[]')],
    ['half a JSON', body('{')],
    ['text that is no UTF-8', new Uint8Array([0, 0, 0, 3, 34, 255, 34])],
    ['fewer bytes than said', body('{"value":{"$bytes":3}}', 1, 2)],
    ['more bytes than said', body('{"value":{"$bytes":1}}', 1, 2)],
    ['bytes of no number', body('{"value":{"$bytes":-1}}')],
    ['bytes of half a number', body('{"value":{"$bytes":0.5}}')],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeWire(bytes)).toThrow();
  });
});
