import { AppError, type ErrorCode } from '../app-error.ts';
import { readStored, type StoredShape } from './stored-shape.ts';

/** What a text editor puts before a file that somebody has written by hand. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Reads the JSON of something stored, whatever version it is of.
 * @param name the file's name, for the error
 * @throws AppError newer-version when a newer program wrote it; `code` when it is no JSON or of no such shape
 */
export function parseStored<T>(shape: StoredShape<T>, text: string, code: ErrorCode, name = ''): T {
  try {
    return readStored(shape, JSON.parse(text.replace(BYTE_ORDER_MARK, '')));
  } catch (cause) {
    throw new AppError(cause instanceof AppError ? cause.code : code, name, { cause });
  }
}
