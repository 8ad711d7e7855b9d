import type { Scene } from 'phaser';
import type { Season } from '../../store/session.ts';
import type { Desk } from '../desk.ts';
import { chance } from '../draw/chance.ts';
import { seasonColours } from '../palette.ts';
import { centred } from './still.ts';

const FLAKES = 26;

export interface Drift {
  change(season: Season | null): void; // null: the air is still
  fall(time: number): void; // time in milliseconds
}

/** Snow, petals, motes of light or leaves that drift through the air. */
export const addDrift = (scene: Scene, { view: { width, height, ratio } }: Desk): Drift => {
  const random = chance(404);
  const flakes = Array.from({ length: FLAKES }, (_, index) => ({
    image: centred(scene, 'flake-winter-0', { x: 0, y: 0 }, ratio).setVisible(false),
    index,
    x: random(),
    y: random(),
    speed: 0.018 + 0.02 * random(),
    sway: random() * 6,
  }));
  return {
    change: (season) => {
      for (const { image, index } of flakes) {
        image.setVisible(season !== null);
        if (season) image.setTexture(`flake-${season}-${index % seasonColours[season].drift.length}`);
      }
    },
    fall: (time) => {
      for (const { image, x, y, speed, sway } of flakes) {
        const seconds = time / 1000;
        const down = (y + seconds * speed) % 1;
        const across = (x + seconds * 0.008 + 0.012 * Math.sin(seconds * 0.9 + sway)) % 1;
        image.setPosition(across * width, down * height);
        image.setRotation(seconds * 0.6 + sway);
        image.setAlpha(0.85 * Math.min(1, 6 * down, 6 * (1 - down)));
      }
    },
  };
};
