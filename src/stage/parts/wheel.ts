import type { Scene } from 'phaser';
import type { Desk } from '../desk.ts';
import { WHEEL_PICTURES } from '../draw/wheel.ts';
import { centred } from './still.ts';

const SLOWEST = 2; // pictures a second when nothing comes back from use and investment
const SPAN = 60; // more pictures a second, were all of it to come back

/** The waterwheel; returns how to turn it, by the milliseconds since the last time and the drive from 0 to 1. */
export const addWheel = (
  scene: Scene,
  { valley, view: { ratio } }: Desk,
): ((passed: number, drive: number) => void) => {
  centred(scene, 'post-far', valley.wheel, ratio);
  const image = centred(scene, 'wheel-0', valley.wheel, ratio);
  centred(scene, 'post-near', valley.wheel, ratio);
  let turned = 0;
  return (passed, drive) => {
    const before = Math.floor(turned);
    turned = (turned + ((SLOWEST + SPAN * drive) * passed) / 1000) % WHEEL_PICTURES;
    // The stream runs to the lower right, so the foot of the wheel does too and its top comes back.
    if (Math.floor(turned) !== before) image.setTexture(`wheel-${WHEEL_PICTURES - 1 - Math.floor(turned)}`);
  };
};
