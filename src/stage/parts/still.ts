import type { GameObjects, Scene } from 'phaser';
import { snapped } from '../bake.ts';
import type { Point } from '../shapes.ts';

/** Adds a baked picture by its upper left corner, on the grid of device pixels. */
export const still = (scene: Scene, key: string, { x, y }: Point, ratio: number): GameObjects.Image =>
  scene.add
    .image(snapped(x, ratio), snapped(y, ratio), key)
    .setOrigin(0)
    .setScale(1 / ratio);

/** Adds a baked picture by its middle. */
export const centred = (scene: Scene, key: string, { x, y }: Point, ratio: number): GameObjects.Image =>
  scene.add.image(x, y, key).setScale(1 / ratio);

const LIT = 'lit';

/** Marks pictures that are baked once for all seasons, to be shown in the light of each. */
export const lit = <I extends GameObjects.Image>(image: I): I => {
  image.setName(LIT);
  return image;
};

/** Shows them in a light: a colour that white turns into. */
export const shine = (scene: Scene, light: number): void => {
  for (const thing of scene.children.list)
    if (thing.name === LIT) (thing as GameObjects.Image).setTint(light);
};
