import { describe, expect, it } from 'vitest';
import { decodeWire, encodeWire } from '../../shared/wire.ts';

describe('wire', () => {
  it('brings back text, numbers, null, lists and nested objects as they were', () => {
    const value = { name: '关坝镇 2025年度', list: [1, null, 'a"b\n'], inner: { yes: true } };
    expect(decodeWire(encodeWire(value))).toEqual(value);
  });

  it('brings back every byte value, longer than one chunk', () => {
    const bytes = Uint8Array.from({ length: 100_003 }, (_, at) => at % 256);
    expect(decodeWire(encodeWire({ bytes }))).toEqual({ bytes });
  });

  it('takes a Node Buffer for bytes', () => {
    expect(encodeWire({ bytes: Buffer.from('中') })).toBe('{"value":{"bytes":{"$bytes":"5Lit"}}}');
  });

  it('keeps undefined as a whole value', () => {
    expect(decodeWire(encodeWire(undefined))).toBeUndefined();
  });

  it('leaves an object alone that has more than the one key', () => {
    const value = { $bytes: 'AA==', other: 1 };
    expect(decodeWire(encodeWire(value))).toEqual(value);
  });

  it.each(['', 'null', '[]', '"text"', '{"value":{"$bytes":"不是"}}', '{'])('refuses %j', (text) => {
    expect(() => decodeWire(text)).toThrow();
  });
});
