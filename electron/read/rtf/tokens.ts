import { AppError } from '../../../shared/app-error.ts';

/** What an RTF file is made of. */
export interface TokenTaker {
  open(): void;
  close(): void;
  /** A control word or symbol. @param param null where none is given */
  control(word: string, param: number | null): void;
  /** Text, in bytes of some code page. */
  bytes(bytes: Uint8Array): void;
}

const [OPEN, CLOSE, BACKSLASH, QUOTE, MINUS, BLANK] = [0x7b, 0x7d, 0x5c, 0x27, 0x2d, 0x20];

/** RTF 1.9.1 allows 32 letters and 10 digits. */
const LONGEST_WORD = 1000;
/** No text goes on so long without a control word; longer ones come in pieces. */
const LONGEST_TEXT = 65_536;

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLineEnd = (code: number): boolean => code === 0x0d || code === 0x0a;
const isText = (code: number): boolean =>
  code !== OPEN && code !== CLOSE && code !== BACKSLASH && !isLineEnd(code);

/** Takes an RTF file apart. */
class Tokenizer {
  readonly #file: Uint8Array;
  readonly #taker: TokenTaker;
  #at = 0;

  constructor(file: Uint8Array, taker: TokenTaker) {
    [this.#file, this.#taker] = [file, taker];
  }

  run(): void {
    while (this.#at < this.#file.length) {
      const code = this.#code(this.#at);
      if (code === BACKSLASH) this.#takeControl();
      else if (isText(code)) this.#takeText();
      else {
        if (code === OPEN) this.#taker.open();
        if (code === CLOSE) this.#taker.close();
        this.#at += 1;
      }
    }
  }

  #code(at: number): number {
    return this.#file[at] ?? 0;
  }

  /** The end of a run of such characters. @throws AppError damaged for one without end */
  #endOf(from: number, isPart: (code: number) => boolean, longest: number): number {
    let end = from;
    while (end < this.#file.length && end - from < longest && isPart(this.#code(end))) end += 1;
    return end;
  }

  #takeText(): void {
    const end = this.#endOf(this.#at, isText, LONGEST_TEXT);
    this.#taker.bytes(this.#file.subarray(this.#at, end));
    this.#at = end;
  }

  #takeControl(): void {
    const first = this.#code(this.#at + 1);
    if (first === QUOTE) this.#takeByte();
    else if (isLetter(first)) this.#takeWord();
    else if (first >= 0x80) this.#takeBackslash();
    else {
      this.#at += 2;
      this.#taker.control(String.fromCharCode(first), null);
    }
  }

  /** No word begins like that: it is the second byte of a character, which old programs leave as it is. */
  #takeBackslash(): void {
    this.#taker.bytes(this.#file.subarray(this.#at, this.#at + 1));
    this.#at += 1;
  }

  /** \'b7: a byte by its digits. Where they are none, they stand for themselves. */
  #takeByte(): void {
    const digits = String.fromCharCode(this.#code(this.#at + 2), this.#code(this.#at + 3));
    const isHex = /^[0-9a-f]{2}$/i.test(digits);
    this.#at += isHex ? 4 : 2;
    if (isHex) this.#taker.bytes(Uint8Array.of(Number.parseInt(digits, 16)));
  }

  #takeWord(): void {
    const from = this.#at + 1;
    const wordEnd = this.#endOf(from, isLetter, LONGEST_WORD);
    const sign = this.#code(wordEnd) === MINUS ? 1 : 0;
    const end = this.#endOf(wordEnd + sign, isDigit, LONGEST_WORD);
    if (end - from >= LONGEST_WORD) throw new AppError('damaged');
    const word = String.fromCharCode(...this.#file.subarray(from, wordEnd));
    const digits = String.fromCharCode(...this.#file.subarray(wordEnd, end));
    const param = end === wordEnd + sign ? null : Number.parseInt(digits, 10);
    this.#at = this.#code(end) === BLANK ? end + 1 : end;
    // So many bytes of a picture or the like, whatever they are.
    if (word === 'bin') this.#at += Math.max(0, param ?? 0);
    this.#taker.control(word, param);
  }
}

/** Hands on what an RTF file is made of, in order. @throws AppError damaged for a word without end */
export const eachToken = (file: Uint8Array, taker: TokenTaker): void => new Tokenizer(file, taker).run();
