import { join } from 'node:path';
import { elsewhereWords } from '../../shared/words.ts';
import { DeliveredFiles } from '../host/delivered-files.ts';
import { GivenFiles } from '../host/given-files.ts';
import type { Deliver } from '../host/handler-parts.ts';
import { createHandlers } from '../host/handlers.ts';
import { createLog, LOG_FILE } from '../host/log.ts';
import { openPlace } from '../host/open-place.ts';
import { ProfileStore } from '../host/profile-store.ts';
import { StationStore } from '../host/station-store.ts';
import { WorkThread } from '../host/work/work-thread.ts';
import { Backups } from '../library/backup/backups.ts';
import { dataFolder } from '../library/data-folder.ts';
import { Places } from '../library/places.ts';
import { askPlace } from './ask-place.ts';
import { KeptAddresses } from './kept-addresses.ts';
import { type PageServer, servePage } from './page-server.ts';
import { showFolder } from './show-folder.ts';

/** The built page's folder, where the reports are (by default as dataFolder says), and what is to be opened first. */
export interface BrowserHostFolders {
  rendererDir: string;
  dataDir?: string;
  /** the files that its command line names */
  files?: readonly string[];
  /** the bundle of the thread that does what takes long */
  workBundle?: string;
}

const deliverAsDownload: Deliver = async (fileName, bytes) => ({ kind: 'download', fileName, bytes });

/**
 * Serves the page and its handlers on loopback. `close` waits for answers and saves under way, then lets go of the
 * port and the data folder.
 * @returns null when the reports were not found and the person gave up
 */
export async function startBrowserHost(folders: BrowserHostFolders): Promise<PageServer | null> {
  const { rendererDir, dataDir = dataFolder(), files = [], workBundle } = folders;
  const place = await openPlace(new Places(), dataDir, askPlace);
  if (place === null) return null;
  const { library, folder } = place;
  const elsewhere = library.elsewhere();
  if (elsewhere) process.stderr.write(`${elsewhereWords(elsewhere)}\n`);
  const log = createLog(join(folder, LOG_FILE));
  const backups = new Backups(library, folder, log);
  const given = new GivenFiles();
  given.give(files);
  const work = new WorkThread(workBundle === undefined ? {} : { bundle: workBundle });
  const handlers = createHandlers({
    library,
    profiles: new ProfileStore(folder, library),
    stations: new StationStore(folder, library),
    deliver: deliverAsDownload,
    printPdf: null,
    copyRich: null,
    backups,
    chooseFolder: null,
    showFolder,
    work,
    log,
    given,
    delivered: new DeliveredFiles(),
    folders: { data: folder, log: folder },
  });
  const addresses = new KeptAddresses();
  const server = await servePage({ rendererDir, handlers, log, address: await addresses.of(dataDir) });
  // The address of a folder is that of the host that may write to it.
  if (!elsewhere) await addresses.keep(dataDir, server.address);
  backups.begin();
  return {
    ...server,
    close: async () => {
      await server.close();
      await work.close();
      await backups.close();
      await library.close();
    },
  };
}
