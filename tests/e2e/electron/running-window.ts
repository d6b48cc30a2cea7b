import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { USUAL_STATIONS } from '../../../shared/collect/stations.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { answerSaveDialogsInto } from './dialogs.ts';
import { type Beginning, startProgram } from './program.ts';

/** A program that stays open from one test to the next, since starting one takes seconds. */
export interface RunningWindow {
  application: ElectronApplication;
  page: Page;
  /** The folder that its save dialogs put files into. */
  exported: string;
  close: () => Promise<void>;
}

const windows = new WeakMap<Page, RunningWindow>();

/** The window that shows a page, null where the page is in the browser. */
export const windowOf = (page: Page): RunningWindow | null => windows.get(page) ?? null;

/** Starts Electron over a data folder of its own. */
export async function startWindow(binary: string, beginning: Beginning = {}): Promise<RunningWindow> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-window-'));
  const { application, clean } = await startProgram(binary, join(folder, 'data'), beginning);
  const page = await application.firstWindow();
  const close = async () => {
    await clean();
    await rm(folder, { recursive: true, force: true });
  };
  const exported = join(folder, 'exported');
  await mkdir(exported);
  const window = { application, page, exported, close };
  windows.set(page, window);
  return window;
}

/** Empties the program by its own means, for the next test: no reports, no profile, nothing that the page remembers. */
export async function emptyProgram({ application, page, exported }: RunningWindow): Promise<void> {
  await rm(exported, { recursive: true, force: true });
  await mkdir(exported);
  await answerSaveDialogsInto(application, exported);
  // The screen that the last test left saves what it holds before its reports go.
  await page.evaluate(() => {
    location.hash = '';
  });
  await page.reload();
  await page.evaluate(
    async ({ profile, plan }) => {
      const { desktop } = window;
      const listing = await desktop?.['library:list'](undefined);
      if (!desktop || !listing?.ok) throw new Error('the program does not answer');
      for (const { id } of listing.value.reports) await desktop['library:delete']({ id });
      const left = await desktop['library:list'](undefined);
      for (const { id } of left.ok ? left.value.deleted : []) await desktop['library:purge']({ id });
      await desktop['profile:set']({ profile });
      await desktop['own-words:set']({ words: [] });
      await desktop['collect:keep-stations']({ plan });
      localStorage.clear();
    },
    { profile: STANDARD_PROFILE, plan: USUAL_STATIONS },
  );
}

/** The files that its save dialogs have put on the disk since it was emptied. */
export const exportedIn = async ({ exported }: RunningWindow): Promise<string[]> =>
  (await readdir(exported)).map((name) => join(exported, name));
