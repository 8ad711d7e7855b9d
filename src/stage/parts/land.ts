import type { GameObjects, Scene } from 'phaser';
import type { Motion, Season } from '../../store/session.ts';
import { baked } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { drawTerrain } from '../draw/terrain.ts';
import { still } from './still.ts';

const FADE = { full: 700, calm: 150, off: 0 } as const satisfies Record<Motion, number>;

/** The land; returns how to change its season, fading where motion is wanted. Only the season on screen is kept. */
export const addLand = (scene: Scene, { valley, view }: Desk): ((season: Season, motion: Motion) => void) => {
  const layer = scene.add.layer();
  let shown: GameObjects.Image | null = null;
  let current: Season | null = null;
  const free = (image: GameObjects.Image): void => {
    const { key } = image.texture;
    image.destroy();
    if (key !== shown?.texture.key) scene.textures.remove(key);
  };
  return (season, motion) => {
    if (season === current) return;
    current = season;
    const before = shown;
    const key = baked(scene, `terrain-${season}`, view, view.ratio, (ctx) =>
      drawTerrain(ctx, valley, season, view.ratio),
    );
    const next = still(scene, key, { x: 0, y: 0 }, view.ratio);
    layer.add(next);
    shown = next;
    if (!before) return;
    if (FADE[motion] === 0) {
      free(before);
      return;
    }
    next.setAlpha(0);
    scene.tweens.add({ targets: next, alpha: 1, duration: FADE[motion], onComplete: () => free(before) });
  };
};
