import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages, locales } from '../../src/data/locales.ts';
import { answer, open, promise, sayIn, share, toFirstWinter, toReview, withMouse } from './player.ts';
import { expect, test } from './test.ts';

test.setTimeout(420_000);

/** What axe finds on the screen as it is, a line each. */
const findings = async (page: Page, screen: string): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.target} (${nodes.length})`);
};

/** Text of buttons and headings that is cut off, and whatever is wider than the page. */
const cutOff = (page: Page, screen: string): Promise<string[]> =>
  page.evaluate((name) => {
    const wide =
      document.documentElement.scrollWidth > window.innerWidth ? [`${name}: scrolls sideways`] : [];
    const clipped = [
      ...document.querySelectorAll<HTMLElement>(
        'button, h1, h2, h3, summary, p, dt, dd, li, th, td, label, select',
      ),
    ]
      // A bubble's tail hangs out of it.
      .filter((element) => !element.closest('.unseen, .bubble') && element.offsetParent !== null)
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          clientWidth > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 4),
      )
      .map((element) => `${name}: ${element.tagName} ${element.textContent?.slice(0, 40)}`);
    return [...wide, ...clipped];
  }, screen);

/** Controls smaller than a finger. */
const small = (page: Page, screen: string): Promise<string[]> =>
  page.evaluate(
    (name) =>
      [...document.querySelectorAll<HTMLElement>('button, select, summary')]
        .filter((element) => element.offsetParent !== null)
        .filter(({ offsetHeight, offsetWidth }) => offsetHeight < 47.5 || offsetWidth < 47.5)
        .map((element) => `${name}: ${element.textContent} ${element.offsetWidth}×${element.offsetHeight}`),
    screen,
  );

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const more of document.querySelectorAll('details')) more.open = true;
    document.querySelector<HTMLElement>('.wishes [aria-expanded=false]')?.click();
  });

const sizes = { laptop: { width: 1366, height: 768 }, smallPhone: { width: 320, height: 640 } } as const;

for (const locale of locales)
  for (const [device, viewport] of Object.entries(sizes))
    test.describe(`${locale}, ${device}`, () => {
      test.use({ locale: languages[locale].browser, viewport });

      test('every screen is accessible, fits and can be touched', async ({ page }) => {
        const say = sayIn(locale);
        const player = withMouse(page, say);
        const { press } = player;
        const found: string[] = [];
        const look = async (screen: string): Promise<void> => {
          await openAll(page);
          found.push(
            ...(await findings(page, screen)),
            ...(await cutOff(page, screen)),
            ...(await small(page, screen)),
          );
        };
        await open(page, locale, 'off', locale === 'ja' && device === 'laptop');
        await expect(page.getByRole('button', { name: say('course.quick') })).toBeVisible();
        await look('title');
        await press(say('title.code'));
        await look('code');
        await press(say('dialog.close'));
        await press(say('course.full'));
        await expect(page.getByRole('heading', { name: say('briefing.pillarsTitle') })).toBeVisible();
        for (const card of ['first', 'second', 'third']) {
          await look(`${card} card`);
          await press(say('briefing.next'));
        }
        await look('role cards');
        await press(say('briefing.begin'));
        await look('promises');
        await promise(player, 'safety');
        await look('winter');
        await press(say('bar.help'));
        await look('help');
        await press(say('dialog.close'));
        await press(say('bar.settings'));
        await look('settings');
        await press(say('leave.open'));
        await look('leave');
        await press(say('leave.no'));
        await share(player, { use: 3, trust: 4, collaborate: 9 });
        await page.getByRole('button', { name: say('winter.confirm'), exact: true }).click({ force: true });
        await look('refused');
        await press(say('winter.rest'));
        await look('all placed');
        await press(say('winter.confirm'));
        await look('prediction');
        await press(say('predict.1'));
        await look('run');
        await press(say('run.toEvent'));
        await look('summer');
        await answer(player, 'spend');
        await press(say('run.skip'));
        await look('review');
        for (let year = 2; year <= 6; year++) {
          await press(say('review.next'));
          if (year === 3) await look('winter with a full sky');
          await press(say('winter.same'));
          await toReview(player, 'rule');
        }
        await press(say('review.toReport'));
        await expect(page.locator('.part-luck circle').first()).toBeVisible();
        await look('report');
        await press(say('bar.settings'));
        await press(say('leave.open'));
        await press(say('leave.yes'));
        await press(say('title.continue'));
        await look('kept runs');
        expect(found).toEqual([]);
      });
    });

for (const width of [320, 390, 1280])
  test(`text of twice the size loses nothing on a page ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => localStorage.setItem('mizuwake.text', '200'));
    const player = withMouse(page, sayIn('ja'));
    await open(page, 'ja', 'off');
    await expect(page.getByRole('button', { name: player.say('course.quick') })).toBeVisible();
    const found = await cutOff(page, 'title');
    await player.press(player.say('bar.settings'));
    found.push(...(await cutOff(page, 'settings')));
    await player.press(player.say('dialog.close'));
    await toFirstWinter(player);
    found.push(...(await cutOff(page, 'winter')));
    await player.press(player.say('winter.rest'));
    await toReview(player);
    found.push(...(await cutOff(page, 'review')));
    expect(found).toEqual([]);
  });
