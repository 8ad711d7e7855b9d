import type { ElementHandle, Page } from 'puppeteer-core';

/** How a game is played in browsers that only Puppeteer drives. */

export const MOST = 60_000; // milliseconds for one thing to appear

/** Presses the first of the buttons with these words that is seen and can be pressed, once there is one. */
export const press = async (page: Page, ...words: string[]): Promise<void> => {
  const found = await page.waitForFunction(
    (names: string[]) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('dialog[open] button')];
      if (buttons.length === 0) buttons.push(...document.querySelectorAll<HTMLElement>('button'));
      return buttons.find(
        (button) =>
          button.getAttribute('aria-disabled') !== 'true' &&
          button.getClientRects().length > 0 &&
          names.includes((button.ariaLabel ?? button.textContent ?? '').replace(/\s+/g, ' ').trim()),
      );
    },
    { timeout: MOST },
    words,
  );
  await (found.asElement() as ElementHandle<Element> | null)?.click();
};

/** Waits for a screen. */
export const screenIs = (page: Page, screen: string): Promise<unknown> =>
  page.waitForFunction((name) => document.body.dataset.screen === name, { timeout: MOST }, screen);
