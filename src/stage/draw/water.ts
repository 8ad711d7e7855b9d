import { darkStone, deepWater, earth, ink, midWater, stone, water } from '../palette.ts';
import type { Point } from '../shapes.ts';
import { type Ctx, ellipse, inked, strokeLine } from './ink.ts';

/** A channel of running water between stone banks; nothing but a dry bed when it has no width. */
export const drawChannel = (ctx: Ctx, line: readonly Point[], width: number, unit: number): void => {
  ctx.lineCap = 'butt';
  if (width === 0) {
    const bed = Math.max(2, 3.4 * unit);
    strokeLine(ctx, line, darkStone, bed + 2);
    strokeLine(ctx, line, earth, bed);
    ctx.setLineDash([2 * unit + 1, 4 * unit + 1]);
    strokeLine(ctx, line, darkStone, Math.max(1, 1.2 * unit));
    ctx.setLineDash([]);
    return;
  }
  const thin = Math.min(1, unit);
  const bank = Math.max(1.5, 2.6 * unit);
  strokeLine(ctx, line, ink, width + 2 * bank + 1.2 + 1.2 * thin);
  strokeLine(ctx, line, stone, width + 2 * bank);
  strokeLine(ctx, line, ink, width + 0.8 + 0.8 * thin);
  strokeLine(ctx, line, midWater, width);
  strokeLine(ctx, line, water, width * 0.66);
};

/** Still water with a soft light on it. */
export const drawStillWater = (ctx: Ctx, x: number, y: number, rx: number, ry: number): void => {
  const shade = ctx.createLinearGradient(0, y - ry, 0, y + ry);
  shade.addColorStop(0, deepWater);
  shade.addColorStop(1, midWater);
  ellipse(ctx, x, y, rx, ry);
  ctx.fillStyle = shade;
  ctx.fill();
  ctx.fillStyle = 'rgba(255, 255, 255, 0.4)';
  ellipse(ctx, x - rx * 0.26, y - ry * 0.3, rx * 0.42, ry * 0.16);
  ctx.fill();
  ellipse(ctx, x + rx * 0.3, y + ry * 0.32, rx * 0.22, ry * 0.09);
  ctx.fill();
};

/** A ring of boulders around a pool. */
export const drawBoulders = (ctx: Ctx, x: number, y: number, rx: number, ry: number, count: number): void => {
  for (let index = 0; index < count; index++) {
    const angle = (index / count) * 2 * Math.PI;
    const size = ry * (0.13 + 0.05 * ((index * 7) % 3));
    ellipse(ctx, x + rx * Math.cos(angle), y + ry * Math.sin(angle), size * 1.5, size);
    inked(ctx, index % 3 === 0 ? darkStone : stone, 1.4);
  }
};
