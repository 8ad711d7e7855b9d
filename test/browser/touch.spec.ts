import type { CDPSession, Locator, Page } from '@playwright/test';
import { encodeRun } from '../../src/game/code/runCode.ts';
import { endingOf } from '../../src/game/readings/report/ending.ts';
import { kiteBox, meetingBox } from '../../src/stage/ended.ts';
import { type Layout, layout } from '../../src/stage/layout.ts';
import { centreOf, type Point } from '../../src/stage/shapes.ts';
import { bannerBoxes, buildingBoxes } from '../../src/stage/touched.ts';
import { playedWith } from '../game/plays.ts';
import { open, sayIn, share, toFirstWinter, toReview, withMouse } from './player.ts';
import { expect, test } from './test.ts';

/** Everything on the picture answers, and takes of a finger's gestures only those that do something there. */

const say = sayIn('en');
const stageOf = (page: Page): Locator => page.locator('#stage');
const bubble = (page: Page): Locator => page.locator('#stage .bubble');

const start = async (page: Page, stage: true | 'drawn' = true): Promise<void> => {
  await open(page, 'en', 'calm', stage);
  await toFirstWinter(withMouse(page, say));
  const name = stage === true ? 'ready' : 'drawn';
  await expect(stageOf(page)).toHaveAttribute('data-stage', name, { timeout: 60_000 });
  await page.waitForTimeout(400); // a page that has just got its size may bake once more
  await expect(stageOf(page)).toHaveAttribute('data-stage', name, { timeout: 60_000 });
};

/** The valley as it is laid out on this page. */
const valleyOf = async (page: Page): Promise<Layout> => {
  const [width, height] = await stageOf(page).evaluate((e) => [e.clientWidth, e.clientHeight]);
  return layout(width ?? 0, height ?? 0);
};

const onPage = async (page: Page, { x, y }: Point): Promise<Point> => {
  const box = await stageOf(page).boundingBox();
  return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
};

const shown = (page: Page, split: string): Promise<void> =>
  expect(stageOf(page)).toHaveAttribute('data-shown', split);

const sparse = { built: Array(12).fill(0), thatch: Array(12).fill(1) } as never;

/** Every kind of thing, where it is, and what its name holds. */
const things = (valley: Layout): readonly (readonly [name: string, at: Point])[] => {
  const { bridge, wheel, lanterns, levee, districts, ring, stream, clouds } = valley;
  const tower = buildingBoxes(valley, sparse).find(({ site }) => site.id === 'watchtower');
  const [banner] = bannerBoxes(valley);
  return [
    [say('valley.house.INFO'), tower ? centreOf(tower.box) : wheel],
    [say('thing.bridge'), bridge],
    [say('thing.wheel'), { x: wheel.x, y: wheel.y - wheel.radius * 0.6 }],
    [say('thing.lanterns'), lanterns[4] ?? wheel],
    [say('thing.levee', { risk: say('indicator.bias') }), { x: levee.width / 12, y: levee.y + 2 }],
    [
      say('thing.banner', { country: say('country.US') }),
      banner ? { x: centreOf(banner).x, y: banner.y + banner.height - 12 } : wheel,
    ],
    [say('thing.pond', { place: say('place.create') }), districts.create.pond],
    [say('thing.ring'), { x: ring.x, y: ring.y + ring.ry * 0.5 }],
    [say('winter.tray'), centreOf(valley.targets.tray)],
    [say('place.reserve'), valley.pool],
    [say('thing.water'), stream[2] ?? wheel],
    ['2027', clouds[2] ?? wheel],
  ];
};

