import { paddlesASecond } from '../../store/steps.ts';
import { bakedSheet } from '../bake.ts';
import type { Desk } from '../desk.ts';
import type { Ctx } from '../draw/ink.ts';
import { drawFarPost, drawNearPost, drawWheel, WHEEL_PICTURES } from '../draw/wheel.ts';
import type { Scene } from '../scene.ts';
import { centred, lit } from './still.ts';

/** The waterwheel; returns how to turn it, by the milliseconds since the last time and the drive from 0 to 1. */
export const addWheel = (
  scene: Scene,
  { valley, view: { ratio } }: Desk,
): ((passed: number, drive: number) => void) => {
  const size = valley.wheel.radius * 2.3;
  const turns = Array.from({ length: WHEEL_PICTURES }, (_, turn) => turn);
  const key = bakedSheet(scene, 'wheel', { width: size, height: size }, ratio, [
    ...turns.map((turn) => (ctx: Ctx) => drawWheel(ctx, size, turn)),
    (ctx) => drawFarPost(ctx, size),
    (ctx) => drawNearPost(ctx, size),
  ]);
  const add = (frame: number) => lit(centred(scene, key, valley.wheel, ratio).setFrame(frame));
  add(WHEEL_PICTURES);
  const image = add(0);
  add(WHEEL_PICTURES + 1);
  let turned = 0;
  return (passed, drive) => {
    const before = Math.floor(turned);
    turned = (turned + (paddlesASecond(drive) * WHEEL_PICTURES * passed) / 1000) % WHEEL_PICTURES;
    // The stream runs to the lower right, so the foot of the wheel does too and its top comes back.
    if (Math.floor(turned) !== before) image.setFrame(WHEEL_PICTURES - 1 - Math.floor(turned));
  };
};
