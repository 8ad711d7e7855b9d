import type { PillarId } from '../../data/pillars.ts';
import { GATE, gateAngle } from '../canals.ts';
import { darkStone, ink, outlineOf, paper, pillarColours, stone } from '../palette.ts';
import { type Ellipse, type Point, pointAt } from '../shapes.ts';
import { type Ctx, ellipse, inked } from './ink.ts';
import { patternOf } from './patterns.ts';
import { waters } from './water.ts';

/** The divider: water wells up inside and leaves through those of twenty gates that a tally has opened. */

const LIP = 0.47; // radius of the well, in radii of the ring
const RIM = 0.94; // inner edge of the outer rim

const arc = (ctx: Ctx, ring: Ellipse, from: number, to: number, outer = RIM, inner = LIP): void => {
  const steps = Math.max(3, Math.ceil((to - from) * 14));
  ctx.beginPath();
  const go = ({ x, y }: Point): void => ctx.lineTo(x, y);
  for (let step = 0; step <= steps; step++) go(pointAt(ring, from + ((to - from) * step) / steps, outer));
  for (let step = steps; step >= 0; step--) go(pointAt(ring, from + ((to - from) * step) / steps, inner));
  ctx.closePath();
};

/** The stone of the ring with every gate shut: lids lie over the trough. */
export const drawRing = (ctx: Ctx, ring: Ellipse, depth: number): void => {
  const { x, y, rx, ry } = ring;
  const line = outlineOf(rx, 110);
  for (let layer = 3; layer > 0; layer--) {
    ctx.fillStyle = 'rgba(24, 32, 60, 0.1)';
    ellipse(
      ctx,
      x + depth * 0.25 * layer,
      y + depth * (0.9 + 0.16 * layer),
      rx * (1 + 0.02 * layer),
      ry * (1 + 0.02 * layer),
    );
    ctx.fill();
  }
  ctx.beginPath();
  ctx.ellipse(x, y, rx, ry, 0, 0, Math.PI);
  ctx.ellipse(x, y + depth, rx, ry, 0, Math.PI, 0, true);
  ctx.closePath();
  const wall = ctx.createLinearGradient(x - rx, 0, x + rx, 0);
  wall.addColorStop(0, '#E9E1CF');
  wall.addColorStop(0.3, '#F6F1E4');
  wall.addColorStop(1, '#8F8778');
  ctx.fillStyle = wall;
  ctx.fill();
  ctx.strokeStyle = ink;
  ctx.lineWidth = line;
  ctx.stroke();
  ctx.save();
  ctx.clip();
  ctx.strokeStyle = 'rgba(60, 54, 48, 0.45)';
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.ellipse(x, y + depth * 0.52, rx, ry, 0, 0, Math.PI);
  ctx.stroke();
  ctx.restore();
  ellipse(ctx, x, y, rx, ry);
  inked(ctx, '#F3EDDE', line);
  ellipse(ctx, x, y, rx * RIM, ry * RIM);
  inked(ctx, stone, line * 0.75);
  // Lids, so that one can count how much is not yet, or not any more, let out.
  ctx.strokeStyle = 'rgba(60, 54, 48, 0.4)';
  ctx.lineWidth = Math.max(0.8, line * 0.5);
  for (let lid = 0; lid < 24; lid++) {
    const a = pointAt(ring, (lid * Math.PI) / 12, LIP);
    const b = pointAt(ring, (lid * Math.PI) / 12, RIM);
    ctx.beginPath();
    ctx.moveTo(a.x, a.y);
    ctx.lineTo(b.x, b.y);
    ctx.stroke();
  }
  ctx.fillStyle = 'rgba(24, 30, 60, 0.16)';
  arc(ctx, ring, Math.PI * 0.1, Math.PI * 0.75, RIM, 0.86);
  ctx.fill();
};

