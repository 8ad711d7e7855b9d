import { awaitLetters } from '../../shapes/letters.ts';
import { type Store, watch } from '../../store/session.ts';
import type { Say } from '../../words/say.ts';
import type { Desk } from '../desk.ts';
import { followerOf, tellTargets } from '../follow.ts';
import { layout } from '../layout.ts';
import { addActors } from '../parts/actors.ts';
import type { Stage } from '../stage.ts';
import { wordsOf } from '../wordsOf.ts';
import type { TextMeasure } from './lettering.ts';
import { drawnScene } from './valley.ts';

/** The same valley without Phaser: drawn as SVG, where there is no WebGL and on paper. */

/** The frame of a valley on paper, in CSS pixels. */
const SHEET = { width: 960, height: 600 } as const;
const GLYPH = 0.9; // of an em, where no canvas can tell the width of a text

const measureOn = (context: CanvasRenderingContext2D | null): TextMeasure => {
  return (font, text) => {
    if (!context) return text.length * GLYPH * Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
    context.font = font;
    return context.measureText(text).width;
  };
};

type Size = { readonly width: number; readonly height: number };

const sizeOf = (host: HTMLElement): Size => ({
  width: Math.max(1, host.clientWidth),
  height: Math.max(1, host.clientHeight),
});

/** CSS pixels a side below which a host is hidden, or about to be given its size, and nothing could be told apart. */
const LEAST = 100;

/** Draws into `host` and keeps it as the store is; returns how to stop. */
const draw = (host: HTMLElement, store: Store, say: Say, { width, height }: Size): (() => void) => {
  if (Math.min(width, height) < LEAST) {
    host.replaceChildren();
    return () => {};
  }
  const font = getComputedStyle(host).fontFamily || 'sans-serif';
  const desk: Desk = {
    store,
    host,
    font,
    fontReady: Promise.resolve(), // letters that come late are set anew by the browser
    say,
    view: { width, height, ratio: 1 },
    valley: layout(width, height),
  };
  const { scene, svg, letGo } = drawnScene(
    width,
    height,
    measureOn(document.createElement('canvas').getContext('2d')),
  );
  const actors = addActors(scene, desk);
  const follower = followerOf(scene, desk, actors, () => {});
  const stop = watch(
    store,
    (session) => session,
    () => {
      if (store.getState().game) follower.follow();
    },
  );
  tellTargets(desk);
  host.replaceChildren(svg);
  return () => {
    stop();
    letGo();
  };
};

/**
 * Draws the valley into `host` and keeps it as the store is. `host.dataset.stage` is then `drawn`. On `paper` it has
 * a size of its own, since the host has none before it is printed.
 */
export const mountDrawing = (host: HTMLElement, store: Store, words: Say, paper = false): Stage => {
  let say = words;
  let size: Size = paper ? SHEET : sizeOf(host);
  let stop = draw(host, store, say, size);
  host.dataset.stage = 'drawn';
  let open = true;
  const again = (): void => {
    stop();
    stop = draw(host, store, say, size);
  };
  /** Words that did not have their letters yet were measured in others. */
  const againOnceLettered = (): void => {
    const families = getComputedStyle(host).fontFamily;
    if (!document.fonts.check(`700 16px ${families}`, wordsOf(say)))
      awaitLetters(families, wordsOf(say)).then(() => open && again());
  };
  againOnceLettered();
  const sizes = new ResizeObserver(() => {
    const next = sizeOf(host);
    if (next.width === size.width && next.height === size.height) return;
    size = next;
    again();
  });
  if (!paper) sizes.observe(host);
  return {
    running: true,
    setWords: (next) => {
      say = next;
      again();
      againOnceLettered();
    },
    destroy: () => {
      open = false;
      sizes.disconnect();
      stop();
      host.replaceChildren();
      delete host.dataset.stage;
    },
  };
};
