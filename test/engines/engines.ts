import { runInThisContext } from 'node:vm';
import { chromium } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArgs, findChromium, onPath } from '../browser/browser.ts';
import { RUN } from './bundle.ts';
import { hashes } from './hashes.ts';
import { hasOldChromium, openOldChromium } from './oldChromium.ts';
import { findWebKitDriver, inWebKit } from './webkit.ts';

/** Where the bundle can be had: as text, and on a page. */
interface Bundle {
  readonly script: string;
  readonly url: string;
}

/** What an engine made of the runs. */
interface Result {
  readonly version: string;
  readonly hashes: readonly string[];
}

/** An engine, and how it runs the bundle; null when it is not installed. */
interface Engine {
  readonly name: string;
  readonly play: ((bundle: Bundle) => Promise<Result>) | null;
}

const timeout = 60_000; // for a browser to start

const playInChromium =
  (executablePath: string) =>
  async ({ url }: Bundle): Promise<Result> => {
    const browser = await chromium.launch({ executablePath, args: [...chromiumArgs], timeout });
    try {
      const page = await browser.newPage();
      await page.goto(url);
      return { version: browser.version(), hashes: await page.evaluate<string[]>(RUN) };
    } finally {
      await browser.close();
    }
  };

const playByPuppeteer =
  (start: () => Promise<Browser>) =>
  async ({ url }: Bundle): Promise<Result> => {
    const browser = await start();
    try {
      const page = await browser.newPage();
      await page.goto(url);
      const version = (await browser.version()).replace(/^\w+\//, '');
      return { version, hashes: (await page.evaluate(RUN)) as string[] };
    } finally {
      await browser.close();
    }
  };

const playInFirefox = (executablePath: string) =>
  playByPuppeteer(() => puppeteer.launch({ browser: 'firefox', executablePath, headless: true, timeout }));

const playInWebKit =
  (xvfb: string, driver: string) =>
  async ({ url }: Bundle): Promise<Result> => {
    const { version, value } = await inWebKit(xvfb, driver, url, RUN);
    return { version, hashes: value as string[] };
  };

const version = process.versions.node;
const chromiumPath = findChromium();
const firefoxPath = onPath('firefox-esr', 'firefox');
const xvfbPath = onPath('xvfb-run');
const driverPath = findWebKitDriver();

/** The first is what the others are held against. */
export const engines: readonly Engine[] = [
  { name: 'Node from source', play: async () => ({ version, hashes: hashes() }) },
  { name: 'Node', play: async ({ script }) => ({ version, hashes: runInThisContext(`${script};${RUN}`) }) },
  { name: 'Chromium', play: chromiumPath ? playInChromium(chromiumPath) : null },
  { name: 'Old Chromium', play: hasOldChromium ? playByPuppeteer(openOldChromium) : null },
  { name: 'Firefox', play: firefoxPath ? playInFirefox(firefoxPath) : null },
  { name: 'WebKit', play: xvfbPath && driverPath ? playInWebKit(xvfbPath, driverPath) : null },
];
