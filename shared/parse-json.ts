import { AppError, type ErrorCode } from './app-error.ts';

/**
 * Reads JSON that must have a shape.
 * @param parse throws when the JSON has another shape
 * @param name the file's name, for the error
 * @throws AppError `code` when it is no JSON or has another shape
 */
export function parseJson<T>(parse: (json: unknown) => T, text: string, code: ErrorCode, name = ''): T {
  try {
    return parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError(code, name, { cause });
  }
}
