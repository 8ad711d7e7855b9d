import type { Phaser } from './alone.ts';

/** Frames by hand: no clock of the browser's drives them, so that none comes late and every detail stays. */

const FRAME = 1000 / 60; // milliseconds
const BREATH = 10; // frames between two pauses for the page's own timers

/** Stops a game's own clock, and leaves it stopped whatever the page does that would start it. */
export const hold = ({ loop }: Phaser): void => {
  loop.sleep();
  loop.wake = () => {};
};

/** Gives a game its clock back, which it needs for its end. */
export const release = ({ loop }: Phaser): void => {
  Reflect.deleteProperty(loop, 'wake');
};

/** Lets waiting tasks of the page run. */
export const breathe = (): Promise<void> => new Promise((next) => setTimeout(next, 0));

/** Draws a frame so many milliseconds after the last one; returns the milliseconds of script that it took. */
export const step = ({ loop, renderer }: Phaser, passed: number = FRAME): number => {
  const before = performance.now();
  loop.step(loop.lastTime + passed);
  const spent = performance.now() - before;
  // What was sent is drawn before the next frame, so that none waits for another's drawing.
  (renderer as unknown as { gl: WebGLRenderingContext }).gl.finish();
  return spent;
};

/** The milliseconds of script of so many frames. */
export const steps = async (phaser: Phaser, count: number): Promise<number[]> => {
  const spent: number[] = [];
  for (let frame = 0; frame < count; frame++) {
    spent.push(step(phaser));
    if (frame % BREATH === 0) await breathe();
  }
  return spent;
};
