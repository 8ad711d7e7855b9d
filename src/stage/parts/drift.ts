import type { Season } from '../../store/session.ts';
import { baked } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { chance } from '../draw/chance.ts';
import { drawFlake } from '../draw/drops.ts';
import { seasonColours } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { centred } from './still.ts';

const FLAKES = 26;

export interface Drift {
  change(season: Season | null, part: number): void; // null: the air is still; part: of all flakes, from 0 to 1
  fall(time: number): void; // time in milliseconds
}

/** Snow, petals, motes of light or leaves that drift through the air. */
export const addDrift = (scene: Scene, { valley: { unit }, view: { width, height, ratio } }: Desk): Drift => {
  const size = Math.max(5, 8 * unit);
  const keyOf = (season: Season, index: number): string => {
    const { drift } = seasonColours[season];
    const look = index % drift.length;
    return baked(scene, `flake-${season}-${look}`, { width: size, height: size }, ratio, (ctx) =>
      drawFlake(ctx, size, drift[look] ?? '#FFFFFF'),
    );
  };
  const random = chance(404);
  const flakes = Array.from({ length: FLAKES }, (_, index) => ({
    image: centred(scene, keyOf('winter', 0), { x: 0, y: 0 }, ratio).setVisible(false),
    index,
    x: random(),
    y: random(),
    speed: 0.018 + 0.02 * random(),
    sway: random() * 6,
  }));
  return {
    change: (season, part) => {
      for (const { image, index } of flakes) {
        image.setVisible(season !== null && index < part * FLAKES);
        if (season) image.setTexture(keyOf(season, index));
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
