import type { Locator, Page } from '@playwright/test';
import { encodeRun } from '../../src/game/code/runCode.ts';
import { playedWith } from '../game/plays.ts';
import { begin, open, sayIn, share, toFirstWinter, withMouse } from './player.ts';
import { expect, test } from './test.ts';

/** Without WebGL the valley is drawn as SVG; with the report it is printed. */

const say = sayIn('en');

const stageOf = (page: Page): Locator => page.locator('#stage');

const drawn = (page: Page): Promise<void> =>
  expect(stageOf(page)).toHaveAttribute('data-stage', 'drawn', { timeout: 30_000 });

/** Scripts that the page fetches from now on and that hold Phaser, which greets in the console. */
const phasers = (page: Page): (() => Promise<string[]>) => {
  const scripts: { readonly url: string; readonly text: Promise<string> }[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push({ url: response.url(), text: response.text() });
  });
  return async () => {
    const texts = await Promise.all(scripts.map(({ text }) => text));
    expect(texts.length, 'scripts').toBeGreaterThan(3);
    return scripts.filter((_, index) => texts[index]?.includes('Phaser v')).map(({ url }) => url);
  };
};

/** What can be counted in a drawing. */
const countIn = (drawing: Locator) =>
  drawing.evaluate((svg) => {
    const uses = [...svg.querySelectorAll('use[href]')];
    return {
      elements: svg.querySelectorAll('*').length,
      rasters: svg.querySelectorAll('image, foreignObject').length,
      lost: uses.filter((use) => !svg.querySelector(use.getAttribute('href') ?? '')).length,
      broken: /NaN|undefined|null/.test(svg.innerHTML),
    };
  });

for (const [name, width, height] of [
  ['beside the panel', 1366, 768],
  ['above it', 390, 844],
  ['wide', 820, 420],
] as const)
  test(`the whole valley is drawn ${name}, without Phaser`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const fetched = phasers(page);
    await open(page, 'en', 'calm', 'drawn');
    await begin(withMouse(page, say), 'quick');
    await drawn(page);
    const drawing = stageOf(page).locator('svg');
    const { elements, ...faults } = await countIn(drawing);
    expect(faults).toEqual({ rasters: 0, lost: 0, broken: false });
    expect(elements).toBeGreaterThan(1500);
    expect(elements).toBeLessThan(15_000);
    const frame = await stageOf(page).evaluate(({ clientWidth, clientHeight }) => [
      clientWidth,
      clientHeight,
    ]);
    expect(await drawing.getAttribute('viewBox')).toBe(`0 0 ${frame.join(' ')}`);
    for (const place of ['use', 'create', 'trust', 'collaborate', 'reserve'] as const)
      await expect(drawing.locator('text', { hasText: say(`place.${place}`) })).toHaveCount(1);
    expect(await fetched()).toEqual([]);
  });

test('the drawing follows the panel, and takes touches', async ({ page }) => {
  test.setTimeout(120_000); // for a hang: five thousand elements are drawn anew at every touch
  await open(page, 'en', 'off', 'drawn');
  await toFirstWinter(withMouse(page, say));
  await drawn(page);
  const shown = (split: string): Promise<void> => expect(stageOf(page)).toHaveAttribute('data-shown', split);
  await share(withMouse(page, say), { use: 2, trust: 1 });
  await shown('2/0/1/0/0');
  const tallies = (): Promise<string> =>
    stageOf(page)
      .locator('svg > use')
      .evaluateAll((uses) => uses.map((use) => use.getAttribute('transform')).join());
  const before = await tallies();
  const targets = JSON.parse((await stageOf(page).getAttribute('data-targets')) ?? '{}');
  for (const [target, split] of [
    ['create', '2/1/1/0/0'],
    ['useTallies', '1/1/1/0/0'],
  ] as const) {
    const [x, y] = targets[target];
    await stageOf(page).click({ position: { x, y } });
    await shown(split);
  }
  expect(await tallies()).not.toBe(before);
});

test('the report is printed with the valley, which the screen does not show', async ({ page }) => {
  const split = { use: 5, create: 5, trust: 5, collaborate: 3, reserve: 2 };
  const code = encodeRun(playedWith([split, split, split], 'quick'));
  await open(page, 'en', 'off', 'drawn');
  const { press } = withMouse(page, say);
  await press(say('title.code'));
  await page.getByLabel(say('code.field')).fill(code);
  await press(say('code.open'));
  await press(say('visit.look'));
  await expect(page.getByRole('heading', { name: say('visit.report') })).toBeVisible();
  const sheet = page.locator('#sheet');
  await expect(sheet).toHaveAttribute('data-stage', 'drawn', { timeout: 30_000 });
  await expect(sheet).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.locator('svg')).toBeVisible();
  await expect(stageOf(page)).toBeHidden();
  expect(await countIn(sheet.locator('svg'))).toMatchObject({ rasters: 0, lost: 0, broken: false });
});
