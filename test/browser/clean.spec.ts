import { test } from './test.ts';

// That the watch over every page in `test.ts` bites.

test.fail('a page that asks a stranger is caught', async ({ page }) => {
  await page.route('http://stranger.test/', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  await page.setContent('<link rel="stylesheet" href="http://stranger.test/">');
});

test.fail('a page that logs an error is caught', async ({ page }) => {
  await page.evaluate(() => console.error('planted'));
});
