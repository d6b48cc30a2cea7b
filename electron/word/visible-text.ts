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
 * What a reader sees in a word/document.xml: the texts of its paragraphs, however Word or WPS cut them into runs when they
 * saved it again; empty ones left out.
 * @param documentXml the part as text, with the usual prefix w:
 */
export const visibleParagraphs = (documentXml: string): string[] =>
  documentXml
    .split('</w:p>')
    .map(textOfParagraph)
    .filter((text) => text !== '');

/** A digest of what a reader sees: SHA-256 in hexadecimal. */
export const visibleTextDigest = (paragraphs: readonly string[]): string =>
  createHash('sha256').update(paragraphs.join('\n')).digest('hex');
