import type { Ellipse } from '../shapes.ts';
import { type Ctx, ellipse } from './ink.ts';
import { drawStillWater } from './water.ts';

/** The water of a full pond, around the origin; the scene makes it smaller as the stock is lower. */
export const drawPondWater = (ctx: Ctx, { rx, ry }: Ellipse): void => {
  drawStillWater(ctx, 0, 0, rx * 0.9, ry * 0.86);
  ctx.strokeStyle = 'rgba(255, 255, 255, 0.65)';
  ctx.lineWidth = 1.4;
  ellipse(ctx, 0, 0, rx * 0.88, ry * 0.84);
  ctx.stroke();
};
