import type { CDPSession, Page } from '@playwright/test';
import { open, sayIn, share, toFirstWinter, toReview, withMouse } from './player.ts';
import { expect, test } from './test.ts';

/** Letters as the browser drew them: of which family, and how many from files of the page. */
interface Drawn {
  readonly familyName: string;
  readonly isCustomFont: boolean;
  readonly glyphCount: number;
}

/** Texts on the page of which something is drawn with letters of this machine, and with whose. */
const strange = async (page: Page, session: CDPSession): Promise<string[]> => {
  await page.evaluate(() => document.fonts.ready);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
  const found: string[] = [];
  let own = 0;
  for (const nodeId of nodeIds) {
    const { fonts } = (await session.send('CSS.getPlatformFontsForNode', { nodeId })) as { fonts: Drawn[] };
    own += fonts.filter(({ isCustomFont }) => isCustomFont).length;
    const others = fonts.filter(({ isCustomFont }) => !isCustomFont);
    if (others.length === 0) continue;
    const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
    found.push(`${others.map(({ familyName }) => familyName)}: ${outerHTML.slice(0, 300)}`);
  }
  expect(own, 'texts in its own typeface').toBeGreaterThan(5);
  return found;
};

for (const locale of ['ja', 'jaEasy', 'en'] as const)
  test(`every letter that ${locale} shows in a year is of the page's own typeface`, async ({ page }) => {
    const player = withMouse(page, sayIn(locale));
    await open(page, locale, 'off');
    const session = await page.context().newCDPSession(page);
    await expect(page.getByRole('button').first()).toBeVisible();
    expect(await strange(page, session)).toEqual([]);
    await toFirstWinter(player);
    await share(player, { use: 5, create: 5, trust: 5, collaborate: 5 });
    expect(await strange(page, session)).toEqual([]);
    await toReview(player);
    expect(await strange(page, session)).toEqual([]);
  });

test('the title is read before its typeface has come', async ({ page }) => {
  await page.route('**/*.woff2', () => {}); // never answers
  await page.goto('/', { waitUntil: 'commit' }); // all of it is never loaded
  await expect(page.getByRole('button', { name: sayIn('en')('course.quick') })).toBeVisible();
});

test('size of text and contrast are chosen in the settings, and are there before the page speaks again', async ({
  page,
}) => {
  const { say, press } = withMouse(page, sayIn('ja'));
  const look = () =>
    page.evaluate(() => {
      const { fontSize, getPropertyValue } = getComputedStyle(document.documentElement);
      return [fontSize, getPropertyValue.call(getComputedStyle(document.documentElement), '--ink').trim()];
    });
  await open(page, 'ja', 'off');
  expect(await look()).toEqual(['16px', '#1e2a38']);
  await press(say('bar.settings'));
  await page.getByRole('radio', { name: '150%' }).check();
  await page
    .getByRole('group', { name: say('contrast.label') })
    .getByLabel(say('contrast.on'))
    .check();
  expect(await look()).toEqual(['24px', '#000']);
  for (const label of ['language.label', 'motion.label', 'sound.label', 'captions.label'] as const)
    await expect(
      page.getByRole('dialog').getByRole('group', { name: say(label), exact: true }),
    ).toBeVisible();

  await page.addInitScript(() =>
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#bar button')) return;
      Object.assign(window, { first: getComputedStyle(document.documentElement).fontSize });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true }),
  );
  await page.reload();
  await expect(page.getByRole('button', { name: say('bar.settings') })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { first: string }).first)).toBe('24px');
  expect(await look()).toEqual(['24px', '#000']);
});

test.describe('where the system asks for higher contrast', () => {
  test('the page has it from the first moment, and can be told not to', async ({ page }) => {
    const { say, press } = withMouse(page, sayIn('en'));
    await page.emulateMedia({ contrast: 'more' });
    await open(page, 'en', 'off');
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
    await press(say('bar.settings'));
    await page
      .getByRole('group', { name: say('contrast.label') })
      .getByLabel(say('contrast.off'))
      .check();
    await expect(page.locator('html')).not.toHaveAttribute('data-contrast');
    await page.reload();
    await expect(page.getByRole('button', { name: say('bar.settings') })).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-contrast');
  });
});
