import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { preview } from 'vite';
import { floor } from '../../src/data/floor.ts';
import { loadAllWords } from '../../src/words/say.ts';
import { hasOldChromium, openOldChromium } from './oldChromium.ts';
import { MOST, press, screenIs } from './pressing.ts';

/**
 * Plays a whole quick game of the built site in the oldest Chromium of the floor, with the picture that WebGL draws and
 * with the one that needs none. With ENGINES=all, a machine that cannot run it is a failure.
 */

const say = await loadAllWords('ja');
const projector = { width: 1366, height: 641 };

/** What the page must look like there, where newer browsers have another way. */
interface Look {
  readonly picture: number; // pixels that the valley is high
  readonly answer: string; // shadow of the chosen one, by which it is marked
  readonly column: string; // colour behind the chosen one
}

const lookOf = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const answer = document.querySelector('.answer input:checked')?.closest('.answer');
    const column = document.querySelector('.columns label:not(:first-child) input:checked');
    return {
      picture: document.querySelector('#stage canvas, #stage svg')?.getBoundingClientRect().height ?? 0,
      answer: answer ? getComputedStyle(answer).boxShadow : 'none',
      column: column ? getComputedStyle(column).backgroundColor : 'none',
    };
  });

const isThere = async (page: Page, selector: string): Promise<boolean> => (await page.$(selector)) !== null;

/** On a phone each row of tallies folds, as it does where a style can ask how wide its container is. */
const rowsFold = async (page: Page): Promise<void> => {
  await page.waitForSelector('.tally-row', { timeout: MOST });
  await page.setViewport({ width: 390, height: 844 });
  const folded =
    'getComputedStyle(document.querySelector(".tally-row")).gridTemplateAreas.includes("slots slots")';
  await page.waitForFunction(folded, { timeout: MOST });
  await page.setViewport(projector);
};

/** From a winter to its review. */
const round = async (page: Page, first: boolean): Promise<void> => {
  await screenIs(page, 'winter');
  await press(page, first ? say('winter.even', { count: 4 }) : say('winter.same'));
  if (first) {
    await page.click('.columns label:nth-child(3)');
    assert.match((await lookOf(page)).column, /^rgb\(/, 'the tallies laid on a cloud are not marked');
  }
  if (await isThere(page, '.tray .tally')) await press(page, say('winter.rest'));
  await press(page, say('winter.confirm'));
  await press(page, say('run.toEvent'));
  await screenIs(page, 'summer');
  while (await isThere(page, '.answer')) {
    await page.click('.answer.wait label');
    assert.notEqual((await lookOf(page)).answer, 'none', 'the chosen answer is not marked');
    await press(page, say('summer.confirm'));
    await page.waitForFunction(() => !document.querySelector('.answer.chosen'), { timeout: MOST });
  }
  await press(page, say('run.skip'));
  await screenIs(page, 'review');
};

/** Plays from the title to the report, and looks at the picture on the way. */
const play = async (picture: 'ready' | 'drawn', ...args: string[]): Promise<string> => {
  const site = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'silent' });
  const browser = await openOldChromium(...args);
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push((error as Error).message));
    await page.setViewport(projector);
    await page.evaluateOnNewDocument(() => {
      // What Chrome had before Safari did.
      Reflect.deleteProperty(CanvasRenderingContext2D.prototype, 'roundRect');
      for (const name of ['requestIdleCallback', 'OffscreenCanvas']) Reflect.deleteProperty(window, name);
      Reflect.deleteProperty(Navigator.prototype, 'userActivation');
      localStorage.setItem('mizuwake.language', 'ja');
      localStorage.setItem('mizuwake.motion', 'off'); // so that no screen goes on by itself
    });
    await page.goto(site.resolvedUrls?.local[0] ?? '');
    await press(page, say('course.quick'));
    await page.waitForSelector(`#stage[data-stage=${picture}]`, { timeout: MOST });
    assert.ok((await lookOf(page)).picture > 200, 'the valley has no height');
    await press(page, say('promises.none'));
    await rowsFold(page);
    for (let count = 1; count <= 3; count++) {
      await round(page, count === 1);
      await press(page, say('review.next'), say('review.toReport'));
    }
    await screenIs(page, 'report');
    await page.waitForSelector('.run-code', { timeout: MOST });
    assert.deepEqual(complaints, []);
    return await browser.version();
  } finally {
    await browser.close();
    await site.close();
  }
};

if (!hasOldChromium) {
  console.log(`Chromium ${floor.chrome} runs on Linux with x64 only, so no game was played in it`);
  process.exit(process.env.ENGINES === 'all' ? 1 : 0);
}
const stage = await play('ready');
assert.ok(stage.includes(`/${floor.chrome}.`), `${stage} is not the oldest Chrome`);
console.log(`passed  ${stage}: a whole game beside the stage`);
await play('drawn', '--disable-3d-apis');
console.log(`passed  ${stage}: a whole game beside the drawing, without WebGL`);
process.exit(0);
