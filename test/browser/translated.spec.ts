import type { Page } from '@playwright/test';
import { open, sayIn, share, toFirstWinter, withMouse } from './player.ts';
import { expect, test } from './test.ts';

/** A page that the browser's own translator has translated in place, as Chrome's does: every text in two `font`s. */

const say = sayIn('en');

const translate = (page: Page, replace: boolean): Promise<void> =>
  page.evaluate((atOnce) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('[translate=no], script, style')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.append(`«${text.data}»`);
      outer.append(inner);
      if (atOnce) text.replaceWith(outer);
      else {
        text.before(outer);
        text.remove();
      }
    }
  }, replace);

for (const replace of [true, false])
  test(`figures stay live on a page that was translated in place, ${replace ? 'text by text' : 'beside each text'}`, async ({
    page,
  }) => {
    await open(page, 'en', 'off');
    await toFirstWinter(withMouse(page, say));
    const player = withMouse(page, say);
    await share(player, { use: 2 });
    await translate(page, replace);
    const [count, left] = [page.locator('[data-place=use] .tally-count'), page.locator('.tray-left')];
    await expect(count).toContainText('«');
    await page.locator('[data-place=use] [data-side=more]').click();
    await page.locator('[data-place=use] [data-side=more]').click();
    await expect(count).toHaveText(say('winter.count', { count: 4 }));
    await expect(left).toContainText(say('winter.trayCount', { count: 16 }));
    await page.locator('[data-place=use] [data-side=less]').click();
    await expect(count).toHaveText(say('winter.count', { count: 3 }));
  });
