import { localIsoDate, writtenDate } from '../../../shared/report/dates.ts';
import type { Handlers } from '../../../shared/requests.ts';
import type { CountyStore } from '../county-store.ts';
import type { HandlerParts } from '../handler-parts.ts';
import type { OwnWords } from '../own-words.ts';
import { suggestedFileName } from '../suggested-file-name.ts';
import { handoverPage } from './handover-page.ts';
import { type HandedFile, type HandedReport, handoverSections } from './handover-sections.ts';

type Parts = Pick<HandlerParts, 'library' | 'profiles' | 'backups' | 'deliver' | 'folders'>;

async function handedReports({ library }: Parts): Promise<HandedReport[]> {
  const { reports } = await library.list();
  const handed: HandedReport[] = [];
  for (const summary of reports) {
    const record = await library.recordIfAny(summary.id);
    const named = (await library.versions(summary.id)).flatMap(({ name }) => name ?? []);
    handed.push({ summary, outgoing: record?.outgoing ?? [], named });
  }
  return handed;
}

async function pageOf(parts: Parts, county: CountyStore, words: OwnWords, file: HandedFile): Promise<string> {
  const { library, profiles, backups, folders } = parts;
  const sections = handoverSections({
    file,
    reports: await handedReports(parts),
    deleted: (await library.list()).deleted,
    county: (await county.get()).now,
    profile: (await profiles.get()).name,
    ownWords: (await words.get()).words.length,
    folder: folders.data,
    place: (await backups.status()).place,
  });
  return handoverPage(`法治政府报告移交说明（${writtenDate(localIsoDate(new Date()))}）`, sections);
}

/** What the host does for 移交: the page beside the file that holds everything. */
export const handoverHandlers = (
  parts: Parts,
  county: CountyStore,
  words: OwnWords,
): Pick<Handlers, 'handover:page'> => ({
  'handover:page': async ({ file }) => {
    const page = await pageOf(parts, county, words, file);
    return parts.deliver(
      suggestedFileName(`移交说明 ${localIsoDate(new Date())}`, 'html'),
      Buffer.from(page),
    );
  },
});
