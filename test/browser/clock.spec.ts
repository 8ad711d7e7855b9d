import type { Page } from '@playwright/test';
import type { CourseId } from '../../src/data/courses.ts';
import { type Locale, languages, locales } from '../../src/data/locales.ts';
import { earmarks } from '../../src/data/readiness.ts';
import { TALLIES } from '../../src/game/rules/split.ts';
import { quartersARound } from '../../src/game/rules/year/clock.ts';
import { seasonTime } from '../../src/store/session.ts';
import { lay, open, type Player, sayIn, share, withMouse } from './player.ts';
import { Reader } from './reader.ts';
import { expect, test } from './test.ts';

/** How long the courses take someone who reads every open word and lets the water flow. */

test.describe.configure({ mode: 'parallel' });
test.setTimeout(180_000);

const MINUTE = 60; // seconds
const YEAR = 4 * MINUTE; // of a class, with its talk
const LESSON = 31 * MINUTE; // to the debrief: the set-up, the promises and four years

const SEED = '1CE5W';

/** Seconds that half of a round's showing takes: to its event, or on from there. */
const flowOf = (course: CourseId): number =>
  (seasonTime({ fast: false }, course) * quartersARound(course)) / 2 / 1000;

type Screen = 'briefing' | 'promises' | 'winter' | 'run' | 'summer' | 'review' | 'report';

const screenOf = (page: Page) => page.locator('body').getAttribute('data-screen') as Promise<Screen>;

/** Begins with a seed that was told, so that everyone meets the same events. */
const beginWith = async ({ page, press, say }: Player, course: CourseId): Promise<void> => {
  await press(say('title.code'));
  await page.getByLabel(say('code.seedField')).fill(SEED);
  await page
    .getByText(say(`course.${course}`), { exact: true })
    .last()
    .click();
  await press(say('code.seedStart'));
};

interface Person {
  readonly player: Player;
  readonly reader: Reader;
  readonly course: CourseId;
  readonly round: number;
}

const reads: Readonly<Record<Exclude<Screen, 'report'>, (person: Person) => Promise<void>>> = {
  briefing: async ({ player: { page }, reader }) => {
    await reader.reads();
    await page.locator('.briefing-card .button.strong').click();
    reader.presses();
  },
  promises: async ({ player: { page, say }, reader }) => {
    await reader.reads();
    await page.getByRole('button', { name: say('wish.safety.who') }).click();
    reader.chooses();
  },
  winter: async ({ player, reader, course, round }) => {
    const { page, press, say } = player;
    await reader.reads();
    await lay(page, earmarks.most);
    reader.chooses();
    if (round > 0) await press(say('winter.same'));
    else if (course === 'quick') await press(say('winter.even', { count: 4 }));
    else {
      await share(player, { use: 4, create: 4, trust: 4, collaborate: 4 });
      reader.presses(TALLIES - earmarks.most);
    }
    // A few tallies fewer here and more there, and the other way in the next round.
    const [from, to] = round % 2 === 0 ? (['create', 'trust'] as const) : (['trust', 'create'] as const);
    for (let count = 0; count < 3; count++) {
      await press(say('winter.less', { place: say(`place.${from}`) }));
      await press(say('winter.more', { place: say(`place.${to}`) }));
    }
    reader.chooses(2);
    reader.presses(6);
    await reader.reads();
    await press(say('winter.confirm'));
    reader.presses();
    if (course === 'quick') return; // which does not ask what one foresees
    await expect(page.getByRole('dialog')).toBeVisible();
    await reader.reads();
    await press(say('predict.1'));
    reader.chooses();
  },
  run: async ({ player: { page }, reader, course }) => {
    await reader.reads(flowOf(course));
    await page.locator('.play.run .button.strong').click();
  },
  summer: async ({ player: { page, press, say }, reader }) => {
    await reader.reads();
    const answers = page.locator('.answer input');
    for (const answer of await answers.all()) {
      await answer.press('Space');
      await reader.reads();
    }
    reader.chooses();
    await press(say('summer.confirm'));
    reader.presses();
  },
  review: async ({ player: { page }, reader }) => {
    await reader.reads();
    await page.locator('.play.review .button.strong').first().click();
    reader.presses();
  },
};

/** Seconds that a course takes, from its start to its report, and those of each of its rounds. */
const play = async (
  page: Page,
  locale: Locale,
  course: CourseId,
): Promise<{ whole: number; rounds: number[] }> => {
  const player = withMouse(page, sayIn(locale));
  await open(page, locale, 'off');
  const reader = new Reader(page, locale);
  await expect(page.getByRole('button', { name: player.say(`course.${course}`) })).toBeVisible();
  await reader.reads();
  await beginWith(player, course);
  reader.setClock();
  reader.presses();
  const starts: number[] = [];
  for (;;) {
    await expect(page.locator('main h2').first()).toBeFocused();
    const screen = await screenOf(page);
    const title = await page.locator('main h2').first().textContent();
    if (screen === 'report') break;
    if (screen === 'winter') starts.push(reader.seconds);
    await reads[screen]({ player, reader, course, round: starts.length - 1 });
    await expect(page.locator('main h2').first()).not.toHaveText(title ?? '');
  }
  const whole = reader.seconds;
  return { whole, rounds: starts.map((start, at) => (starts[at + 1] ?? whole) - start) };
};

for (const locale of locales)
  test.describe(locale, () => {
    test.use({ locale: languages[locale].browser, viewport: { width: 390, height: 844 } });

    test('the quick course ends within five minutes', async ({ page }) => {
      const { whole } = await play(page, locale, 'quick');
      expect(whole).toBeLessThan(5 * MINUTE);
    });

    test('a lesson leaves half of its years to talk, except of the first', async ({ page }) => {
      const {
        whole,
        rounds: [first = 0, ...later],
      } = await play(page, locale, 'lesson');
      expect(first).toBeLessThan(YEAR);
      expect(Math.max(...later)).toBeLessThan(YEAR / 2);
      expect(whole).toBeLessThan(LESSON / 2);
    });
  });
