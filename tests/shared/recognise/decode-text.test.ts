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

const SENTENCE = '一、2025年，关坝镇法治政府建设（一）情况。\r\n';

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

it('reads UTF-16 in either byte order, with and without a mark', () => {
  expect(decodeText(utf16(`\uFEFF${SENTENCE}`))).toBe(SENTENCE);
  expect(decodeText(swapped(`\uFEFF${SENTENCE}`))).toBe(SENTENCE);
  expect(decodeText(utf16(SENTENCE))).toBe(SENTENCE);
  expect(decodeText(swapped(SENTENCE))).toBe(SENTENCE);
  expect(decodeText(utf16('plain'))).toBe('plain');
});

it('reads UTF-16 with a mark that is cut inside a character', () => {
  expect(decodeText(bytes(0xff, 0xfe, 0xd5, 0x6c, 0xbb))).toBe('法');
});

it('does not take GB18030 of an even length for UTF-16', () => {
  const gb = bytes(0xb7, 0xa8, 0xd6, 0xce, ...Buffer.from('report of the year 2025. ab'), 0xd6, 0xce);
  expect(decodeText(gb)).toMatch(/^法治report of the year 2025. ab治$/);
  expect(decodeText(bytes(0xb7, 0xa8, 0xd6, 0xce, 0xa1, 0xa3, 0x0d, 0x0a))).toBe('法治。\r\n');
});

it.each([
  ['a zip file', [0x50, 0x4b, 0x03, 0x04], 'unsupported-file'],
  ['an OLE file', [0xd0, 0xcf, 0x11, 0xe0], 'unsupported-file'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46], 'unsupported-file'],
  ['bytes with zeros', [0x41, 0x00, 0x42], 'not-text'],
  ['an even number of bytes with zeros', [0x00, 0x00, 0x00, 0x01, 0xff, 0xd9], 'not-text'],
  ['half a surrogate pair behind a mark', [0xff, 0xfe, 0x00, 0xd8], 'not-text'],
])('refuses %s', (_, start, code) => {
  expect(() => decodeText(bytes(...start))).toThrow(expect.objectContaining({ code }));
});
