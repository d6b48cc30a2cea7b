import { createHash } from 'node:crypto';

const RUN_TEXT = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? whole);
  });

const textOfParagraph = (xml: string): string =>
  unescapeXml([...xml.matchAll(RUN_TEXT)].map(([, text]) => text).join(''));

/**
 * A digest of what a reader sees in a word/document.xml: the text of its paragraphs, however Word or WPS cut it into
 * runs when they saved it again.
 * @param documentXml the part as text, with the usual prefix w:
 * @returns SHA-256 in hexadecimal
 */
export function visibleTextDigest(documentXml: string): string {
  const paragraphs = documentXml.split('</w:p>').map(textOfParagraph);
  return createHash('sha256')
    .update(paragraphs.filter((text) => text !== '').join('\n'))
    .digest('hex');
}