/** One open gate of a pillar: its trough with the pillar's pattern, and its colour at the rim. */
export const drawGate = (ctx: Ctx, ring: Ellipse, id: PillarId, gate: number, ratio: number): void => {
  const { fill, thread } = pillarColours[id];
  const from = gateAngle(id, gate);
  const to = from + GATE;
  const line = outlineOf(ring.rx, 110);
  arc(ctx, ring, from, to);
  ctx.fillStyle = patternOf(ctx, id, 'ring', {
    ground: fill,
    line: thread,
    step: Math.max(3.5, ring.rx * 0.06),
    ratio,
    flat: 0.7,
  });
  ctx.fill();
  arc(ctx, ring, from, to, RIM, 0.86);
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.strokeStyle = ink;
  ctx.lineWidth = line * 0.8;
  arc(ctx, ring, from, to);
  ctx.stroke();
};

/** Levels of the well: from nearly drawn off to brimming. */
export const WELLS = 5;

/** The well: the more is left in the middle, the higher the water stands in it. */
export const drawWell = (ctx: Ctx, ring: Ellipse, depth: number, level: number): void => {
  const { x, y, rx, ry } = ring;
  const line = outlineOf(rx, 110);
  const lift = depth * 0.3;
  const [deep, middle, light] = waters[4];
  ctx.beginPath();
  ctx.ellipse(x, y - lift, rx * LIP, ry * LIP, 0, 0, Math.PI);
  ctx.ellipse(x, y + lift * 0.4, rx * LIP, ry * LIP, 0, Math.PI, 0, true);
  ctx.closePath();
  inked(ctx, '#DDD4C0', line);
  ellipse(ctx, x, y - lift, rx * LIP, ry * LIP);
  inked(ctx, '#8E8676', line);
  ctx.save();
  ctx.clip();
  const full = level / (WELLS - 1);
  const down = (1 - full) * ry * LIP * 0.5;
  const part = 0.86 + 0.14 * full;
  ellipse(ctx, x, y - lift + down, rx * LIP * part, ry * LIP * part);
  const well = ctx.createRadialGradient(x, y - lift + down, 2, x, y - lift + down, rx * LIP);
  well.addColorStop(0, '#FFFFFF');
  well.addColorStop(0.28, light);
  well.addColorStop(0.7, middle);
  well.addColorStop(1, deep);
  ctx.fillStyle = well;
  ctx.fill();
  ctx.strokeStyle = 'rgba(255, 255, 255, 0.75)';
  ctx.lineWidth = 1.4;
  for (const ripple of [0.4, 0.68]) {
    ellipse(ctx, x, y - lift + down, rx * LIP * ripple, ry * LIP * ripple);
    ctx.stroke();
  }
  ctx.restore();
  ellipse(ctx, x, y - lift, rx * LIP, ry * LIP);
  ctx.strokeStyle = ink;
  ctx.lineWidth = line;
  ctx.stroke();
};

/** Where the middle of a sector's water is, for its count. */
export const badgeSpot = (ring: Ellipse, angle: number): Point =>
  pointAt(ring, angle, (LIP + RIM) / 2 - 0.02);

/** A count on a disc of paper, in a square of side `size`. */
export const drawBadge = (ctx: Ctx, size: number, count: number, font: string): void => {
  const radius = size * 0.44;
  ellipse(ctx, size / 2, size / 2, radius, radius);
  inked(ctx, paper, Math.max(1.2, radius * 0.16));
  ctx.fillStyle = ink;
  ctx.font = `700 ${radius * 1.3}px ${font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(count), size / 2, size / 2 + radius * 0.08);
};

/** A small sluice at the head of a canal, in a square of side `size` around it: open, or shut by a plank. */
export const drawSluice = (ctx: Ctx, size: number, width: number): void => {
  const post = Math.max(1.6, size * 0.07);
  const half = Math.max(width / 2, size * 0.07) + post;
  const at = { x: size / 2, y: size / 2 };
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
  inked(ctx, darkStone, 1.2);
};
