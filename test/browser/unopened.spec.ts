import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { floor } from '../../src/data/floor.ts';
import { sayIn } from './player.ts';

/** Where the game cannot start, the page itself says so, and what to do: it needs no script for that. */

const site = join(import.meta.dirname, '../../dist');
const browsers = `Safari ${floor.safari}, Chrome ${floor.chrome}, Firefox ${floor.firefox}`;

const tellsWhatToDo = async (page: Page): Promise<void> => {
  await expect(page.locator('[lang=ja].unopened')).toBeVisible();
  const english = page.locator('[lang=en].unopened');
  await expect(english).toBeVisible();
  await expect(english).toContainText('from a website');
  await expect(english).toContainText(browsers);
  await expect(page.getByRole('button')).toHaveCount(0);
};

test('a page opened as a file', async ({ page }) => {
  await page.goto(pathToFileURL(join(site, 'index.html')).href);
  await tellsWhatToDo(page);
});

/** Serves the site as a server does that knows no scripts, and forbids to guess. */
const asPlainText = async () => {
  const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css' };
  const server = createServer(({ url }, response) => {
    const path = url === '/' ? '/index.html' : (url ?? '');
    response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
    response.setHeader('x-content-type-options', 'nosniff');
    try {
      response.end(readFileSync(join(site, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
};

test('scripts that are served as plain text', async ({ page }) => {
  const server = await asPlainText();
  await page.goto(server.url);
  await tellsWhatToDo(page);
  server.close();
});

test('a browser that knows no modules', async ({ page }) => {
  await page.route('/', async (route) => {
    const body = await (await route.fetch()).text();
    // To such a browser a module is a script of a kind that it does not know.
    await route.fulfill({
      contentType: 'text/html',
      body: body.replaceAll('type="module"', 'type="unknown"'),
    });
  });
  await page.goto('/');
  await tellsWhatToDo(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a browser that runs none', async ({ page }) => {
    await page.goto('/');
    await tellsWhatToDo(page);
  });
});

test('a first script that fails', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "throw new Error('not for this browser');" }),
  );
  await page.goto('/');
  await tellsWhatToDo(page);
});

test('a browser that reads the first script and would fail in the middle of a game', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'findLast'));
  await page.goto('/');
  await tellsWhatToDo(page);
});

test('where the game starts, nothing of it is ever seen', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const said = document.querySelector('.unopened');
      if (said && getComputedStyle(said).visibility !== 'hidden') seen.push(said.textContent ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('/');
  await expect(
    page
      .getByRole('button', { name: sayIn('ja')('course.quick') })
      .or(page.getByRole('button', { name: sayIn('en')('course.quick') }))
      .first(),
  ).toBeVisible();
  await expect(page.locator('.unopened')).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});
