import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../electron/read/text/decode-text.ts';
import { encodeGb18030 } from '../../../fixtures/whole-reports/gb18030.ts';

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

describe('A text with faults is read all the same', () => {
  const gb = (text: string): number[] => [...encodeGb18030(text)];
  const utf8 = (text: string): number[] => [...Buffer.from(text)];

  it.each([
    ['UTF-8 with a byte that is none', [...utf8('开展培训'), 0xff, ...utf8('3次')], '开展培训\uFFFD3次'],
    [
      'UTF-8 with half a character inside',
      [...utf8('开展'), 0xe5, 0x9f, ...utf8('训3次。')],
      '开展\uFFFD训3次。',
    ],
    ['UTF-8 cut inside a character', utf8('培训人员40人次').slice(0, -1), '培训人员40人\uFFFD'],
    [
      'GBK with a byte that is none',
      [...gb('办案23件，'), 0xff, ...gb('罚没4.5万元。')],
      '办案23件，\uFFFD罚没4.5万元。',
    ],
    ['GBK cut inside a character', gb('执法人员40人次').slice(0, -1), '执法人员40人\uFFFD'],
    ['UTF-8 with a NUL', [...utf8('健全机制'), 0, ...utf8('。办案3件')], '健全机制\uFFFD。办案3件'],
    ['GBK with a NUL', [...gb('健全机制'), 0, ...gb('。办案3件')], '健全机制\uFFFD。办案3件'],
    ['UTF-8 that was written over with zeros at the end', [...utf8('依法行政'), 0, 0, 0], '依法行政'],
    ['GBK of DOS, with the sign for its end', [...gb('依法行政'), 0x1a], '依法行政'],
    [
      'UTF-16 with half a surrogate pair',
      [...utf16('\uFEFF依法行政'), 0x00, 0xd8, ...utf16('工作情况报告')],
      '依法行政\uFFFD工作情况报告',
    ],
  ])('%s', (_, file, text) => {
    expect(decodeText(Uint8Array.from(file))).toBe(text);
  });

  it('wherever one byte of a report is struck, and nothing else of it is lost', () => {
    const text = '一、主要举措。开展培训3次，办理案件23件，罚没款4.5万元。\n'.repeat(4);
    const whole = Buffer.from(text);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom(0x00, 0xff), (at, byte) => {
        const struck = Uint8Array.from(whole);
        struck[at] = byte;
        const [before, after] = decodeText(struck).split('\uFFFD');
        const lost = text.length - (before ?? '').length - (after ?? '').length;
        expect(text.startsWith(before ?? '') && text.endsWith(after ?? '') && lost <= 1).toBe(true);
      }),
    );
  });
});

it('reads on in GB18030 behind a byte that is none, whether it came in between or in the place of another', () => {
  const text = '（一）健全机制，全年学法12次。';
  const whole = encodeGb18030(text);
  const at = encodeGb18030('（一）').length;
  const between = bytes(...whole.subarray(0, at), 0xff, ...whole.subarray(at));
  const instead = bytes(...whole.subarray(0, at), 0xff, ...whole.subarray(at + 1));
  expect(decodeText(between)).toBe('（一）\uFFFD健全机制，全年学法12次。');
  expect(decodeText(instead)).toBe('（一）\uFFFD全机制，全年学法12次。');
});

describe('Big5', () => {
  const decoder = new TextDecoder('big5');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0xa1; lead <= 0xf9; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = decoder.decode(bytes(lead, trail));
      if (sign.length === 1 && !codes.has(sign)) codes.set(sign, [lead, trail]);
    }
  const big5 = (text: string): Uint8Array =>
    bytes(...[...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]));
  const TEXT = '一、2025年，竹塢鎮法治政府建設工作有新的進展，辦結案件31件。\r\n';

  it('is read where it makes sense and GB18030 does not', () => {
    expect(decodeText(big5(TEXT))).toBe(TEXT);
  });

  it('is no reading of a text in GB18030, however few usual words it has', () => {
    for (const text of [TEXT, '竹坞镇', '调解纠纷十二起']) expect(decodeText(encodeGb18030(text))).toBe(text);
  });
});
