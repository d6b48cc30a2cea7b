import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json' with { type: 'json' };
import type { About } from '../../shared/requests.ts';
import { LOG_FILE } from './log.ts';
import type { ShowFolder } from './show-folder.ts';

/** The folders that the program keeps its things in; they may be two. */
export interface OwnFolders {
  /** the reports' */
  data: string;
  /** the log's */
  log: string;
}

const logIn = ({ log }: OwnFolders): string => join(log, LOG_FILE);

/** What the program says of itself. There is no log as long as nothing has gone wrong. */
export const about = (folders: OwnFolders): About => ({
  version,
  folder: folders.data,
  log: existsSync(logIn(folders)) ? logIn(folders) : null,
});

/** Shows the reports' folder, or the log, in the system's own program. @returns whether that could be done */
export const showOwn = async (
  what: 'data' | 'log',
  folders: OwnFolders,
  show: ShowFolder,
): Promise<{ shown: boolean }> => ({ shown: await show(what === 'data' ? folders.data : logIn(folders)) });
