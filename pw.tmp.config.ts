import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './test/browser/browser.ts';

/** A port of its own, so that a game being played on this machine is not in the way. */
const origin = 'http://127.0.0.1:4441';

const executablePath = findChromium();
if (executablePath) process.env.CHROMIUM = executablePath; // so that workers need not look again

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test/out/browser',
  forbidOnly: !!process.env.CI,
  workers: 2,
  retries: 0,
  timeout: 120_000, // these are for hangs, not for slow machines
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test/out/playwright.json' }]],
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 4441 --strictPort',
    url: origin,
    timeout: 30_000,
  },
  use: {
    baseURL: origin,
    trace: 'off',
    actionTimeout: 60_000, // so that what is never there fails soon, and by its name
    launchOptions: { ...(executablePath && { executablePath }), args: [...chromiumArgs] },
  },
});
