import { expect, test } from './test.ts';

test('the page opens on a title in its own language', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.getByRole('button').first()).toBeEnabled();
  expect(await page.title()).not.toBe('');
  expect(await page.locator('html').getAttribute('lang')).toMatch(/^(ja|en)/);
});
