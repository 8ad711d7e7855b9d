import { deepWater } from '../palette.ts';
import { type Ctx, ellipse, inked } from './ink.ts';

/** A ripple that runs with the water, pointing to the right in a square of side `size`. */
export const drawRipple = (ctx: Ctx, size: number): void => {
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  for (const [colour, width] of [
    [deepWater, 0.3],
    ['#FFFFFF', 0.16],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = size * width;
    ctx.beginPath();
    ctx.moveTo(size * 0.3, size * 0.24);
    ctx.quadraticCurveTo(size * 0.8, size * 0.5, size * 0.3, size * 0.76);
    ctx.stroke();
  }
};

/** A flake, petal or leaf in a square of side `size`. */
export const drawFlake = (ctx: Ctx, size: number, colour: string): void => {
  if (colour === '#FFFFFF') {
    ellipse(ctx, size / 2, size / 2, size * 0.34, size * 0.34);
    inked(ctx, colour, 0.8, 'rgba(74, 88, 104, 0.35)');
    return;
  }
  ctx.beginPath();
  ctx.moveTo(size * 0.1, size * 0.5);
  ctx.quadraticCurveTo(size * 0.5, 0, size * 0.9, size * 0.5);
  ctx.quadraticCurveTo(size * 0.5, size * 0.86, size * 0.1, size * 0.5);
  inked(ctx, colour, 0.8, 'rgba(30, 42, 56, 0.4)');
};

/** The count on a label. */
export const drawCount = (ctx: Ctx, size: number, count: number, font: string): void => {
  ctx.fillStyle = '#1E2A38';
  ctx.font = `700 ${size * 0.74}px ${font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(count), size / 2, size * 0.53);
};

/** A drop in a square of side `size`. */
export const drawDrop = (ctx: Ctx, size: number): void => {
  ellipse(ctx, size / 2, size / 2, size * 0.36, size * 0.36);
  inked(ctx, '#DDF3FB', Math.max(1.2, size * 0.11), '#17506B');
  ellipse(ctx, size * 0.42, size * 0.4, size * 0.11, size * 0.08);
  ctx.fillStyle = '#FFFFFF';
  ctx.fill();
};

/** A hoop on still water, in a frame of `wide` by half of it. */
export const drawHoop = (ctx: Ctx, wide: number): void => {
  for (const [colour, width] of [
    [deepWater, 0.05],
    ['#FFFFFF', 0.024],
  ] as const) {
    ellipse(ctx, wide / 2, wide / 4, wide * 0.46, wide * 0.2);
    ctx.strokeStyle = colour;
    ctx.lineWidth = wide * width;
    ctx.stroke();
  }
};
