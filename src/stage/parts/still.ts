import { snapped } from '../bake.ts';
import type { Image, Scene } from '../scene.ts';
import type { Point } from '../shapes.ts';

/** Adds a baked picture by its upper left corner, on the grid of device pixels. */
export const still = (scene: Scene, key: string, { x, y }: Point, ratio: number): Image =>
  scene.add
    .image(snapped(x, ratio), snapped(y, ratio), key)
    .setOrigin(0)
    .setScale(1 / ratio);

/** Adds a baked picture by its middle. */
export const centred = (scene: Scene, key: string, { x, y }: Point, ratio: number): Image =>
  scene.add.image(x, y, key).setScale(1 / ratio);

const LIT = 'lit';

/** Marks pictures that are baked once for all seasons, to be shown in the light of each. */
export const lit = <I extends Image>(image: I): I => {
  image.setName(LIT);
  return image;
};

/** Shows them in a light: a colour that white turns into. */
export const shine = (scene: Scene, light: number): void => {
  for (const thing of scene.children.list) if (thing.name === LIT) (thing as Image).setTint(light);
};

/** How a picture shall be. */
interface Pose {
  readonly at: Point;
  readonly wide: number; // scale
  readonly high: number;
}

/** Brings a picture to a pose within some milliseconds, slower towards the end; without any it is there at once. */
export const glide = (
  scene: Scene,
  image: Image,
  { at: { x, y }, wide, high }: Pose,
  lasts: number,
  ease = 'Cubic.easeOut',
): void => {
  scene.tweens.killTweensOf(image);
  if (lasts === 0) image.setPosition(x, y).setScale(wide, high);
  else
    scene.tweens.add({
      targets: image,
      x,
      y,
      scaleX: wide,
      scaleY: high,
      duration: lasts,
      ease,
    });
};

/** Shows or hides a picture within some milliseconds. */
export const fade = (scene: Scene, image: Image, shown: boolean, lasts: number): void => {
  scene.tweens.killTweensOf(image);
  if (lasts === 0) {
    image.setVisible(shown).setAlpha(1);
    return;
  }
  if (shown) image.setAlpha(image.visible ? 1 : 0).setVisible(true);
  scene.tweens.add({
    targets: image,
    alpha: shown ? 1 : 0,
    duration: lasts,
    onComplete: () => image.setVisible(shown),
  });
};
