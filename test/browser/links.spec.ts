import type { Locator, Page } from '@playwright/test';
import { languages, locales } from '../../src/data/locales.ts';
import { encodeRun } from '../../src/game/code/runCode.ts';
import { randomGame } from '../game/plays.ts';
import { begin, open, openLink, type Player, promise, sayIn, toFirstWinter, withMouse } from './player.ts';
import { expect, test } from './test.ts';

/** What people paste into the fields for codes and seeds, and links as messengers mangle them. */

test.describe.configure({ mode: 'parallel' });

const code = encodeRun(randomGame('7KQ2M', 'quick', 5));
const other = encodeRun(randomGame('M1ZWK', 'lesson', 8));
const groups = code.split('-');
const letters = code.replaceAll('-', '');

const playerIn = async (page: Page): Promise<Player> => {
  await open(page, 'ja', 'off');
  return withMouse(page, sayIn('ja'));
};

interface Fields {
  readonly code: Locator;
  readonly seed: Locator;
}

const openFields = async ({ page, say, press }: Player): Promise<Fields> => {
  await press(say('title.code'));
  return {
    code: page.getByLabel(say('code.field'), { exact: true }),
    seed: page.getByLabel(say('code.seedField')),
  };
};

const choose = (page: Page, course: string): Promise<void> =>
  page.getByRole('dialog').getByText(course, { exact: true }).click();

const visited = ({ page, say }: Player): Locator => page.getByRole('heading', { name: say('visit.title') });

const reload = async (page: Page): Promise<void> => {
  await page.waitForTimeout(300); // what is kept is kept by then
  await page.reload();
};

for (const [what, text] of [
  ['the game’s own link', `http://127.0.0.1/game/#/run/${letters}`],
  ['brackets', `「${code}」`],
  ['a name before', `コード：${code}`],
  ['a greeting before', `1班です！${code}`],
  ['a full stop', `${code}。`],
  ['a row of a sheet', `3\t田中\t${code}\t12\t450`],
  ['a whole message', `みんなへ\n${'ながいメッセージです。\n'.repeat(40)}${code}\nよろしく`],
] as const)
  test(`the code field takes a code with ${what}`, async ({ page }) => {
    const player = await playerIn(page);
    const fields = await openFields(player);
    await fields.code.fill(text);
    await player.press(player.say('code.open'));
    await expect(visited(player)).toBeFocused();
  });

for (const text of ['7KQ 2M', '7KQ-2M', '7K\u200bQ2M', 'たね：7KQ2M', '「７ＫＱ２Ｍ」です'])
  test(`the seed field takes ${JSON.stringify(text)}`, async ({ page }) => {
    const player = await playerIn(page);
    const fields = await openFields(player);
    await fields.seed.fill(text);
    await choose(page, player.say('course.quick'));
    await player.press(player.say('code.seedStart'));
    await expect(page.getByRole('heading', { name: player.say('promises.title') })).toBeFocused();
  });

for (const locale of locales)
  test.describe(locale, () => {
    test.use({ locale: languages[locale].browser });

    test('an error names the group that is wrong, in one sentence, and the text stays', async ({ page }) => {
      const say = sayIn(locale);
      await open(page, locale, 'off');
      const player = withMouse(page, say);
      const fields = await openFields(player);
      const { 1: second = '', 2: third = '', 3: fourth = '' } = groups;
      const wrong = `${third.slice(0, 3)}${third[3] === 'X' ? 'Y' : 'X'}`;
      const odd = `${second.slice(0, 3)}U`;
      for (const [bad, sentence] of [
        [groups.with(1, odd).join('-'), say('code.badGroup', { place: 2, letters: odd })],
        [
          groups.with(3, fourth.slice(1)).join('-'),
          say('code.groupLength', { place: 4, letters: fourth.slice(1) }),
        ],
        [`「${groups.with(2, wrong).join('-')}」`, say('code.slip', { place: 3, letters: wrong })],
        [`${code} ${other}`, say('code.several', { count: 2 })],
        ['こんにちは', say('code.none')],
      ] as const) {
        await fields.code.fill(bad);
        await player.press(say('code.open'));
        await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(sentence);
        await expect(fields.code).toHaveValue(bad);
      }
    });
  });

test('a code is opened by Enter', async ({ page }) => {
  const player = await playerIn(page);
  const fields = await openFields(player);
  await fields.code.fill(code);
  await fields.code.press('Enter');
  await expect(visited(player)).toBeFocused();
});

test('a seed in the code field moves to its own, and a code in the seed field to its own', async ({
  page,
}) => {
  const player = await playerIn(page);
  const { say, press } = player;
  const fields = await openFields(player);
  await fields.code.fill('たね：7kq2m');
  await press(say('code.open'));
  await expect(page.getByText(say('code.isSeed'))).toBeVisible();
  await expect(fields.seed).toHaveValue('7KQ2M');
  await expect(fields.seed).toBeFocused();
  await fields.seed.fill(`「${letters}」`);
  await press(say('code.seedStart'));
  await expect(page.getByText(say('code.isCode'))).toBeVisible();
  await expect(fields.code).toHaveValue(code);
  await expect(fields.code).toBeFocused();
  await press(say('code.open'));
  await expect(visited(player)).toBeFocused();
});

