import { defineConfig } from '@playwright/test';
import type { Where } from './tests/e2e/fixtures.ts';

export default defineConfig<object, { where: Where }>({
  testDir: 'tests/e2e',
  projects: [
    { name: 'browser', testIgnore: 'electron/**' },
    // The same tests in Electron's window, but for what has none and what says that it is the browser's. One program at
    // a time: they share the screen, the clipboard and the system's dialogs.
    {
      name: 'electron',
      testIgnore: 'cli*.spec.ts',
      grepInvert: /\(in the browser\)/,
      workers: 1,
      use: { where: 'electron' },
    },
  ],
  outputDir: 'test-results',
  globalSetup: './build/build.mjs',
  workers: 2,
  // A race with the browser on a busy machine is told as flaky; what fails twice is a failure.
  retries: 1,
  // A slow and busy machine is no failure: nothing here measures time.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { executablePath: process.env.FAZHI_CHROMIUM ?? '/usr/bin/chromium' },
  },
});
