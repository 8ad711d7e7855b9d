import type { PillarId } from '../../data/pillars.ts';
import { placeIcons } from '../../data/placeIcons.ts';
import type { Ctx } from './ink.ts';

/** Signs of the places, each within a circle of radius 1 around the origin, in the current colours. */

const plaque = (ctx: Ctx): void => {
  for (const x of [-0.62, -0.18, 0.26]) {
    ctx.beginPath();
    ctx.roundRect(x, -0.62, 0.34, 1.24, 0.08);
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
  ctx.stroke(new Path2D(path));
  ctx.restore();
};

/** Draws a sign on a scratch canvas of its own. */
export const drawIcon = (
  ctx: Ctx,
  id: IconId,
  x: number,
  y: number,
  radius: number,
  colour: string,
  ratio: number,
): void => {
  const scratch = document.createElement('canvas');
  scratch.width = scratch.height = Math.ceil(radius * 2.2 * ratio);
  const pen = scratch.getContext('2d', { willReadFrequently: true });
  if (!pen) return;
  pen.setTransform(radius * ratio, 0, 0, radius * ratio, scratch.width / 2, scratch.height / 2);
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  if (id === 'tray') plaque(pen);
  else sign(pen, placeIcons[id]);
  const side = scratch.width / ratio;
  ctx.drawImage(scratch, x - side / 2, y - side / 2, side, side);
};
