import type { Motion } from '../../../src/store/session.ts';
import { type Alone, alone, type Played } from './alone.ts';
import { bareBeside } from './bareScene.ts';
import { type Hour, hour } from './hour.ts';
import { hold, steps } from './stepped.ts';

/** A page with the stage and nothing else, for measuring it and looking at it. */

const WARM = 300; // frames
const CHUNK = 50; // frames of one before the other has its turn

let shown: Alone | null = null;

/** Milliseconds of script per frame of the stage and of a bare scene with as many pictures. */
export interface Frames {
  readonly stage: readonly number[];
  readonly bare: readonly number[];
  readonly images: number;
  readonly textures: number;
  readonly detail: string;
}

const valley = {
  /**
   * Shows a run's moment over the whole window; a run under way is watched up to a season, 0 being its winter. When
   * `held`, the stage's own clock stops with its first picture, and frames come from `frames` only.
   */
  show: async (run: Played, motion: Motion, watching: number | null, held = false): Promise<void> => {
    shown?.stage.destroy();
    shown = await alone(run, motion, { width: innerWidth, height: innerHeight });
    if (held) hold(shown.phaser);
    shown.store.setState({ watching });
  },
  /** Measures what is shown beside a bare scene, turn by turn, so that a slow moment of the machine meets both. */
  frames: async (count: number): Promise<Frames> => {
    if (!shown) throw new Error('nothing is shown');
    const { phaser, host } = shown;
    const [stage, bare]: [number[], number[]] = [[], []];
    await steps(phaser, WARM); // until all that the moment brings has come, its weather and the land of the other seasons too
    const { game, images, textures } = await bareBeside(phaser);
    await steps(game, CHUNK);
    while (stage.length < count) {
      stage.push(...(await steps(phaser, CHUNK)));
      bare.push(...(await steps(game, CHUNK)));
    }
    game.destroy(true);
    game.loop.wake();
    return { stage, bare, images, textures, detail: host.dataset.detail ?? '' };
  },
  hour: (games: number): Promise<Hour> => hour(games),
};

export type Valley = typeof valley;

declare global {
  interface Window {
    valley: Valley;
  }
}

window.valley = valley;
