import AxeBuilder from '@axe-core/playwright';
import { languages, locales } from '../../src/data/locales.ts';
import { encodeRun } from '../../src/game/code/runCode.ts';
import { endingOf } from '../../src/game/readings/report/ending.ts';
import { randomGame } from '../game/plays.ts';
import { open, openLink, promise, sayIn, share, toReview, withFinger } from './player.ts';
import { expect, test } from './test.ts';

/** A friend's link on a phone that has never seen the game. */

test.setTimeout(120_000);

const sent = randomGame('7KQ2M', 'quick', 5);
const letters = encodeRun(sent).replaceAll('-', '');

for (const locale of locales)
  test.describe(`${locale}, on a phone`, () => {
    test.use({ locale: languages[locale].browser, viewport: { width: 390, height: 844 }, hasTouch: true });

    test('a link greets, one press plays the same sky, and both stand side by side', async ({ page }) => {
      const say = sayIn(locale);
      const player = withFinger(page, say);
      await open(page, locale, 'off');
      await openLink(page, letters);
      await expect(page.getByRole('heading', { name: say('visit.title') })).toBeFocused();
      await expect(page.getByText(say(`ending.${endingOf(sent)}.name`))).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('run')));
      expect(await kept()).toEqual([]);

      await player.press(say('visit.play'));
      await promise(player, 'people');
      for (let round = 0; round < 3; round++) {
        await share(player, { use: 5, create: 5, trust: 5, collaborate: 5 });
        await toReview(player);
        await expect(page.getByRole('heading', { name: say('part.beside'), exact: true })).toBeVisible();
        await expect(page.locator('.beside-lines dt')).toHaveCount(6);
        if (round === 0) await page.reload(); // it is there still
        await page.locator('main .button.strong').last().click();
      }
      await expect(page.getByRole('heading', { name: say('report.title') })).toBeFocused();
      const beside = page.locator('.part-beside');
      await expect(beside.getByText(say(`ending.${endingOf(sent)}.name`))).toBeVisible();
      await expect(beside.locator('.beside-two > div')).toHaveCount(2);
      const { violations } = await new AxeBuilder({ page }).include('.part-beside').analyze();
      expect(violations).toEqual([]);
      expect(await kept()).toHaveLength(1);
    });
  });
