import type { App, BrowserWindow } from 'electron';
import { filesNamed } from '../host/files-named.ts';
import type { GivenFiles } from '../host/given-files.ts';
import { CHANNELS } from './channels.ts';
import { showWindow } from './reveal-window.ts';
import type { Closing } from './window-close.ts';

/** The files that this start names. An unpackaged program's own folder stands before them. */
export const filesOfStart = (
  app: Pick<App, 'isPackaged'>,
  argv: readonly string[],
  folder: string,
): string[] => filesNamed(argv.slice(1), folder).slice(app.isPackaged ? 0 : 1);

/**
 * What a second start tells the program that runs: its files, in plain signs alone. Chromium carries it as pieces between
 * zero bytes and trims blanks at the ends of each; Chinese with a blank is full of both, and would not arrive.
 */
export const toldOfFiles = (files: readonly string[]): { files: string } => ({
  files: JSON.stringify(files).replace(
    /[^!-~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
});

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text);
  } catch {
    // Told by some other program.
    return null;
  }
}

/** What a second start has told: its own data, since the command line that Electron passes on may be another than was typed. */
const filesTold = (told: unknown): string[] => {
  const files = parsed(typeof told === 'object' && told !== null && 'files' in told ? told.files : null);
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
};

/** Second starts of the program, and the files that come with them or are dropped on its icon. */
export class SecondStarts {
  readonly #app: App;
  readonly #given: GivenFiles;
  #shown: { window: BrowserWindow; closing: Closing } | null = null;
  #isWanted = false;

  /** Listens from now on; what comes before the window waits for it. */
  constructor(app: App, given: GivenFiles) {
    this.#app = app;
    this.#given = given;
    app.on('second-instance', (_event, _argv, _folder, told) => {
      given.give(filesTold(told));
      this.#show();
    });
    app.on('open-file', (event, file) => {
      event.preventDefault();
      given.give([file]);
    });
  }

  /** Shows the window at each second start, and tells its page of files, unless it is about to close. */
  showIn(window: BrowserWindow, closing: Closing): void {
    this.#shown = { window, closing };
    this.#given.onGiven(() => this.#tell());
    closing.onStay(() => {
      this.#isWanted = false;
      this.#tell();
    });
  }

  #show(): void {
    if (this.#shown?.closing.isUnderWay()) this.#isWanted = true;
    else if (this.#shown) showWindow(this.#shown.window);
  }

  #tell(): void {
    if (!this.#shown || this.#shown.closing.isUnderWay() || !this.#given.areWaiting) return;
    showWindow(this.#shown.window);
    this.#shown.window.webContents.send(CHANNELS.given);
  }

  /** To be called at the program's end: starts it once more where a second start met the closing window. */
  startAgainIfWanted(): void {
    if (!this.#isWanted) return;
    const own = this.#app.isPackaged ? [] : [this.#app.getAppPath()];
    this.#app.relaunch({ args: [...own, '--', ...this.#given.take()] });
  }
}
