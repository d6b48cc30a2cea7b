import { AppError } from '../../shared/app-error.ts';
import { MAX_FILE_BYTES } from '../../shared/largest-file.ts';
import { MOST_LINES } from '../../shared/recognise/extent.ts';
import { type MaterialText, materialText } from '../../shared/recognise/material-lines.ts';
import { type ReadingOptions, readFileLines } from './file-lines.ts';
import { naming } from './naming.ts';

/**
 * The paragraphs and tables of a file that a colleague has sent, which need be no report, and what of it is not in them;
 * its tracked changes are taken.
 * @throws AppError as importFile does, but for no-report
 */
export async function readMaterial(
  name: string,
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<MaterialText> {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new AppError('too-large', name);
  return naming(name, async () => {
    const file = await readFileLines(name, bytes, 'accepted', options);
    if (file === null) throw new AppError('unsupported-file');
    if (file.isElsewhere) throw new AppError('page-elsewhere');
    if (file.lines.length > MOST_LINES) throw new AppError('too-long');
    return materialText(file.lines);
  });
}
