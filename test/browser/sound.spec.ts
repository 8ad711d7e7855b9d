import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { Cue } from '../../src/store/cues.ts';
import { open, promise, sayIn, share, withMouse } from './player.ts';
import type * as Room from './soundRoom.ts';
import { expect, test } from './test.ts';

test.setTimeout(120_000);

const say = sayIn('en');

/** Contexts for sound that the page has made, by what became of them. */
const contexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { made: AudioContext[] }).made.map(({ state }) => state));

const soundButton = (page: Page) => page.getByRole('button', { name: say('sound.label'), exact: true });

/**
 * A quick run whose page keeps each context for sound that it makes. It says how many there are once the button stands
 * pressed after loading: to ask it, as every question from outside does, would count as a gesture.
 */
const begin = async (page: Page, stage = false): Promise<void> => {
  await page.addInitScript(() => {
    const made: AudioContext[] = [];
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.sound[aria-pressed=true]')) return;
      observer.disconnect();
      const tell = () => console.debug(`sound is wanted, contexts: ${made.length}`);
      requestAnimationFrame(() => requestAnimationFrame(tell)); // by then whatever it set going has gone
    }).observe(document, { subtree: true, childList: true, attributes: true });
    Object.assign(globalThis, {
      made,
      AudioContext: class extends AudioContext {
        constructor() {
          super();
          made.push(this);
        }
      },
    });
  });
  await open(page, 'en', 'off', stage);
  await withMouse(page, say).press(say('course.quick'));
  await promise(withMouse(page, say), null);
  await expect(soundButton(page)).toBeVisible();
};

test('nothing sounds before it is asked for', async ({ page }) => {
  await begin(page);
  await expect(soundButton(page)).toHaveAttribute('aria-pressed', 'false');
  await share(withMouse(page, say), { use: 2 });
  expect(await contexts(page)).toEqual([]);
});

test('one press makes a context that runs, another closes it, and so does the end of play', async ({
  page,
}) => {
  await begin(page);
  await soundButton(page).click();
  await expect.poll(() => contexts(page)).toEqual(['running']);
  await share(withMouse(page, say), { use: 2 });
  expect(await contexts(page)).toEqual(['running']);
  await soundButton(page).click();
  await expect.poll(() => contexts(page)).toEqual(['closed']);
  await soundButton(page).click();
  await withMouse(page, say).press(say('bar.settings'));
  await withMouse(page, say).press(say('leave.open'));
  await withMouse(page, say).press(say('leave.yes'));
  await expect.poll(() => contexts(page)).toEqual(['closed', 'closed']);
});

test('sound that was wanted before waits for a gesture', async ({ page }) => {
  await begin(page);
  await soundButton(page).click();
  await share(withMouse(page, say), { use: 1 }); // so that there is a run to come back to
  const wanted = page.waitForEvent('console', (message) => message.text().startsWith('sound is wanted'));
  await page.reload();
  expect((await wanted).text()).toBe('sound is wanted, contexts: 0');
  await share(withMouse(page, say), { use: 1 });
  await expect.poll(() => contexts(page)).toEqual(['running']);
});

test('what sounds is written on the picture, as long as captions are wanted', async ({ page }) => {
  await begin(page, true);
  await soundButton(page).click();
  await share(withMouse(page, say), { trust: 1 });
  const caption = page.getByText(say('caption.given', { place: say('place.trust') }));
  await expect(caption).toBeVisible();
  await withMouse(page, say).press(say('bar.settings'));
  await page
    .getByRole('group', { name: say('captions.label') })
    .getByLabel(say('captions.off'), { exact: true })
    .check();
  await page.getByRole('button', { name: say('dialog.close') }).click();
  await expect(caption).toHaveCount(0);
  await share(withMouse(page, say), { use: 1 });
  await expect(soundButton(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.caption')).toHaveCount(0);
});

/** The room of sound as a script that leaves its parts in `room`. */
const bundled = async (): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./soundRoom.ts', import.meta.url)),
        formats: ['iife'],
        name: 'room',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [file] = built.flatMap(({ output }) => output);
  if (file?.type !== 'chunk') throw new Error('soundRoom.ts was not built into a script');
  return `${file.code};globalThis.room = room;`;
};

const cues: Readonly<Record<string, readonly Cue[]>> = {
  'a tally placed': [{ sounds: 'given', at: 'use' }],
  'a tally taken back': [{ sounds: 'taken', at: 'reserve' }],
  'the water': [{ sounds: 'flow' }],
  'the clappers': [{ sounds: 'clappers' }],
  'a close chord': [{ sounds: 'chord', open: 0 }],
  'a wide chord': [{ sounds: 'chord', open: 4 }],
  'far more than there is room for': Array.from({ length: 12 }, () => [
    { sounds: 'clappers' } as const,
    { sounds: 'given', at: 'trust' } as const,
  ]).flat(),
};

test('every sound is heard, and none is louder than −12 dBFS', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(await bundled());
  const peaks = await page.evaluate(async (all) => {
    const { mixerOf, tonesOf, dip } = (globalThis as unknown as { room: typeof Room }).room;
    const peakOf = async (voices: Parameters<ReturnType<typeof mixerOf>>[0]): Promise<number> => {
      const context = new OfflineAudioContext(1, 48_000 * 3, 48_000);
      mixerOf(context)(voices);
      const samples = (await context.startRendering()).getChannelData(0);
      return 20 * Math.log10(samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0));
    };
    const of = Object.entries(all).map(
      async ([name, some]) => [name, await peakOf(some.flatMap(tonesOf))] as const,
    );
    return [...(await Promise.all(of)), ['a paddle', await peakOf([dip])] as const];
  }, cues);
  console.log(peaks.map(([name, peak]) => `${name} ${peak.toFixed(1)} dBFS`).join(', '));
  const outside = peaks.filter(([name, peak]) => peak > -12 || peak < (name === 'a paddle' ? -60 : -40));
  expect(outside).toEqual([]);
});

test('sound that a telephone call has interrupted goes on with the next gesture', async ({ page }) => {
  await begin(page);
  await soundButton(page).click();
  await expect.poll(() => contexts(page)).toEqual(['running']);
  await page.evaluate(async () => {
    const [context] = (globalThis as unknown as { made: AudioContext[] }).made;
    if (!context) throw new Error('nothing sounds');
    await context.suspend();
    // What Safari says then, and no other browser here; the call to go on gives back the word of its own.
    Object.defineProperty(context, 'state', { get: () => 'interrupted', configurable: true });
    const { resume } = context;
    context.resume = () => {
      Reflect.deleteProperty(context, 'state');
      return resume.call(context);
    };
  });
  await share(withMouse(page, say), { use: 1 });
  await expect.poll(() => contexts(page)).toEqual(['running']);
});
