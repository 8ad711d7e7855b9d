import type { Page } from '@playwright/test';
import { type Locale, locales } from '../../src/data/locales.ts';
import { encodeRun } from '../../src/game/code/runCode.ts';
import type { Game } from '../../src/game/rules/game.ts';
import { playedWith, randomGame } from '../game/plays.ts';
import { open, sayIn, withMouse } from './player.ts';
import { expect, test } from './test.ts';

/** Paper: the whole report, and one page of it, whatever a browser says of when it has printed. */

const split = { use: 5, create: 5, trust: 5, collaborate: 3, reserve: 2 };
const quick = playedWith([split, split, split], 'quick');

/** What the page was laid out for each time that it asked for paper, and whether the picture was there. */
const printed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(window, 'printed') as string[]);

const openReport = async (page: Page, locale: Locale, game: Game): Promise<ReturnType<typeof withMouse>> => {
  await page.addInitScript(() => {
    const printed: string[] = [];
    Object.assign(window, {
      printed,
      print: () => {
        const picture = document.querySelector('#sheet > svg') ? 'with the picture' : 'without a picture';
        printed.push(`${document.body.dataset.paper ?? 'whole'} ${picture}`);
        dispatchEvent(new Event('afterprint')); // at once, as where print only opens something
      },
    });
  });
  const say = sayIn(locale);
  await open(page, locale, 'off', 'drawn');
  const player = withMouse(page, say);
  await player.press(say('title.code'));
  await page.getByLabel(say('code.field'), { exact: true }).fill(encodeRun(game));
  await player.press(say('code.open'));
  await player.press(say('visit.look'));
  await expect(page.getByRole('heading', { name: say('visit.report') })).toBeVisible();
  return player;
};

const pagesOf = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
};

for (const locale of locales)
  test(`in ${locale}, one page holds a whole workshop: names, decisions, events, promises, bars and code`, async ({
    page,
  }) => {
    const say = sayIn(locale);
    const { press } = await openReport(page, locale, randomGame('000AB', 'full', 3));
    await press(say('share.printShort'));
    await expect.poll(() => printed(page)).toEqual(['short with the picture']);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.one-page');
    for (const key of ['paper.class', 'paper.group', 'paper.name', 'paper.found'] as const)
      await expect(sheet.getByText(say(key), { exact: true })).toBeVisible();
    await expect(sheet.locator('tbody tr')).toHaveCount(6);
    await expect(sheet.locator('.promise-marks li').first()).toBeVisible();
    await expect(sheet.locator('.three-bar')).toHaveCount(6);
    await expect(sheet.locator('.run-code, .qr')).toHaveCount(2);
    await expect(page.locator('#sheet svg').first()).toBeVisible();
    await page.emulateMedia({ media: null });
    expect(await pagesOf(page)).toBe(1);
  });

test('the whole report follows one page although the browser said early or never that it had printed', async ({
  page,
}) => {
  const say = sayIn('en');
  const { press } = await openReport(page, 'en', quick);
  await press(say('share.printShort'));
  await expect.poll(() => printed(page)).toHaveLength(1);
  expect(await pagesOf(page)).toBe(1); // laid out for one page still, after the browser said that it was over
  await press(say('share.print'));
  await expect.poll(() => printed(page)).toEqual(['short with the picture', 'whole with the picture']);
  expect(await pagesOf(page)).toBeGreaterThan(3);
});

test('on paper the heads of tables come again on every page, and a heading stays with what it is of', async ({
  page,
}) => {
  await openReport(page, 'ja', quick);
  await page.emulateMedia({ media: 'print' });
  const [heads, headings] = await page.evaluate(() => [
    [...document.querySelectorAll('.report-page thead')].map((head) => getComputedStyle(head).display),
    [...document.querySelectorAll('.report-page :is(h2, h3, h4)')].map(
      (heading) => getComputedStyle(heading).breakAfter,
    ),
  ]);
  expect(new Set(heads)).toEqual(new Set(['table-header-group']));
  expect(new Set(headings)).toEqual(new Set(['avoid']));
});
