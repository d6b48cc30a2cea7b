import { defineConfig } from 'vitest/config';

/** Pure code: `npm run check` runs its tests. */
const PURE = 'tests/{shared,renderer,build}/**';
/** What reads and writes real files, Word packages, folders and sockets. */
const HOST = 'tests/electron/**';
/** A slow and busy machine is no failure. */
const PATIENCE = 60_000;
const SHELL = ['tests/electron/{main,preload}.test.ts', 'tests/electron/shell/**/*.test.ts'];

export default defineConfig({
  test: {
    // What a file is turned into for Node is kept by the file's words.
    experimental: { fsModuleCache: true, fsModuleCachePath: '.cache/modules' },
    coverage: { include: ['shared/**', 'electron/**'], reporter: ['text-summary', 'html'] },
    projects: [
      {
        // Files share their worker: pure code leaves nothing behind that another file could see.
        test: {
          name: 'unit',
          include: [`${PURE}/*.test.{ts,tsx}`],
          exclude: ['**/*.slow.test.ts'],
          isolate: false,
          pool: 'threads',
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        // Each test has a folder of its own, so files share their worker here too.
        test: {
          name: 'host',
          include: [`${HOST}/*.test.ts`],
          exclude: ['**/*.slow.test.ts', ...SHELL],
          isolate: false,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      // Each with an `electron` of its own.
      {
        test: {
          name: 'shell',
          include: SHELL,
          exclude: ['**/*.slow.test.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        // Whatever starts a process, waits for a clock, calls the validator or works through hundreds of thousands of characters.
        test: {
          name: 'slow',
          include: [`${PURE}/*.slow.test.ts`, `${HOST}/*.slow.test.ts`, 'tests/soak/*.slow.test.ts'],
          testTimeout: 2 * PATIENCE,
          hookTimeout: 2 * PATIENCE,
        },
      },
      {
        test: {
          name: 'quality',
          include: ['tests/quality/**/*.test.ts'],
          testTimeout: 2 * PATIENCE,
          hookTimeout: 2 * PATIENCE,
        },
      },
      {
        test: {
          name: 'layout',
          include: ['tests/layout/**/*.test.ts'],
          setupFiles: ['tests/layout/validate-rendered.ts'],
          testTimeout: 4 * PATIENCE,
          hookTimeout: 4 * PATIENCE,
          fileParallelism: false,
        },
      },
    ],
  },
});
