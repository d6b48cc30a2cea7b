import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{shared,electron,renderer,build}/**/*.test.{ts,tsx}'] } },
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
