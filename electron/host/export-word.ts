import type { Argument, Exported } from '../../shared/requests.ts';
import type { HandlerParts } from './handler-parts.ts';
import { suggestedFileName } from './suggested-file-name.ts';

/** Writes a saved report as a Word file, reads it back and delivers it. It counts as exported only when it has been delivered. */
export async function exportWord(
  {
    library,
    profiles,
    deliver,
    work,
    log,
  }: Pick<HandlerParts, 'library' | 'profiles' | 'deliver' | 'work' | 'log'>,
  { id, comments: withThem, work: job }: Argument<'word:export'>,
): Promise<Exported> {
  const { report, comments } = await library.open(id);
  const profile = await profiles.get();
  const { bytes, proof, rare } = await work.run(
    'export-word',
    { report, profile, ...(withThem && { comments }) },
    job,
  );
  const delivery = await deliver(suggestedFileName(report.title), bytes);
  if (delivery.kind !== 'cancelled') {
    // The file is with the clerk; failing to note it is no failure of the export.
    await library
      .markExported(id, delivery.fileName, bytes)
      .catch((error: unknown) => log('word:export', error));
  }
  return { proof, rare, delivery };
}
