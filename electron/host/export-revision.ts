import { AppError } from '../../shared/app-error.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { Argument, Delivery } from '../../shared/requests.ts';
import type { HandlerParts } from './handler-parts.ts';
import { suggestedFileName } from './suggested-file-name.ts';

type Side = Argument<'revision:export'>['before'];

const NO_ONE = '修改人';

async function reportOf(library: HandlerParts['library'], id: string, side: Side): Promise<Report> {
  if (typeof side === 'number') return (await library.readVersion(id, side)).report;
  const { report, baseline } = await library.open(id);
  if (side === 'now') return report;
  if (!baseline) throw new AppError('not-found');
  return baseline.report;
}

/** Delivers a Word file in which the newer text's changes are tracked, by the report's office, as of now. */
export async function exportRevision(
  { library, profiles, deliver, work }: Pick<HandlerParts, 'library' | 'profiles' | 'deliver' | 'work'>,
  { id, before, after, work: job }: Argument<'revision:export'>,
): Promise<Delivery> {
  const [older, newer] = [await reportOf(library, id, before), await reportOf(library, id, after)];
  const author = newer.office === '' ? NO_ONE : newer.office;
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  const profile = await profiles.get();
  const bytes = await work.run(
    'export-revision',
    { before: older, after: newer, profile, by: { author, date } },
    job,
  );
  return deliver(suggestedFileName(`${newer.title}（修订稿）`), bytes);
}
