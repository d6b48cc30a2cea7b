import { fraction, indexed, power, raised } from '../lines/raised.ts';

/** How what an element of MathML holds stands on one line, by its parts. */
const FORMS: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  mfrac: ([above = '', below = '']) => fraction(above, below),
  msup: ([base = '', exponent = '']) => power(base, exponent),
  msub: ([base = '', below = '']) => indexed(base, below),
  msubsup: ([base = '', below = '', exponent = '']) => power(indexed(base, below), exponent),
  munder: ([base = '', below = '']) => indexed(base, below),
  mover: ([base = '', above = '']) => power(base, above),
  munderover: ([base = '', below = '', above = '']) => power(indexed(base, below), above),
  mtr: (cells) => cells.join('，'),
  mtable: (rows) => rows.join('；'),
  msqrt: (parts) => `√${parts.join('')}`,
  mroot: ([inside = '', degree = '']) => `${raised(degree)}√${inside}`,
  mfenced: (parts) => `(${parts.join(',')})`,
  annotation: () => '',
  'annotation-xml': () => '',
};

/** Reads a formula in MathML onto one line. */
export class MathReader {
  readonly #open: string[][] = [[]];

  add(text: string): void {
    if (text.trim() !== '') this.#open.at(-1)?.push(text.trim());
  }

  /** Begins an element; the result ends it. */
  begin(name: string): () => void {
    this.#open.push([]);
    return () => {
      const parts = this.#open.pop() ?? [];
      this.#open.at(-1)?.push((FORMS[name] ?? ((all) => all.join('')))(parts));
    };
  }

  get text(): string {
    return (this.#open[0] ?? []).join('');
  }
}
