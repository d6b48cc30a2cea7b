import type { WordPackage } from '../../package/word-package.ts';
import { elements, type XmlElement } from '../../package/xml-element.ts';

/** Where a note stands on paper: under its page, or at the end. */
export type NoteKind = 'footnote' | 'endnote';

/** The footnotes and endnotes of a file. */
export class NoteTexts {
  readonly #notes = new Map<string, XmlElement>();

  constructor(word: WordPackage) {
    for (const kind of ['footnote', 'endnote'] as const)
      for (const note of elements(word.related(`${kind}s`), `w:${kind}`))
        this.#notes.set(`${kind} ${note.attributes['w:id']}`, note);
  }

  /**
   * Hands out the note that a mark in the text refers to, once: Word has one mark for each note, and a note that
   * refers to itself must not be read forever.
   */
  take(kind: NoteKind, id: string): XmlElement | undefined {
    const key = `${kind} ${id}`;
    const note = this.#notes.get(key);
    this.#notes.delete(key);
    return note;
  }
}
