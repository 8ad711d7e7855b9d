import type { GameObjects, Scene } from 'phaser';
import { pillarIds } from '../../data/pillars.ts';
import { type Split, TALLIES } from '../../game/split.ts';
import { baked } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { drawKoi } from '../draw/life.ts';
import { type Clarity, drawStillWater } from '../draw/water.ts';
import type { Picture } from '../picture.ts';
import type { Ellipse } from '../shapes.ts';
import { centred } from './still.ts';

/** Still water: the districts' ponds, the reserve in the spring's pool, and the basin of the wheel with its koi. */
export interface Ponds {
  fill(picture: Picture): void;
  keep(split: Split): void; // the reserve
  swim(time: number): void; // the koi; time in milliseconds
}

const KOI = 5;
const SURFACE = 0.94; // of a basin that is full
const LEAST = 0.36; // of its radius that a low stock still covers

export const addPonds = (scene: Scene, { valley, view: { ratio } }: Desk): Ponds => {
  const { districts, pool, basin } = valley;
  const keyOf = (name: string, { rx, ry }: Ellipse, clarity: Clarity): string =>
    baked(scene, `${name}-${clarity}`, { width: rx * 2, height: ry * 2 }, ratio, (ctx) =>
      drawStillWater(ctx, rx, ry, rx * SURFACE, ry * SURFACE, clarity),
    );
  const places: readonly (readonly [string, Ellipse])[] = [
    ...pillarIds.map((id) => [`pond-${id}`, districts[id].pond] as const),
    ['pool', pool],
    ['basin', basin],
  ];
  const waters = places.map(([name, place]) => ({
    name,
    place,
    image: centred(scene, keyOf(name, place, 4), place, ratio),
  }));
  const image = (name: string): GameObjects.Image =>
    (waters.find((one) => one.name === name) as (typeof waters)[number]).image;
  const size = Math.max(9, basin.rx * 0.3);
  const fish = Array.from({ length: KOI }, (_, index) =>
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
  return {
    fill: (picture) => {
      const clarity = picture.clarity as Clarity;
      for (const { name, place, image: one } of waters) one.setTexture(keyOf(name, place, clarity));
      // The surface of a basin grows less than its content.
      for (const id of pillarIds)
        image(`pond-${id}`).setScale((LEAST + (1 - LEAST) * Math.sqrt(picture.ponds[id])) / ratio);
      for (const [index, one] of fish.entries()) one.setVisible(index <= clarity && clarity > 0);
    },
    keep: ({ reserve }) => {
      image('pool').setScale((0.5 + 0.5 * Math.sqrt(reserve / TALLIES)) / ratio);
    },
    swim,
  };
};
