import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A part's XML: `content` in a root element with the usual namespaces. */
export const wordXml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${W}" xmlns:r="${R}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${root}>`;

/** A relationships part: each link as [id, type's last word, target]. */
export const relationshipsXml = (links: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** What stands in a made-up Word file, as XML without the root element; an absent part is not written. */
export interface FakeDocx {
  body?: string;
  styles?: string;
  numbering?: string;
  settings?: string;
  /** By relationship id: `{ footerOdd: '<w:p/>' }` for `<w:footerReference r:id="footerOdd"/>`. */
  footers?: Record<string, string>;
  theme?: string;
  /** Parts to add or replace, with their whole text. */
  parts?: Record<string, string | Uint8Array>;
}

const SINGLE_PARTS = ['styles', 'numbering', 'settings'] as const;

/** The bytes of a Word file made of XML strings. */
export function fakeDocx(content: FakeDocx): Uint8Array {
  const links: [string, string, string][] = [];
  const files: Record<string, string | Uint8Array> = {};
  for (const part of SINGLE_PARTS) {
    if (content[part] === undefined) continue;
    files[`word/${part}.xml`] = wordXml(part, content[part]);
    links.push([part, part, `${part}.xml`]);
  }
  for (const [id, footer] of Object.entries(content.footers ?? {})) {
    files[`word/${id}.xml`] = wordXml('ftr', footer);
    links.push([id, 'footer', `${id}.xml`]);
  }
  if (content.theme !== undefined) {
    files['word/theme/theme1.xml'] =
      `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${content.theme}</a:theme>`;
    links.push(['theme', 'theme', 'theme/theme1.xml']);
  }
  return zipParts({
    '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationshipsXml(links),
    'word/document.xml': wordXml('document', `<w:body>${content.body ?? ''}</w:body>`),
    ...files,
    ...content.parts,
  });
}

/** A zip archive of parts given as text or bytes. */
export const zipParts = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
