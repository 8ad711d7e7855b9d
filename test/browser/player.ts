import { expect, type Page } from '@playwright/test';
import { type CourseId, courses } from '../../src/data/courses.ts';
import type { AnswerStyle } from '../../src/data/events.ts';
import { type Locale, locales } from '../../src/data/locales.ts';
import type { Guess } from '../../src/data/predictions.ts';
import type { WishId } from '../../src/data/promises.ts';
import type { Place, Split } from '../../src/game/rules/split.ts';
import { places } from '../../src/game/rules/split.ts';
import { loadAllWords, type Say } from '../../src/words/say.ts';

const speakers = await Promise.all(locales.map(loadAllWords));

/** The words of a language, for finding on the page what a reader would look for. */
export const sayIn = (locale: Locale): Say => speakers[locales.indexOf(locale)] as Say;

/** Someone who plays: how they press a thing that a person can see and name. */
export interface Player {
  readonly page: Page;
  readonly say: Say;
  readonly press: (name: string) => Promise<void>;
}

const exact = (name: string) => ({ name, exact: true });

export const withMouse = (page: Page, say: Say): Player => ({
  page,
  say,
  press: (name) => page.getByRole('button', exact(name)).first().click(),
});

export const withFinger = (page: Page, say: Say): Player => ({
  page,
  say,
  press: (name) => page.getByRole('button', exact(name)).first().tap(),
});

/** Makes pages like those of a machine without WebGL. */
export const withoutWebGL = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'WebGLRenderingContext');
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...how: [string, unknown?]) {
      return how[0] === '2d' ? Reflect.apply(getContext, this, how) : null;
    } as typeof getContext;
  });

/** Makes pages open as if the reader had chosen a language and the motion before. */
export const choose = (page: Page, locale: Locale, motion: 'full' | 'calm' | 'off'): Promise<unknown> =>
  page.addInitScript(
    ([language, movement]) => {
      localStorage.setItem('mizuwake.language', language as string);
      localStorage.setItem('mizuwake.motion', movement as string);
    },
    [locale, motion],
  );

/**
 * Opens the title in a language, as if the reader had chosen it and the motion before.
 * Without `stage` it is as on a machine that has no picture at all; with a `drawn` one, as on a machine without WebGL.
 */
export const open = async (
  page: Page,
  locale: Locale,
  motion: 'full' | 'calm' | 'off',
  stage: boolean | 'drawn' = false,
): Promise<void> => {
  if (stage === false)
    await page.route('**/drawing-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: "throw new Error('cannot be had');" }),
    );
  if (stage !== true) await withoutWebGL(page);
  await choose(page, locale, motion);
  await page.goto('/');
};

/**
 * Loads the page anew with a run's link. An address that differs in its hash alone loads nothing: the open page would
 * follow the link and take it out of the address, and a reload after that finds it there or not.
 */
export const openLink = async (page: Page, letters: string): Promise<void> => {
  await page.goto(`/?link#/run/${letters}`);
};

/** Places tallies one by one. */
export const share = async ({ press, say }: Player, split: Partial<Split>): Promise<void> => {
  for (const place of places)
    for (let count = 0; count < (split[place as Place] ?? 0); count++)
      await press(say('winter.more', { place: say(`place.${place as Place}`) }));
};

/** Lays so many tallies on the first cloud that takes any. */
export const lay = (page: Page, count: number): Promise<void> =>
  page.locator('.columns').first().locator('label').nth(count).click();

/** Starts a course from the title; all but the quick one pass their cards. */
export const begin = async ({ press, say }: Player, course: CourseId): Promise<void> => {
  await press(say(`course.${course}`));
  if (course !== 'quick') await press(say('briefing.skip'));
};

/** Takes up someone's wish, or plays without promises. */
export const promise = async ({ page, press, say }: Player, wish: WishId | null): Promise<void> => {
  await expect(page.getByRole('heading', { name: say('promises.title') })).toBeFocused();
  if (wish === null) return press(say('promises.none'));
  await page.getByRole('button', { name: say(`wish.${wish}.who`) }).click();
};

/** From the title to the first winter of the class course, past its cards and without promises. */
export const toFirstWinter = async (player: Player): Promise<void> => {
  await begin(player, 'class');
  await promise(player, null);
};

/** From a winter with all tallies placed to its event, with a prediction or without. */
export const toSummer = async ({ page, press, say }: Player, guess: Guess | null = null): Promise<void> => {
  await press(say('winter.confirm'));
  const toEvent = page.getByRole('button', { name: say('run.toEvent'), exact: true });
  await expect(page.getByRole('dialog').or(toEvent)).toBeVisible(); // a short course does not ask
  if (await page.getByRole('dialog').isVisible())
    await press(guess === null ? say('predict.skip') : say(`predict.${guess}`));
  await press(say('run.toEvent'));
  await expect(page.getByRole('heading', { name: say('summer.answers') })).toBeVisible();
};

/** Answers the event on screen. */
export const answer = async ({ page, press, say }: Player, style: AnswerStyle): Promise<void> => {
  await page.locator(`.answer.${style} input`).check({ force: true });
  await press(say('summer.confirm'));
};

/** Opens the figures and charts of a review. */
export const lookCloser = ({ page, say }: Player): Promise<void> =>
  page.getByText(say('review.closer'), { exact: true }).click();

/** From a winter with all tallies placed to its review. */
export const toReview = async (player: Player, style: AnswerStyle = 'wait'): Promise<void> => {
  const { page, press, say } = player;
  await toSummer(player);
  await answer(player, style);
  const next = page.getByRole('button', { name: say('run.skip'), exact: true });
  while ((await page.locator('body').getAttribute('data-screen')) === 'summer') await answer(player, style); // a storm
  await expect(next).toBeVisible();
  await press(say('run.skip'));
};

/** From the title to the report of the quick course, without promises. */
export const quickGame = async (player: Player): Promise<void> => {
  const { page, press, say } = player;
  await begin(player, 'quick');
  await promise(player, null);
  await press(say('winter.rest'));
  await toReview(player);
  await press(say('review.next'));
  for (let round = 1; round < courses.quick.rounds; round++) {
    await press(say('winter.same'));
    await toReview(player);
    await press(say(round === courses.quick.rounds - 1 ? 'review.toReport' : 'review.next'));
  }
  await expect(page.getByRole('heading', { name: say('report.title') })).toBeFocused();
};

/** Opens the code of the run that is open. */
export const openCode = async ({ page, press, say }: Player): Promise<void> => {
  await press(say('bar.settings'));
  await press(say('leave.code'));
  await expect(page.getByRole('dialog').locator('.run-code')).toBeVisible();
};

/** Waits for the other fates of a run, which the worker works out for its report. */
export const fatesCome = (page: Page): Promise<void> =>
  expect(page.locator('.part-luck .fates')).toBeAttached({ timeout: 90_000 });
