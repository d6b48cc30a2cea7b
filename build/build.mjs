import { rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build as viteBuild } from 'vite';
import { dropCommandLine, makeCommandLine } from './cli/code-cache.mjs';
import { noteModules } from './notices/bundled-modules.mjs';
import { bundledPackages } from './notices/bundled-packages.mjs';
import { noticesText } from './notices/notices-file.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const dist = `${project}dist`;

const newRenderer = `${dist}/renderer-${process.pid}`;
const bundled = noteModules();

/** @type {import('vite').InlineConfig} */
const common = { configFile: false, logLevel: 'warn', publicDir: false };

/** The page. @type {import('vite').InlineConfig} */
const renderer = {
  ...common,
  root: `${project}renderer`,
  base: './',
  plugins: [react(), bundled.plugin()],
  worker: { plugins: () => [bundled.plugin()] },
  build: {
    outDir: newRenderer,
    emptyOutDir: true,
    // Fonts must be files: the page's policy lets no font come from a data: address.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      output: {
        // What the first screen needs in one file, and what follows it in few.
        codeSplitting: {
          groups: [{ name: 'first', tags: ['$initial'], includeDependenciesRecursively: false }],
        },
      },
    },
  },
};

/**
 * A bundle for Node or Electron with everything in it but Node itself and `electron`.
 * @param {Record<string, string>} input the bundle's name and its entry file
 * @param {import('vite').Rolldown.OutputOptions} output
 * @returns {import('vite').InlineConfig}
 */
const node = (input, output) => ({
  ...common,
  root: project,
  ssr: { noExternal: true },
  plugins: [bundled.plugin()],
  build: {
    ssr: true,
    target: 'node20',
    minify: true,
    outDir: dist,
    emptyOutDir: false,
    rolldownOptions: { input, external: ['electron'], output },
  },
});

/** One file each: a sandboxed preload can load no other, and main has no reason to. @type {import('vite').Rolldown.OutputOptions} */
const commonJs = { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false };

/**
 * What is loaded only on use, the Word library above all, goes into chunks in a folder of their own.
 * @param {'es' | 'cjs'} format
 * @param {string} folder
 * @param {'.mjs' | '.cjs'} ending
 * @returns {import('vite').Rolldown.OutputOptions}
 */
const modules = (format, folder, ending) => ({
  format,
  entryFileNames: `[name]${ending}`,
  chunkFileNames: `${folder}/[name]${ending}`,
});

/** Puts the new page in the old one's place at once, so that a host that is running never serves half a page. */
async function replaceRenderer() {
  await rm(`${dist}/renderer`, { recursive: true, force: true });
  await rename(newRenderer, `${dist}/renderer`);
}

/** Lists what is bundled for the audit, and writes its notices beside the page, which shows them. */
async function writeNotices() {
  const packages = bundledPackages(bundled.modules, project);
  const list = packages.map(({ name, version, licence }) => ({ name, version, licence }));
  await writeFile(`${dist}/bundled.json`, `${JSON.stringify(list, null, 2)}\n`);
  const notices = noticesText(packages, bundled.modules);
  await writeFile(`${newRenderer}/third-party-notices.txt`, notices);
  // Once more, since electron-builder leaves out of the archive what it lays beside the program.
  await writeFile(`${dist}/third-party-notices.txt`, notices);
}

/**
 * Builds everything into dist/. Also Playwright's global setup.
 * @throws Error when something bundled stands under a licence that is not allowed, or its notice is not to be had
 */
export default async function build() {
  dropCommandLine();
  await Promise.all([
    viteBuild(renderer),
    viteBuild(node({ main: 'electron/main.ts' }, commonJs)),
    viteBuild(node({ preload: 'electron/preload.ts' }, commonJs)),
    viteBuild(node({ 'work-thread': 'electron/host/work/thread.ts' }, commonJs)),
    viteBuild(node({ 'word-worker': 'electron/read/worker/word-worker.ts' }, commonJs)),
    viteBuild(node({ 'browser-host': 'electron/browser-host.ts' }, modules('es', 'browser-host', '.mjs'))),
    viteBuild(node({ 'cli/command': 'electron/cli.ts' }, modules('cjs', 'cli', '.cjs'))),
  ]);
  await writeNotices();
  await replaceRenderer();
  makeCommandLine();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
