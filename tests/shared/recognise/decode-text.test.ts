import { expect, it } from 'vitest';
import { decodeText } from '../../../shared/recognise/decode-text.ts';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

it('reads UTF-8 with and without a byte order mark', () => {
  const text = new TextEncoder().encode('法治');
  expect(decodeText(text)).toBe('法治');
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...text))).toBe('法治');
});

it('reads GB18030', () => {
  expect(decodeText(bytes(0xb7, 0xa8, 0xd6, 0xce))).toBe('法治');
});

it('reads UTF-16 with a byte order mark', () => {
  expect(decodeText(bytes(0xff, 0xfe, 0xd5, 0x6c, 0xbb, 0x6c))).toBe('法治');
});

it.each([
  ['a zip file', [0x50, 0x4b, 0x03, 0x04], 'unsupported-file'],
  ['an OLE file', [0xd0, 0xcf, 0x11, 0xe0], 'unsupported-file'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46], 'unsupported-file'],
  ['bytes with zeros', [0x41, 0x00, 0x42], 'not-text'],
])('refuses %s', (_, start, code) => {
  expect(() => decodeText(bytes(...start))).toThrow(expect.objectContaining({ code }));
});
