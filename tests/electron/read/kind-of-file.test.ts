import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kindOfFile } from '../../../electron/read/kind-of-file.ts';
import { compoundFile } from './doc-of.ts';

const doc = readFileSync(join(import.meta.dirname, '../../fixtures/doc/report.doc'));

/** A compound file with one stream. */
const compound = (stream: string): Buffer => compoundFile({ [stream]: Buffer.alloc(1) });

it.each([
  ['a .docx under the name of a .doc', 'PK\u0003\u0004 word/document.xml', '年报.doc', 'docx'],
  ['a cut .docx', 'PK\u0003\u0004', '年报.DOCX', 'docx'],
  ['another zip file', 'PK\u0003\u0004 xl/workbook.xml', '表.xlsx', 'unknown'],
  ['a .doc under the name of a .docx', doc, '年报.docx', 'doc'],
  ['a file of WPS', doc, '年报.wps', 'doc'],
  ['a cut .doc', doc.subarray(0, 4096), '年报.doc', 'doc'],
  ['a workbook', compound('Workbook'), '表.xls', 'unknown'],
  ['an encrypted .docx', compound('EncryptedPackage'), '年报.docx', 'encrypted'],
  ['RTF under the name of a .doc', '{\\rtf1\\ansi\\ansicpg936', '年报.doc', 'rtf'],
  ['a page', '\uFEFF\r\n<!DOCTYPE html><html>', '年报.txt', 'html'],
  ['a page in UTF-16', Buffer.from('\uFEFF<HTML>', 'utf16le'), '年报', 'html'],
  ['a page with a comment ahead', '<!-- saved from url=(0014)about:internet -->\n<html>', 'a', 'html'],
  ['a piece of a page', '<p>正文', '年报.htm', 'html'],
  [
    'a piece of a page under the name of a .doc',
    '<meta charset=utf-8><table><tr><td><p>正文</p></td></tr></table>',
    'a.doc',
    'html',
  ],
  ['text about pages', '谈 <html>', 'a.txt', 'text'],
  ['a page in one file', 'From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related', 'a.txt', 'mht'],
  ['text with a colon', 'note: MIME-Version: 1.0', 'a.txt', 'text'],
  ['a report of ours', '{\n  "schemaVersion": 3,\n  "id": "x"}', 'a.json', 'report'],
  ['text', '一、主要举措', '年报.docx', 'text'],
  ['UTF-16 text', Buffer.from('一、主要举措', 'utf16le'), 'a.txt', 'text'],
  ['a PDF', '%PDF-1.7', 'a.txt', 'unknown'],
  ['nothing', '', 'a.txt', 'unknown'],
  ['blanks', ' \r\n', 'a.txt', 'unknown'],
  ['binary bytes', Uint8Array.of(1, 0, 2, 0xff, 0), 'a.txt', 'unknown'],
])('knows %s', (_, content, name, kind) => {
  expect(kindOfFile(typeof content === 'string' ? Buffer.from(content) : content, name)).toBe(kind);
});
