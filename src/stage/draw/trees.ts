import { darkWood, type SeasonColours } from '../palette.ts';
import { type Ctx, ellipse, inked, polygon, segment } from './ink.ts';

/** Trees of the valley, their foot at the origin and about `size` high. */

const cedar = (ctx: Ctx, size: number, { evergreen, snow }: SeasonColours): void => {
  ctx.strokeStyle = darkWood;
  ctx.lineWidth = size * 0.09;
  segment(ctx, 0, 0, 0, -size * 0.25);
  for (const [low, wide] of [
    [0.14, 0.27],
    [0.38, 0.22],
    [0.62, 0.16],
  ] as const) {
    const foot = -size * low;
    polygon(ctx, [
      [-size * wide, foot],
      [size * wide, foot],
      [0, foot - size * 0.42],
    ]);
    inked(ctx, evergreen, Math.max(1, size * 0.045));
    if (!snow) continue;
    polygon(ctx, [
      [-size * wide * 0.55, foot - size * 0.17],
      [size * wide * 0.42, foot - size * 0.2],
      [0, foot - size * 0.41],
    ]);
    inked(ctx, '#FFFFFF', 0);
  }
};

const pine = (ctx: Ctx, size: number, { evergreen, snow }: SeasonColours): void => {
  ctx.strokeStyle = darkWood;
  ctx.lineWidth = size * 0.1;
  ctx.lineCap = 'round';
  ctx.beginPath();
  ctx.moveTo(0, 0);
  ctx.quadraticCurveTo(size * 0.2, -size * 0.35, -size * 0.05, -size * 0.75);
  ctx.stroke();
  for (const [x, y, rx] of [
    [-0.3, 0.42, 0.26],
    [0.3, 0.52, 0.28],
    [-0.06, 0.8, 0.32],
  ] as const) {
    ellipse(ctx, x * size, -y * size, rx * size, size * 0.14);
    inked(ctx, evergreen, Math.max(1, size * 0.045));
    if (!snow) continue;
    ellipse(ctx, x * size, -y * size - size * 0.06, rx * size * 0.72, size * 0.065);
    inked(ctx, '#FFFFFF', 0);
  }
};

const broadleaf = (ctx: Ctx, size: number, { leaves, snow }: SeasonColours, pick: number): void => {
  ctx.strokeStyle = darkWood;
  ctx.lineCap = 'round';
  ctx.lineWidth = size * 0.09;
  segment(ctx, 0, 0, 0, -size * 0.5);
  ctx.lineWidth = size * 0.05;
  for (const [x, y] of [
    [-0.24, 0.72],
    [0.22, 0.76],
    [0.02, 0.92],
    [-0.1, 0.84],
  ] as const)
    segment(ctx, 0, -size * 0.38, x * size, -y * size);
  const colour = leaves[Math.floor(pick * leaves.length)];
  if (!colour) {
    if (!snow) return;
    ctx.strokeStyle = '#FFFFFF';
    ctx.lineWidth = size * 0.03;
    segment(ctx, -size * 0.05, -size * 0.5, -size * 0.23, -size * 0.74);
    segment(ctx, size * 0.04, -size * 0.5, size * 0.21, -size * 0.78);
    return;
  }
  ctx.beginPath();
  for (const [x, y, r] of [
    [-0.2, 0.62, 0.22],
    [0.2, 0.64, 0.22],
    [0, 0.84, 0.24],
  ] as const) {
    ctx.moveTo((x + r) * size, -y * size);
    ctx.arc(x * size, -y * size, r * size, 0, 2 * Math.PI);
  }
  ctx.lineWidth = Math.max(1, size * 0.09);
  ctx.strokeStyle = '#1E2A38';
  ctx.stroke();
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.fillStyle = 'rgba(255, 255, 255, 0.28)';
  ctx.beginPath();
  ctx.arc(-size * 0.06, -size * 0.9, size * 0.12, 0, 2 * Math.PI);
  ctx.fill();
};

/** A tree at a point; `pick` from 0 to 1 chooses its kind and colour. */
export const drawTree = (
  ctx: Ctx,
  x: number,
  y: number,
  size: number,
  colours: SeasonColours,
  pick: number,
): void => {
  ctx.save();
  ctx.translate(x, y);
  ellipse(ctx, size * 0.06, 0, size * 0.26, size * 0.08);
  ctx.fillStyle = 'rgba(30, 42, 56, 0.16)';
  ctx.fill();
  if (pick < 0.4) cedar(ctx, size, colours);
  else if (pick < 0.62) pine(ctx, size * 0.85, colours);
  else broadleaf(ctx, size * 0.9, colours, (pick - 0.62) / 0.38);
  ctx.restore();
};
