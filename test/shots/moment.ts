import type { Browser, Page } from '@playwright/test';
import { edition } from '../../src/data/edition.ts';
import { type Locale, languages } from '../../src/data/locales.ts';
import { seasons } from '../../src/store/session.ts';
import { sayIn } from '../browser/player.ts';
import type { Frame } from './frames.ts';
import type { Played, State } from './states.ts';

/** Opens a moment as a reader's own device would: the run is on it, and was open when the page was left. */

const LONGEST = 60_000; // milliseconds until a picture is there, on a machine that draws without a graphics card

const kept = ({ seed, course, log }: Played): string =>
  JSON.stringify({ name: '', edition: edition.number, seed, course, log, at: 0 });

const settled = async (page: Page): Promise<void> => {
  await page.locator('#stage[data-stage=ready]').waitFor({ timeout: LONGEST });
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
};

/** Watches the year that is about to begin up to a season, and stops it there. */
const watched = async (page: Page, season: string, language: Locale): Promise<void> => {
  const say = sayIn(language);
  const press = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().click();
  await press(say('winter.confirm'));
  await press(say('predict.skip'));
  await page.locator(`#stage[data-season=${season}]`).waitFor({ timeout: LONGEST });
  await press(say('run.pause'));
};

const opened = async (page: Page, url: string, state: State, language: Locale): Promise<void> => {
  const { run, season } = state;
  const before = run && season ? { ...run, log: run.log.slice(0, -1) } : run; // its winter, still open
  await page.addInitScript(
    ([locale, motion, text]) => {
      localStorage.setItem('mizuwake.language', locale as string);
      localStorage.setItem('mizuwake.motion', motion as string);
      if (!text) return;
      localStorage.setItem('mizuwake.run.SHSHSHSH', text);
      sessionStorage.setItem('mizuwake.open', 'SHSHSHSH');
    },
    [language, season ? 'calm' : 'off', before ? kept(before) : null],
  );
  await page.goto(url);
  if (!run) {
    await page.locator('#panel button').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    return;
  }
  await settled(page);
  if (season) await watched(page, season, language);
  await settled(page);
};

const openedAlone = async (page: Page, url: string, { run, season }: State): Promise<void> => {
  await page.goto(url);
  const watching = season ? seasons.indexOf(season) : null;
  await page.evaluate(
    ([played, shown]) => window.valley.show(played as Played, 'off', shown as number | null),
    [run, watching] as const,
  );
  await settled(page);
};

/** Where the site and the stage alone are served. */
export interface Served {
  readonly site: string;
  readonly stage: string;
}

/** What was taken of a moment, as PNG. */
export interface Taken {
  readonly page: Buffer | null;
  readonly stage: Buffer | null; // null on the title
}

/** Takes a moment in a frame, in a browser that has seen nothing before. */
export const take = async (
  browser: Browser,
  served: Served,
  state: State,
  { name, width, height, page: whole }: Frame,
  language: Locale,
): Promise<Taken> => {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: languages[language].browser,
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => console.error(`${state.name}, ${name}: ${message}`));
  if (whole) await opened(page, served.site, state, language);
  else await openedAlone(page, served.stage, state);
  const taken = {
    page: whole ? await page.screenshot() : null,
    stage: state.run ? await page.locator('#stage').screenshot() : null,
  };
  await context.close();
  return taken;
};
