import type { Scene } from 'phaser';
import type { Picture } from '../../store/picture.ts';
import { baked } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { drawLantern, drawRope, type Glow } from '../draw/lantern.ts';
import { centred, still } from './still.ts';

/** The rope with twenty lanterns; returns how to light them. */
export const addLanterns = (
  scene: Scene,
  { valley, view: { width, ratio } }: Desk,
): ((picture: Picture) => void) => {
  const size = valley.lantern * 1.7;
  const keyOf = (glow: Glow): string =>
    baked(scene, `lantern-${glow}`, { width: size, height: size }, ratio, (ctx) =>
      drawLantern(ctx, size, glow),
    );
  const rope = { width, height: valley.horizon + valley.lantern * 3 };
  still(
    scene,
    baked(scene, 'rope', rope, ratio, (ctx) => drawRope(ctx, valley.lanterns, valley.lantern, width)),
    { x: 0, y: 0 },
    ratio,
  );
  const lanterns = valley.lanterns.map((at) => centred(scene, keyOf('dark'), at, ratio));
  return ({ bright, tried }) => {
    for (const [index, image] of lanterns.entries()) {
      const glow: Glow = index < bright ? 'bright' : index < tried ? 'dim' : 'dark';
      image.setTexture(keyOf(glow));
    }
  };
};
