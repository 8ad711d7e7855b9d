import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

/** For a machine without a screen, a graphics card or a user to sandbox, and for no talk with the vendor. */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The first of the programs that is on the PATH. */
export const onPath = (...names: string[]): string | null => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
};

const usual: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['C:\\Program Files', 'C:\\Program Files (x86)'].map(
    (folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
  ),
};

/** Whether a browser starts: one that was copied or downloaded may lack system libraries. */
const starts = (path: string): boolean =>
  existsSync(path) &&
  (process.platform === 'win32' || // where asking the version opens a window
    spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0);

/** The Chromium to test with: that of the CHROMIUM variable, an installed one, or Playwright's own. */
export const findChromium = (): string | null => {
  const named = process.env.CHROMIUM;
  if (named !== undefined) return starts(named) ? named : null;
  const installed = onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome');
  const candidates = [installed, ...(usual[process.platform] ?? []), chromium.executablePath()];
  return candidates.find((path): path is string => path !== null && starts(path)) ?? null;
};

const MINUTES = 60_000;

const fetched = (command: string, ...args: string[]): boolean => {
  console.log(`No Chromium yet: ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, args, { env, timeout: 10 * MINUTES, stdio: ['ignore', 'inherit', 'inherit'] })
      .status === 0
  );
};

const playwright = join(
  dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
  'cli.js',
);

/** Gets a Chromium from Playwright or, as root on Debian, from the system's packages. */
const fetchChromium = (): string | null => {
  fetched(process.execPath, playwright, 'install', '--no-shell', 'chromium');
  const found = findChromium();
  if (found || process.getuid?.() !== 0 || !onPath('apt-get')) return found;
  fetched('apt-get', 'update', '-qq');
  fetched('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return findChromium();
};

/** A Chromium, fetched if there is none; null if that fails too. */
export const provideChromium = (): string | null => findChromium() ?? fetchChromium();

/** What to do then. */
export const noChromium =
  'The tests need a browser, and none could be found or fetched: install Chromium or Chrome, or set CHROMIUM to the path of one.';
