import { AppError } from '../../shared/app-error.ts';
import type { Handlers } from '../../shared/requests.ts';
import { digestOf } from '../library/outgoing.ts';
import type { HandlerParts } from './handler-parts.ts';
import { suggestedFileName } from './suggested-file-name.ts';

type BackupHandlers = Pick<Handlers, Extract<keyof Handlers, `backups:${string}`>>;

/** The file name of a backup that the clerk keeps: 法治政府报告备份 2026-11-28.fazhi. */
const fileName = (now: Date): string =>
  suggestedFileName(`法治政府报告备份 ${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`, 'fazhi');

/** What the host does for each request that concerns backups. */
export const backupHandlers = ({
  backups,
  deliver,
  chooseFolder,
}: Pick<HandlerParts, 'backups' | 'deliver' | 'chooseFolder'>): BackupHandlers => ({
  'backups:status': async () => ({ ...(await backups.status()), canChoose: chooseFolder !== null }),
  'backups:make': async () => {
    await backups.make();
    return null;
  },
  'backups:save': async () => {
    const { bytes, about } = await backups.whole();
    const delivery = await deliver(fileName(new Date()), bytes);
    return { delivery, reports: about.reports, unreadable: about.unreadable, sha256: digestOf(bytes) };
  },
  'backups:place': async ({ choose }) => {
    if (!choose) await backups.choosePlace(null);
    else if (chooseFolder === null) throw new AppError('not-allowed');
    else {
      const folder = await chooseFolder('备份再存一份到哪里');
      if (folder !== null) await backups.choosePlace(folder);
    }
    return null;
  },
  'backups:inspect': ({ from }) => backups.inspect(from),
  'backups:restore': ({ from, ids, settings }) => backups.restore(from, { ids, settings }),
});
