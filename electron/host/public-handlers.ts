import { AppError } from '../../shared/app-error.ts';
import type { PublicChoice } from '../../shared/publish/public-choice.ts';
import type { PublicTexts } from '../../shared/publish/publish.ts';
import { localIsoDate } from '../../shared/report/dates.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { Handlers } from '../../shared/requests.ts';
import { withMark } from '../../shared/text/with-mark.ts';
import type { HandlerParts } from './handler-parts.ts';
import { suggestedFileName } from './suggested-file-name.ts';

type Parts = Pick<HandlerParts, 'library' | 'profiles' | 'deliver' | 'copyRich' | 'work' | 'log'>;
type PublicHandlers = Pick<Handlers, Extract<keyof Handlers, `public:${string}`>>;

/** What is made of a saved report. @throws AppError secret-report, review-missing where the settings demand 保密审查 */
async function made(
  { library, profiles, work }: Parts,
  id: string,
  choice: PublicChoice,
): Promise<PublicTexts & { report: Report }> {
  const { report } = await library.open(id);
  const { secrecyReview } = await profiles.get();
  if (secrecyReview && !choice.review) throw new AppError('review-missing');
  return { ...(await work.run('make-public', { report, choice })), report };
}

/** Enters what has left the house, with its 保密审查. The text is with the clerk; failing to enter it is no failure of the export. */
async function enter(
  { library, log }: Parts,
  id: string,
  name: string,
  bytes: Uint8Array,
  { review }: PublicChoice,
): Promise<void> {
  await library
    .keepExported(id, name, bytes, { purpose: 'published', ...(review && { review }) })
    .catch((error: unknown) => log('public:export', error));
}

/** What the clipboard's copy is entered as. */
const COPIED = '公开稿（复制）';

/** What the host does for each request that concerns 公开稿. */
export const publicHandlers = (parts: Parts): PublicHandlers => ({
  'public:look': async ({ id }) => {
    const { report } = await parts.library.open(id);
    return parts.work.run('look-at-public', { report, today: localIsoDate(new Date()) });
  },
  'public:export': async ({ id, kind, choice }) => {
    const { report, html, text } = await made(parts, id, choice);
    const bytes = withMark(kind === 'html' ? html : text);
    const delivery = await parts.deliver(suggestedFileName(`公开稿 ${report.title}`, kind), bytes);
    if (delivery.kind !== 'cancelled') await enter(parts, id, delivery.fileName, bytes, choice);
    return delivery;
  },
  'public:copy': async ({ id, choice }) => {
    const { html, text } = await made(parts, id, choice);
    if (parts.copyRich) {
      await parts.copyRich(html, text);
      await enter(parts, id, COPIED, withMark(text), choice);
    }
    return { html, text, copied: parts.copyRich !== null };
  },
  'public:copied': async ({ id, choice }) => {
    const { text } = await made(parts, id, choice);
    await enter(parts, id, COPIED, withMark(text), choice);
    return null;
  },
});
