import type { Page } from '@playwright/test';
import { type CourseId, courses } from '../../src/data/courses.ts';
import { edition } from '../../src/data/edition.ts';
import { events } from '../../src/data/events.ts';
import { languages } from '../../src/data/locales.ts';
import { voiceIds } from '../../src/data/readings.ts';
import { encodeRun } from '../../src/game/code/runCode.ts';
import { newGame } from '../../src/game/rules/game.ts';
import { answerStyles } from '../../src/game/rules/year/answers.ts';
import { SCRIPTED } from '../../src/game/rules/year/omens.ts';
import codes from '../golden/codes.json' with { type: 'json' };
import {
  answer,
  begin,
  lay,
  open,
  openLink,
  type Player,
  promise,
  sayIn,
  share,
  toReview,
  toSummer,
  withMouse,
} from './player.ts';
import { expect, test } from './test.ts';

/** Whole games, each course with what it has. */

test.describe.configure({ mode: 'parallel' });
test.setTimeout(180_000);

const balanced = { use: 5, create: 5, trust: 5, collaborate: 5 };
/** What the first summer’s answer costs, in tallies: less than is kept back for it. */
const { price } = events[SCRIPTED].answers.spend;
const screenOf = (page: Page): Promise<string | null> => page.locator('body').getAttribute('data-screen');

/** What every report has below its ending, whatever its course folds. */
const parts = [
  'promises',
  'reach',
  'voices',
  'turns',
  'luck',
  'knowledge',
  'outlook',
  'years',
  'figures',
  'debrief',
  'album',
  'share',
  'again',
] as const;

const reportHasAllParts = async ({ page, say }: Player): Promise<void> => {
  await expect(page.getByRole('heading', { name: say('report.title') })).toBeFocused();
  await expect(page.getByRole('main')).toContainText(say('report.honest'));
  for (const part of parts) {
    const title = say(part === 'reach' ? 'reach.title' : `part.${part}`);
    await expect(page.getByRole('heading', { name: title, exact: true }), part).toBeVisible();
  }
  await expect(page.locator('.part-voices li')).toHaveCount(voiceIds.length);
  await expect(page.locator('.part-luck circle')).not.toHaveCount(0);
  await expect(page.locator('.part-debrief textarea')).toHaveCount(4);
};

/** The run's code and check code, as the report shows them. */
const identity = async (page: Page): Promise<{ code: string; check: string }> => {
  const code = (await page.locator('.run-code').textContent())?.trim() ?? '';
  const text = (await page.locator('.part-share').textContent()) ?? '';
  const [check = ''] = /[0-9a-f]{8}/.exec(text) ?? [];
  expect(code.length).toBeGreaterThan(10);
  expect(check).not.toBe('');
  return { code, check };
};

const lookAlikes: Readonly<Record<string, string>> = { '0': 'o', '1': 'l' };

/** A code as a hand might write it: lower case, spaces for hyphens, and look-alikes wherever there can be. */
const byHand = (code: string): string =>
  Array.from(code.toLowerCase(), (letter) => lookAlikes[letter] ?? (letter === '-' ? ' ' : letter)).join('');

const typeCode = async ({ page, press, say }: Player, code: string): Promise<void> => {
  await press(say('title.code'));
  await page.getByLabel(say('code.field')).fill(code);
  await press(say('code.open'));
};

