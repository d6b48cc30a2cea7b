import type { Piece } from 'word-extractor/lib/word-ole-extractor.js';
import { WorkLeft } from '../docx/work-left.ts';

/** A file that was saved in haste again and again has some hundred. */
const MOST_PIECES = 20_000;
/** A report of a hundred pages has 70 000. */
const MOST_CHARACTERS = 1_000_000;

/** The pieces of a text, no more than a report has: many may stand for the same place in the file. */
export class PieceList extends Array<Piece> {
  readonly #piecesLeft = new WorkLeft(MOST_PIECES);
  readonly #charactersLeft = new WorkLeft(MOST_CHARACTERS);

  /** @throws AppError too-large */
  override push(piece: Piece): number {
    this.#piecesLeft.take(1);
    this.#charactersLeft.take(piece.text.length);
    return super.push(piece);
  }
}