test('several seeds in the seed field are told', async ({ page }) => {
  const player = await playerIn(page);
  const fields = await openFields(player);
  await fields.seed.fill('1班 7KQ2M 2班 M1ZWK');
  await player.press(player.say('code.seedStart'));
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(
    player.say('code.severalSeeds', { count: 2 }),
  );
});

for (const hash of [
  `#%2Frun%2F${letters}`,
  `#%252Frun%252F${letters}`,
  `#run/${letters}`,
  `#!/run/${letters}`,
  `#/Run/${letters}`,
  `#/run/${letters}。`,
  `#/run/${code}%E3%80%82`,
  `#/run//${letters}/`,
])
  test(`a link that ends in ${hash.replace(letters, 'CODE').replace(code, 'CO-DE')} opens its run`, async ({
    page,
  }) => {
    const player = await playerIn(page);
    await page.goto(`/?link${hash}`);
    await expect(visited(player)).toBeFocused();
  });

/** Holds back what opens links until told. */
const slowLink = async (page: Page): Promise<() => void> => {
  let release = (): void => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/openLink-*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
};

test('a link’s run that arrives late is told of and offered, and takes nothing away', async ({ page }) => {
  const player = await playerIn(page);
  const { say, press } = player;
  const release = await slowLink(page);
  await openLink(page, letters);
  await toFirstWinter(player);
  await press(say('winter.rest'));
  release();
  const dialog = page.getByRole('dialog', { name: say('link.title') });
  await expect(dialog).toContainText(say('link.kept'));
  await press(say('link.stay'));
  await expect(page.getByRole('button', { name: say('winter.confirm'), exact: true })).toBeEnabled();
  await reload(page);
  await expect(page.getByRole('button', { name: say('winter.confirm'), exact: true })).toBeEnabled();
});

test('a link followed in the middle of a run can be looked at, and the run gone on with', async ({
  page,
}) => {
  const player = await playerIn(page);
  const { say, press } = player;
  await toFirstWinter(player);
  await page.evaluate((to) => {
    location.hash = `#/run/${to}`;
  }, letters);
  await press(say('link.open'));
  await expect(visited(player)).toBeFocused();
  await reload(page);
  await expect(visited(player)).toBeFocused();
  await press(say('bar.settings'));
  await press(say('leave.open'));
  await press(say('title.continue'));
  await page.locator('.kept-runs .strong').click();
  await expect(page.getByRole('heading', { name: say('winter.title', { year: '2025年度' }) })).toBeVisible();
});

test('what is shared carries nothing of the address but the game’s own', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const player = await playerIn(page);
  const { say, press } = player;
  await page.goto(`/?token=secret&utm_source=x#/run/${letters}`);
  await expect(visited(player)).toBeFocused();
  await press(say('visit.look'));
  await page
    .getByRole('button', { name: say('share.copyLink'), exact: true })
    .last()
    .click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${new URL(page.url()).origin}/#/run/${letters}`);
});

test('an address too long for a QR code is told in one sentence, and the report is there', async ({
  page,
}) => {
  const player = await playerIn(page);
  const { say, press } = player;
  await openLink(page, letters);
  await expect(visited(player)).toBeFocused();
  await page.evaluate((hash) => {
    history.replaceState(null, '', `/${'a'.repeat(2500)}/?token=secret${hash}`);
  }, `#/run/${letters}`);
  await press(say('visit.look'));
  await expect(page.getByRole('heading', { name: say('visit.report') })).toBeFocused();
  await expect(page.getByText(say('share.noQr'))).toBeAttached();
  await expect(page.locator('.run-code')).toContainText(groups[0] ?? '');
});

test('a briefing is there again after a reload, and so is a run of a typed seed with nothing done', async ({
  page,
}) => {
  const player = await playerIn(page);
  const { say, press } = player;
  const fields = await openFields(player);
  await fields.seed.fill('7KQ2M');
  await choose(page, say('course.class'));
  await press(say('code.seedStart'));
  await expect(page.getByRole('button', { name: say('briefing.skip') })).toBeVisible();
  await reload(page);
  await press(say('briefing.skip'));
  const promises = page.getByRole('heading', { name: say('promises.title') });
  await expect(promises).toBeFocused();
  await reload(page);
  await expect(promises).toBeFocused();
  await promise(player, null);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('7KQ2M');
});

test('a run in which nothing was done does not fill the list of kept runs', async ({ page }) => {
  const player = await playerIn(page);
  const { say, press } = player;
  await begin(player, 'quick');
  await reload(page);
  await expect(page.getByRole('heading', { name: say('promises.title') })).toBeFocused();
  await press(say('bar.settings'));
  await press(say('leave.open'));
  await press(say('leave.yes'));
  await expect(page.getByRole('button', { name: say('course.quick') })).toBeVisible();
  await expect(page.getByRole('button', { name: say('title.continue') })).toHaveCount(0);
  await reload(page);
  await expect(page.getByRole('button', { name: say('course.quick') })).toBeVisible();
});
