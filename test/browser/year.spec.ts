import type { Page } from '@playwright/test';
import { answer, open, sayIn, share, toFirstWinter, withMouse } from './player.ts';
import { expect, test } from './test.ts';

/** The year in motion: however it is watched, it ends on the same still. */

const say = sayIn('en');
const split = { use: 5, create: 5, trust: 4, collaborate: 3, reserve: 3 };

/** What the stage shows, told by its host. */
const shown = (page: Page): Promise<object> =>
  page.locator('#stage').evaluate(({ dataset }) => {
    const { lanterns, levee, water, banners, weather, struck, season, shown } = dataset;
    return { lanterns, levee, water, banners, weather, struck, season, shown };
  });

const onScreen = (page: Page, screen: string): Promise<void> =>
  expect(page.locator('body')).toHaveAttribute('data-screen', screen, { timeout: 30_000 });

const ready = (page: Page): Promise<void> =>
  expect(page.locator('#stage')).toHaveAttribute('data-stage', 'ready', { timeout: 30_000 });

/** From the title to the first year that passes in full motion; a page loaded anew is calm. */
const confirmed = async (page: Page): Promise<void> => {
  await open(page, 'en', 'calm', true);
  const player = withMouse(page, say);
  await toFirstWinter(player);
  await ready(page);
  await share(player, split);
  await player.press(say('bar.settings'));
  await page.getByRole('radio', { name: say('motion.full') }).check({ force: true });
  await page.keyboard.press('Escape');
  await player.press(say('winter.confirm'));
  await player.press(say('predict.skip'));
};

/** That a stage drawn anew, on which nothing has moved yet, shows the same. */
const expectStill = async (page: Page): Promise<void> => {
  const before = await shown(page);
  await page.reload();
  await ready(page);
  expect(await shown(page)).toEqual(before);
};

test('a year in full motion ends on the stills that are drawn at once', async ({ page }) => {
  test.setTimeout(120_000);
  await confirmed(page);
  await withMouse(page, say).press(say('run.fast'));
  await onScreen(page, 'summer');
  await expect(page.locator('#stage')).toHaveAttribute('data-weather', 'sun', { timeout: 20_000 });
  await expectStill(page);
  await answer(withMouse(page, say), 'spend');
  await onScreen(page, 'review');
  await expect(page.locator('#stage')).toHaveAttribute('data-weather', 'none');
  await expectStill(page);
});

test('all motion can be stopped and let go again, while a year passes too', async ({ page }) => {
  test.setTimeout(90_000);
  await confirmed(page);
  await page.getByRole('button', { name: say('run.freeze'), exact: true }).click();
  await expect(page.getByRole('button', { name: say('run.resume'), exact: true })).toBeVisible();
  const season = await page.locator('#stage').getAttribute('data-season');
  const picture = await page.locator('#stage canvas').screenshot();
  await page.getByRole('button', { name: say('run.fast'), exact: true }).click();
  expect((await page.locator('#stage canvas').screenshot()).equals(picture)).toBe(true);
  await expect(page.locator('#stage')).toHaveAttribute('data-season', season ?? '');
  await page.getByRole('button', { name: say('run.unfreeze'), exact: true }).click();
  await onScreen(page, 'summer');
});
