import { AppError } from '../../shared/app-error.ts';
import { Archive } from './archive.ts';
import { requireZip } from './container.ts';
import { FlatParts, isFlatWord } from './flat-parts.ts';
import { parseXml } from './parse-xml.ts';
import { type Relationship, readRelationships, relationshipsPart } from './relationships.ts';
import type { XmlElement } from './xml-element.ts';

/** The parts of a file by their names, in a zip or in one XML. */
type Parts = Pick<Archive, 'names' | 'read'>;

/** Makes another document of the one that a file has, before anybody reads it. */
export type Revise = (document: XmlElement) => XmlElement;

const AS_IT_IS: Revise = (document) => document;

/** An opened .docx, .dotx or .docm. Parts are inflated and parsed when they are first asked for, and then kept. */
export class WordPackage {
  readonly #archive: Parts;
  readonly #parsed = new Map<string, XmlElement | undefined>();
  /** The main part's name, word/document.xml in most files. */
  readonly mainPart: string;
  /** The main part, a w:document. */
  readonly document: XmlElement;

  /** Use `openPackage`. */
  constructor(archive: Parts, revise: Revise) {
    this.#archive = archive;
    this.mainPart = this.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
    const document = this.mainPart === '' ? undefined : this.xml(this.mainPart);
    if (document?.name !== 'w:document') throw new AppError('unsupported-file');
    this.document = revise(document);
    this.#parsed.set(this.mainPart, this.document);
  }

  /** The names of all parts, as the archive spells them. */
  get names(): string[] {
    return this.#archive.names;
  }

  /** A part's bytes; undefined when there is no such part. */
  bytes(part: string): Uint8Array | undefined {
    return this.#archive.read(part);
  }

  /** A part's XML; undefined when there is no such part. Throws AppError when it is not well formed. */
  xml(part: string): XmlElement | undefined {
    if (!this.#parsed.has(part)) {
      const bytes = this.#archive.read(part);
      this.#parsed.set(part, bytes && parseXml(bytes, part));
    }
    return this.#parsed.get(part);
  }

  /** The links of a part, of the package itself for ''. */
  relationships(part: string): Relationship[] {
    return readRelationships(part, this.xml(relationshipsPart(part)));
  }

  /** The main part's first related part of a type (styles, numbering, settings, fontTable, theme, footnotes). */
  related(type: string): XmlElement | undefined {
    const link = this.relationships(this.mainPart).find((each) => each.type === type && !each.external);
    return link && this.xml(link.target);
  }

  /** The part that a relationship of the main part leads to, such as the `r:id` of a w:footerReference. */
  byId(id: string): XmlElement | undefined {
    const link = this.relationships(this.mainPart).find((each) => each.id === id && !each.external);
    return link && this.xml(link.target);
  }

  /** docProps/core.xml, wherever it lies. */
  get coreProperties(): XmlElement | undefined {
    const link = this.relationships('').find(({ type }) => type === 'core-properties');
    return link && this.xml(link.target);
  }
}

/**
 * Opens a Word file of the OOXML kind. Nothing is written, fetched or executed; a hostile file costs no more than the
 * limits of archive.ts and parse-xml.ts. What is never asked for, such as pictures, is never inflated.
 * @throws AppError `unsupported-file` (no zip, or no Word document in it), `password-protected`, `damaged`, `too-large`
 */
export function openPackage(bytes: Uint8Array, revise = AS_IT_IS): WordPackage {
  if (isFlatWord(bytes)) return new WordPackage(new FlatParts(bytes), revise);
  requireZip(bytes);
  return new WordPackage(new Archive(bytes), revise);
}
