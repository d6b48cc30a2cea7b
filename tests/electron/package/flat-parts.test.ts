import { expect, it } from 'vitest';
import { readDocx } from '../../../electron/read/docx/read-docx.ts';
import { kindOfFile } from '../../../electron/read/kind-of-file.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const W = `${OFFICE}/wordprocessingml/2006/main`;
const p = (text: string, pPr = '') => `<w:p>${pPr}<w:r><w:t>${text}</w:t></w:r></w:p>`;

const part = (name: string, xml: string) =>
  `<pkg:part pkg:name="${name}" pkg:contentType="x"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
const relation = `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="a" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const FLAT = `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part('/_rels/.rels', relation)}${part('/word/document.xml', `<w:document xmlns:w="${W}"><w:body>${p('一、举措')}${p('办案3件。')}</w:body></w:document>`)}</pkg:package>`;

const number = (level: number) =>
  `<w:pPr><w:listPr><w:ilvl w:val="${level}"/><w:ilfo w:val="1"/></w:listPr></w:pPr>`;
const level = (at: number, code: number, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:nfc w:val="${code}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const gone =
  '<aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:delText>旧</w:delText></w:r></aml:content></aml:annotation>';
const WORD_2003 = `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:aml="http://schemas.microsoft.com/aml/2001/core" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"><w:lists><w:listDef w:listDefId="0">${level(0, 37, '%1、')}${level(1, 37, '（%2）')}</w:listDef><w:list w:ilfo="1"><w:ilst w:val="0"/></w:list></w:lists><w:styles><w:style w:type="paragraph" w:styleId="a"><w:name w:val="Title"/></w:style></w:styles><w:body><wx:sect>${p('报告', '<w:pPr><w:pStyle w:val="a"/></w:pPr>')}${p('举措', number(0))}${p('机制', number(1))}<w:p>${gone}<w:r><w:t>新</w:t></w:r></w:p></wx:sect></w:body></w:wordDocument>`;

it('reads a flat package as the file that it is', () => {
  expect(kindOfFile(Buffer.from(FLAT), '年报.xml')).toBe('docx');
  expect(readDocx(Buffer.from(FLAT)).lines.map(({ text }) => text)).toEqual(['一、举措', '办案3件。']);
});

it('reads the XML of Word 2003 with its styles, numbers and tracked changes', () => {
  expect(kindOfFile(Buffer.from(WORD_2003), '年报.doc')).toBe('docx');
  expect(readDocx(Buffer.from(WORD_2003)).lines).toEqual([
    { text: '报告', level: 'title' },
    { text: '一、举措', number: '一、' },
    { text: '（一）机制', number: '（一）' },
    { text: '新' },
    { text: '旧', leftOut: 'deleted' },
  ]);
});
