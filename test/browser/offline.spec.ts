import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { choose, openCode, promise, quickGame, sayIn, withMouse } from './player.ts';
import { type Server, startServer } from './server.ts';

/** After one visit the site needs no network, and a newer version waits until it is asked for. */

test.setTimeout(300_000);
test.use({ serviceWorkers: 'allow' });

const site = join(import.meta.dirname, '../../dist');
const newer = join(import.meta.dirname, '../out/newer');
const say = sayIn('en');

/** Text that only the newer version has. */
const MARK = '<meta name="version" content="newer" />';

/** The site as a change of the code card would build it: its script has another name, and all that name it differ. */
test.beforeAll(() => {
  rmSync(newer, { recursive: true, force: true });
  cpSync(site, newer, { recursive: true });
  const old = readdirSync(join(newer, 'assets')).find((name) => name.startsWith('CodeCard-')) as string;
  renameSync(join(newer, 'assets', old), join(newer, 'assets/CodeCard-newer.js'));
  const change = (name: string, how: (text: string) => string): void =>
    writeFileSync(join(newer, name), how(readFileSync(join(newer, name), 'utf8')));
  for (const name of ['sw.js', ...readdirSync(join(newer, 'assets')).map((asset) => `assets/${asset}`)])
    if (name.endsWith('.js')) change(name, (text) => text.replaceAll(old, 'CodeCard-newer.js'));
  change('index.html', (text) => text.replace('</head>', `${MARK}</head>`));
  change('sw.js', (text) => text.replace(/("index\.html",revision:")\w+/, '$1newer'));
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
  await expect(page.locator('.coming')).toHaveCount(0, { timeout: 60_000 }); // from the worker
  await expect(page.getByText(say('fates.none'))).toHaveCount(0);
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
  await player.press(say('newer.take'));
  await expect(isNewer(page)).toBeAttached();
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
