import type { PillarId } from '../../data/pillars.ts';
import { placeIcons } from '../../shapes/placeIcons.ts';
import { type Ctx, lineOf, roundedRect } from './ink.ts';

/** Signs of the places, each within a circle of radius 1 around the origin, in the current colours. */

const plaque = (ctx: Ctx): void => {
  for (const x of [-0.62, -0.18, 0.26]) {
    ctx.beginPath();
    roundedRect(ctx, x, -0.62, 0.34, 1.24, 0.08);
    ctx.fill();
  }
};

export type IconId = PillarId | 'reserve' | 'tray';

const GRID = 24; // of the paths

const sign = (ctx: Ctx, path: string): void => {
  ctx.save();
  ctx.scale(2 / GRID, 2 / GRID);
  ctx.translate(-GRID / 2, -GRID / 2);
  ctx.lineWidth = 2.4;
  ctx.lineCap = ctx.lineJoin = 'round';
  ctx.stroke(lineOf(ctx, path));
  ctx.restore();
};

/** Draws a sign in a circle around a point. */
export const drawIcon = (
  ctx: Ctx,
  id: IconId,
  x: number,
  y: number,
  radius: number,
  colour: string,
): void => {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(radius, radius);
  ctx.fillStyle = ctx.strokeStyle = colour;
  if (id === 'tray') plaque(ctx);
  else sign(ctx, placeIcons[id]);
  ctx.restore();
};
