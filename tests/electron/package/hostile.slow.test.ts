import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../electron/package/word-package.ts';
import { textOf } from '../../../electron/package/xml-element.ts';
import { MAX_FILE_BYTES } from '../../../shared/largest-file.ts';
import { bundledScript } from '../support/bundled-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fakeDocx, relationshipsXml, wordXml, zipParts } from '../word/formatting/fake-docx.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DEFLATE_METHOD = 8;

const ole = (stream: string) =>
  Uint8Array.from([...OLE, ...Buffer.alloc(1024), ...Buffer.from(stream, 'utf16le')]);
const withDocument = (xml: string | Uint8Array) => fakeDocx({ parts: { 'word/document.xml': xml } });
const withBody = (body: string) => openPackage(fakeDocx({ body }));
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Calls `change` with the place of each entry of the central directory. */
function changeDirectory(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const view = viewOf(bytes);
  for (let at = 0; at < bytes.byteLength - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return bytes;
}

/** An archive whose one part says that it holds `claimed` bytes and inflates to `actual`. */
function bomb(actual: number, claimed: number): Uint8Array {
  const deflated = deflateRawSync(Buffer.alloc(actual, ' '));
  const stored = zipSync({ '_rels/.rels': [deflated, { level: 0 }] });
  return changeDirectory(stored, (view, at) => {
    view.setUint16(at + 10, DEFLATE_METHOD, true);
    view.setUint32(at + 24, claimed, true);
  });
}

const DOCUMENT = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

describe('a file that is no Word file', () => {
  it.each([
    ['plain text', strToU8('青石镇'), 'unsupported-file'],
    ['an empty file', new Uint8Array(), 'damaged'],
    ['an old .doc under a new name', ole('WordDocument'), 'unsupported-file'],
    ['an encrypted Word file', ole('EncryptedPackage'), 'password-protected'],
    ['more than the program reads', new Uint8Array(MAX_FILE_BYTES + 1), 'too-large'],
    ['two letters', strToU8('PK'), 'damaged'],
    ['an archive of something else', zipParts({ 'content.xml': '<a/>' }), 'unsupported-file'],
    ['a spreadsheet', withDocument('<workbook/>'), 'unsupported-file'],
    [
      'a main part that is missing',
      zipParts({ '_rels/.rels': relationshipsXml([['a', 'officeDocument', 'word/gone.xml']]) }),
      'unsupported-file',
    ],
  ])('refuses %s', (_, bytes, code) => {
    expect(() => openPackage(bytes)).toThrow(expect.objectContaining({ code }));
  });
});

describe('a broken Word file', () => {
  const whole = fakeDocx({ body: '<w:p><w:r><w:t>青石镇</w:t></w:r></w:p>' });

  it('is called damaged wherever it was cut off', () => {
    for (let length = 4; length < whole.byteLength; length += 7)
      expect(() => openPackage(whole.slice(0, length))).toThrow(expect.objectContaining({ code: 'damaged' }));
  });

  it('is called damaged when a byte of its text has changed', () => {
    const stored = zipSync({ '_rels/.rels': [strToU8(relationshipsXml([])), { level: 0 }] });
    const at = Buffer.from(stored).indexOf('Relationships');
    stored[at] = 0x53;
    expect(() => openPackage(stored)).toThrow(
      expect.objectContaining({ code: 'damaged', detail: '_rels/.rels' }),
    );
  });

  it('is called damaged when a part points outside the file', () => {
    const bytes = changeDirectory(whole.slice(), (view, at) => view.setUint32(at + 42, 0x7fffffff, true));
    expect(() => openPackage(bytes)).toThrow(expect.objectContaining({ code: 'damaged' }));
  });

  it.each([
    ['an unclosed element', `${DOCUMENT}<w:body></w:document>`],
    ['nothing', ''],
    ['bytes that are no text', Uint8Array.from([0x3c, 0xff, 0xfe, 0x3e])],
    ['an unknown prefix', `${DOCUMENT}<q:p/></w:document>`],
    ['an unknown entity', `${DOCUMENT}&secret;</w:document>`],
    ['a doctype', `<!DOCTYPE w:document>${DOCUMENT}</w:document>`],
    [
      'an external entity',
      `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${DOCUMENT}&x;</w:document>`,
    ],
  ])('is called damaged for %s', (_, xml) => {
    expect(() => openPackage(withDocument(xml))).toThrow(
      expect.objectContaining({ code: 'damaged', detail: 'word/document.xml' }),
    );
  });

  it('says which part a password was set on', () => {
    const bytes = changeDirectory(whole.slice(), (view, at) => view.setUint16(at + 8, 1, true));
    expect(() => openPackage(bytes)).toThrow(expect.objectContaining({ code: 'password-protected' }));
  });
});

describe('a hostile Word file', () => {
  it('is refused before inflating when a part says it is too large', () => {
    expect(() => openPackage(bomb(100, 1_000_000_000))).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });

  it('is refused while inflating when a part lies about its size', () => {
    expect(() => openPackage(bomb(100_000_000, 100))).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it('is refused when its parts are too large together', () => {
    const part = `<a>${' '.repeat(15_000_000)}</a>`;
    const word = openPackage(fakeDocx({ parts: { '1': part, '2': part, '3': part, '4': part } }));
    for (const name of ['1', '2', '3']) word.bytes(name);
    expect(() => word.bytes('4')).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it('is refused when it lists thousands of files', () => {
    const parts = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`${at}`, '']));
    expect(() => openPackage(zipParts(parts))).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it('is refused when its elements are too many or too deep', () => {
    const tooLarge = expect.objectContaining({ code: 'too-large' });
    expect(() => withBody('<w:r/>'.repeat(600_001))).toThrow(tooLarge);
    expect(() => withBody('<w:r>'.repeat(300) + '</w:r>'.repeat(300))).toThrow(tooLarge);
  });

  it('cannot name a part outside the archive', () => {
    const names = ['../../secret.txt', '/../x.txt', 'word/../../y.txt', 'C:\\z.txt', '..\\w.txt'];
    const word = openPackage(fakeDocx({ parts: Object.fromEntries(names.map((name) => [name, '甲'])) }));
    for (const name of names) expect(word.bytes(name)).toBeUndefined();
    expect(word.names).not.toEqual(expect.arrayContaining([expect.stringContaining('..')]));
  });

  it('may nest tables ten deep', () => {
    const open = '<w:tbl><w:tr><w:tc>'.repeat(10);
    const close = '<w:p/></w:tc></w:tr></w:tbl>'.repeat(10);
    expect(textOf(withBody(`${open}<w:p><w:r><w:t>底</w:t></w:r></w:p>${close}`).document)).toBe('底');
  });

  it('never has a picture inflated', () => {
    const word = openPackage(
      zipSync({
        '_rels/.rels': strToU8(relationshipsXml([['a', 'officeDocument', 'd.xml']])),
        'd.xml': strToU8(wordXml('document', '<w:body/>')),
        'word/media/picture.bmp': new Uint8Array(60_000_000),
      }),
    );
    expect(textOf(word.document)).toBe('');
    expect(() => word.bytes('word/media/picture.bmp')).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });
});

describe('the memory that a hostile Word file takes', () => {
  const attributes = Array.from({ length: 300_000 }, (_, at) => ` a${at}=""`).join('');
  const files: [string, () => Uint8Array, string][] = [
    ['a part that lies about its size', () => bomb(300_000_000, 100), 'too-large'],
    ['as many elements as are allowed', () => fakeDocx({ body: '<w:r/>'.repeat(599_000) }), 'w:document'],
    ['more elements than are allowed', () => fakeDocx({ body: '<w:r/>'.repeat(2_500_000) }), 'too-large'],
    ['one element of many attributes', () => fakeDocx({ body: `<w:r${attributes}/>` }), 'w:document'],
    ['one text as long as is allowed', () => fakeDocx({ body: '政'.repeat(1_999_000) }), 'w:document'],
    ['as many entities as are allowed', () => fakeDocx({ body: '&amp;'.repeat(1_999_000) }), 'w:document'],
    ['more text than is allowed', () => fakeDocx({ body: '政'.repeat(5_500_000) }), 'too-large'],
  ];

  it('stays under 300 MB, whatever is in it', async () => {
    const folder = await temporaryFolder();
    const script = await bundledScript(join(import.meta.dirname, 'open-in-process.ts'), folder);
    for (const [what, bytes, expected] of files) {
      const file = join(folder, 'hostile.docx');
      await writeFile(file, bytes());
      const { outcome, memoryKilobytes } = JSON.parse(
        execFileSync('node', ['--max-semi-space-size=10', script, file], { encoding: 'utf8' }),
      );
      expect([what, outcome]).toEqual([what, expected]);
      expect(memoryKilobytes, what).toBeLessThan(300 * 1024);
    }
  }, 120_000);
});
