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
  await open(page, 'ja', 'off');
  await expect(page.getByRole('button', { name: sayIn('ja')('course.quick') })).toBeVisible();
});
