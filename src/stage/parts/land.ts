import type { GameObjects, Scene } from 'phaser';
import type { Motion, Season } from '../../store/session.ts';
import type { Desk } from '../desk.ts';
import { terrainKey } from '../textures.ts';
import { still } from './still.ts';

const FADE = { full: 700, calm: 150, off: 0 } as const satisfies Record<Motion, number>;

/** The land; returns how to change its season, fading where motion is wanted. */
export const addLand = (scene: Scene, desk: Desk): ((season: Season, motion: Motion) => void) => {
  const { ratio } = desk.view;
  const layer = scene.add.layer();
  let shown: GameObjects.Image | null = null;
  let current: Season | null = null;
  return (season, motion) => {
    if (season === current) return;
    current = season;
    const before = shown;
    const next = still(scene, terrainKey(scene, desk, season), { x: 0, y: 0 }, ratio);
    layer.add(next);
    shown = next;
    if (!before) return;
    if (FADE[motion] === 0) {
      before.destroy();
      return;
    }
    next.setAlpha(0);
    scene.tweens.add({ targets: next, alpha: 1, duration: FADE[motion], onComplete: () => before.destroy() });
  };
};
