import type { Split } from '../../game/split.ts';
import { clockwise, sectors } from '../canals.ts';
import type { Layout } from '../layout.ts';
import { darkStone, deepWater, ink, outlineOf, paper, pillarColours, stone, water } from '../palette.ts';
import { type Point, pointAt } from '../shapes.ts';
import { type Ctx, ellipse, inked } from './ink.ts';
import { patternOf } from './patterns.ts';

/** The divider: water wells up inside, spills over an inner lip, and walls divide it among four sectors. */

const LIP = 0.47; // radius of the well, in radii of the ring
const RIM = 0.94; // inner edge of the outer rim

const arc = (ctx: Ctx, { ring }: Layout, from: number, to: number): void => {
  const steps = Math.max(2, Math.ceil((to - from) * 14));
  ctx.beginPath();
  const go = ({ x, y }: Point): void => ctx.lineTo(x, y);
  for (let step = 0; step <= steps; step++) go(pointAt(ring, from + ((to - from) * step) / steps, RIM));
  for (let step = steps; step >= 0; step--) go(pointAt(ring, from + ((to - from) * step) / steps, LIP));
  ctx.closePath();
};

const numeral = (ctx: Ctx, { x, y }: Point, count: number, radius: number, font: string): void => {
  ellipse(ctx, x, y, radius, radius);
  inked(ctx, paper, Math.max(1.2, radius * 0.16));
  ctx.fillStyle = ink;
  ctx.font = `700 ${radius * 1.3}px ${font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(count), x, y + radius * 0.08);
};

export const drawRing = (ctx: Ctx, valley: Layout, split: Split, ratio: number, font: string): void => {
  const { ring, depth, unit } = valley;
  const { x, y, rx, ry } = ring;
  const line = outlineOf(rx, 110);
  ctx.fillStyle = 'rgba(30, 42, 56, 0.16)';
  ellipse(ctx, x + 3, y + depth * 1.2, rx * 1.03, ry * 1.03);
  ctx.fill();
  ctx.beginPath();
  ctx.ellipse(x, y, rx, ry, 0, 0, Math.PI);
  ctx.ellipse(x, y + depth, rx, ry, 0, Math.PI, 0, true);
  ctx.closePath();
  const wall = ctx.createLinearGradient(x - rx, 0, x + rx, 0);
  wall.addColorStop(0, stone);
  wall.addColorStop(0.3, '#EFEADD');
  wall.addColorStop(1, darkStone);
  ctx.fillStyle = wall;
  ctx.fill();
  ctx.strokeStyle = ink;
  ctx.lineWidth = line;
  ctx.stroke();
  ellipse(ctx, x, y, rx, ry);
  inked(ctx, '#EFEADD', line);
  ellipse(ctx, x, y, rx * RIM, ry * RIM);
  inked(ctx, stone, line * 0.75);

  const parts = sectors(valley, split);
  for (const id of clockwise) {
    const { from, to } = parts[id];
    if (to - from < 0.001) continue;
    const { fill, pale } = pillarColours[id];
    arc(ctx, valley, from, to);
    ctx.fillStyle = patternOf(ctx, id, 'ring', {
      ground: pale,
      line: fill,
      step: Math.max(3.5, rx * 0.05),
      ratio,
      flat: 0.7,
    });
    ctx.fill();
    if (split[id] > 0) {
      ctx.save();
      ctx.clip();
      ctx.strokeStyle = fill;
      ctx.lineWidth = Math.max(3, rx * 0.1);
      ellipse(ctx, x, y, rx * RIM, ry * RIM);
      ctx.stroke();
      ctx.restore();
    }
    ctx.strokeStyle = ink;
    ctx.lineWidth = line;
    arc(ctx, valley, from, to);
    ctx.stroke();
  }

  // The well stands a little above the trough, so that one sees the water spill.
  const lift = depth * 0.3;
  ctx.beginPath();
  ctx.ellipse(x, y - lift, rx * LIP, ry * LIP, 0, 0, Math.PI);
  ctx.ellipse(x, y + lift * 0.3, rx * LIP, ry * LIP, 0, Math.PI, 0, true);
  ctx.closePath();
  inked(ctx, water, line);
  ellipse(ctx, x, y - lift, rx * LIP, ry * LIP);
  const well = ctx.createRadialGradient(x, y - lift, 2, x, y - lift, rx * LIP);
  well.addColorStop(0, '#FFFFFF');
  well.addColorStop(0.3, water);
  well.addColorStop(1, deepWater);
  ctx.fillStyle = well;
  ctx.fill();
  ctx.strokeStyle = ink;
  ctx.lineWidth = line;
  ctx.stroke();
  ctx.strokeStyle = 'rgba(255, 255, 255, 0.7)';
  ctx.lineWidth = 1.4;
  for (const part of [0.5, 0.76]) {
    ellipse(ctx, x, y - lift, rx * LIP * part, ry * LIP * part);
    ctx.stroke();
  }

  const radius = Math.max(7.5, 12 * unit);
  for (const id of clockwise)
    if (split[id] > 0)
      numeral(ctx, pointAt(ring, parts[id].centre, (LIP + RIM) / 2 - 0.01), split[id], radius, font);
};

/** A small sluice at the head of a canal: open, or shut by a plank. */
export const drawSluice = (ctx: Ctx, at: Point, width: number, unit: number): void => {
  const post = Math.max(1.6, 3 * unit);
  const half = Math.max(width / 2, 2.5 * unit) + post;
  for (const side of [-1, 1]) {
    ctx.beginPath();
    ctx.rect(at.x + side * half - post / 2, at.y - post * 2.4, post, post * 3.4);
    inked(ctx, '#B98A57', 1.2);
  }
  ctx.beginPath();
  ctx.rect(at.x - half - post / 2, at.y - post * 2.9, 2 * half + post, post * 0.9);
  inked(ctx, '#7A5636', 1.2);
  if (width > 0) return;
  ctx.beginPath();
  ctx.rect(at.x - half + post / 2, at.y - post * 1.6, 2 * half - post, post * 2.2);
  inked(ctx, '#B98A57', 1.2);
};
