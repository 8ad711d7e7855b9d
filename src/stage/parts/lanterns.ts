import type { Picture } from '../../store/picture.ts';
import { baked } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { drawCords, drawLantern, type Glow } from '../draw/lantern.ts';
import type { Scene } from '../scene.ts';
import { centred, glide, still } from './still.ts';

const SWELL = 1.3; // how much larger a lantern is at the moment when it is lit

/** The cords with twenty lanterns; returns how to light them, within so many milliseconds. */
export const addLanterns = (
  scene: Scene,
  { valley, view: { width, ratio } }: Desk,
): ((picture: Picture, lasts?: number) => void) => {
  const size = valley.lantern * 1.7;
  const keyOf = (glow: Glow): string =>
    baked(scene, `lantern-${glow}`, { width: size, height: size }, ratio, (ctx) =>
      drawLantern(ctx, size, glow),
    );
  const cords = { width, height: valley.horizon + valley.lantern * 3 };
  still(
    scene,
    baked(scene, 'cords', cords, ratio, (ctx) => drawCords(ctx, valley.lanterns, valley.lantern, width)),
    { x: 0, y: 0 },
    ratio,
  );
  const lanterns = valley.lanterns.map((at) => ({ at, image: centred(scene, keyOf('dark'), at, ratio) }));
  return ({ bright, tried }, lasts = 0) => {
    for (const [index, { at, image }] of lanterns.entries()) {
      const glow: Glow = index < bright ? 'bright' : index < tried ? 'dim' : 'dark';
      if (lasts > 0 && image.texture.key === keyOf(glow)) continue;
      image.setTexture(keyOf(glow));
      if (lasts > 0) image.setScale(SWELL / ratio);
      glide(scene, image, { at, wide: 1 / ratio, high: 1 / ratio }, lasts);
    }
  };
};
