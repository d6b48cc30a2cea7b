import { randomUUID } from 'node:crypto';
import { PLAIN_FILES } from '../../shared/gongwen/plain-files.ts';
import { blankReport } from '../../shared/report/blank-report.ts';
import type { Handlers } from '../../shared/requests.ts';
import { rollReportForward } from '../library/roll-forward.ts';
import { about, showOwn } from './about.ts';
import { backupHandlers } from './backup-handlers.ts';
import { collectHandlers } from './collect-handlers.ts';
import { CountyStore } from './county-store.ts';
import { exportPdf } from './export-pdf.ts';
import { exportProfile } from './export-profile.ts';
import { exportRevision } from './export-revision.ts';
import { exportWord } from './export-word.ts';
import { takeGiven } from './given-files.ts';
import type { HandlerParts } from './handler-parts.ts';
import { handoverHandlers } from './handover/handover-handlers.ts';
import { officeHandlers } from './office-handlers.ts';
import { outgoingHandlers } from './outgoing-handlers.ts';
import { OwnWords } from './own-words.ts';
import { publicHandlers } from './public-handlers.ts';
import { suggestedFileName } from './suggested-file-name.ts';
import { readReturned } from './take-back.ts';

/** What a version that was printed says of where it went. */
const PRINTED = '打印';

/** What the host does for each request of the contract. */
export function createHandlers(parts: HandlerParts): Handlers {
  const county = new CountyStore(parts.folders.data, parts.profiles, parts.library);
  const words = new OwnWords(parts.folders.data, parts.library);
  return {
    ...libraryHandlers(parts, county),
    ...backupHandlers(parts),
    ...outgoingHandlers(parts),
    ...publicHandlers(parts),
    ...collectHandlers(parts),
    ...officeHandlers(parts, county, words),
    ...handoverHandlers(parts, county, words),
  };
}

type AnsweredElsewhere =
  `${'backups' | 'outgoing' | 'public' | 'collect' | 'county' | 'own-words' | 'proofread' | 'handover'}:${string}`;

const libraryHandlers = (
  { library, profiles, deliver, printPdf, showFolder, work, log, given, delivered, folders }: HandlerParts,
  county: CountyStore,
): Omit<Handlers, Extract<keyof Handlers, AnsweredElsewhere>> => ({
  'library:access': async ({ again }) => ({
    elsewhere: again ? await library.lookAgain() : library.elsewhere(),
  }),
  'library:list': () => library.list(),
  'library:create': async ({ year, office }) => {
    const addressee = await county.addressee();
    return library.add({ ...blankReport(randomUUID(), year, office), addressee });
  },
  'library:add': ({ report }) => library.add(report),
  'library:open': ({ id }) => library.open(id),
  'library:save': ({ report, decisions, from, comments, returned }) =>
    library.save(report, decisions, from, { comments, returned }),
  'library:roll-forward': ({ id, year, work: job }) =>
    rollReportForward(
      library,
      (last, _, standing) => work.run('roll-forward', { last, year, standing }, job),
      id,
      year,
    ),
  'library:seen': ({ id }) => library.seeRecovery(id),
  'set-aside:show': async () => {
    const folder = library.setAsideFolder();
    return { folder, shown: await showFolder(folder) };
  },
  'library:copy': ({ id }) => library.copy(id),
  'library:search': ({ words }) => library.search(words),
  'library:rename': ({ id, name }) => library.rename(id, name),
  'library:delete': ({ id }) => library.delete(id),
  'library:purge': ({ id }) => library.purge(id),
  'library:restore': ({ id }) => library.restore(id),
  'versions:list': ({ id }) => library.versions(id),
  'versions:read': ({ id, number }) => library.readVersion(id, number),
  'versions:keep': ({ id, name, why }) =>
    why === 'printed' ? library.keepExported(id, PRINTED, null) : library.keepVersion(id, why, name),
  'versions:name': ({ id, number, name }) => library.nameVersion(id, number, name),
  'profile:get': () => profiles.get(),
  'profile:set': async ({ profile }) => {
    await profiles.set(profile);
    return null;
  },
  'profile:export': ({ profile }) => exportProfile(deliver, profile),
  'import:file': ({ work: job, ...file }) => work.run('import-file', file, job),
  'import:text': ({ text, work: job }) => work.run('import-text', { text }, job),
  'material:read': ({ work: job, ...file }) => work.run('read-material', file, job),
  'returned:read': (asked) => readReturned({ library, profiles, work }, asked),
  'revision:export': (asked) => exportRevision({ library, profiles, deliver, work }, asked),
  'work:cancel': async ({ work: job }) => {
    work.cancel(job);
    return null;
  },
  'work:share': async ({ work: job }) => work.share(job),
  about: async () => about(folders),
  'about:show': ({ what }) => showOwn(what, folders, showFolder),
  'delivered:show': ({ id, what }) => delivered.show(id, what, showFolder),
  'given:take': () => takeGiven(given, library),
  'word:inspect': ({ name, bytes, work: job }) => work.run('inspect-word', { name, bytes }, job),
  'word:export': (asked) => exportWord({ library, profiles, deliver, work, log }, asked),
  'file:export': ({ report, as }) => deliver(suggestedFileName(report.title, as), PLAIN_FILES[as](report)),
  'pdf:export': (asked) => exportPdf({ library, deliver, printPdf, log }, asked),
});
