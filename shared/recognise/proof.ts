import { findFigures } from '../figures/find-figures.ts';
import { type PageParagraph, pageParagraphs } from '../gongwen/page-paragraphs.ts';
import type { Report } from '../report/schema.ts';
import type { Proof } from './recognition.ts';
import type { SourceLine } from './source-line.ts';
import { readTypedNumber } from './typed-number.ts';

const withoutMark = (text: string): string => readTypedNumber(text)?.rest ?? text;

/** What must come back: letters and digits; punctuation and blanks are drawn anew. */
const essence = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** A page's paragraph without its number, which need not read as one: 3.15分钟服务圈 is the third item or none. */
function readings({ style, text }: PageParagraph): { key: string; reading: string }[] {
  const texts = style === 'item' ? [text.replace(/^\d+\./, ''), withoutMark(text)] : [withoutMark(text)];
  return texts.map((reading) => ({ key: essence(reading), reading }));
}

const figuresOf = (text: string): string[] =>
  findFigures(text).map((figure) => figure.text.normalize('NFKC'));

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join(' ') === other.join(' ');

/** The figures of a line as typed, where the text that was read out of it has others; undefined where it has the same. */
export function changedFigures(typed: string, read: string): string[] | undefined {
  const figures = figuresOf(typed);
  return isSame(figures, figuresOf(read)) ? undefined : figures;
}

type Reading = ReturnType<typeof readings>[number];

/** A page's paragraphs by what they say, each given out once. */
class Page {
  readonly #said = new Map<string, { paragraph: number; reading: string }[]>();
  readonly #taken = new Set<number>();

  constructor(paragraphs: readonly Reading[][]) {
    for (const [paragraph, own] of [...paragraphs.entries()].reverse())
      for (const { key, reading } of own) {
        const said = this.#said.get(key) ?? [];
        said.push({ paragraph, reading });
        this.#said.set(key, said);
      }
  }

  /** The first paragraph left that says it, as it reads. */
  take(key: string): string | undefined {
    const said = this.#said.get(key) ?? [];
    for (let one = said.pop(); one; one = said.pop()) {
      if (this.#taken.has(one.paragraph)) continue;
      this.#taken.add(one.paragraph);
      return one.reading;
    }
    return undefined;
  }
}

/**
 * Looks for every paragraph and figure of the file's body in the report as its page reads, each once.
 * @param body the lines from the lead to the last paragraph, as the file has them
 */
export function prove(body: readonly SourceLine[], report: Report): Proof {
  const proof: Proof = {
    paragraphs: { found: 0, total: body.length },
    figures: { found: 0, total: 0 },
  };
  const page = new Page(pageParagraphs(report).map(readings));
  for (const { text: line, typedFigures } of body) {
    const text = withoutMark(line);
    const figures = typedFigures ?? figuresOf(text);
    proof.figures.total += figures.length;
    const match = page.take(essence(text));
    if (match === undefined) continue;
    proof.paragraphs.found += 1;
    if (isSame(figuresOf(match), figures)) proof.figures.found += figures.length;
  }
  return proof;
}
