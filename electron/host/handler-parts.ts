import type { Delivery } from '../../shared/requests.ts';
import type { Backups } from '../library/backup/backups.ts';
import type { Library } from '../library/library.ts';
import type { OwnFolders } from './about.ts';
import type { DeliveredFiles } from './delivered-files.ts';
import type { GivenFiles } from './given-files.ts';
import type { Log } from './log.ts';
import type { ProfileStore } from './profile-store.ts';
import type { ShowFolder } from './show-folder.ts';
import type { StationStore } from './station-store.ts';
import type { Work } from './work/jobs.ts';

/** Brings a finished file to the clerk: by a save dialog, or through the page as a download. */
export type Deliver = (fileName: string, bytes: Uint8Array) => Promise<Delivery>;

/** Turns the page's print sheets into a PDF. */
export type PrintPdf = () => Promise<Uint8Array>;

/** Puts a text on the system's clipboard, as a piece of a page and plain. */
export type CopyRich = (html: string, text: string) => Promise<void>;

/** Lets the clerk choose a folder for what the title says; null when he has cancelled. */
export type ChooseFolder = (title: string) => Promise<string | null>;

/** What the handlers work with; deliver, print, copy, choose and show are what differs between the two hosts. */
export interface HandlerParts {
  library: Library;
  profiles: ProfileStore;
  stations: StationStore;
  deliver: Deliver;
  printPdf: PrintPdf | null;
  /** null where the page puts texts on the clipboard itself */
  copyRich: CopyRich | null;
  backups: Backups;
  chooseFolder: ChooseFolder | null;
  showFolder: ShowFolder;
  /** what takes long or may break */
  work: Work;
  log: Log;
  given: GivenFiles;
  delivered: DeliveredFiles;
  folders: OwnFolders;
}