for (const stage of [true, 'drawn'] as const)
  test(`a mouse that rests on a thing is told what it is and how it stands${stage === true ? '' : ', also where the valley is drawn'}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await start(page, stage);
    for (const [name, at] of things(await valleyOf(page))) {
      const { x, y } = await onPage(page, at);
      await page.mouse.move(x + 1, y);
      await page.mouse.move(x, y);
      await expect(bubble(page)).toContainText(name);
    }
    await shown(page, '0/0/0/0/0'); // looking places nothing
    await page.mouse.move(2, 2);
    await expect(bubble(page)).toHaveCount(0);
  });

test('what a review shows answers a tap too, and the answer goes by itself', async ({ page }) => {
  test.setTimeout(180_000);
  await start(page);
  await share(withMouse(page, say), { use: 5, create: 5, trust: 5, collaborate: 5 });
  await toReview(withMouse(page, say));
  const { bridge } = await valleyOf(page);
  const { x, y } = await onPage(page, bridge);
  await page.mouse.click(x, y);
  await expect(bubble(page)).toContainText(say('dimension.trust'));
  const [frame, words] = [await stageOf(page).boundingBox(), await bubble(page).boundingBox()];
  expect(words?.x).toBeGreaterThanOrEqual(frame?.x ?? 0);
  expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
  await expect(bubble(page)).toHaveCount(0, { timeout: 8000 });
});

test('how a run ended stands in the picture, and answers by its name', async ({ page }) => {
  test.setTimeout(180_000);
  const split = { use: 5, create: 5, trust: 5, collaborate: 3, reserve: 2 };
  const run = playedWith([split, split, split], 'quick');
  const ending = endingOf(run);
  await open(page, 'en', 'calm', true);
  const { press } = withMouse(page, say);
  await press(say('title.code'));
  await page.getByLabel(say('code.field')).fill(encodeRun(run));
  await press(say('code.open'));
  await press(say('visit.look'));
  await expect(stageOf(page)).toHaveAttribute('data-stage', 'ready', { timeout: 60_000 });
  await expect(stageOf(page)).toHaveAttribute('data-ended', ending);
  const valley = await valleyOf(page);
  for (const box of [kiteBox(valley), meetingBox(valley)]) {
    const { x, y } = await onPage(page, centreOf(box));
    await page.mouse.move(2, 2);
    await page.mouse.click(x, y);
    await expect(bubble(page)).toContainText(say(`ending.${ending}.name`));
  }
});

test('a press that is held on a district places further tallies, and on its board takes them out', async ({
  page,
}) => {
  await start(page);
  const { targets } = await valleyOf(page);
  const lies = async (): Promise<number> =>
    Number((await stageOf(page).getAttribute('data-shown'))?.split('/')[0]);
  const press = async (at: Point): Promise<void> => {
    const { x, y } = await onPage(page, at);
    await page.mouse.move(x, y);
    await page.mouse.down();
  };
  await press(centreOf(targets.use));
  await expect.poll(lies).toBeGreaterThan(3);
  await page.mouse.up();
  const most = await lies();
  await page.waitForTimeout(400);
  expect(await lies()).toBe(most); // letting go places no more
  await press(centreOf(targets.useTallies));
  await expect.poll(lies).toBe(0);
  await page.mouse.up();
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 }, isMobile: true });

  const fingers = (cdp: CDPSession, type: string, points: readonly Point[]): Promise<unknown> =>
    cdp.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });

  const swipe = async (page: Page, from: Point, to: Point): Promise<void> => {
    const cdp = await page.context().newCDPSession(page);
    const steps = Array.from({ length: 8 }, (_, step) => (step + 1) / 8);
    // None waits for the one before: on a busy page the finger would rest so long that it would be a held press.
    await Promise.all([
      fingers(cdp, 'touchStart', [from]),
      ...steps.map((part) =>
        fingers(cdp, 'touchMove', [
          { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
        ]),
      ),
    ]);
    await fingers(cdp, 'touchEnd', []);
  };

  const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);
  const zoomed = (page: Page): Promise<number> => page.evaluate(() => visualViewport?.scale ?? 1);

  test('a swipe on the rest of the picture scrolls the page and lays nothing', async ({ page }) => {
    await start(page);
    const { ring, districts } = await valleyOf(page);
    for (const at of [ring, { x: districts.use.plate.x, y: districts.use.plate.y }]) {
      await page.evaluate(() => scrollTo(0, 0));
      const from = await onPage(page, at);
      await swipe(page, from, { x: from.x, y: from.y - 160 });
      await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
    }
    await shown(page, '0/0/0/0/0');
  });

  test('a swipe from a tally drags it and scrolls nothing, onto a cloud too', async ({ page }) => {
    await start(page);
    const { targets } = await valleyOf(page);
    const at = (target: keyof Layout['targets']): Promise<Point> => onPage(page, centreOf(targets[target]));
    await swipe(page, await at('tray'), await at('trust'));
    await shown(page, '0/0/1/0/0');
    await swipe(page, await at('tray'), await at('cloud2'));
    await expect(stageOf(page)).toHaveAttribute('data-laid', '1');
    expect(await scrolled(page)).toBe(0);
  });

  test('a tap on a district places a tally and tells what was tapped', async ({ page }) => {
    await start(page);
    const { targets } = await valleyOf(page);
    const { x, y } = await onPage(page, centreOf(targets.use));
    await page.touchscreen.tap(x, y);
    await shown(page, '1/0/0/0/0');
    await expect(bubble(page)).toBeVisible();
  });

  test('two fingers zoom the page wherever they come down beside what can be dragged', async ({ page }) => {
    await start(page);
    const { ring } = await valleyOf(page);
    const { x, y } = await onPage(page, ring);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.synthesizePinchGesture', { x, y, scaleFactor: 2, relativeSpeed: 400 });
    await expect.poll(() => zoomed(page)).toBeGreaterThan(1.3);
    await shown(page, '0/0/0/0/0');
  });
});

test('in the first winter of a device a hand shows the drag once, and steps aside', async ({ page }) => {
  await start(page);
  const hand = page.locator('#stage .showing');
  await expect(hand).toHaveCount(1, { timeout: 10_000 });
  const { targets } = await valleyOf(page);
  const { x, y } = await onPage(page, centreOf(targets.use));
  await page.mouse.click(x, y);
  await shown(page, '1/0/0/0/0');
  await expect(hand).toHaveCount(0);
  await page.reload();
  await expect(stageOf(page)).toHaveAttribute('data-stage', 'ready', { timeout: 60_000 });
  await page.waitForTimeout(2500);
  await expect(hand).toHaveCount(0);
});

test('what a watched year makes is said at its place, at most three things a season, and skipped with it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await start(page);
  const player = withMouse(page, say);
  await share(player, { use: 6, create: 4, trust: 6, collaborate: 4 });
  await player.press(say('winter.confirm'));
  await player.press(say('predict.skip'));
  const news = page.locator('#stage .news');
  await expect(news.first()).toBeVisible({ timeout: 20_000 });
  expect(await news.count()).toBeLessThanOrEqual(3);
  await player.press(say('run.toEvent'));
  await expect(news).toHaveCount(0);
});
