import type { Locator, Page } from '@playwright/test';
import { places, TALLIES } from '../../src/game/rules/split.ts';
import { begin, lay, open, promise, sayIn, share, toFirstWinter, toReview, withMouse } from './player.ts';
import { expect, test } from './test.ts';

/** Tallies on clouds: laid by a column, seen at once in what they do, and never lost. */

test.setTimeout(90_000);

const say = sayIn('en');

const columnsOf = (page: Page, cloud: number): Locator =>
  page.locator('.columns').nth(cloud).locator('input');

/** How many tallies lie on each cloud, as its columns show. */
const laid = (page: Page): Promise<number[]> =>
  page
    .locator('.columns')
    .evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll('input')].findIndex(({ checked }) => checked)),
    );

/** Heights of a cloud's columns. */
const heights = (page: Page, cloud: number): Promise<number[]> =>
  page
    .locator('.columns')
    .nth(cloud)
    .locator('.column-level')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('height'))));

const numberIn = async (where: Locator): Promise<number> =>
  Number(/\d+/.exec((await where.count()) > 0 ? ((await where.first().textContent()) ?? '') : '0')?.[0] ?? 0);

/** All tallies that the page counts: in places, on a cloud and in the tray. */
const counted = async (page: Page): Promise<number> => {
  const counts = await page.locator('.tally-row .tally-count').allTextContents();
  const left = await numberIn(page.locator('.tray-left'));
  return counts.reduce((sum, count) => sum + Number(count), left);
};

const focused = (where: Locator): Promise<boolean> =>
  where.evaluate((element) => element === document.activeElement);

test.beforeEach(async ({ page }) => {
  await open(page, 'en', 'off');
});

test('a press on a column lays so many tallies; each makes readier, and twenty add up in sight', async ({
  page,
}) => {
  await toFirstWinter(withMouse(page, say));
  const steps = await heights(page, 0);
  expect(steps).toHaveLength(5);
  expect(steps.toSorted((a, b) => a - b)).toEqual(steps);
  expect(steps[4]).toBeGreaterThan((steps[0] ?? 0) + 1);

  await lay(page, 3);
  expect(await laid(page)).toEqual([3, 0]);
  await expect(page.locator('.tray-laid')).toHaveText(say('earmark.tray', { count: 3 }));
  await expect(page.locator('.tray-left')).toContainText(say('winter.trayCount', { count: 17 }));
  expect(await counted(page)).toBe(TALLIES);
  expect(await heights(page, 0)).toEqual(steps);

  // On the other cloud they come along instead: what lay on the first is in the tray again, or there.
  await columnsOf(page, 1).nth(2).check({ force: true });
  expect(await laid(page)).toEqual([0, 2]);
  expect(await counted(page)).toBe(TALLIES);
  await withMouse(page, say).press(say('winter.undo'));
  expect(await laid(page)).toEqual([3, 0]);
  await lay(page, 0);
  await expect(page.locator('.tray-laid')).toHaveCount(0);
  expect(await counted(page)).toBe(TALLIES);
});

test('money in the pillars that help lifts the column without tallies', async ({ page }) => {
  const player = withMouse(page, say);
  await toFirstWinter(player);
  const before = await Promise.all([heights(page, 0), heights(page, 1)]);
  await share(player, { use: 5, create: 5, trust: 5, collaborate: 5 });
  const after = await Promise.all([heights(page, 0), heights(page, 1)]);
  for (const [cloud, [none]] of after.entries()) expect(none).toBeGreaterThan(before[cloud]?.[0] ?? 0);
});

test('more than the tray holds is refused with a sentence, and nothing is lost', async ({ page }) => {
  const player = withMouse(page, say);
  await toFirstWinter(player);
  await share(player, { use: 9, trust: 9 });
  await lay(page, 2);
  await lay(page, 4);
  await expect(page.locator('.refused')).toHaveText(say('refused.trayEmpty'));
  expect(await laid(page)).toEqual([2, 0]);
  expect(await focused(columnsOf(page, 0).nth(2))).toBe(true);
  expect(await counted(page)).toBe(TALLIES);
  await player.press(say('winter.less', { place: say('place.use') }));
  await lay(page, 3);
  await expect(page.locator('.refused')).toHaveCount(0);
  expect(await laid(page)).toEqual([3, 0]);
});

test('by keyboard a cloud is one stop, and the arrows lay and take back', async ({ page }) => {
  await toFirstWinter(withMouse(page, say));
  const [first, second] = [columnsOf(page, 0), columnsOf(page, 1)];
  await first.nth(0).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await laid(page)).toEqual([2, 0]);
  await expect(first.nth(2)).toHaveAccessibleName(/^2/);
  await page.keyboard.press('ArrowLeft');
  expect(await laid(page)).toEqual([1, 0]);
  await page.keyboard.press('Tab');
  expect(await focused(second.nth(0))).toBe(true);
  await page.keyboard.press('Shift+Tab');
  expect(await focused(first.nth(1))).toBe(true);
});

test('the same as last time repeats the places, and leaves in the tray what lay on a cloud', async ({
  page,
}) => {
  const player = withMouse(page, say);
  await begin(player, 'quick');
  await promise(player, null);
  await player.press(say('winter.even', { count: 4 }));
  await lay(page, 4);
  await toReview(player);
  await player.press(say('review.next'));
  await player.press(say('winter.same'));
  for (const place of places.filter((one) => one !== 'reserve'))
    await expect(page.locator(`[data-place=${place}] .tally-count`)).toHaveText('4');
  await expect(page.locator('.tray-left')).toContainText(say('winter.trayCount', { count: 4 }));
  expect(await laid(page)).toEqual([0, 0]);
  await lay(page, 1);
  await player.press(say('winter.same'));
  expect(await laid(page)).toEqual([1, 0]);
  expect(await counted(page)).toBe(TALLIES);
});

/** Whether the tallies that were laid on a cloud can only be taken back, once a study has told which of the pair comes. */
const isTakenBack = async (page: Page, cloud: number): Promise<boolean> => {
  const player = withMouse(page, say);
  const { press } = player;
  await open(page, 'en', 'off');
  await press(say('title.code'));
  await page.getByLabel(say('code.seedField')).fill('1CE5W');
  await page.getByText(say('course.class'), { exact: true }).last().click();
  await press(say('code.seedStart'));
  await press(say('briefing.skip'));
  await promise(player, null);
  await columnsOf(page, cloud).nth(2).check({ force: true });
  await page.getByText(say('measure.title')).click();
  await press(say('study.look', { year: 2027 }));
  await press(say('study.yes'));
  await expect(page.locator('.columns')).toHaveCount(1);
  await expect(page.locator('.tray-laid')).toHaveText(say('earmark.tray', { count: 2 }));
  const back = page.locator('.cloud.parted .take-back');
  if ((await back.count()) === 0) {
    expect(await laid(page)).toEqual([2]);
    return false;
  }
  await back.click();
  await expect(back).toHaveCount(0);
  await expect(page.locator('.tray-left')).toContainText(say('winter.trayCount', { count: TALLIES }));
  return true;
};

test('a cloud that is known not to come takes no tally, and gives back what lay there', async ({
  browser,
}) => {
  const found: boolean[] = [];
  // The same seed on two devices: tallies lie once on the cloud that comes, once on the other.
  for (const cloud of [0, 1]) {
    const context = await browser.newContext({ locale: 'en-GB' });
    found.push(await isTakenBack(await context.newPage(), cloud));
    await context.close();
  }
  expect(found.toSorted()).toEqual([false, true]);
});
