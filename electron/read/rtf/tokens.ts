import { type Token, Tokenize } from 'rtf-stream-parser/dist/src/tokenize.js';
import { AppError } from '../../../shared/app-error.ts';

/** The library joins a text over the ends of lines and copies it each time; pieces this long keep that short. */
const PIECE_BYTES = 4096;

const OUTSIDE_TOKENS = 0;

/** RTF 1.9.1 allows 32 letters and 10 digits. */
const LONGEST_WORD = 1000;

/** rtf-stream-parser's tokenizer, which hands its tokens on at once. */
class Tokens extends Tokenize {
  readonly #take: (token: Token) => void;

  constructor(take: (token: Token) => void) {
    super();
    this.#take = take;
  }

  override push(token: Token): boolean {
    this.#take(token);
    return true;
  }

  cut(piece: Buffer): void {
    this.__transform(piece, undefined);
    if (Math.max(this._token?.word?.length ?? 0, this._paramStr.length) > LONGEST_WORD)
      throw new AppError('damaged');
    if (this._mode === OUTSIDE_TOKENS) this._flushToken();
  }
}

/**
 * Hands each token of an RTF file to `take`, in order; a long text comes in pieces.
 * @throws AppError damaged for a word without end
 */
export function eachToken(file: Buffer, take: (token: Token) => void): void {
  const tokens = new Tokens(take);
  for (let at = 0; at < file.length; at += PIECE_BYTES) tokens.cut(file.subarray(at, at + PIECE_BYTES));
  tokens._flushToken();
}