for (const locale of ['ja', 'en'] as const)
  test.describe(locale, () => {
    test.use({ locale: languages[locale].browser });

    test('the quick course: a wish taken up with one press, every answer, a report', async ({ page }) => {
      const player = withMouse(page, sayIn(locale));
      const { press, say } = player;
      await open(page, locale, 'off');
      await begin(player, 'quick');
      await promise(player, 'safety');
      await expect(page.getByRole('heading', { name: say('sky.title') })).toBeVisible();
      for (const [round, style] of answerStyles.entries()) {
        await share(player, { use: 4, create: 5, trust: 6, collaborate: 4 });
        await press(say('winter.rest'));
        await toReview(player, style);
        await expect(page.getByRole('main')).toContainText(say('title.honest'));
        await press(say(round === 2 ? 'review.toReport' : 'review.next'));
      }
      await reportHasAllParts(player);
      await expect(page.locator('.part-promises')).toContainText(say('wish.safety.text'));
    });

    test('the class course: earmarks, a study, a lever, a reserve that pays, a restated promise, a prediction', async ({
      page,
    }) => {
      const player = withMouse(page, sayIn(locale));
      const { press, say } = player;
      const main = page.getByRole('main');
      await open(page, locale, 'off');
      await begin(player, 'class');
      await promise(player, 'people');

      // FY2025: a study tells at once which cloud of the far pair is real, and is final.
      await page.getByText(say('measure.title')).click();
      await press(say('study.look', { year: 2027 }));
      await press(say('study.yes'));
      await expect(page.locator('.cloud .told')).toHaveCount(2);
      await expect(main).toContainText(say('sky.unreal'));
      await lay(page, 2);
      await share(player, { use: 5, create: 4, trust: 4, collaborate: 4, reserve: 1 });
      await toSummer(player, 1);
      await expect(page.locator('.answer.spend')).toContainText(say('summer.payReserve', { reserve: price }));
      await answer(player, 'spend');
      await press(say('run.skip'));
      await expect(main).toContainText(say('predicted.yours', { guess: say('predict.1') }));
      await expect(main).toContainText(say('met.paidReserve', { reserve: price }));

      // The first promise becomes a careful one, with a reason; once.
      await page.getByText(say('restate.open')).click();
      await page.getByLabel(say('restate.to')).selectOption({ index: 1 });
      await page.getByText(say('promise.reason.evidence'), { exact: true }).click();
      await press(say('restate.do'));
      await expect(page.getByText(say('restate.open'))).toHaveCount(0);
      await press(say('review.next'));

      for (let round = 1; round < 6; round++) {
        if (round === 1) {
          await page.getByText(say('measure.title')).click();
          await page.locator('summary', { hasText: say('lever.guideline.name') }).click();
          await press(say('lever.guideline.up'));
        }
        await lay(page, 2);
        await press(say('winter.same'));
        await toReview(player, round % 2 === 0 ? 'wait' : 'rule');
        await press(say(round === 5 ? 'review.toReport' : 'review.next'));
      }
      await reportHasAllParts(player);
      await expect(main).toContainText(say('promise.reason.evidence'));
      await expect(main).toContainText(say('lever.guideline.name'));
    });

    test('the full course: role cards, an earmark, storms', async ({ page }) => {
      const player = withMouse(page, sayIn(locale));
      const { press, say } = player;
      await open(page, locale, 'off');
      await press(say('course.full'));
      for (let card = 0; card < 3; card++) await press(say('briefing.next'));
      await expect(page.getByRole('main')).toContainText(say('role.treasury.ask'));
      await press(say('briefing.begin'));
      await promise(player, 'industry');
      for (let round = 0; round < 6; round++) {
        if (round === 0) await share(player, { use: 4, create: 4, trust: 4, collaborate: 4 });
        else await press(say('winter.same'));
        await lay(page, 4);
        await toReview(player, answerStyles[round % answerStyles.length]);
        await press(say(round === 5 ? 'review.toReport' : 'review.next'));
      }
      await reportHasAllParts(player);
      await expect(page.locator('.part-years')).toContainText(say('earmark.laid'));
    });
  });

const say = sayIn('en');

/** Plays a course without looking about, to its report. */
const playThrough = async (player: Player, course: CourseId): Promise<void> => {
  const { press } = player;
  const { rounds } = courses[course];
  await promise(player, 'safety');
  for (let round = 0; round < rounds; round++) {
    if (round === 0) await share(player, balanced);
    else await press(say('winter.same'));
    await toReview(player, 'spend');
    await press(say(round === rounds - 1 ? 'review.toReport' : 'review.next'));
  }
};

