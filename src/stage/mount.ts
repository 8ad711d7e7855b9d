import { awaitLetters } from '../shapes/letters.ts';
import { BootScene } from './BootScene.ts';
import type { View } from './bake.ts';
import type { Desk } from './desk.ts';
import { layout } from './layout.ts';
import { DESTROY, PhaserGame } from './phaser.ts';
import { watchRatio } from './ratio.ts';
import { watchForRest } from './resting.ts';
import type { Mount } from './stage.ts';
import { ValleyScene } from './ValleyScene.ts';
import { wordsOf } from './wordsOf.ts';

const RATIO_CAP = 2; // more device pixels than this cost more than the eye gains
const DEBOUNCE = 120; // milliseconds; debounce: so long without a change of size before everything is baked again
const LOST = 4000; // milliseconds that a lost picture may take to come back by itself

const viewOf = (host: HTMLElement): View => ({
  width: Math.max(1, host.clientWidth),
  height: Math.max(1, host.clientHeight),
  ratio: Math.min(RATIO_CAP, window.devicePixelRatio || 1),
});

const start = (desk: Desk): InstanceType<typeof PhaserGame> => {
  const { host, view } = desk;
  const { width, height, ratio } = view;
  const game = new PhaserGame({
    type: 2, // WebGL, the only renderer in the slim build
    parent: host,
    scale: {
      mode: 0, // the stage sets its size itself
      width: Math.round(width * ratio),
      height: Math.round(height * ratio),
      zoom: 1 / ratio,
    },
    // One texture a batch: with more, rotated pictures lose pixels on software renderers (phaser#7372).
    render: { maxTextures: 1, powerPreference: 'low-power', antialias: true },
    transparent: true,
    audio: { noAudio: true },
    input: { keyboard: false, gamepad: false, mouse: false, touch: false }, // `touch.ts` feels the canvas itself
    autoFocus: false,
    banner: false,
    scene: [new BootScene(desk), new ValleyScene(desk)],
  });
  game.canvas.tabIndex = -1;
  game.canvas.style.display = 'block';
  return game;
};

/**
 * Draws the valley into `host` and keeps it as the store is. `host.dataset.stage` is `loading`, then `ready`; it is
 * `none` when this browser cannot draw, and the returned stage then does nothing.
 */
export const mountStage: Mount = (host, store, say, lost) => {
  host.dataset.stage = 'loading';
  const view = viewOf(host);
  const font = getComputedStyle(host).fontFamily || 'sans-serif';
  const desk: Desk = {
    store,
    host,
    font,
    fontReady: awaitLetters(font, wordsOf(say)),
    say,
    view,
    valley: layout(view.width, view.height),
  };
  const game = ((): InstanceType<typeof PhaserGame> | null => {
    try {
      return start(desk);
    } catch {
      return null;
    }
  })();
  if (!game) {
    host.replaceChildren();
    host.dataset.stage = 'none';
    return { running: false, setWords: () => {}, destroy: () => {} };
  }

  const bakeAgain = (): void => {
    if (!game.isBooted) return;
    host.dataset.stage = 'loading';
    game.scene.stop('valley');
    game.scene.start('boot');
  };
  const fits = ({ width, height, ratio }: View): boolean =>
    width === desk.view.width && height === desk.view.height && ratio === desk.view.ratio;
  let settling = 0;
  const fit = (): void => {
    settling = 0;
    const next = viewOf(host);
    desk.view = next;
    desk.valley = layout(next.width, next.height);
    game.scale.resize(Math.round(next.width * next.ratio), Math.round(next.height * next.ratio));
    // Only a change of zoom makes Phaser set the size of the canvas on the page, so it comes last.
    game.scale.setZoom(1 / next.ratio);
    bakeAgain();
  };
  const refit = (): void => {
    window.clearTimeout(settling);
    if (!fits(viewOf(host))) {
      host.dataset.stage = 'loading';
      settling = window.setTimeout(fit, DEBOUNCE);
    } else if (settling) {
      host.dataset.stage = 'ready';
      settling = 0;
    }
  };
  const sizes = new ResizeObserver(refit);
  sizes.observe(host);
  const stopRatio = watchRatio(refit);

  let gone = 0;
  const open = new AbortController(); // a stage that is destroyed lets its own context go
  const { canvas } = game;
  canvas.addEventListener(
    'webglcontextlost',
    () => {
      host.dataset.stage = 'loading';
      gone = window.setTimeout(lost, LOST);
    },
    open,
  );
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      window.clearTimeout(gone);
      bakeAgain(); // what was baked went with the context
    },
    open,
  );

  let visible = true;
  let still = false;
  const rest = (): void => {
    const covered = document.querySelector('dialog[open]') !== null;
    if (visible && !covered && !document.hidden && !still) game.loop.wake();
    else game.loop.sleep();
  };
  const sight = new IntersectionObserver((entries) => {
    visible = entries[entries.length - 1]?.isIntersecting ?? true; // several changes can come at once
    rest();
  });
  sight.observe(host);
  const dialogs = new MutationObserver(rest);
  dialogs.observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] });
  document.addEventListener('visibilitychange', rest);
  const stopWatching = watchForRest(store, (resting) => {
    still = resting;
    rest();
  });
  return {
    running: true,
    setWords: (words) => {
      desk.say = words;
      bakeAgain();
    },
    destroy: () => {
      window.clearTimeout(settling);
      open.abort();
      window.clearTimeout(gone);
      sizes.disconnect();
      stopRatio();
      sight.disconnect();
      dialogs.disconnect();
      stopWatching();
      document.removeEventListener('visibilitychange', rest);
      const { gl } = game.renderer as { gl?: WebGLRenderingContext };
      // The renderer frees its textures; the context would otherwise wait for the collector.
      game.events.once(DESTROY, () =>
        queueMicrotask(() => gl?.getExtension('WEBGL_lose_context')?.loseContext()),
      );
      game.destroy(true);
      game.loop.wake(); // a game asleep behind a dialog would never come to its end
      delete host.dataset.stage;
    },
  };
};
