import type { Page } from '@playwright/test';
import { languages } from '../../src/data/locales.ts';
import { open, sayIn } from './player.ts';
import { expect, test } from './test.ts';

test.setTimeout(120_000);

/** Presses Tab until the thing with this name has the focus, as someone without a mouse has to. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  const target = page.getByRole('button', { name, exact: true }).first();
  await expect(target).toBeVisible();
  for (let stop = 0; stop < 60; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${name}`);
};

for (const locale of ['ja', 'en'] as const)
  test.describe(locale, () => {
    test.use({ locale: languages[locale].browser });

    test('six years by keyboard alone', async ({ page }) => {
      const say = sayIn(locale);
      const use = say('place.use');
      const press = async (name: string): Promise<void> => {
        await tabTo(page, name);
        await page.keyboard.press('Enter');
      };
      const keys = async (...names: string[]): Promise<void> => {
        for (const name of names) await page.keyboard.press(name);
      };
      /** Chooses the last of the three answers. */
      const answer = async (): Promise<void> => {
        await press(say('run.toEvent'));
        await expect(page.locator('.answer.rule')).toBeVisible();
        const radio = page.locator('.answer input').first();
        for (let stop = 0; stop < 60; stop++) {
          if (await radio.evaluate((element) => element === document.activeElement)) break;
          await keys('Tab');
        }
        await keys('Space', 'ArrowDown', 'ArrowDown');
        await expect(page.locator('.answer.rule input')).toBeChecked();
        await press(say('summer.confirm'));
        await press(say('run.skip'));
      };
      const count = (place: 'use' | 'create' | 'trust' | 'collaborate' | 'reserve') =>
        page.locator(`[data-place=${place}] .tally-count`);

      await open(page, locale, 'off', locale === 'ja');
      await tabTo(page, say('title.toyMore', { pillar: use }));
      await keys('Enter');
      await expect(page.getByRole('group', { name: use })).toContainText('6');
      await press(say('course.class'));
      await press(say('briefing.next'));
      await press(say('briefing.next'));
      await press(say('briefing.begin'));
      await press(say('promises.none'));

      await tabTo(page, say('winter.more', { place: use }));
      await keys('ArrowRight', '+', 'ArrowRight', 'ArrowLeft'); // use 2
      await expect(count('use')).toHaveText(say('winter.count', { count: 2 }));
      await keys('ArrowDown', 'ArrowRight', 'ArrowRight', '-', 'Enter'); // create 2
      await keys('ArrowDown', 'Space', 'Space', 'Space', 'u'); // trust 2
      await keys('ArrowDown', 'ArrowRight', 'ArrowRight', '0', 'ArrowRight'); // collaborate 1
      await expect(count('collaborate')).toHaveText(say('winter.count', { count: 1 }));
      await keys('ArrowUp', 'End'); // trust takes what is left
      await expect(count('trust')).toHaveText(say('winter.count', { count: 15 }));
      await keys('Home', 'End', 'Enter');
      await press(say('predict.1'));
      await expect(page.getByRole('heading', { name: say('run.title') })).toBeFocused();
      await answer();
      for (let year = 2; year <= 6; year++) {
        await press(say('review.next'));
        await press(say('winter.same'));
        await press(say('winter.confirm'));
        await press(say('predict.skip'));
        await answer();
      }
      await press(say('review.toReport'));
      await expect(page.getByRole('heading', { name: say('report.title') })).toBeFocused();
    });
  });

test('focus is never hidden under what sticks to the edges of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const say = sayIn('ja');
  await open(page, 'ja', 'off', true);
  await page.getByRole('button', { name: say('course.quick') }).click();
  await page.getByRole('button', { name: say('wish.people.who') }).click();
  await expect(page.locator('#winter-title')).toBeFocused();
  for (let stop = 0; stop < 16; stop++) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return '';
      const { x, y, width, height } = focused.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return top && (focused.contains(top) || top.contains(focused)) ? '' : focused.outerHTML.slice(0, 120);
    });
    expect(hidden).toBe('');
  }
});
