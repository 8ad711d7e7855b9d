import { darkWood } from '../../palette.ts';
import { type Ctx, ellipse, inked, polygon, segment } from '../ink.ts';
import { LINE } from './house.ts';

/** What would have come without the player's money: low walls of clay under a steep, round roof of plain straw. */

const STRAW = '#C8AE79';
const SHADED = '#8F7A52';
const CLAY = '#DCCDB0';

/** Draws a hut whose front stands with its middle at `x`; a wall is about as high as a third of its roof. */
export const drawThatched = (ctx: Ctx, x: number, foot: number, size: number, straw = STRAW): void => {
  ctx.save();
  ctx.translate(x, foot);
  ctx.scale(size, size);
  polygon(ctx, [
    [1.25, 0],
    [2, -0.5],
    [2, -1.3],
    [1.25, -0.9],
  ]);
  inked(ctx, '#B9A888', LINE);
  ctx.beginPath();
  ctx.rect(-1.25, -0.9, 2.5, 0.9);
  inked(ctx, CLAY, LINE);
  ctx.beginPath();
  ctx.rect(-0.4, -0.75, 0.75, 0.75);
  inked(ctx, darkWood, 0.12);
  // The shaded end, then the front slope, as thick as a cushion.
  polygon(ctx, [
    [1.5, -0.6],
    [2.5, -1.2],
    [1.2, -3.2],
  ]);
  inked(ctx, SHADED, LINE);
  ctx.beginPath();
  ctx.moveTo(-1.85, -0.75);
  ctx.quadraticCurveTo(-1.5, -2.3, -0.55, -3.1);
  ctx.quadraticCurveTo(0.3, -3.6, 1.2, -3.2);
  ctx.quadraticCurveTo(1.25, -2, 1.6, -0.6);
  ctx.quadraticCurveTo(0, -0.2, -1.85, -0.75);
  ctx.closePath();
  inked(ctx, straw, LINE);
  ctx.strokeStyle = 'rgba(92, 70, 36, 0.55)';
  ctx.lineWidth = 0.11;
  for (let straws = 0; straws < 6; straws++)
    segment(ctx, -0.4 + straws * 0.28, -2.95 + 0.03 * straws, -1.45 + straws * 0.55, -0.75);
  ctx.strokeStyle = 'rgba(92, 70, 36, 0.75)';
  ctx.lineWidth = 0.2;
  segment(ctx, -1.6, -1.02, 1.5, -0.86);
  ctx.restore();
};

/** Where a hut is going to stand beside what is built: bare ground with pegs and a line, as nothing has come yet. */
export const drawPlot = (ctx: Ctx): void => {
  ellipse(ctx, 0, -0.4, 2.3, 0.8);
  ctx.fillStyle = 'rgba(150, 122, 78, 0.4)';
  ctx.fill();
  ctx.strokeStyle = darkWood;
  ctx.lineCap = 'round';
  ctx.lineWidth = 0.24;
  for (const [at, y] of [
    [-1.9, -0.1],
    [1.5, 0.1],
    [2.1, -0.9],
    [-1.4, -1],
  ] as const)
    segment(ctx, at, y, at, y - 0.8);
};
