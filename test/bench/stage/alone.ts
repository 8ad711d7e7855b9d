import type { Game as Run } from '../../../src/game/rules/game.ts';
import { replay } from '../../../src/game/rules/reduce.ts';
import { mountStage } from '../../../src/stage/mount.ts';
import { PhaserGame } from '../../../src/stage/phaser.ts';
import type { Stage } from '../../../src/stage/stage.ts';
import { openGame } from '../../../src/store/play.ts';
import { createSession, type Motion, type Store } from '../../../src/store/session.ts';
import { loadAllWords, type Say } from '../../../src/words/say.ts';

/** The stage by itself on a page: mounted as main.ts mounts it, beside a store and without a panel. */

export type Phaser = InstanceType<typeof PhaserGame>;

/** What a run needs to be played anew. */
export type Played = Pick<Run, 'seed' | 'course' | 'log'>;

export interface Alone {
  readonly host: HTMLElement;
  readonly store: Store;
  readonly stage: Stage;
  readonly phaser: Phaser;
}

/** The newest game of Phaser's: the mount keeps its own to itself, so it is caught as it boots. */
let newest: Phaser | null = null;
const phaser = PhaserGame.prototype as unknown as { boot: () => void };
const { boot } = phaser;
phaser.boot = function (this: Phaser): void {
  newest = this;
  boot.call(this);
};

/** The game that was mounted last. */
export const booted = (): Phaser => {
  if (!newest) throw new Error('Phaser did not boot');
  return newest;
};

let words: Say | null = null;

/** A place of this size on the page. */
export const placed = (width: number, height: number): HTMLElement => {
  const host = document.createElement('div');
  host.id = 'stage';
  host.style.width = `${width}px`;
  host.style.height = `${height}px`;
  document.body.replaceChildren(host);
  return host;
};

/** Waits until the picture is there. */
export const ready = async (host: HTMLElement): Promise<void> => {
  while (host.dataset.stage !== 'ready') {
    if (host.dataset.stage === 'none') throw new Error('this browser cannot draw the stage');
    await new Promise(requestAnimationFrame);
  }
};

/** Mounts the stage into an empty page, at the winter or summer in which a run stands. */
export const alone = async (
  run: Played,
  motion: Motion,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Alone> => {
  words ??= await loadAllWords('ja');
  const host = placed(width, height);
  const store = createSession('ja', motion);
  openGame(store, replay(run.seed, run.course, run.log).game);
  const stage = mountStage(host, store, words, () => {
    throw new Error('the picture was lost');
  });
  await ready(host);
  return { host, store, stage, phaser: booted() };
};
