import { readDocx } from '../../../../electron/read/docx/read-docx.ts';
import type { TrackedReading } from '../../../../electron/read/file-text.ts';
import { type FakeDocx, fakeDocx, relationshipsXml, wordXml } from '../../word/formatting/fake-docx.ts';
import { unfolded } from '../unfolded.ts';

/** A made-up Word file with the parts that only a reader looks at, each without its root element. */
export interface ReadableDocx extends FakeDocx {
  comments?: string;
  footnotes?: string;
  endnotes?: string;
  headers?: string[];
}

const ROOTS = ['styles', 'numbering', 'comments', 'footnotes', 'endnotes'] as const;

/** The bytes of a made-up file. */
export function readableDocx(content: ReadableDocx): Uint8Array {
  const links: [string, string, string][] = [];
  const parts: Record<string, string> = {};
  for (const root of ROOTS) {
    if (content[root] === undefined) continue;
    parts[`word/${root}.xml`] = wordXml(root, content[root]);
    links.push([root, root, `${root}.xml`]);
  }
  for (const [at, header] of (content.headers ?? []).entries()) {
    parts[`word/header${at}.xml`] = wordXml('hdr', header);
    links.push([`header${at}`, 'header', `header${at}.xml`]);
  }
  for (const [id, footer] of Object.entries(content.footers ?? {})) {
    parts[`word/${id}.xml`] = wordXml('ftr', footer);
    links.push([id, 'footer', `${id}.xml`]);
  }
  return fakeDocx({
    body: content.body ?? '',
    parts: { ...parts, 'word/_rels/document.xml.rels': relationshipsXml(links), ...content.parts },
  });
}

/** What a made-up file says, the lines that are read apart from those that are left out. */
export function readFake(content: ReadableDocx, tracked?: TrackedReading) {
  const { kept, ...others } = unfolded(
    readDocx(readableDocx(content), tracked === undefined ? {} : { tracked }),
  );
  return { ...others, lines: kept };
}

/** The texts of all lines of a file with this body. */
export const linesOf = (body: string, more: ReadableDocx = {}): string[] =>
  readFake({ ...more, body }).lines.map(({ text }) => text);

/** A run. */
export const r = (text: string, rPr = ''): string =>
  `<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs or other elements; plain text becomes a run. */
export const p = (content: string, pPr = ''): string =>
  `<w:p>${pPr && `<w:pPr>${pPr}</w:pPr>`}${content.startsWith('<') ? content : r(content)}</w:p>`;

/** A paragraph with an automatic number. */
export const numbered = (content: string, level: number, numId = 1): string =>
  p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

/** One level of a list. */
export const lvl = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A numbering part with one list, numId 1. */
export const listOf = (...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="1">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

/** A list as in a government paper: 一、（一）1.（1）. */
export const GONGWEN = listOf(
  lvl(0, 'chineseCounting', '%1、'),
  lvl(1, 'chineseCounting', '（%2）'),
  lvl(2, 'decimal', '%3.'),
  lvl(3, 'decimal', '（%4）'),
);

/** A complex field with its result. */
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** A table; each row lists its cells' content. */
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
