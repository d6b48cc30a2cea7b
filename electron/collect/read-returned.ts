import { AppError, type ErrorCode } from '../../shared/app-error.ts';
import type { Grid } from '../../shared/collect/cell.ts';
import { MAX_FILE_BYTES } from '../../shared/largest-file.ts';
import { isCompoundFile, streamNames } from '../read/doc/compound-file.ts';
import { readFileLines } from '../read/file-lines.ts';
import { kindOfFile } from '../read/kind-of-file.ts';
import { decodeText } from '../read/text/decode-text.ts';
import type { WordWorkerOptions } from '../read/worker/run-word-worker.ts';
import { gridOfText, gridsOfLines } from './read-lines.ts';
import { readOpenDocument } from './read-open-document.ts';
import { readWorkbook } from './read-workbook.ts';

/** What a workbook of Excel up to 2003, and of WPS, calls its stream. */
const OLD_WORKBOOK = ['Workbook', 'Book', 'BOOK', 'WORKBOOK'];

/** What is said of a report that is no text is not what is said of a sheet. */
const AS_SHEET: Partial<Record<ErrorCode, ErrorCode>> = {
  'unsupported-file': 'no-sheet',
  'no-text-document': 'no-sheet',
  'not-text': 'no-sheet',
  'no-report': 'no-sheet',
};

async function gridsOf(name: string, bytes: Uint8Array, options: WordWorkerOptions): Promise<Grid[]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isCompoundFile(file) && streamNames(file).some((stream) => OLD_WORKBOOK.includes(stream)))
    throw new AppError('old-sheet');
  const kind = kindOfFile(bytes, name);
  if (file.subarray(0, 2).toString('latin1') === 'PK' && kind !== 'docx')
    return file.includes('content.xml') ? readOpenDocument(bytes) : readWorkbook(bytes);
  if (kind === 'text') return [gridOfText(decodeText(bytes))];
  const read = await readFileLines(name, bytes, 'accepted', options);
  return read ? gridsOfLines(read.lines) : [];
}

/**
 * The sheets of a file that came back from a station: .xlsx, .ods, .csv, and tables of whatever else a report is read from.
 * By what is in it, whatever its name says.
 * @throws AppError no-sheet, old-sheet (.xls, .et), password-protected, damaged, too-large, naming the file
 */
export async function readReturned(
  name: string,
  bytes: Uint8Array,
  options: WordWorkerOptions = {},
): Promise<Grid[]> {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new AppError('too-large', name);
  try {
    const grids = await gridsOf(name, bytes, options);
    if (grids.length === 0) throw new AppError('no-sheet');
    return grids;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(AS_SHEET[error.code] ?? error.code, name, { cause: error });
  }
}
