import { type Motion, type Season, seasons } from '../../store/session.ts';
import { baked } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { drawTerrain } from '../draw/terrain.ts';
import type { Image, Scene } from '../scene.ts';
import { still } from './still.ts';

const FADE = { full: 700, calm: 150, off: 0 } as const satisfies Record<Motion, number>;

const AHEAD = 1200; // milliseconds after a season has come until the next one is baked
const ROOM = 4_000_000; // device pixels of a frame up to which all four seasons are kept

/** The land; returns how to change its season, fading where motion is wanted. */
export const addLand = (scene: Scene, { valley, view }: Desk): ((season: Season, motion: Motion) => void) => {
  const layer = scene.add.layer();
  const roomy = view.width * view.height * view.ratio ** 2 <= ROOM;
  let shown: Image | null = null;
  let current: Season | null = null;
  const keyOf = (season: Season): string =>
    baked(scene, `terrain-${season}`, view, view.ratio, (ctx) =>
      drawTerrain(ctx, valley, season, view.ratio),
    );
  const free = (image: Image): void => {
    const { key } = image.texture;
    image.destroy();
    if (!roomy && key !== shown?.texture.key) scene.textures.remove(key);
  };
  const prepare = (season: Season): void => {
    const next = seasons[(seasons.indexOf(season) + 1) % seasons.length] as Season;
    if (scene.textures.exists(`terrain-${next}`)) return;
    scene.time.delayedCall(AHEAD, () => {
      keyOf(next);
      prepare(next);
    });
  };
  return (season, motion) => {
    if (season === current) return;
    current = season;
    const before = shown;
    const next = still(scene, keyOf(season), { x: 0, y: 0 }, view.ratio);
    layer.add(next);
    shown = next;
    if (roomy) prepare(season);
    if (!before) return;
    if (FADE[motion] === 0) {
      free(before);
      return;
    }
    next.setAlpha(0);
    scene.tweens.add({ targets: next, alpha: 1, duration: FADE[motion], onComplete: () => free(before) });
  };
};
