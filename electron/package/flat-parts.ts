import { AppError } from '../../shared/app-error.ts';

/** As much as one part of a zip may have, and its pictures. */
const MAX_BYTES = 32 * 1024 * 1024;

const OFFICE = 'http://schemas.openxmlformats.org';
const WORD_2003 = 'http://schemas.microsoft.com/office/word/2003/wordml';
const FLAT_PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const MAIN = `${OFFICE}/wordprocessingml/2006/main`;
/** So far into a file its root element is looked for. */
const HEAD_BYTES = 4096;

const headOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES))
    .toString('latin1')
    .replaceAll('\0', '');

/** Whether bytes are a whole Word file in one XML: a flat package, or that of Word 2003. */
export function isFlatWord(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return /^[^<]{0,9}</.test(head) && (head.includes(FLAT_PACKAGE) || head.includes(WORD_2003));
}

/** The text between two marks from a place on, and where it ends; null where they are not there. */
function between(
  text: string,
  from: number,
  open: string,
  close: string,
): { inner: string; end: number } | null {
  const at = text.indexOf(open, from);
  const start = at < 0 ? -1 : text.indexOf('>', at) + 1;
  const end = start <= 0 ? -1 : text.indexOf(close, start);
  return end < 0 ? null : { inner: text.slice(start, end), end: end + close.length };
}

const attribute = (tag: string, name: string): string => tag.split(`${name}="`)[1]?.split('"')[0] ?? '';

/** The parts of a flat package: each pkg:part with its XML, or its bytes in base64. */
function packageParts(text: string): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (let at = text.indexOf('<pkg:part '); at >= 0; at = text.indexOf('<pkg:part ', at)) {
    const tag = text.slice(at, text.indexOf('>', at));
    const part = between(text, at, '<pkg:part ', '</pkg:part>');
    if (!part) break;
    const xml = between(part.inner, 0, '<pkg:xmlData', '</pkg:xmlData>');
    const binary = xml ? null : between(part.inner, 0, '<pkg:binaryData', '</pkg:binaryData>');
    parts.set(
      attribute(tag, 'pkg:name').replace(/^\//, ''),
      Buffer.from(xml?.inner ?? binary?.inner ?? '', xml ? 'utf8' : 'base64'),
    );
    at = part.end;
  }
  return parts;
}

/** Number formats by their codes ([MS-OSHARED] 2.2.1.3) that a Chinese paper may have. */
const FORMATS: Readonly<Record<string, string>> = {
  '0': 'decimal',
  '1': 'upperRoman',
  '2': 'lowerRoman',
  '3': 'upperLetter',
  '4': 'lowerLetter',
  '11': 'japaneseCounting',
  '18': 'decimalEnclosedCircle',
  '23': 'bullet',
  '27': 'decimalEnclosedParen',
  '28': 'decimalEnclosedCircleChinese',
  '30': 'ideographTraditional',
  '37': 'chineseCounting',
  '38': 'chineseLegalSimplified',
  '39': 'chineseCountingThousand',
};

/** The lists of Word 2003 as those of later Word. */
const asNumbering = (lists: string): string =>
  lists
    .replace(/<w:nfc w:val="(\d+)"/g, (_, code: string) => `<w:numFmt w:val="${FORMATS[code] ?? 'decimal'}"`)
    .replace(/(<\/?)w:listDef\b/g, '$1w:abstractNum')
    .replaceAll('w:listDefId=', 'w:abstractNumId=')
    .replace(/<w:list w:ilfo=/g, '<w:num w:numId=')
    .replaceAll('</w:list>', '</w:num>')
    .replaceAll('<w:ilst ', '<w:abstractNumId ');

/** The names that declare the namespaces of a root element. */
const declared = (text: string, root: string): string => {
  const at = text.indexOf(`<${root}`);
  return text.slice(at + root.length + 1, text.indexOf('>', at)).replace(WORD_2003, MAIN);
};

/** A file of Word 2003 as the parts of a later one: its body, styles and lists, with the names that those have now. */
function word2003Parts(text: string): Map<string, Uint8Array> {
  const names = declared(text, 'w:wordDocument');
  const within = (name: string): string => between(text, 0, `<w:${name}>`, `</w:${name}>`)?.inner ?? '';
  const part = (root: string, content: string): Buffer =>
    Buffer.from(`<w:${root} ${names}>${content}</w:${root}>`);
  const body = (between(text, 0, '<w:body', '</w:body>')?.inner ?? '')
    .replace(/(<\/?)w:listPr\b/g, '$1w:numPr')
    .replaceAll('<w:ilfo ', '<w:numId ');
  const relation = (type: string): string =>
    `<Relationship Id="${type}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${type}.xml"/>`;
  const relations = (content: string): Buffer =>
    Buffer.from(`<Relationships xmlns="${OFFICE}/package/2006/relationships">${content}</Relationships>`);
  return new Map([
    ['_rels/.rels', relations(relation('officeDocument'))],
    ['officeDocument.xml', part('document', `<w:body>${body}</w:body>`)],
    ['_rels/officeDocument.xml.rels', relations(relation('styles') + relation('numbering'))],
    ['styles.xml', part('styles', between(text, 0, '<w:styles', '</w:styles>')?.inner ?? '')],
    ['numbering.xml', part('numbering', asNumbering(within('lists')))],
  ]);
}

/** The parts of a Word file that is one XML. */
export class FlatParts {
  readonly #parts: ReadonlyMap<string, Uint8Array>;

  /** @throws AppError too-large */
  constructor(bytes: Uint8Array) {
    if (bytes.byteLength > MAX_BYTES) throw new AppError('too-large');
    const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
    const text = new TextDecoder(encoding).decode(bytes);
    this.#parts = headOf(bytes).includes(FLAT_PACKAGE) ? packageParts(text) : word2003Parts(text);
  }

  get names(): string[] {
    return [...this.#parts.keys()];
  }

  read(name: string): Uint8Array | undefined {
    return this.#parts.get(name);
  }
}
