import type { LabelledText } from './label.ts';

const QUOTED_LENGTH = 20;

/** So many numbers are shown of those without text. */
const SHOWN_NUMBERS = 5;

const quote = (text: string): string =>
  `“${text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text}”`;

/** What the reading of the text has to tell the clerk, gathered on the way. */
export class Remarks {
  readonly #alone: string[] = [];
  readonly #other: string[] = [];
  #same = 0;

  /** An automatic number has no text behind it. */
  numberAlone(label: string): void {
    if (label.trim() !== '') this.#alone.push(label.trim());
  }

  /** How an automatic number stands to the one typed behind it. */
  typedNumber(typed: LabelledText['typed'], text: string): void {
    if (typed === 'same') this.#same += 1;
    if (typed === 'other') this.#other.push(quote(text));
  }

  get sentences(): string[] {
    const { length } = this.#alone;
    const shown = this.#alone.slice(0, SHOWN_NUMBERS).join(' ') + (length > SHOWN_NUMBERS ? ' …' : '');
    return [
      ...(this.#same > 0 ? [`有 ${this.#same} 段既有自动编号又打了同样的编号，只读一个。`] : []),
      ...this.#other.map((text) => `${text}的自动编号和打上去的编号不一样，两个都读入了，请核对。`),
      ...(length > 0 ? [`有 ${length} 个自动编号后面没有文字（${shown}），没有读入。`] : []),
    ];
  }
}
