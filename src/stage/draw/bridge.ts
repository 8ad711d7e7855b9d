import { darkWood, ink, lamp, wood } from '../palette.ts';
import { type Ctx, ellipse, inked, segment } from './ink.ts';

/** The bridge that trust keeps up, in five states: fallen in, patched, plain, railed, and lit with people on it. */

export const BRIDGES = 5;

const PLANKS = 13;

/** Draws it around the origin, `half` a bridge to either side. */
export const drawBridge = (ctx: Ctx, half: number, state: number): void => {
  const rise = half * 0.34;
  const deck = half * 0.2;
  const arch = (part: number): number => -rise * (1 - part ** 2);
  const line = Math.max(1, half * 0.035);
  const red = state >= 3 ? '#C4452F' : darkWood;
  ctx.lineCap = 'round';
  const missing = state === 0 ? [4, 5, 6, 7, 8, 10] : state === 1 ? [4, 8, 9] : [];
  const rail = (lift: number): void => {
    ctx.strokeStyle = ink;
    for (let post = -4; post <= 4; post += 2) {
      if (state < 2 && (post === 0 || (state === 0 && post === 2))) continue;
      ctx.lineWidth = line * 2;
      segment(
        ctx,
        (half * post) / 4.3,
        arch(post / 4.3) + lift,
        (half * post) / 4.3,
        arch(post / 4.3) + lift - half * 0.24,
      );
    }
    if (state < 2) return;
    for (const [colour, width] of [
      [ink, line * 2.6],
      [red, line * 1.3],
    ] as const) {
      ctx.strokeStyle = colour;
      ctx.lineWidth = width;
      ctx.beginPath();
      for (let step = -12; step <= 12; step++)
        ctx.lineTo((half * step) / 12, arch(step / 12) + lift - half * 0.22);
      ctx.stroke();
    }
  };
  rail(-deck * 0.5);
  for (let plank = 0; plank < PLANKS; plank++) {
    const from = -1 + (2 * plank) / PLANKS;
    const to = -1 + (2 * (plank + 1)) / PLANKS;
    if (missing.includes(plank)) continue;
    ctx.beginPath();
    ctx.moveTo(half * from, arch(from) - deck / 2);
    ctx.lineTo(half * to, arch(to) - deck / 2);
    ctx.lineTo(half * to, arch(to) + deck / 2);
    ctx.lineTo(half * from, arch(from) + deck / 2);
    ctx.closePath();
    inked(ctx, plank % 2 ? wood : '#C99C68', line * 0.8);
    ctx.fillStyle = state >= 3 ? '#A3392A' : darkWood;
    ctx.beginPath();
    ctx.moveTo(half * from, arch(from) + deck / 2);
    ctx.lineTo(half * to, arch(to) + deck / 2);
    ctx.lineTo(half * to, arch(to) + deck);
    ctx.lineTo(half * from, arch(from) + deck);
    ctx.closePath();
    inked(ctx, ctx.fillStyle as string, line * 0.8);
  }
  if (state === 0) {
    ctx.strokeStyle = ink;
    ctx.lineWidth = line * 1.4;
    segment(ctx, -half * 0.3, deck * 0.6, -half * 0.1, rise * 0.7);
    segment(ctx, half * 0.12, deck * 1.6, half * 0.36, rise * 0.6);
  }
  if (state >= 4)
    for (const [at, coat] of [
      [-0.46, '#1F6FC9'],
      [-0.3, '#F2B53A'],
      [0.28, '#FFFFFF'],
    ] as const) {
      const foot = arch(at) - deck * 0.1;
      ctx.beginPath();
      ctx.roundRect(half * at - half * 0.05, foot - half * 0.24, half * 0.1, half * 0.24, half * 0.04);
      inked(ctx, coat, line * 0.8);
      ellipse(ctx, half * at, foot - half * 0.29, half * 0.055, half * 0.06);
      inked(ctx, '#F3D3B4', line * 0.7);
    }
  rail(deck * 0.62);
  if (state < 4) return;
  for (const at of [-0.93, 0.93]) {
    const foot = arch(at) + deck * 0.6;
    ctx.strokeStyle = ink;
    ctx.lineWidth = line * 1.6;
    segment(ctx, half * at, foot, half * at, foot - half * 0.42);
    ellipse(ctx, half * at, foot - half * 0.46, half * 0.09, half * 0.11);
    inked(ctx, lamp, line);
  }
};
