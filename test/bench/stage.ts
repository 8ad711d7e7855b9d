import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { newGame } from '../../src/game/rules/game.ts';
import { chromiumArgs } from '../browser/browser.ts';
import { act, playOn, type Style } from '../game/plays.ts';
import { buildSite, buildStage } from './build.ts';
import { serve } from './serve.ts';
import type { Played } from './stage/alone.ts';
import type { Row } from './table.ts';
import { tallyMoves } from './tally.ts';

/** The figures of the stage, measured in a browser whose processor is slowed down. */

const SLOW = 4; // times
const FRAMES = 300;
const WARM_RUNS = 4; // until the engine has compiled what it will: code is not what the heap is watched for
const RUNS = 14; // an hour
const SUMMER = 2; // seasons since the winter of the year that is watched
const folder = fileURLToPath(new URL('../out/bench/', import.meta.url));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const split = { use: 5, create: 6, trust: 5, collaborate: 3, reserve: 1 };
const style: Style = { winter: () => [{ do: 'share', split }], answer: () => 'spend' };
const to = (phase: string, rounds: number): Played => {
  const game = playOn(
    newGame('00000', 'class'),
    style,
    (on) => on.phase === phase && on.decisions.length === rounds,
  );
  const { seed, course, log } = phase === 'winter' ? act(game, { do: 'share', split }) : game;
  return { seed, course, log };
};

const slowed = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
};

const framesOf = async (
  browser: Browser,
  url: string,
  run: Played,
  watching: number | null,
): Promise<Row[]> => {
  const page = await browser.newPage({ viewport: { width: 724, height: 768 } });
  await page.goto(url);
  await page.evaluate(
    ([played, shown]) => window.valley.show(played as Played, 'full', shown as number | null, true),
    [run, watching] as const,
  );
  await slowed(page);
  const { stage, bare, images, textures, detail } = await page.evaluate(
    (count) => window.valley.frames(count),
    FRAMES,
  );
  await page.close();
  const [ours, theirs] = [median(stage), median(bare)];
  const moment = watching === null ? 'winter' : 'watched summer';
  return [
    [
      `stage script per frame, ${SLOW}× slow-down, ${moment}`,
      `${ours.toFixed(2)} ms`,
      `at most 4 ms, detail ${detail}`,
    ],
    [
      `  a bare scene of ${images} pictures from ${textures} textures`,
      `${theirs.toFixed(2)} ms`,
      `stage at most 1.5 × bare: ${(ours / theirs).toFixed(2)}`,
    ],
  ];
};

const moveOf = async (browser: Browser, url: string, run: Played): Promise<Row> => {
  const moves = (await tallyMoves(browser, url, run)).map((time) => SLOW * time);
  return [
    `tally moved → all redrawn, ${SLOW} × its script`,
    `${median(moves).toFixed(1)} ms`,
    `at most 16 ms of script; the longest of ${moves.length}: ${Math.max(...moves).toFixed(1)}`,
  ];
};

/** What a page holds once all that nothing points to is gone. */
const held = async (session: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> => {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes'), listeners: of('JSEventListeners') };
};

const signed = (value: number, digits = 0): string =>
  `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;

const hourOf = async (browser: Browser, url: string): Promise<Row[]> => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  await page.evaluate((games) => window.valley.hour(games), WARM_RUNS);
  const before = await held(session);
  const played = await page.evaluate((games) => window.valley.hour(games), RUNS);
  const after = await held(session);
  await page.close();
  const { games, minutes, frames, textures } = played;
  return [
    [
      `heap after ${Math.round(minutes)} minutes of autoplay`,
      `${signed(after.heap - before.heap, 2)} MB`,
      `at most + 2 MB, of ${before.heap.toFixed(1)}; ${games} runs, ${frames} frames`,
    ],
    [
      '  nodes · listeners · textures then',
      `${signed(after.nodes - before.nodes)} · ${signed(after.listeners - before.listeners)} · ${textures}`,
      'flat; no texture is left with the title',
    ],
  ];
};

/** Measures the stage in the browser of this path; the lines come as they are measured. */
export async function* stageRows(executablePath: string): AsyncGenerator<Row> {
  const [site, stage] = [`${folder}site`, `${folder}stage`];
  await buildSite(site);
  await buildStage(stage);
  const [siteServer, stageServer] = [await serve(site), await serve(stage)];
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  try {
    const winter = to('winter', 3);
    yield* await framesOf(browser, stageServer.url, winter, null);
    yield* await framesOf(browser, stageServer.url, to('review', 4), SUMMER);
    yield await moveOf(browser, siteServer.url, winter);
    yield* await hourOf(browser, stageServer.url);
  } finally {
    await browser.close();
    siteServer.close();
    stageServer.close();
  }
}
