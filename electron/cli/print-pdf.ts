import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { AppError } from '../../shared/app-error.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge', 'chrome.exe', 'msedge.exe'];
const WINDOWS_FOLDERS = ['Google/Chrome/Application', 'Microsoft/Edge/Application'];
const TIME_LIMIT_MS = 60_000;

/** What keeps a browser from asking anything of a network, and from its own sandbox where it runs as root. */
const QUIET = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
];

const canRun = (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

function candidates(): string[] {
  const { FAZHI_CHROMIUM, PATH = '', ProgramFiles, 'ProgramFiles(x86)': ProgramFilesX86 } = process.env;
  const windows = [ProgramFiles, ProgramFilesX86].flatMap((root) =>
    root ? WINDOWS_FOLDERS.map((folder) => join(root, folder)) : [],
  );
  const folders = [...PATH.split(delimiter), ...windows];
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return FAZHI_CHROMIUM ? [FAZHI_CHROMIUM] : found;
}

async function findBrowser(): Promise<string> {
  for (const file of candidates()) if (await canRun(file)) return file;
  throw new AppError('no-browser');
}

/**
 * Prints a web page of its own into a PDF, in this machine's Chromium, Chrome or Edge.
 * @param html the page
 * @throws AppError no-browser when there is none
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const browser = await findBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html);
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    const args = [...QUIET, ...sandbox, profile, `--print-to-pdf=${pdf}`, pathToFileURL(page).href];
    await promisify(execFile)(browser, args, { timeout: TIME_LIMIT_MS });
    return await readFile(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
