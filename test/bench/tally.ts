import type { Browser } from '@playwright/test';
import { edition } from '../../src/data/edition.ts';
import type { Played } from './stage/alone.ts';

/** What it costs the page that a tally moves: read off the browser's own record, with nothing added to the page. */

const MOVES = 14;
const WARM = 4; // moves before the first that counts
const DRAWN = 7000; // milliseconds until the other seasons' land has been drawn ahead

interface Traced {
  readonly name: string;
  readonly ts: number; // microseconds
  readonly dur?: number;
  readonly tdur?: number; // microseconds of it that the thread was at work
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

const script = new Set([
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'TimerFire',
  'RunMicrotasks',
  'V8.GC_MC_INCREMENTAL',
  'V8.GC_SCAVENGER',
  'MinorGC',
  'MajorGC',
]);

const end = ({ ts, dur = 0 }: Traced): number => ts + dur;

/** Milliseconds of the thread's work in those of the events that lie in no other of them. */
const outermost = (events: readonly Traced[]): number => {
  let [sum, covered] = [0, 0];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (event.ts < covered) continue;
    sum += (event.tdur ?? event.dur ?? 0) / 1000;
    covered = end(event);
  }
  return sum;
};

/** Per click, the script from it to the end of the first frame after it. */
const perClick = (events: readonly Traced[]): number[] => {
  const clicks = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'click');
  return clicks.flatMap((click) => {
    const own = events.filter(({ pid, tid }) => pid === click.pid && tid === click.tid);
    const frame = own.find(({ name, ts }) => name === 'FireAnimationFrame' && ts > end(click));
    if (!frame) return [];
    const task = own.find(
      ({ name, ts, dur = 0 }) => name === 'RunTask' && ts <= frame.ts && ts + dur >= frame.ts,
    );
    const until = task ? end(task) : end(frame);
    return outermost(own.filter(({ name, ts }) => script.has(name) && ts >= click.ts && ts < until));
  });
};

/**
 * Milliseconds of script of each move of a tally in an open winter, panel and stage together: of the thread's own time,
 * since on few cores the drawing of the last frame keeps it waiting.
 */
export const tallyMoves = async (browser: Browser, url: string, run: Played): Promise<number[]> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'ja-JP' });
  const page = await context.newPage();
  await page.addInitScript(
    (kept) => {
      localStorage.setItem('mizuwake.language', 'ja');
      localStorage.setItem('mizuwake.motion', 'full');
      localStorage.setItem('mizuwake.run.BENCHBENC', kept);
      sessionStorage.setItem('mizuwake.open', 'BENCHBENC');
    },
    JSON.stringify({ name: '', edition: edition.number, ...run, at: 0 }),
  );
  await page.goto(url);
  await page.locator('#stage[data-stage=ready]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(DRAWN);
  // Pressed from within: what a robot does to find its target, and to see that it hit it, is script of the page too.
  const press = (side: string, place: string): Promise<void> =>
    page.evaluate(
      (button) => document.querySelector<HTMLElement>(button)?.click(),
      `[data-place=${place}] [data-side=${side}]`,
    );
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'],
  });
  for (let move = 0; move < MOVES; move++) {
    await press(move % 2 ? 'more' : 'less', ['use', 'create', 'trust', 'collaborate'][move % 3] ?? 'use');
    await page.waitForTimeout(400); // so that what one move set going does not count as the next
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Traced[] };
  await context.close();
  return perClick(traceEvents.sort((a, b) => a.ts - b.ts)).slice(WARM);
};
