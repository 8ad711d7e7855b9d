import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { choose, fatesCome, openCode, promise, quickGame, sayIn, withMouse } from './player.ts';
import { type Server, startServer } from './server.ts';

/** After one visit the site needs no network, and a newer version waits until it is asked for. */

test.setTimeout(300_000);
test.use({ serviceWorkers: 'allow' });

const site = join(import.meta.dirname, '../../dist');
const newer = join(import.meta.dirname, '../out/newer');
const say = sayIn('en');

/** Text that only the newer version has. */
const MARK = '<meta name="version" content="newer" />';

/** The site as another version of the game would build it: each of its scripts and styles has another name. */
test.beforeAll(() => {
  rmSync(newer, { recursive: true, force: true });
  cpSync(site, newer, { recursive: true });
  const assets = readdirSync(join(newer, 'assets'));
  const renamed = (text: string): string =>
    assets.reduce((all, name) => all.replaceAll(name, `newer-${name}`), text);
  for (const name of assets) renameSync(join(newer, 'assets', name), join(newer, 'assets', `newer-${name}`));
  for (const name of ['sw.js', 'index.html', ...assets.map((asset) => `assets/newer-${asset}`)]) {
    const text = renamed(readFileSync(join(newer, name), 'utf8')).replace('</head>', `${MARK}</head>`);
    writeFileSync(join(newer, name), text.replace(/("index\.html",revision:")\w+/, '$1newer'));
  }
});

let server: Server;
test.beforeEach(async ({ page }) => {
  server = await startServer(site);
  await choose(page, 'en', 'off');
});
test.afterEach(() => server.close());

/** Waits until the site is laid by. */
const laidBy = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null);

const isNewer = (page: Page) => page.locator('meta[name=version]');

test('after one visit, a whole game and the code of its run without a network', async ({ page }) => {
  await page.goto(server.url);
  await laidBy(page);
  await server.close();
  await page.goto(`${server.url}?from=a-lesson#`);
  await page.reload();
  const player = withMouse(page, say);
  await quickGame(player);
  await fatesCome(page);
  await openCode(player);
});

test('a network that goes away in the middle of the first visit takes nothing with it', async ({ page }) => {
  const player = withMouse(page, say);
  await page.goto(server.url);
  await player.press(say('course.quick'));
  await promise(player, null);
  await laidBy(page);
  await server.close();
  await player.press(say('winter.rest'));
  await openCode(player);
  await page.reload();
  await expect(page.getByRole('button', { name: say('winter.confirm'), exact: true })).toBeEnabled();
});

test('a newer version says nothing while a run is open, and takes over from the title when asked', async ({
  page,
}) => {
  const player = withMouse(page, say);
  await page.goto(server.url);
  await laidBy(page);
  await player.press(say('course.quick'));
  await promise(player, null);
  await player.press(say('winter.rest'));

  server.serve(newer);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await expect(page.getByText(say('newer.text'))).toHaveCount(0);
  await openCode(player); // whose script the server has no more
  await player.press(say('dialog.close'));
  await page.reload();
  await expect(page.getByRole('button', { name: say('winter.confirm'), exact: true })).toBeEnabled();
  await expect(page.getByText(say('newer.text'))).toHaveCount(0);
  await expect(isNewer(page)).toHaveCount(0);

  await player.press(say('bar.settings'));
  await player.press(say('leave.open'));
  await player.press(say('leave.yes'));
  await expect(page.getByText(say('newer.text'))).toBeVisible();
  await expect(isNewer(page)).toHaveCount(0);
  await player.press(say('newer.take'));
  await expect(isNewer(page)).toBeAttached();
  await expect(page.getByText(say('newer.text'))).toHaveCount(0);
  await server.close();
  await player.press(say('title.continue'));
  await expect(page.getByText(say('runs.mayGo'))).toBeVisible();
  await page.locator('.kept-runs .button.strong').click();
  await openCode(player);
});

test('a newer version does not take over while another tab has a run open', async ({ page, context }) => {
  const player = withMouse(page, say);
  await page.goto(server.url);
  await laidBy(page);
  const other = await context.newPage();
  await choose(other, 'en', 'off');
  await other.goto(server.url);
  const pupil = withMouse(other, say);
  await pupil.press(say('course.quick'));
  await promise(pupil, null);
  await other.waitForFunction(async () => (await navigator.locks.query()).held?.length);

  server.serve(newer);
  await page.reload();
  await player.press(say('newer.take'));
  await expect(page.getByText(say('newer.elsewhere'))).toBeVisible();
  await openCode(pupil);
  await expect(isNewer(page)).toHaveCount(0);
  await other.close();
  // The browser lets go of what a tab held a little after the tab is gone.
  await expect(async () => {
    if ((await isNewer(page).count()) === 0) await player.press(say('newer.take'));
    await expect(isNewer(page)).toBeAttached({ timeout: 3000 });
  }).toPass({ timeout: 30_000 });
});

test('the browser is asked to keep what it has once a run is kept, not before', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    navigator.storage.persist = async () => {
      asked.push(document.body.dataset.screen ?? '');
      return false;
    };
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked.length);
  const player = withMouse(page, say);
  await page.goto(server.url);
  await laidBy(page);
  expect(await asked()).toBe(0);
  await player.press(say('course.quick'));
  await expect.poll(asked).toBe(1);
});

test.describe('without laying anything by', () => {
  test.use({ serviceWorkers: 'block' });

  test('a part that cannot be had says so, and can be asked for again', async ({ page }) => {
    const player = withMouse(page, say);
    await page.goto(server.url);
    await player.press(say('course.quick'));
    await promise(player, null);
    await page.route('**/RunCode-*.js', (route) => route.abort());
    await player.press(say('bar.settings'));
    await player.press(say('leave.code'));
    await expect(page.getByText(say('page.failed'))).toBeVisible();
    await page.unroute('**/RunCode-*.js');
    await player.press(say('page.retry'));
    await expect(page.getByRole('dialog').locator('.run-code')).toBeVisible();
  });
});
