import { pillarIds } from '../../data/pillars.ts';
import { type Split, TALLIES } from '../../game/rules/split.ts';
import type { Picture } from '../../store/picture.ts';
import { baked } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { drawKoi } from '../draw/life.ts';
import { drawStillWater } from '../draw/pond.ts';
import { type Clarity, drawBoulders, drawChannel } from '../draw/water.ts';
import type { Image, Scene } from '../scene.ts';
import type { Ellipse } from '../shapes.ts';
import { centred, glide, still } from './still.ts';

/**
 * The water of the valley: the districts' ponds, the reserve in the spring's pool, and the stream below the towns with
 * the basin of the wheel and its koi. The spring is always clear; below it trust decides.
 */
export interface Ponds {
  fill(picture: Picture, lasts?: number): void; // within so many milliseconds
  keep(split: Split): void; // the reserve
  swim(time: number): void; // the koi; time in milliseconds
}

const KOI = [0, 0, 1, 3, 7] as const; // in the basin, for each clarity
const SURFACE = 0.94; // of a basin that is full
const LEAST = 0.36; // of its radius that a low stock still covers

export const addPonds = (scene: Scene, { valley, view: { ratio } }: Desk): Ponds => {
  const { districts, pool, basin, outflows, stream, canalWidth, unit, width, height } = valley;
  const top = basin.y - basin.ry * 1.6;
  const frame = { x: width * 0.25, y: top, width: width * 0.5, height: height - top };
  const streamKey = (clarity: Clarity): string =>
    baked(scene, `stream-${clarity}`, frame, ratio, (ctx) => {
      ctx.translate(-frame.x, -frame.y);
      drawChannel(ctx, outflows.create, canalWidth * 0.42, unit, clarity);
      drawChannel(ctx, outflows.use, canalWidth * 0.42, unit, clarity);
      drawChannel(ctx, stream, canalWidth * 0.95, unit, clarity);
      drawBoulders(ctx, basin.x, basin.y, basin.rx, basin.ry, 26);
      drawStillWater(ctx, basin.x, basin.y, basin.rx * SURFACE, basin.ry * SURFACE, clarity);
    });
  const lower = still(scene, streamKey(4), frame, ratio);
  const keyOf = (name: string, { rx, ry }: Ellipse, clarity: Clarity): string =>
    baked(scene, `${name}-${clarity}`, { width: rx * 2, height: ry * 2 }, ratio, (ctx) =>
      drawStillWater(ctx, rx, ry, rx * SURFACE, ry * SURFACE, clarity, name !== 'pool'),
    );
  const places: readonly (readonly [string, Ellipse])[] = [
    ...pillarIds.map((id) => [`pond-${id}`, districts[id].pond] as const),
    ['pool', pool],
  ];
  const waters = places.map(([name, place]) => ({
    name,
    place,
    image: centred(scene, keyOf(name, place, 4), place, ratio),
  }));
  const image = (name: string): Image =>
    (waters.find((one) => one.name === name) as (typeof waters)[number]).image;
  const size = Math.max(12, basin.rx * 0.44);
  const fish = Array.from({ length: KOI[4] }, (_, index) =>
    centred(
      scene,
      baked(scene, `koi-${index % 2}`, { width: size, height: size / 2 }, ratio, (ctx) =>
        drawKoi(ctx, size, index),
      ),
      basin,
      ratio,
    ),
  );
  const swim = (time: number): void => {
    for (const [index, one] of fish.entries()) {
      const angle = (time / 1000) * (0.16 + 0.03 * index) + index * 1.5;
      const reach = 0.62 + 0.12 * (index % 3);
      const [across, down] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
      one.setPosition(basin.x + across * basin.rx * 0.9, basin.y + down * basin.ry * 0.8);
      one.setRotation(Math.atan2(Math.cos(angle) * basin.ry, -Math.sin(angle) * basin.rx));
    }
  };
  swim(0);
  let levels: Partial<Picture['ponds']> = {};
  return {
    fill: (picture, lasts = 0) => {
      const clarity = picture.clarity as Clarity;
      lower.setTexture(streamKey(clarity));
      for (const { name, place, image: one } of waters)
        if (name !== 'pool') one.setTexture(keyOf(name, place, clarity));
      // The surface of a basin grows less than its content.
      for (const id of pillarIds) {
        const scale = (LEAST + (1 - LEAST) * Math.sqrt(picture.ponds[id])) / ratio;
        const pose = { at: districts[id].pond, wide: scale, high: scale };
        if (lasts === 0 || picture.ponds[id] !== levels[id]) glide(scene, image(`pond-${id}`), pose, lasts);
      }
      levels = picture.ponds;
      for (const [index, one] of fish.entries()) one.setVisible(index < KOI[clarity]);
    },
    keep: ({ reserve }) => {
      image('pool').setScale((0.5 + 0.5 * Math.sqrt(reserve / TALLIES)) / ratio);
    },
    swim,
  };
};
