import { channelIds } from '../../data/channels.ts';
import { pillarIds } from '../../data/pillars.ts';
import { baked } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { sites } from '../draw/buildings/sites.ts';
import { upperLift } from '../draw/district.ts';
import { coats, drawWalker } from '../draw/life.ts';
import type { Scene } from '../scene.ts';
import { centred } from './still.ts';

const MOST = 5; // in a district
const LOOKS = coats.length + 1; // the last is a robot

export interface Walkers {
  gather(built: readonly number[]): void; // more come as a district grows
  walk(time: number): void; // time in milliseconds
  thin(most: number): void; // at most so many in a district
}

/** People and small robots who go to and fro along the front of the terraces. */
export const addWalkers = (scene: Scene, { valley, view: { ratio } }: Desk): Walkers => {
  const size = Math.max(12, 22 * valley.unit);
  const keyOf = (look: number): string =>
    baked(scene, `walker-${look}`, { width: size, height: size }, ratio, (ctx) =>
      drawWalker(ctx, size, look),
    );
  const walkers = pillarIds.flatMap((id, district) =>
    Array.from({ length: MOST }, (_, index) => ({
      id,
      index,
      look: index % 3 === 1 ? LOOKS - 1 : (index * 2 + district) % coats.length,
      image: centred(scene, keyOf(0), { x: 0, y: 0 }, ratio),
    })),
  );
  for (const { look, image } of walkers) image.setTexture(keyOf(look));
  const crowd = new Map(pillarIds.map((id) => [id, 1]));
  let most = MOST;
  const show = (): void => {
    for (const { id, index, image } of walkers) image.setVisible(index < Math.min(most, crowd.get(id) ?? 1));
  };
  const walk = (time: number): void => {
    for (const { id, index, image } of walkers) {
      const { plate, skirt, facing } = valley.districts[id];
      const sway = Math.sin((time / 1000) * (0.05 + 0.011 * index) + index * 2.1 + plate.x);
      const angle = 1.95 + 0.62 * sway;
      const reach = 0.72 - 0.05 * (index % 2);
      image.setPosition(
        plate.x + facing * Math.cos(angle) * plate.rx * reach,
        plate.y -
          upperLift(skirt) +
          Math.sin(angle) * plate.ry * reach -
          size * 0.4 +
          Math.abs(Math.sin(time / 180 + index)) * -1,
      );
    }
  };
  walk(0);
  show();
  return {
    gather: (built) => {
      for (const id of pillarIds) {
        const sizes = sites
          .filter(({ pillar }) => pillar === id)
          .map(({ channel }) => built[channelIds.indexOf(channel)] ?? 0);
        crowd.set(id, 1 + Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length / 3));
      }
      show();
    },
    walk,
    thin: (next) => {
      most = next;
      show();
    },
  };
};
