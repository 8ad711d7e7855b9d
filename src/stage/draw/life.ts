import { deepWater, ink, midWater, paper, stone, wood } from '../palette.ts';
import { drawRobot } from './buildings/props.ts';
import { type Ctx, ellipse, inked, roundedRect, segment } from './ink.ts';

/** What lives in the valley: people, small robots, koi, and floats on the water. */

export const coats = ['#3684DE', '#AE3C14', '#14503C', '#F2B53A', '#8B6A9B', '#FBF7EC'] as const;

/** Someone who walks, in a frame of `size` by `size`; the last look is a robot. */
export const drawWalker = (ctx: Ctx, size: number, look: number): void => {
  const coat = coats[look];
  if (!coat) {
    drawRobot(ctx, size / 2, size * 0.94, size * 0.8, '#BFD3DC');
    return;
  }
  const x = size / 2;
  const line = Math.max(0.7, size * 0.05);
  ctx.fillStyle = 'rgba(24, 32, 60, 0.25)';
  ellipse(ctx, x + size * 0.1, size * 0.94, size * 0.22, size * 0.06);
  ctx.fill();
  ctx.beginPath();
  ctx.moveTo(x - size * 0.1, size * 0.4);
  ctx.lineTo(x + size * 0.1, size * 0.4);
  ctx.lineTo(x + size * 0.2, size * 0.92);
  ctx.lineTo(x - size * 0.2, size * 0.92);
  ctx.closePath();
  inked(ctx, coat, line);
  ellipse(ctx, x, size * 0.3, size * 0.13, size * 0.14);
  inked(ctx, '#F3D3B4', line);
  if (look % 2) {
    ctx.beginPath();
    ctx.moveTo(x - size * 0.26, size * 0.27);
    ctx.lineTo(x, size * 0.1);
    ctx.lineTo(x + size * 0.26, size * 0.27);
    ctx.closePath();
    inked(ctx, '#E0BC74', line);
    return;
  }
  ctx.beginPath();
  ctx.arc(x, size * 0.28, size * 0.15, Math.PI, 0);
  ctx.fillStyle = ink;
  ctx.fill();
};

/** A koi that swims to the right, in a frame of `size` by half of it. */
export const drawKoi = (ctx: Ctx, size: number, look: number): void => {
  const y = size * 0.25;
  const [body, spot] = look % 2 ? ['#FFFDF6', '#D4582A'] : ['#E9772F', '#FFFDF6'];
  ctx.beginPath();
  ctx.moveTo(size * 0.94, y);
  ctx.quadraticCurveTo(size * 0.6, y - size * 0.2, size * 0.24, y);
  ctx.lineTo(size * 0.06, y - size * 0.14);
  ctx.lineTo(size * 0.1, y + size * 0.14);
  ctx.lineTo(size * 0.24, y);
  ctx.quadraticCurveTo(size * 0.6, y + size * 0.2, size * 0.94, y);
  inked(ctx, body, Math.max(0.8, size * 0.045));
  ctx.fillStyle = spot;
  for (const [x, r] of [
    [0.68, 0.075],
    [0.45, 0.055],
  ] as const) {
    ellipse(ctx, x * size, y, r * size * 1.3, r * size);
    ctx.fill();
  }
};

/** A cask of money under way, with the year in which it arrives, in a frame of `wide` by `high`. */
export const drawFloat = (ctx: Ctx, wide: number, high: number, year: number, font: string): void => {
  const line = Math.max(1, high * 0.06);
  ctx.fillStyle = 'rgba(24, 32, 60, 0.25)';
  ellipse(ctx, wide / 2 + 1, high * 0.9, wide * 0.4, high * 0.1);
  ctx.fill();
  ctx.beginPath();
  roundedRect(ctx, wide * 0.3, high * 0.52, wide * 0.4, high * 0.4, high * 0.12);
  inked(ctx, wood, line);
  ctx.strokeStyle = ink;
  ctx.lineWidth = line * 0.8;
  for (const part of [0.4, 0.6]) segment(ctx, wide * part, high * 0.53, wide * part, high * 0.91);
  segment(ctx, wide / 2, high * 0.52, wide / 2, high * 0.42);
  ctx.beginPath();
  roundedRect(ctx, line, line, wide - 2 * line, high * 0.46, high * 0.08);
  inked(ctx, paper, line);
  ctx.fillStyle = ink;
  ctx.font = `700 ${high * 0.4}px ${font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(year), wide / 2, high * 0.265, wide - 4 * line);
};

/** Water that runs over a district's lip into a drain, in a frame of `size`; more of it with each level from 1 to 3. */
export const drawSpill = (ctx: Ctx, size: number, level: number): void => {
  const line = Math.max(1, size * 0.035);
  const wide = size * (0.1 + 0.13 * level);
  const [x, top, foot] = [size / 2, size * 0.1, size * 0.8];
  ellipse(ctx, x, foot, wide * 0.72 + size * 0.16, size * 0.15);
  inked(ctx, stone, line);
  ellipse(ctx, x, foot, wide * 0.72 + size * 0.07, size * 0.09);
  inked(ctx, '#24303C', line * 0.8);
  ctx.beginPath();
  ctx.moveTo(x - wide * 0.5, top);
  ctx.bezierCurveTo(x - wide * 0.6, size * 0.24, x - wide * 0.62, size * 0.5, x - wide * 0.56, foot);
  ctx.quadraticCurveTo(x, foot + size * 0.07, x + wide * 0.56, foot);
  ctx.bezierCurveTo(x + wide * 0.62, size * 0.5, x + wide * 0.6, size * 0.24, x + wide * 0.5, top);
  ctx.quadraticCurveTo(x, top - size * 0.07, x - wide * 0.5, top);
  inked(ctx, midWater, line);
  ctx.lineCap = 'round';
  for (let strand = 0; strand <= level + 1; strand++) {
    const at = x + (strand / (level + 1) - 0.5) * wide * 0.72;
    ctx.strokeStyle = strand % 2 ? '#FFFFFF' : deepWater;
    ctx.lineWidth = line * 0.9;
    segment(ctx, at, size * (0.2 + 0.06 * (strand % 2)), at + (at - x) * 0.16, size * 0.66);
  }
  ctx.fillStyle = '#FFFFFF';
  for (const foam of [-0.5, -0.17, 0.17, 0.5]) {
    ellipse(ctx, x + foam * wide, foot - size * 0.03 * (1 - Math.abs(foam)), size * 0.075, size * 0.055);
    ctx.fill();
    ellipse(ctx, x + foam * wide * 0.8, top + size * 0.01, size * 0.05, size * 0.032);
    ctx.fill();
  }
};
