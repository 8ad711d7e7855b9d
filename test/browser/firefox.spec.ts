import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { courses } from '../../src/data/courses.ts';
import { onPath } from './browser.ts';
import { sayIn } from './player.ts';

/** The one file of `npm run bundle` in Firefox, which has rules of its own for pages opened from files. */

test.setTimeout(300_000);

const executablePath = onPath('firefox-esr', 'firefox');
const file = pathToFileURL(join(import.meta.dirname, '../../bundle/mizuwake.html')).href;
const say = sayIn('en');

/** Presses a button once it can be pressed. */
const press = async (page: Page, name: string): Promise<void> => {
  const button = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('button')].find(
        (one) =>
          (one.ariaLabel ?? one.textContent?.trim()) === wanted &&
          one.ariaDisabled !== 'true' &&
          one.checkVisibility(),
      ),
    {},
    name,
  );
  await (button as ElementHandle<HTMLButtonElement>).click();
};

const screen = (page: Page): Promise<string | undefined> => page.evaluate(() => document.body.dataset.screen);

/** From a winter with all tallies placed to its review. */
const toReview = async (page: Page): Promise<void> => {
  await press(page, say('winter.confirm'));
  await press(page, say('run.toEvent'));
  do {
    await (await page.waitForSelector('.answer.wait label'))?.click();
    await press(page, say('summer.confirm'));
  } while ((await screen(page)) === 'summer'); // a storm
  await press(page, say('run.skip'));
};

test('Firefox plays a whole game from the one file', async () => {
  test.skip(!executablePath, 'Firefox is not installed');
  if (!executablePath) return;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 60_000,
  });
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(file);
    await press(page, say('language.en'));
    await press(page, say('course.quick'));
    await press(page, say('promises.none'));
    await press(page, say('winter.rest'));
    for (let round = 1; round <= courses.quick.rounds; round++) {
      await toReview(page);
      if (round === courses.quick.rounds) break;
      await press(page, say('review.next'));
      await press(page, say('winter.same'));
    }
    await press(page, say('review.toReport'));
    await page.waitForSelector('.part-luck .fates', { timeout: 120_000 }); // from the worker
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});
