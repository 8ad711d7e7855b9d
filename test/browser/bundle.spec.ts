import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { encodeRun } from '../../src/game/code/runCode.ts';
import { randomGame } from '../game/plays.ts';
import { choose, fatesCome, openCode, quickGame, sayIn, withMouse, withoutWebGL } from './player.ts';
import { startServer } from './server.ts';

/** What `npm run bundle` made, as it is carried to a machine that has nothing else. */

test.setTimeout(300_000);

const bundle = join(import.meta.dirname, '../../bundle');
const file = pathToFileURL(join(bundle, 'mizuwake.html')).href;

/** What a page complained of, and what it asked for beside itself. */
const watched = (page: Page) => {
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (request.url() !== file && !/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  return { complaints, asked };
};

for (const [how, prepare, stage] of [
  ['with the picture', async () => {}, 'canvas'],
  ['without WebGL', withoutWebGL, 'svg'],
] as const)
  test(`the one file plays a whole game from a file, ${how}`, async ({ page }) => {
    const { complaints, asked } = watched(page);
    await prepare(page);
    await choose(page, 'ja', 'off');
    await page.goto(file);
    const player = withMouse(page, sayIn('ja'));
    await quickGame(player);
    await expect(page.locator(`#stage ${stage}`).first()).toBeAttached();
    await fatesCome(page);
    await openCode(player);
    await expect(page.getByRole('button', { name: player.say('share.copyLink') })).toHaveCount(0); // to a file
    await expect(page.locator('.qr')).toHaveCount(0);
    expect(complaints).toEqual([]);
    expect(asked, 'asked for beside the file').toEqual([]);
  });

test('a link to the one file opens the run, and is gone from the address once it was looked at', async ({
  page,
}) => {
  const say = sayIn('en');
  const { complaints } = watched(page);
  await choose(page, 'en', 'off');
  await page.goto(`${file}#/run/${encodeRun(randomGame('7KQ2M', 'quick', 5)).replaceAll('-', '')}`);
  await expect(page.getByRole('heading', { name: say('visit.title') })).toBeFocused();
  const player = withMouse(page, say);
  await player.press(say('bar.settings'));
  await player.press(say('leave.open'));
  await expect(page.getByRole('button', { name: say('course.quick'), exact: true })).toBeVisible();
  expect(page.url()).toBe(file);
  expect(complaints).toEqual([]);
});

test('where files may keep nothing, the one file plays, and says that it keeps nothing', async ({ page }) => {
  const say = sayIn('en');
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  });
  await page.goto(file);
  await page.getByRole('button', { name: say('language.en'), exact: true }).click();
  const player = withMouse(page, say);
  await player.press(say('course.quick'));
  await player.press(say('promises.none'));
  await player.press(say('winter.rest'));
  await expect(page.getByText(say('unsaved.text'))).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the one file says what it needs, and does not send anyone from file to website', async ({ page }) => {
    await page.goto(file);
    for (const [lang, browser, website] of [
      ['ja', '新しいブラウザ', 'ウェブサイト'],
      ['en', 'newer browser', 'website'],
    ] as const) {
      const said = page.locator(`[lang=${lang}].unopened`);
      await expect(said).toBeVisible();
      await expect(said).toContainText(browser);
      await expect(said).not.toContainText(website);
    }
  });
});

test.describe('unzipped', () => {
  test.use({ serviceWorkers: 'allow' });

  const folder = join(import.meta.dirname, '../out/unzipped');

  test.beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    for (const [name, content] of Object.entries(unzipSync(readFileSync(join(bundle, 'mizuwake.zip'))))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  });

  test('the site plays a whole game under a path of any server', async ({ page }) => {
    const server = await startServer(join(folder, 'mizuwake'), '/a/b/');
    const { complaints, asked } = watched(page);
    await choose(page, 'ja', 'off');
    await page.goto(server.url);
    const player = withMouse(page, sayIn('ja'));
    await quickGame(player);
    await fatesCome(page);
    await openCode(player);
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([]);
    await server.close();
  });
});
