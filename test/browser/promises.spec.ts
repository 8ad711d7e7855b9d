import { begin, open, sayIn, withMouse } from './player.ts';
import { expect, test } from './test.ts';

const say = sayIn('en');

test('what a wish means stands on bars behind one press, and can be changed before it is promised', async ({
  page,
}) => {
  const player = withMouse(page, say);
  const { press } = player;
  await open(page, 'en', 'off');
  await begin(player, 'class');
  await expect(page.locator('.promise-bar')).toHaveCount(0);
  await page
    .getByRole('button', { name: say('promises.meaning') })
    .nth(1)
    .click();
  await expect(page.locator('.meaning .promise-bar')).toHaveCount(4);
  await expect(page.locator('.meaning')).toContainText(say('dimension.trust.what'));

  await press(say('promises.change'));
  const choose = (dimension: 'create' | 'trust' | 'people', level: 'dream' | 'bold' | 'not') =>
    page
      .getByRole('group', { name: say(`dimension.${dimension}`), exact: true })
      .getByLabel(say(`promises.level.${level}`), { exact: true })
      .check();
  await choose('trust', 'dream');
  await choose('people', 'bold'); // the red line goes
  await expect(page.locator('.promise-ways')).toContainText(say('promises.tooMany', { count: 1 }));
  await choose('trust', 'not');
  await expect(page.locator('.promise-ways')).toContainText(say('promises.noRedLine'));
  await page
    .getByRole('group', { name: say('dimension.create'), exact: true })
    .getByLabel(say('promises.level.redLine'), { exact: true })
    .check();
  await press(say('promises.make'));
  const line = page.getByRole('list', { name: say('promiseNow.title') });
  await expect(line).toContainText(say('promiseNow.redLine', { dimension: say('dimension.create') }));
  await expect(line).not.toContainText(say('wish.safety.who')); // no longer that wish
});

test('a wish is taken up with one press, also where no reach can be worked out', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new Error('no worker here');
      }
    } as unknown as typeof Worker;
  });
  const player = withMouse(page, say);
  await open(page, 'en', 'off');
  await begin(player, 'quick');
  await page
    .getByRole('button', { name: say('promises.meaning') })
    .first()
    .click();
  await expect(page.locator('.meant')).toContainText(say('reach.failed'));
  await page.getByRole('button', { name: say('wish.people.who') }).click();
  await expect(page.getByRole('list', { name: say('promiseNow.title') })).toContainText(
    say('wish.people.who'),
  );
});
