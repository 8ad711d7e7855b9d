import { courseIds, courses } from '../../src/data/courses.ts';
import { type Locale, languages, locales } from '../../src/data/locales.ts';
import { pillarIds } from '../../src/data/pillars.ts';
import { numbersIn } from '../../src/words/numbers.ts';
import {
  answer,
  begin,
  open,
  type Player,
  promise,
  sayIn,
  share,
  toFirstWinter,
  toReview,
  withFinger,
  withMouse,
} from './player.ts';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'parallel' });
test.setTimeout(120_000);

/** The money that is shared out, and where Japan begins, as a language writes them. */
const printed = (locale: Locale): { total: string; baseline: readonly string[] } => {
  const { yen, published, dollars, rank } = numbersIn(locale);
  return { total: yen(4380), baseline: [published(0.267), published(0.552), dollars(0.9), rank(14)] };
};

/** Reads the cards, plays six years, and looks at the report. */
const sixYears = async (player: Player, locale: Locale): Promise<void> => {
  const { page, say, press } = player;
  const main = page.getByRole('main');
  const { total, baseline } = printed(locale);
  await expect(main).toContainText(total);
  await press(say('course.class'));
  await expect(main).toContainText(total);
  await press(say('briefing.next'));
  for (const number of baseline) await expect(main).toContainText(number);
  await press(say('briefing.next'));
  await expect(main).toContainText(say('briefing.honestClaim'));
  await press(say('briefing.begin'));
  await promise(player, 'industry');
  await expect(main).toContainText(total);
  await share(player, { use: 5, create: 6, trust: 5, collaborate: 3 });
  await press(say('winter.rest'));
  await toReview(player);
  for (let year = 2; year <= 6; year++) {
    await press(say('review.next'));
    await press(say('winter.same'));
    await toReview(player);
  }
  await press(say('review.toReport'));
  await expect(page.getByRole('heading', { name: say('report.title') })).toBeFocused();
  await expect(main).toContainText(say('report.honest'));
  const splits = page.getByRole('region', { name: say('report.splits') }).getByRole('row');
  await expect(splits).toHaveCount(1 + courses.class.rounds);
};

for (const locale of locales)
  test.describe(locale, () => {
    test.use({ locale: languages[locale].browser });

    test('six years by mouse', async ({ page }) => {
      await open(page, locale, 'full', locale === 'en');
      await sixYears(withMouse(page, sayIn(locale)), locale);
    });
  });

for (const locale of ['ja', 'en'] as const)
  test.describe(`${locale}, on a phone`, () => {
    test.use({
      locale: languages[locale].browser,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });

    test('six years by touch', async ({ page }) => {
      await open(page, locale, 'off', locale === 'ja');
      await sixYears(withFinger(page, sayIn(locale)), locale);
    });
  });

test('a decision pressed too early says why and changes nothing', async ({ page }) => {
  const player = withMouse(page, sayIn('en'));
  const { say } = player;
  await open(page, 'en', 'off');
  await toFirstWinter(player);
  await share(player, { use: 2 });
  const confirm = page.getByRole('button', { name: say('winter.confirm'), exact: true });
  await expect(confirm).toBeDisabled();
  await confirm.click({ force: true });
  await expect(page.getByText(say('refused.trayNotEmpty')).first()).toBeVisible();
  await expect(page.locator('#assertive')).toHaveText(say('refused.trayNotEmpty'));
  await expect(page.getByRole('heading', { name: say('winter.title', { year: 'FY2025' }) })).toBeVisible();
});

for (const course of courseIds)
  test(`the first winter of the ${course} course tells in its row what its money leaves waiting`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const player = withMouse(page, sayIn('ja'));
    await open(page, 'ja', 'off');
    await begin(player, course);
    await promise(player, null);
    await expect(page.locator('.tallies .waits')).toHaveCount(0);
    for (const pillar of pillarIds) {
      const told = page.locator(`[data-place=${pillar}] .waits`);
      await page.locator(`[data-place=${pillar}] [data-side=more]`).focus();
      await page.keyboard.press('End');
      await expect(told).toBeInViewport();
      const place = player.say(`place.${pillar}`);
      expect(await told.textContent(), place).toMatch(/^うち[\d,]+億円は待つ。/);
      await expect(page.locator('#polite')).toContainText(`多くは「${place}」の分です。`);
      await page.keyboard.press('Home');
      await expect(told).toHaveCount(0);
    }
  });

test('a tally is told once things have come to rest', async ({ page }) => {
  const player = withMouse(page, sayIn('ja'));
  const { say } = player;
  await open(page, 'ja', 'off');
  await toFirstWinter(player);
  await share(player, { create: 12, trust: 6 });
  await expect(page.locator('#polite')).toHaveText(
    say('winter.now', { place: say('place.trust'), count: 6, yen: '1,314億円', left: 2 }),
  );
});

test('the same seed and the same decisions give the same fingerprint', async ({ page }) => {
  const player = withMouse(page, sayIn('en'));
  const { say, press } = player;
  await open(page, 'en', 'off');
  await begin(player, 'quick');
  const fingerprint = async (): Promise<string | null> => {
    await promise(player, null);
    await share(player, { trust: 1 });
    await press(say('winter.rest'));
    await toReview(player);
    await press(say('review.next'));
    for (let round = 1; round < 3; round++) {
      await press(say('winter.same'));
      await toReview(player);
      await press(say(round === 2 ? 'review.toReport' : 'review.next'));
    }
    return page.getByText(/check code [0-9a-f]{8}/).textContent();
  };
  const first = await fingerprint();
  await press(say('report.again'));
  expect(await fingerprint()).toBe(first);
});

test('leaving asks first, and the title comes back', async ({ page }) => {
  const player = withMouse(page, sayIn('en'));
  const { say, press } = player;
  await open(page, 'en', 'off');
  await toFirstWinter(player);
  await press(say('bar.settings'));
  await press(say('leave.open'));
  await press(say('leave.no'));
  await expect(page.getByRole('heading', { name: say('winter.title', { year: 'FY2025' }) })).toBeVisible();
  await press(say('bar.settings'));
  await press(say('leave.open'));
  await press(say('leave.yes'));
  await expect(page.getByRole('button', { name: say('course.quick') })).toBeVisible();
});

test('a year that is watched ends by itself, and stands still while paused', async ({ page }) => {
  const player = withMouse(page, sayIn('en'));
  const { say, press } = player;
  await open(page, 'en', 'calm');
  await toFirstWinter(player);
  await press(say('winter.rest'));
  await press(say('winter.confirm'));
  await press(say('predict.skip'));
  await press(say('run.pause'));
  await page.waitForTimeout(2500);
  await expect(page.getByRole('heading', { name: say('summer.answers') })).toHaveCount(0);
  await press(say('run.resume'));
  await expect(page.getByRole('heading', { name: say('summer.answers') })).toBeVisible({ timeout: 15_000 });
  await answer(player, 'wait');
  await expect(page.getByRole('heading', { name: say('review.title', { year: 'FY2025' }) })).toBeVisible({
    timeout: 15_000,
  });
});

test('the language changes in mid-run and nothing else does', async ({ page }) => {
  const player = withMouse(page, sayIn('en'));
  await open(page, 'en', 'off');
  await toFirstWinter(player);
  await share(player, { trust: 3 });
  await page.getByRole('combobox').selectOption('ja');
  const say = sayIn('ja');
  await expect(page.getByRole('heading', { name: say('winter.title', { year: '2025年度' }) })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('main')).toContainText('657億円');
});
