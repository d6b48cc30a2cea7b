import type { Locator, Page } from '@playwright/test';
import type { Report } from '../../shared/report/schema.ts';
import { PART_ROLES } from '../../shared/report/schema.ts';
import { writtenReport } from '../renderer/document/written-report.ts';
import { NO_ELECTRON, testElectron } from './electron/program.ts';
import { startWindow } from './electron/running-window.ts';
import { test as base, expect, fixedHost } from './fixtures.ts';
import type { Harness } from './harness/harness.tsx';
import { serveHarness, WITH_STYLES } from './harness/serve-harness.ts';

export { expect } from '@playwright/test';

declare const window: { mountReport: (report: Report) => void; harness: Harness };

/** A block as a test names it: its level, drawn number and text. */
type Line = [level: string, number: string, text: string];

/** The paper in a real browser, as a clerk's hands and a test's eyes meet it. */
export class Paper {
  readonly text: Locator;

  constructor(readonly page: Page) {
    this.text = page.locator('.paper');
  }

  async open(url: string, report: Report): Promise<void> {
    await this.page.goto(url);
    await this.page.evaluate((given) => window.mountReport(given), report);
    await this.text.waitFor();
  }

  report(): Promise<Report> {
    return this.page.evaluate(() => window.harness.report());
  }

  /** The document as JSON text. */
  json(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify(window.harness.editor.getJSON()));
  }

  /** The zones' names in order, with the parts' headings. */
  frame(): Promise<string[]> {
    return this.page.evaluate(() =>
      window.harness.editor.state.doc.content.content.map(
        ({ type, attrs }) => `${type.name} ${attrs.heading ?? ''}`,
      ),
    );
  }

  /** The text of each zone, blocks divided by |. */
  zones(): Promise<Record<string, string>> {
    return this.page.evaluate(() => {
      const { doc } = window.harness.editor.state;
      return Object.fromEntries(
        doc.content.content.map((zone) => [
          zone.type.name,
          zone.isTextblock
            ? zone.textContent
            : zone.content.content.map(({ textContent }) => textContent).join('|'),
        ]),
      );
    });
  }

  /** The blocks of a zone as drawn. */
  lines(zone: string): Promise<Line[]> {
    return this.page.evaluate(
      (name) =>
        [...document.querySelectorAll<HTMLElement>(`[data-zone="${name}"] [data-level]`)].map((block) => [
          block.dataset.level ?? '',
          block.dataset.number ?? '',
          block.textContent ?? '',
        ]),
      zone,
    );
  }

  /** Puts the caret (or, with two texts, the selection's ends) right before a text; `after` puts it behind. */
  async select(from: string, to?: string, side: 'before' | 'after' = 'before'): Promise<void> {
    await this.page.evaluate(
      ([start, end, at]) => {
        const { editor } = window.harness;
        const find = (text: string): number => {
          let found = -1;
          editor.state.doc.descendants((node, pos) => {
            const offset = node.isText ? (node.text ?? '').indexOf(text) : -1;
            if (found < 0 && offset >= 0) found = pos + offset + (at === 'after' ? text.length : 0);
          });
          if (found < 0) throw new RangeError(`not in the document: ${text}`);
          return found;
        };
        const anchor = find(start ?? '');
        editor.view.focus();
        const { tr } = editor.state;
        // biome-ignore lint/suspicious/noExplicitAny: the selection's class is not on the page's window
        const TextSelection = (editor.state.selection as any).constructor;
        editor.view.dispatch(
          tr.setSelection(TextSelection.create(tr.doc, anchor, end === undefined ? anchor : find(end))),
        );
      },
      [from, to, side] as const,
    );
  }

  /** Puts the caret to the start of a zone. */
  async goTo(zone: string): Promise<void> {
    await this.page.evaluate((name) => {
      const { editor } = window.harness;
      let at = 0;
      editor.state.doc.forEach((node, pos) => {
        if (node.type.name === name) at = pos + (node.isTextblock ? 1 : 2);
      });
      editor.view.focus();
      editor.commands.setTextSelection(at);
    }, zone);
  }

  /** Pastes as the system's clipboard would. */
  async paste(data: Record<string, string>): Promise<void> {
    await this.page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('.paper')?.dispatchEvent(event);
    }, data);
  }

  /** What copying the selection puts on the clipboard. */
  copied(): Promise<{ html: string; text: string }> {
    return this.page.evaluate(() => {
      const { view } = window.harness.editor;
      const { dom, text } = view.serializeForClipboard(view.state.selection.content());
      return { html: dom.innerHTML, text };
    });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** All five parts, in order, under their own headings. */
  async expectWhole(headings: readonly string[]): Promise<void> {
    const parts = PART_ROLES.map((role, at) => `${role} ${headings[at]}`);
    expect(await this.frame()).toEqual([
      'title ',
      'addressee ',
      'lead ',
      ...parts,
      'signatureOffice ',
      'signatureDate ',
    ]);
    await expect(this.page.locator('.part-heading-text')).toHaveText(
      headings.map((heading, at) => `${'一二三四五'[at]}、${heading}`),
    );
  }

  async undoAll(): Promise<void> {
    await this.page.evaluate(() => {
      while (window.harness.editor.commands.undo());
    });
  }
}

interface Fixtures {
  given: Report;
  /** Whether the page's policy lets in styles that a script has the browser set; the product's never does. */
  withStyles: boolean;
  paper: Paper;
}

interface WorkerFixtures {
  harness: string;
}

/** A window of Electron and nothing else: the paper needs the engine alone. */
const BARE_WINDOW = `
  const { app, BrowserWindow } = require('electron');
  app.enableSandbox();
  app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768 }).loadURL('data:text/html,paper'));`;

/** A test of the paper alone, opened with `given`. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  window: [
    async ({ where }, use) => {
      const binary = where === 'electron' ? testElectron() : null;
      const window = binary === null ? null : await startWindow(binary, { instead: BARE_WINDOW });
      await use(window);
      await window?.close();
    },
    { scope: 'worker' },
  ],

  harness: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter's pattern.
    async ({}, use, { workerIndex }) => {
      const { url, close } = await serveHarness(workerIndex);
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],

  given: [writtenReport(), { option: true }],

  withStyles: [false, { option: true }],

  // The paper alone asks nothing of the product.
  host: async ({ where, window, harness }, use, { skip }) => {
    skip(where === 'electron' && window === null, NO_ELECTRON);
    await use(fixedHost(harness));
  },

  paper: async ({ page, host, given, withStyles }, use) => {
    const paper = new Paper(page);
    await paper.open(withStyles ? host.url + WITH_STYLES : host.url, given);
    await use(paper);
  },
});
