import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { locales } from '../../src/data/locales.ts';
import { open, sayIn, toFirstWinter, withMouse } from './player.ts';
import { expect, test } from './test.ts';

const KILOBYTE = 1000;
const site = join(import.meta.dirname, '../../dist');
const built = join(site, 'assets');

/** What only the stage's chunk holds: Phaser's greeting in the console. */
const isStage = (script: string): boolean => script.includes('Phaser v');

/** What only a chunk of the picture holds: Phaser, or the name of a drawing that both kinds of picture take. */
const isPicture = (script: string): boolean => isStage(script) || script.includes('village-');

const spoken = ['script', 'stylesheet', 'fetch', 'xhr'];

/** Opens the title, waits until nothing more is fetched, and tells the paths of its scripts, styles and words. */
const openTitle = async (page: Page, kinds = spoken): Promise<readonly string[]> => {
  const paths = new Set<string>();
  page.on('response', (response) => {
    if (kinds.includes(response.request().resourceType())) paths.add(new URL(response.url()).pathname);
  });
  await page.goto('/');
  await expect(page.getByRole('button').first()).toBeEnabled();
  await page.waitForLoadState('networkidle');
  return [...paths];
};

for (const locale of ['ja-JP', 'en-US'])
  test.describe(locale, () => {
    test.use({ locale });

    test('script, style and words before the title answers are at most 45 kB gzip', async ({ page }) => {
      const fetched = (await openTitle(page)).map(
        (path) => [path, gzipSync(readFileSync(join(site, path)), { level: 9 }).length] as const,
      );
      console.log(fetched.map(([path, bytes]) => `${path} ${bytes}`).join(', '));
      const total = fetched.reduce((sum, [, bytes]) => sum + bytes, 0);
      expect(total).toBeGreaterThan(KILOBYTE);
      expect(total).toBeLessThanOrEqual(45 * KILOBYTE);
    });
  });

test('the typeface of the title is at most 100 kB', async ({ page }) => {
  const fetched = (await openTitle(page, ['font'])).map((path) => statSync(join(site, path)).size);
  const total = fetched.reduce((sum, bytes) => sum + bytes, 0);
  expect(total).toBeGreaterThan(KILOBYTE);
  expect(total).toBeLessThanOrEqual(100 * KILOBYTE);
});

test('what the first winter takes without its picture is at most 500 kB, typeface and all', async ({
  page,
}) => {
  const sizes = new Map<string, number>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!response.ok() || pathname.includes('/drawing-')) return;
    const file = readFileSync(join(site, pathname === '/' ? 'index.html' : pathname));
    if (isPicture(file.toString())) return;
    sizes.set(pathname, /\.(woff2|png)$/.test(pathname) ? file.length : gzipSync(file, { level: 9 }).length);
  });
  await open(page, 'ja', 'off');
  await toFirstWinter(withMouse(page, sayIn('ja')));
  await page.waitForLoadState('networkidle');
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  console.log(`${total} bytes to the first winter`);
  expect(total).toBeGreaterThan(200 * KILOBYTE);
  expect(total).toBeLessThanOrEqual(500 * KILOBYTE);
});

test('the title does without the stage', async ({ page }) => {
  const chunks = readdirSync(built).filter((name) => name.endsWith('.js'));
  const stage = chunks.filter((name) => isStage(readFileSync(join(built, name), 'utf8')));
  expect(stage, 'chunks of the stage in the build').toHaveLength(1);
  const fetched = (await openTitle(page)).map((path) => path.split('/').pop());
  expect(fetched).not.toContain(stage[0]);
});

test('the title does without the words of a run', async ({ page }) => {
  const chunks = readdirSync(built).filter((name) => name.endsWith('.js'));
  const runs = chunks.filter((name) => {
    const script = readFileSync(join(built, name), 'utf8');
    return locales.some((locale) => script.includes(sayIn(locale)('winter.knownNote')));
  });
  expect(runs, 'chunks of words in the build').toHaveLength(locales.length);
  const fetched = (await openTitle(page)).map((path) => path.split('/').pop());
  expect(runs.filter((name) => fetched.includes(name))).toEqual([]);
});

test('the stage is fetched ahead while the title is looked at, and not run ahead', async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    const asked: string[] = [];
    Object.assign(window, { asked });
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...how: [string, unknown?]) {
      asked.push(how[0]);
      return Reflect.apply(getContext, this, how);
    } as typeof getContext;
  });
  const stage = page.waitForResponse(async (response) =>
    response.url().endsWith('.js') ? isStage(await response.text()) : false,
  );
  await page.goto('/');
  await stage;
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500); // what was fetched would have been run by now
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([]);
});
