import { SaxesParser } from 'saxes';
import { AppError } from '../../shared/app-error.ts';
import { canonicalName } from './namespaces.ts';
import type { XmlElement, XmlNode } from './xml-element.ts';

/** Elements, attributes and texts in one part. A report of a thousand pages has some 300,000. */
const MAX_NODES = 600_000;

/** Characters of text in one part, the blanks between elements not counted. A report of a thousand pages has 800,000. */
const MAX_CHARACTERS = 2_000_000;

/** Ten tables inside each other are thirty deep; no reader of the tree may run out of stack. */
const MAX_DEPTH = 256;

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/**
 * Office documents are UTF-8 or UTF-16 (ECMA-376-2, 8.1.1); UTF-16 begins with its mark.
 * @param fatal whether bytes that are no character are thrown at, and not read as U+FFFD
 */
function decode(bytes: Uint8Array, fatal: boolean): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal }).decode(bytes);
}

/** Of several ways to say the same (mc:AlternateContent) the first, so that a text box is read once, not twice. */
function preferred(alternatives: OpenElement): readonly XmlNode[] {
  const ways = alternatives.children.filter((node) => typeof node !== 'string');
  return (ways.find(({ name }) => name === 'mc:Choice') ?? ways[0])?.children ?? [];
}

class TreeBuilder {
  readonly #document: OpenElement = { name: '', attributes: {}, children: [] };
  readonly #open: OpenElement[] = [this.#document];
  #nodes = 0;
  #characters = 0;

  get root(): XmlElement | undefined {
    return this.#document.children.find((node) => typeof node !== 'string');
  }

  open(name: string, attributes: Record<string, string>, attributeCount: number): void {
    this.#count(1 + attributeCount);
    if (this.#open.length > MAX_DEPTH) throw new AppError('too-large');
    this.#open.push({ name, attributes, children: [] });
  }

  close(): void {
    const element = this.#open.pop() as OpenElement;
    const siblings = this.#open[this.#open.length - 1]?.children;
    if (element.name === 'mc:AlternateContent') for (const node of preferred(element)) siblings?.push(node);
    else siblings?.push(element);
  }

  text(text: string): void {
    this.#count(1);
    this.#characters += text.trim().length;
    if (this.#characters > MAX_CHARACTERS) throw new AppError('too-large');
    this.#open[this.#open.length - 1]?.children.push(text);
  }

  #count(nodes: number): void {
    this.#nodes += nodes;
    if (this.#nodes > MAX_NODES) throw new AppError('too-large');
  }
}

function buildTree(xml: string): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const tree = new TreeBuilder();
  parser.on('doctype', () => {
    throw new AppError('damaged');
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    const given = Object.values(tag.attributes);
    for (const { prefix, uri, local, value } of given)
      if (prefix !== 'xmlns' && local !== 'xmlns') attributes[canonicalName(uri, local)] = value;
    tree.open(canonicalName(tag.uri, tag.local), attributes, given.length);
  });
  parser.on('closetag', () => tree.close());
  parser.on('text', (text) => tree.text(text));
  parser.on('cdata', (text) => tree.text(text));
  parser.write(xml).close();
  return tree.root;
}

const NO_XML =
  /(?![\t\n\r\u007F-\u009F])[\p{Cc}\p{Cs}\uFFFE\uFFFF]|&#0*(?:[0-8]|1[124-9]|2\d|3[01]);|&#x0*(?:[0-8BCEF]|1[0-9A-F]);/giu;

/** Bytes and signs that no XML may have become U+FFFD, so that one of them refuses no file. */
const mended = (bytes: Uint8Array): string => decode(bytes, false).replace(NO_XML, '\uFFFD');

function readTree(bytes: Uint8Array): XmlElement | undefined {
  try {
    return buildTree(decode(bytes, true));
  } catch (error) {
    if (error instanceof AppError) throw error;
    return buildTree(mended(bytes));
  }
}

/**
 * Reads one XML part into a tree, in document order. There is no doctype in an Office document, so one is refused
 * before anything in it can be expanded.
 * @param part the part's name, for the error
 * @throws AppError `damaged` for XML that is not well formed, `too-large` for more than can be held
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  try {
    const root = readTree(bytes);
    if (root) return root;
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'damaged';
    throw new AppError(code, part, { cause: error });
  }
  throw new AppError('damaged', part);
}
