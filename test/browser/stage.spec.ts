import type { Locator, Page } from '@playwright/test';
import seedrandom from 'seedrandom';
import { type Place, places, TALLIES } from '../../src/game/rules/split.ts';
import { STILL } from '../../src/stage/resting.ts';
import { open, promise, sayIn, share, toFirstWinter, withMouse } from './player.ts';
import { expect, test } from './test.ts';

/** Panel and stage meet only in the store: what is done on one shows on the other, at once. */

const say = sayIn('en');

const stageOf = (page: Page): Locator => page.locator('#stage');

const ready = (page: Page): Promise<void> =>
  expect(stageOf(page)).toHaveAttribute('data-stage', 'ready', { timeout: 30_000 });

/** Where on the page a thing of the stage is. */
const spot = async (page: Page, name: string): Promise<{ x: number; y: number }> => {
  const targets = JSON.parse((await stageOf(page).getAttribute('data-targets')) ?? '{}');
  const box = await stageOf(page).boundingBox();
  const [x, y] = targets[name];
  return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
};

const count = (page: Page, place: Place): Locator => page.locator(`[data-place="${place}"] .tally-count`);

const drag = async (page: Page, from: string, to: string): Promise<void> => {
  const [start, end] = [await spot(page, from), await spot(page, to)];
  await page.mouse.move(start.x, start.y);
  // On a busy page the mouse would else rest so long before it moves that the press is a held one.
  await Promise.all([
    page.mouse.down(),
    page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 }),
  ]);
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
};

const shown = (page: Page, split: string): Promise<void> =>
  expect(stageOf(page)).toHaveAttribute('data-shown', split);

test.beforeEach(async ({ page }) => {
  await open(page, 'en', 'calm', true);
  await expect(stageOf(page)).not.toHaveAttribute('data-stage');
  await toFirstWinter(withMouse(page, say));
  await ready(page);
});

test('what the panel shares out the stage shows', async ({ page }) => {
  await share(withMouse(page, say), { use: 2, create: 1, trust: 3, collaborate: 1, reserve: 1 });
  await shown(page, '2/1/3/1/1');
  await withMouse(page, say).press(say('winter.undo'));
  await shown(page, '2/1/3/1/0');
});

test('a tap on a district places a tally, and a tap on its pile takes one out', async ({ page }) => {
  for (const name of ['use', 'use', 'trust', 'useTallies', 'reserve']) {
    const { x, y } = await spot(page, name);
    await page.mouse.click(x, y);
  }
  await shown(page, '1/0/1/0/1');
  for (const [place, tallies] of [
    ['use', 1],
    ['create', 0],
    ['trust', 1],
    ['reserve', 1],
  ] as const)
    await expect(count(page, place)).toHaveText(say('winter.count', { count: tallies }));
});

test('a tally is dragged from the tray, between districts, to the reserve and back', async ({ page }) => {
  await drag(page, 'tray', 'create');
  await shown(page, '0/1/0/0/0');
  await drag(page, 'createTallies', 'collaborate');
  await shown(page, '0/0/0/1/0');
  await drag(page, 'collaborateTallies', 'reserve');
  await shown(page, '0/0/0/0/1');
  await drag(page, 'reserveTallies', 'tray');
  await shown(page, '0/0/0/0/0');
  await expect(count(page, 'reserve')).toHaveText(say('winter.count', { count: 0 }));
});

const laidShown = (page: Page, count: number): Promise<void> =>
  expect(stageOf(page)).toHaveAttribute('data-laid', String(count));

test('a tap on a cloud lays a tally from the tray, and a full cloud takes no more', async ({ page }) => {
  const { x, y } = await spot(page, 'cloud2');
  for (let count = 1; count <= 4; count++) {
    await page.mouse.click(x, y);
    await laidShown(page, count);
  }
  await page.mouse.click(x, y);
  await laidShown(page, 4);
  await expect(page.locator('.refused')).toHaveText(say('refused.cloudFull'));
  await expect(page.locator('.tray-left')).toContainText(say('winter.trayCount', { count: TALLIES - 4 }));
});

test('a tally is dragged onto a cloud from the tray and a board, to another cloud with all that lie there, and off', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await drag(page, 'tray', 'cloud2');
  await laidShown(page, 1);
  await drag(page, 'tray', 'use');
  await drag(page, 'useTallies', 'cloud2');
  await laidShown(page, 2);
  await shown(page, '0/0/0/0/0');
  await drag(page, 'cloud2', 'cloud3');
  await laidShown(page, 2);
  await expect(page.locator('.columns').nth(1).locator('input').nth(2)).toBeChecked();
  await drag(page, 'cloud3', 'trust');
  await laidShown(page, 1);
  await shown(page, '0/0/1/0/0');
  await drag(page, 'cloud3', 'tray');
  await laidShown(page, 0);
  await expect(page.locator('.tray-left')).toContainText(say('winter.trayCount', { count: TALLIES - 1 }));
  // A cloud with nothing on it has nothing to give.
  await drag(page, 'cloud3', 'use');
  await shown(page, '0/0/1/0/0');
});