test('a class is finished at its first autumn, and its report says how far it came', async ({ page }) => {
  const player = withMouse(page, say);
  const { press } = player;
  await open(page, 'en', 'off');
  await begin(player, 'lesson');
  await promise(player, 'safety');
  await share(player, balanced);
  await toReview(player, 'spend');
  await page.getByText(say('finish.open'), { exact: true }).click();
  await press(say('finish.do'));
  await reportHasAllParts(player);
  await expect(page.getByRole('main')).toContainText(say('report.early', { all: 4, done: 1 }));

  const { code, check } = await identity(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: say('report.title') })).toBeVisible();
  expect(await identity(page)).toEqual({ code, check });

  await press(say('bar.settings'));
  await press(say('leave.open'));
  await press(say('leave.yes'));
  await press(say('title.continue'));
  await expect(page.getByRole('dialog')).toContainText(say('runs.over'));
});

test('a code written by hand, with look-alikes, opens the same run on a device that never saw it', async ({
  page,
  browser,
}) => {
  const player = withMouse(page, say);
  await open(page, 'en', 'off');
  await begin(player, 'class');
  await playThrough(player, 'class');
  const { code, check } = await identity(page);

  const context = await browser.newContext({ locale: 'en-GB' });
  const other = await context.newPage();
  const friend = withMouse(other, say);
  await open(other, 'en', 'off');
  const letters = byHand(code);
  expect(letters).not.toBe(code);
  await typeCode(friend, letters);
  await friend.press(say('visit.look'));
  await expect(other.getByRole('heading', { name: say('visit.report') })).toBeVisible();
  expect(await identity(other)).toEqual({ code, check });

  // One wrong letter says in which group, and loses nothing.
  await friend.press(say('bar.settings'));
  await friend.press(say('leave.open')); // a guest is not asked
  const wrong = code.replace(/.$/, (last) => (last === 'Z' ? 'Y' : 'Z'));
  await typeCode(friend, wrong);
  await expect(other.locator('.wrong')).toContainText(`“${wrong.split('-').at(-1)}”`);

  // A link brings the run too, and stays in the address while it is visited.
  await openLink(other, code.replaceAll('-', ''));
  await expect(other.getByRole('heading', { name: say('visit.title') })).toBeFocused();
  await other.reload();
  await friend.press(say('visit.keep'));
  await expect(other.getByRole('heading', { name: say('report.title') })).toBeVisible();
  expect(new URL(other.url()).hash).toBe('');
  await context.close();
});

test('a code and a kept run of another edition say which they belong to, and neither is opened', async ({
  page,
}) => {
  const made = edition.number + 1;
  const game = newGame('7KQ2M', 'class');
  const told = { made, here: edition.number };
  await page.addInitScript(
    ([key, text]) => localStorage.setItem(key as string, text as string),
    [
      'mizuwake.run.0THERED0',
      JSON.stringify({ name: '', edition: made, seed: '7KQ2M', course: 'class', log: [], at: 5 }),
    ],
  );
  await open(page, 'en', 'off');
  await openLink(page, encodeRun({ ...game, edition: made }));
  await expect(page.getByText(say('code.otherEdition', told))).toBeVisible();
  expect(await screenOf(page)).toBe('title');

  await page.getByRole('button', { name: say('dialog.close') }).click();
  await page.getByRole('button', { name: say('title.continue') }).click();
  await expect(page.getByText(say('runs.otherEdition', told))).toBeVisible();
  await expect(page.getByRole('button', { name: say('runs.open'), exact: true })).toHaveCount(0);
});

