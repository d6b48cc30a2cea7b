import { defineConfig } from 'vitest/config';

const UNIT = 'tests/{shared,electron,renderer,build}/**';

export default defineConfig({
  test: {
    coverage: { include: ['shared/**', 'electron/**'], reporter: ['text-summary', 'html'] },
    projects: [
      {
        // Files share their worker: pure code leaves nothing behind that another file could see.
        test: {
          name: 'unit',
          include: [`${UNIT}/*.test.{ts,tsx}`],
          exclude: [`${UNIT}/*.slow.test.ts`],
          isolate: false,
        },
      },
      {
        // Whatever starts a process, waits for a clock, calls the validator or mocks Electron for itself.
        test: { name: 'slow', include: [`${UNIT}/*.slow.test.ts`], testTimeout: 60_000 },
      },
      { test: { name: 'quality', include: ['tests/quality/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'layout',
          include: ['tests/layout/**/*.test.ts'],
          setupFiles: ['tests/layout/validate-rendered.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