test('through random play by both, panel and stage stay in step', async ({ page }) => {
  test.setTimeout(120_000);
  const tallies = new Map<Place, number>(places.map((place) => [place, 0]));
  const left = (): number => [...tallies.values()].reduce((rest, n) => rest - n, TALLIES);
  const random = seedrandom.alea('in step');
  for (let turn = 0; turn < 40; turn++) {
    const place = places[Math.floor(random() * places.length)] as Place;
    const byStage = random() < 0.5;
    const more = random() < 0.7;
    const now = tallies.get(place) ?? 0;
    const name = say(`place.${place}`);
    if (byStage) {
      const { x, y } = await spot(page, more ? place : `${place}Tallies`);
      await page.mouse.click(x, y);
    } else {
      // A button that would be refused is there to be pressed all the same.
      const button = page.getByRole('button', {
        name: say(more ? 'winter.more' : 'winter.less', { place: name }),
      });
      await button.click({ force: true });
    }
    if (more && left() > 0) tallies.set(place, now + 1);
    if (!more && now > 0) tallies.set(place, now - 1);
    await shown(page, places.map((one) => tallies.get(one)).join('/'));
    await expect(count(page, place)).toHaveText(say('winter.count', { count: tallies.get(place) ?? 0 }));
  }
});

test('the stage leaves with the run', async ({ page }) => {
  await page.getByRole('button', { name: say('bar.settings') }).click();
  await page.getByRole('button', { name: say('leave.open') }).click();
  await page.getByRole('button', { name: say('leave.yes') }).click();
  await expect(page.locator('#stage canvas')).toHaveCount(0);
});

test('a run begun after another was left plays on panel and stage as the first did', async ({ page }) => {
  await page.getByRole('button', { name: say('bar.settings') }).click();
  await page.getByRole('button', { name: say('leave.open') }).click();
  await page.getByRole('button', { name: say('leave.yes') }).click();
  await page.getByRole('button', { name: say('course.quick') }).click();
  await promise(withMouse(page, say), null);
  await ready(page);
  await share(withMouse(page, say), { trust: 2, use: 1 });
  await shown(page, '1/0/2/0/0');
  await expect(count(page, 'trust')).toHaveText(say('winter.count', { count: 2 }));
});

test('the picture fills its frame whatever size the window takes', async ({ page }) => {
  for (const [width, height] of [
    [1366, 768],
    [1100, 900],
    [390, 844],
    [820, 1180],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await ready(page);
    // Without its border.
    const frame = await stageOf(page).evaluate(({ clientWidth, clientHeight }) => [
      clientWidth,
      clientHeight,
    ]);
    await expect
      .poll(
        async () => {
          const picture = await page.locator('#stage canvas').boundingBox();
          return [picture?.width, picture?.height].map((size) => Math.round(size ?? 0));
        },
        { timeout: 20_000 }, // everything is baked again, which takes long on a busy machine
      )
      .toEqual(frame);
  }
});

/** Takes the graphics card from the picture, and gives it back after so long, or never. */
const loseContext = (page: Page, back: number | null): Promise<void> =>
  page.evaluate((after) => {
    const gl = document.querySelector<HTMLCanvasElement>('#stage canvas')?.getContext('webgl');
    const card = gl?.getExtension('WEBGL_lose_context');
    if (!card) throw new Error('there is no card to lose');
    card.loseContext();
    if (after !== null) setTimeout(() => card.restoreContext(), after);
  }, back);

test('a picture that loses the graphics card comes back with it', async ({ page }) => {
  await loseContext(page, 300);
  await expect(stageOf(page)).toHaveAttribute('data-stage', 'loading');
  await ready(page);
  const { x, y } = await spot(page, 'use');
  await page.mouse.click(x, y);
  await shown(page, '1/0/0/0/0');
  const picture = await stageOf(page).screenshot();
  expect(picture.length).toBeGreaterThan(100_000); // bytes: an empty frame has a few thousand
});

test('a picture that has lost the graphics card for good is drawn without one, and goes on', async ({
  page,
}) => {
  await share(withMouse(page, say), { use: 3 });
  await loseContext(page, null);
  await expect(stageOf(page)).toHaveAttribute('data-stage', 'drawn', { timeout: 30_000 });
  await shown(page, '3/0/0/0/0');
  await page.waitForTimeout(300);
  const { x, y } = await spot(page, 'use');
  await page.mouse.click(x, y);
  await shown(page, '4/0/0/0/0');
  await expect(page.locator('#stage canvas')).toHaveCount(0);
});

test('a window moved to a screen with more pixels is drawn with as many', async ({ page }) => {
  const across = (): Promise<number> =>
    page.locator('#stage canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width);
  const before = await across();
  const session = await page.context().newCDPSession(page);
  const metrics = {
    ...(page.viewportSize() ?? { width: 0, height: 0 }),
    deviceScaleFactor: 2,
    mobile: false,
  };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  await page.evaluate(() => window.dispatchEvent(new Event('resize'))); // as browsers do, but not when they emulate
  await expect.poll(across).toBe(before * 2);
  await ready(page);
});

test('a valley that nobody touches comes to rest, and moves again when somebody does', async ({ page }) => {
  test.setTimeout(120_000);
  await page.evaluate(() => {
    const frame = window.requestAnimationFrame;
    const counted = { frames: 0 };
    Object.assign(window, { counted });
    window.requestAnimationFrame = (callback) =>
      frame((at) => {
        counted.frames++;
        callback(at);
      });
  });
  const framesIn = async (milliseconds: number): Promise<number> => {
    const count = () =>
      page.evaluate(() => (window as unknown as { counted: { frames: number } }).counted.frames);
    const before = await count();
    await page.waitForTimeout(milliseconds);
    return (await count()) - before;
  };
  await page.mouse.move(5, 5);
  expect(await framesIn(3000)).toBeGreaterThan(0);
  await page.waitForTimeout(STILL);
  expect(await framesIn(2000)).toBe(0);
  await page.mouse.move(300, 300);
  expect(await framesIn(3000)).toBeGreaterThan(0);
});