test('a code typed with both look-alikes, as o and l, opens its run', async ({ page }) => {
  const code = codes.map((one) => one.code).find((one) => one.includes('0') && one.includes('1'));
  if (!code) throw new Error('no recorded code has both a 0 and a 1');
  await open(page, 'en', 'off');
  await typeCode(withMouse(page, say), byHand(code));
  await expect.poll(() => screenOf(page)).not.toBe('title');
  await page.getByRole('button', { name: say('bar.settings') }).click();
  await page.getByRole('button', { name: say('leave.code') }).click();
  await expect(page.getByRole('dialog').locator('.run-code')).toHaveText(code);
});

test('a seed that was told begins a run of the chosen course', async ({ page }) => {
  const { press } = withMouse(page, say);
  await open(page, 'en', 'off');
  await press(say('title.code'));
  await page.getByLabel(say('code.seedField')).fill('o1l0i');
  await press(say('code.seedStart'));
  await expect.poll(() => screenOf(page)).not.toBe('title');
});

test('a reload in the middle comes back to the same winter, and the run is kept under its name', async ({
  page,
}) => {
  const player = withMouse(page, say);
  const { press } = player;
  await open(page, 'en', 'off');
  await begin(player, 'quick');
  await promise(player, null);
  await share(player, { use: 3, trust: 2 });
  await page.reload();
  await expect(page.locator('[data-place=use] .tally-count')).toHaveText(say('winter.count', { count: 3 }));
  await expect(page.locator('[data-place=trust] .tally-count')).toHaveText(say('winter.count', { count: 2 }));
  await press(say('winter.undo'));
  await expect(page.locator('[data-place=trust] .tally-count')).toHaveText(say('winter.count', { count: 1 }));

  await press(say('winter.rest'));
  await toSummer(player);
  await page.reload();
  await expect(page.getByRole('heading', { name: say('summer.answers') })).toBeVisible();

  await press(say('bar.settings'));
  await press(say('leave.open'));
  await press(say('leave.yes'));
  await press(say('title.continue'));
  const dialog = page.getByRole('dialog');
  await dialog.getByText(say('runs.name'), { exact: true }).click();
  await page.getByLabel(say('runs.nameField')).fill('Group 3');
  await press(say('runs.nameKeep'));
  await expect(dialog).toContainText('Group 3');
  await dialog.getByText(say('runs.open'), { exact: true }).click();
  await expect(page.getByRole('heading', { name: say('summer.answers') })).toBeVisible();
});

test('a branch reopens a year as a new run, under the same luck, with the old one kept', async ({ page }) => {
  const player = withMouse(page, say);
  const { press } = player;
  await open(page, 'en', 'off');
  await begin(player, 'quick');
  await playThrough(player, 'quick');
  const first = await identity(page);
  await page.locator('.part-again fieldset button').nth(1).click();
  await expect.poll(() => screenOf(page)).toBe('winter');
  await press(say('winter.less', { place: say('place.use') }));
  await press(say('winter.more', { place: say('place.trust') }));
  await toReview(player, 'spend');
  await press(say('review.next'));
  await press(say('winter.same'));
  await toReview(player, 'spend');
  await press(say('review.toReport'));
  const second = await identity(page);
  expect(second.code).not.toBe(first.code);
  expect(second.check).not.toBe(first.check);
  await press(say('bar.settings'));
  await press(say('leave.open'));
  await press(say('leave.yes'));
  await press(say('title.continue'));
  await expect(page.getByRole('dialog').locator('.kept-runs > li')).toHaveCount(2);
});

test('a storage that takes nothing loses no play: the page says so and offers the code', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const player = withMouse(page, say);
  await page.goto('/');
  await begin(player, 'quick');
  await promise(player, null);
  await share(player, { use: 1 });
  await expect(page.getByText(say('unsaved.text'))).toBeVisible();
  await share(player, { trust: 1 });
  await expect(page.locator('[data-place=trust] .tally-count')).toHaveText(say('winter.count', { count: 1 }));
});
