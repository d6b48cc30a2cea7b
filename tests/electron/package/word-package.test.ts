import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../electron/package/word-package.ts';
import { child, descendants, elements, textOf } from '../../../electron/package/xml-element.ts';
import { fakeDocx, relationshipsXml, wordXml, zipParts } from '../word/formatting/fake-docx.ts';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const texts = (bytes: Uint8Array) =>
  elements(child(openPackage(bytes).document, 'w:body'), 'w:p').map(textOf);

describe('opening a Word package', () => {
  it('reads paragraphs in document order, with what stands between them', () => {
    const body = `${paragraph('甲')}<w:tbl/>${paragraph('乙')}`;
    const { document } = openPackage(fakeDocx({ body }));
    expect(elements(child(document, 'w:body')).map(({ name }) => name)).toEqual(['w:p', 'w:tbl', 'w:p']);
    expect(textOf(document)).toBe('甲乙');
  });

  it('finds the main part through the relationships, wherever it lies', () => {
    const bytes = zipParts({
      '_rels/.rels': relationshipsXml([['a', 'officeDocument', '/content/Text.xml']]),
      'content/text.xml': wordXml('document', `<w:body>${paragraph('在别处')}</w:body>`),
      'content/_rels/text.xml.rels': relationshipsXml([['s', 'styles', '../shared/styles.xml']]),
      'shared/styles.xml': wordXml('styles', '<w:style/>'),
    });
    const word = openPackage(bytes);
    expect(word.mainPart).toBe('content/Text.xml');
    expect(textOf(word.document)).toBe('在别处');
    expect(word.related('styles')?.children).toHaveLength(1);
  });

  it('gives the same tree for any prefix and for strict OOXML', () => {
    const plain = openPackage(fakeDocx({ body: '<w:p w:rsidR="1"><w:r/></w:p>' })).document;
    const renamed = `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p x:rsidR="1"><x:r/></x:p></x:body></x:document>`;
    const strict = `<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:y="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p y:rsidR="1"><r/></p></body></document>`;
    for (const xml of [renamed, strict])
      expect(openPackage(fakeDocx({ parts: { 'word/document.xml': xml } })).document).toEqual(plain);
  });

  it('keeps names of different namespaces apart', () => {
    const body = '<w:p><a:p/><w:hyperlink r:id="link" w:id="own"/></w:p>';
    const { document } = openPackage(fakeDocx({ body }));
    expect(descendants(document, 'w:p')).toHaveLength(1);
    expect(descendants(document, 'w:hyperlink')[0]?.attributes).toEqual({ 'r:id': 'link', 'w:id': 'own' });
  });

  it('reads a text box once though it is written twice', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent>`;
    const onlyOld = `<mc:AlternateContent><mc:Fallback>${box('旧框')}</mc:Fallback></mc:AlternateContent>`;
    expect(texts(fakeDocx({ body: `<w:p><w:r>${both}</w:r></w:p><w:p>${onlyOld}</w:p>` }))).toEqual([
      '框',
      '旧框',
    ]);
  });

  it('keeps blanks and entities as they are written', () => {
    expect(texts(fakeDocx({ body: paragraph(' 甲 &amp; 乙&#12288;') }))).toEqual([' 甲 & 乙\u3000']);
  });

  it('reads UTF-16 parts and archives with backslashes in their names', () => {
    const xml = wordXml('document', `<w:body>${paragraph('双字节')}</w:body>`).replace('UTF-8', 'UTF-16');
    const bytes = zipParts({
      '_rels\\.rels': relationshipsXml([['a', 'officeDocument', 'word/document.xml']]),
      'word\\document.xml': Buffer.from(`\uFEFF${xml}`, 'utf16le'),
    });
    expect(texts(bytes)).toEqual(['双字节']);
  });

  it('leads from a relationship id to its part, and to nothing outside the package', () => {
    const parts = {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="f" Type="t/footer" Target="footer1.xml"/><Relationship Id="x" Type="t/styles" Target="word/footer1.xml" TargetMode="External"/></Relationships>`,
      'word/footer1.xml': wordXml('ftr', paragraph('页脚')),
    };
    const word = openPackage(fakeDocx({ parts }));
    expect(textOf(word.byId('f'))).toBe('页脚');
    expect(word.byId('x')).toBeUndefined();
    expect(word.related('styles')).toBeUndefined();
  });

  it('gives the core properties and the bytes of any part', () => {
    const core = `<p:coreProperties xmlns:p="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:d="http://purl.org/dc/elements/1.1/"><d:creator>青石镇</d:creator></p:coreProperties>`;
    const links: [string, string, string][] = [
      ['a', 'officeDocument', 'word/document.xml'],
      ['c', 'metadata/core-properties', 'docProps/core.xml'],
    ];
    const parts = {
      '_rels/.rels': relationshipsXml(links),
      'docProps/core.xml': core,
      'x.bin': strToU8('图'),
    };
    const word = openPackage(fakeDocx({ parts }));
    expect(textOf(child(word.coreProperties, 'dc:creator'))).toBe('青石镇');
    expect(word.bytes('X.bin')).toHaveLength(3);
    expect(word.names).toContain('docProps/core.xml');
  });
});
