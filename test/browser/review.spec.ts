import type { Page } from '@playwright/test';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { indicatorIds } from '../../src/data/indicators.ts';
import { lookCloser, open, type Player, sayIn, share, toFirstWinter, toReview, withMouse } from './player.ts';
import { expect, test } from './test.ts';

const say = sayIn('en');

const firstReview = async (page: Page): Promise<Player> => {
  const player = withMouse(page, say);
  await open(page, 'en', 'off');
  await toFirstWinter(player);
  await share(player, { use: 5, create: 5, trust: 5, collaborate: 5 });
  await toReview(player);
  await lookCloser(player);
  return player;
};

test('the review draws where a line lies eight and five times in ten, in every chart', async ({ page }) => {
  await firstReview(page);
  await expect(page.getByText(say('bands.eighty'))).toBeVisible();
  await expect(page.locator('figure .band .eighty')).toHaveCount(indicatorIds.length);
  await expect(page.locator('figure .band .fifty')).toHaveCount(indicatorIds.length);
});

for (const motion of ['full', 'off'] as const)
  test(`bars ${motion === 'full' ? 'grow out of the picture, and are then whole' : 'are there at once where nothing shall move'}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.assign(window, { drops: 0 });
      const count = (records: MutationRecord[]): void => {
        const added = records.flatMap((record) => [...record.addedNodes]);
        const fresh = added.filter((node) => node instanceof Element && node.matches('.drop'));
        Object.assign(window, { drops: Reflect.get(window, 'drops') + fresh.length });
      };
      addEventListener('DOMContentLoaded', () =>
        new MutationObserver(count).observe(document.body, { childList: true }),
      );
    });
    const player = withMouse(page, say);
    await open(page, 'en', motion, true);
    await toFirstWinter(player);
    await share(player, { use: 5, create: 5, trust: 5, collaborate: 5 });
    await toReview(player);
    await expect(page.locator('.three-bar').first()).toBeVisible();
    await expect(page.locator('.drop')).toHaveCount(0);
    const drops = await page.evaluate(() => Reflect.get(window, 'drops') as number);
    expect(drops).toBe(motion === 'full' ? dimensionIds.length : 0);
    const clips = () =>
      page.locator('.three-bar').evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).clipPath));
    await expect.poll(clips).toEqual(dimensionIds.map(() => 'none'));
  });

test('long work shows its progress and can be stopped', async ({ page }) => {
  // A slow machine: what is asked of the worker reaches it late.
  await page.addInitScript(() => {
    const Quick = Worker;
    window.Worker = class extends Quick {
      override postMessage(ask: unknown): void {
        setTimeout(() => super.postMessage(ask), 3000);
      }
    };
  });
  await firstReview(page);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: say('bands.cancel') }).click();
  await expect(page.getByText(say('bands.cancelled'))).toBeVisible();
  await page.waitForTimeout(4000);
  await expect(page.locator('figure .band')).toHaveCount(0);
});

test('a change is explained by shares that add up to it', async ({ page }) => {
  const player = await firstReview(page);
  const { press } = player;
  for (let year = 2; year <= 3; year++) {
    await press(say('review.next'));
    await press(say('winter.same'));
    await toReview(player);
  }
  await lookCloser(player);
  const card = page.locator('.headline', { hasText: say('indicator.trust') });
  await card.getByText(say('why.open')).click();
  const number = (text: string): number => Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));
  const shares = (await card.locator('.why .number').allTextContents()).map(number);
  const [change = ''] = /^[+−]?[\d.]+/.exec((await card.locator('.why p').textContent()) ?? '') ?? [];
  expect(change).not.toBe('');
  expect(shares.filter((share) => share !== 0).length).toBeGreaterThan(1);
  expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - number(change))).toBeLessThan(0.03); // rounding
});

test('a rank that did not move is told without fractions of a place', async ({ page }) => {
  await firstReview(page);
  const card = page.locator('.headline', { hasText: say('indicator.rank') });
  const moved = !(await card.textContent())?.includes('±0');
  await expect(card.locator('.why')).toHaveCount(moved ? 1 : 0);
});

test('the six dimensions stand on what can be reached, beside the FY2025 split continued', async ({
  page,
}) => {
  await firstReview(page);
  const rows = page.getByRole('region', { name: say('reach.title') }).locator('dt');
  await expect(rows).toHaveCount(dimensionIds.length);
  await expect(page.locator('.reach .own')).toHaveCount(dimensionIds.length);
});
