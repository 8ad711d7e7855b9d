import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { courses } from '../../src/data/courses.ts';
import { loadAllWords } from '../../src/words/say.ts';
import { onPath } from '../browser/browser.ts';
import { MOST, press, screenIs } from './pressing.ts';

/**
 * Plays a whole quick game from the one file of `npm run bundle` in Firefox, which has rules of its own for pages opened
 * from files. With ENGINES=all, a machine without Firefox is a failure.
 */

const say = await loadAllWords('en');
const file = pathToFileURL(join(import.meta.dirname, '../../bundle/mizuwake.html')).href;

/** From a winter with all tallies placed to its review. */
const toReview = async (page: Page): Promise<void> => {
  await press(page, say('winter.confirm'));
  await press(page, say('run.toEvent'));
  await screenIs(page, 'summer');
  while (await page.$('.answer')) {
    await page.click('.answer.wait label');
    await press(page, say('summer.confirm'));
    await page.waitForFunction(() => !document.querySelector('.answer.chosen'), { timeout: MOST });
  }
  await press(page, say('run.skip'));
  await screenIs(page, 'review');
};

const play = async (executablePath: string): Promise<string> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: MOST,
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
    await page.waitForSelector('.part-luck .fates', { timeout: 2 * MOST }); // from the worker
    assert.deepEqual(complaints, []);
    return await browser.version();
  } finally {
    await browser.close();
  }
};

const firefox = onPath('firefox-esr', 'firefox');
if (!firefox) {
  console.log('Firefox is not installed, so the one file was not played in it');
  process.exit(process.env.ENGINES === 'all' ? 1 : 0);
}
console.log(`passed  ${await play(firefox)}: a whole game from the one file`);
process.exit(0);
