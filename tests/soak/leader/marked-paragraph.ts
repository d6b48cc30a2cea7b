import { element } from '../../../electron/package/write-xml.ts';
import { child, elements, textOf, type XmlElement } from '../../../electron/package/xml-element.ts';

/** A change that a file tracks, by whom. */
export interface Mark {
  kind: 'ins' | 'del' | 'moveFrom' | 'moveTo';
  author: string;
}

/** A letter of a paragraph, or a line's break in it. */
interface Letter {
  text: string;
  rPr: XmlElement | undefined;
  mark: Mark | null;
}

let marks = 5000;
const DATE = '2026-01-14T09:30:00Z';

/** A mark as it stands in the file. */
export const markElement = ({ kind, author }: Mark, children: readonly XmlElement[] = []): XmlElement => {
  marks += 1;
  return element(`w:${kind}`, { 'w:id': String(marks), 'w:author': author, 'w:date': DATE }, children);
};

const isGone = (mark: Mark | null): boolean => mark?.kind === 'del' || mark?.kind === 'moveFrom';
const isNew = (mark: Mark | null): boolean => mark?.kind === 'ins' || mark?.kind === 'moveTo';

/** A paragraph of a Word file as somebody changes it, with or without tracking. */
export class MarkedParagraph {
  readonly #pPr: XmlElement | undefined;
  readonly letters: Letter[];
  /** on its end */
  mark: Mark | null = null;

  constructor(pPr: XmlElement | undefined, letters: Letter[]) {
    this.#pPr = pPr;
    this.letters = letters;
  }

  static of(paragraph: XmlElement): MarkedParagraph {
    const letters = elements(paragraph, 'w:r').flatMap((run) => {
      const rPr = child(run, 'w:rPr');
      return elements(run).flatMap((each): Letter[] => {
        if (each.name === 'w:br') return [{ text: '\n', rPr, mark: null }];
        return each.name === 'w:t' ? [...textOf(each)].map((text) => ({ text, rPr, mark: null })) : [];
      });
    });
    return new MarkedParagraph(child(paragraph, 'w:pPr'), letters);
  }

  /** As it reads when all changes are made. */
  get text(): string {
    return this.letters.map(({ text, mark }) => (isGone(mark) ? '' : text)).join('');
  }

  /** Whether it is gone as a whole when all changes are made. */
  get isGone(): boolean {
    return isGone(this.mark) && this.letters.every(({ mark }) => isGone(mark));
  }

  /** Another one that is set alike. */
  like(letters: Letter[] = []): MarkedParagraph {
    return new MarkedParagraph(this.#pPr, letters);
  }

  /** Puts words in place of others that stand there. @param author null where nothing is tracked */
  replace(at: number, length: number, words: string, author: string | null): void {
    const shown = this.letters.flatMap(({ mark }, place) => (isGone(mark) ? [] : [place]));
    const from = shown[at] ?? this.letters.length;
    const to = shown[at + length] ?? this.letters.length;
    const rPr = this.letters[Math.max(0, from - 1)]?.rPr;
    const mark: Mark | null = author === null ? null : { kind: 'ins', author };
    const come = [...words].map((text) => ({ text, rPr, mark }));
    const gone = this.letters.slice(from, to);
    const left =
      author === null ? [] : gone.map((each) => ({ ...each, mark: { kind: 'del' as const, author } }));
    this.letters.splice(from, to - from, ...left, ...come);
  }

  /** The whole of it is gone or has come. */
  markAll(mark: Mark): this {
    for (const letter of this.letters) letter.mark = mark;
    this.mark = mark;
    return this;
  }

  /** Cuts it in two; the second is given back. */
  cut(at: number, author: string | null): MarkedParagraph {
    const second = this.like(this.letters.splice(at));
    this.mark = author === null ? null : { kind: 'ins', author };
    return second;
  }

  xml(): XmlElement {
    const ofEnd = this.mark ? [element('w:rPr', {}, [markElement(this.mark)])] : [];
    const others = elements(this.#pPr).filter(({ name }) => name !== 'w:rPr');
    const pPr = element('w:pPr', {}, [...others, ...ofEnd]);
    return element('w:p', {}, [pPr, ...this.#runs()]);
  }

  #runs(): XmlElement[] {
    const runs: { first: Letter; text: string }[] = [];
    for (const letter of this.letters) {
      const last = runs.at(-1);
      const isLike =
        last && last.first.rPr === letter.rPr && last.first.mark === letter.mark && letter.text !== '\n';
      if (last && isLike && last.text !== '\n') last.text += letter.text;
      else runs.push({ first: letter, text: letter.text });
    }
    return runs.map(({ first: { rPr, mark }, text }) => {
      const name = mark?.kind === 'del' ? 'w:delText' : 'w:t';
      const words = text === '\n' ? element('w:br') : element(name, { 'xml:space': 'preserve' }, [text]);
      const run = element('w:r', {}, rPr ? [rPr, words] : [words]);
      return isGone(mark) || isNew(mark) ? markElement(mark as Mark, [run]) : run;
    });
  }
}
