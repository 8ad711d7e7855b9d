import { open, promise, sayIn, withMouse } from './player.ts';
import { expect, test } from './test.ts';

test('the page opens on a title in its own language', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.getByRole('button').first()).toBeEnabled();
  expect(await page.title()).not.toBe('');
  expect(await page.locator('html').getAttribute('lang')).toMatch(/^(ja|en)/);
});

test('the split that was tried on the title can be taken into the first winter', async ({ page }) => {
  const say = sayIn('en');
  await open(page, 'en', 'off');
  const more = page.getByRole('button', { name: say('title.toyMore', { pillar: say('place.use') }) });
  for (let tally = 0; tally < 3; tally++) await more.click();
  await page.getByRole('button', { name: say('course.quick') }).click();
  await promise(withMouse(page, say), null);
  await page.getByRole('button', { name: say('winter.tried') }).click();
  await expect(page.locator('[data-place="use"]')).toContainText(say('winter.count', { count: 8 }));
});
