import type { PillarId } from '../../data/pillars.ts';
import type { District } from '../district.ts';
import { darkStone, ink, outlineOf, pillarColours, seasonColours, softInk, stone } from '../palette.ts';
import { type Ctx, ellipse, inked, segment } from './ink.ts';
import { patternOf } from './patterns.ts';
import { drawTree } from './trees.ts';
import { drawBoulders } from './water.ts';

/** A terraced district: three steps with stone walls, the pillar's pattern on the lower two, and an empty pond. */

/** Radius of each terrace in shares of the plate, and how far it is lifted, in shares of the skirt. */
const terraces = [
  { reach: 1, lift: 0 },
  { reach: 0.86, lift: 0.55 },
  { reach: 0.71, lift: 1.1 },
] as const;

/** A rounded, slightly uneven outline, so that the terrace looks laid by hand. */
const trace = (ctx: Ctx, x: number, y: number, rx: number, ry: number, turn: number): void => {
  ctx.beginPath();
  for (let step = 0; step < 72; step++) {
    const angle = (step * Math.PI) / 36;
    const wobble = 1 - 0.018 * (1 + Math.sin(3 * angle + turn)) - 0.01 * (1 + Math.sin(7 * angle + 2 * turn));
    ctx.lineTo(x + rx * wobble * Math.cos(angle), y + ry * wobble * Math.sin(angle));
  }
  ctx.closePath();
};

const wall = (ctx: Ctx, x: number, y: number, rx: number, ry: number, high: number, colour: string): void => {
  const line = outlineOf(rx, 150);
  ctx.save();
  ctx.beginPath();
  ctx.ellipse(x, y, rx * 0.985, ry * 0.985, 0, 0, Math.PI);
  ctx.lineTo(x - rx * 0.985, y + high);
  ctx.ellipse(x, y + high, rx * 0.985, ry * 0.985, 0, Math.PI, 0, true);
  ctx.closePath();
  inked(ctx, stone, line);
  ctx.clip();
  ctx.strokeStyle = darkStone;
  ctx.lineWidth = 1;
  for (let step = 1; step < 30; step++) {
    const angle = (step * Math.PI) / 30;
    const px = x + rx * Math.cos(angle);
    const py = y + ry * Math.sin(angle);
    segment(ctx, px, py, px + (step % 2 ? 1.5 : -1.5), py + high);
  }
  ctx.beginPath();
  ctx.ellipse(x, y + high * 0.55, rx, ry, 0, 0, Math.PI);
  ctx.stroke();
  ctx.beginPath();
  ctx.ellipse(x, y + high, rx, ry, 0, 0, Math.PI);
  ctx.strokeStyle = colour;
  ctx.lineWidth = Math.max(2, high * 0.5);
  ctx.stroke();
  ctx.restore();
};

/** How high the terrace on which the houses stand is above the plate. */
export const upperLift = (skirt: number): number => skirt * 1.1;

/** Stepping stones from the pond to the houses, and pines along the back of the terrace. */
const garden = (ctx: Ctx, { plate, skirt, pond, facing }: District): void => {
  const { x, y, rx, ry } = plate;
  const ground = y - upperLift(skirt);
  const from = { x: pond.x - facing * pond.rx * 1.12, y: pond.y + pond.ry * 0.1 };
  const to = { x: x - facing * rx * 0.34, y: ground + ry * 0.12 };
  for (let stone = 0; stone < 7; stone++) {
    const part = stone / 6;
    const sway = Math.sin(part * Math.PI) * ry * 0.14;
    ellipse(
      ctx,
      from.x + (to.x - from.x) * part,
      from.y + (to.y - from.y) * part + sway,
      rx * 0.022,
      ry * 0.024,
    );
    inked(ctx, darkStone, 0.9, softInk);
  }
  for (const [angle, pick] of [
    [-2.75, 0.5],
    [-2.35, 0.1],
    [-1.95, 0.5],
    [-1.2, 0.1],
    [-0.75, 0.5],
    [2.55, 0.1],
    [2.1, 0.5],
  ] as const) {
    const size = ry * (0.3 + 0.05 * Math.cos(angle * 9));
    const across = Math.cos(angle) * rx * 0.62 * facing;
    drawTree(ctx, x + across, ground + Math.sin(angle) * ry * 0.58, size, seasonColours.summer, pick);
  }
};

export const drawDistrict = (ctx: Ctx, id: PillarId, district: District, ratio: number): void => {
  const { plate, skirt, pond } = district;
  const { x, y, rx, ry } = plate;
  const { fill, deep, pale, ground } = pillarColours[id];
  const line = outlineOf(rx, 150);
  ctx.fillStyle = 'rgba(30, 42, 56, 0.14)';
  ellipse(ctx, x + 3, y + skirt * 1.15, rx * 1.005, ry);
  ctx.fill();
  const pattern = patternOf(ctx, id, 'plate', {
    ground: pale,
    line: fill,
    step: Math.max(4.5, rx * 0.052),
    ratio,
    flat: 0.72,
  });
  for (const [index, { reach, lift }] of terraces.entries()) {
    const cy = y - lift * skirt;
    const high = index === 0 ? skirt : skirt * 0.55;
    wall(ctx, x, cy, rx * reach * 0.975, ry * reach * 0.975, high, deep);
    trace(ctx, x, cy, rx * reach, ry * reach, index * 2 + rx);
    inked(ctx, index === 2 ? ground : pale, line);
    if (index === 2) continue;
    ctx.save();
    ctx.clip();
    ctx.globalAlpha = index === 0 ? 0.85 : 0.5;
    ctx.fillStyle = pattern;
    ctx.fillRect(x - rx, y - ry - skirt * 2, rx * 2, ry * 2 + skirt * 3);
    ctx.restore();
    trace(ctx, x, cy, rx * reach, ry * reach, index * 2 + rx);
    ctx.strokeStyle = ink;
    ctx.lineWidth = line;
    ctx.stroke();
  }
  garden(ctx, district);
  ellipse(ctx, pond.x, pond.y, pond.rx, pond.ry);
  inked(ctx, '#CDBE9E', line);
  ctx.strokeStyle = 'rgba(30, 42, 56, 0.22)';
  ctx.lineWidth = 1;
  for (const part of [0.78, 0.56]) {
    ellipse(ctx, pond.x, pond.y, pond.rx * part, pond.ry * part);
    ctx.stroke();
  }
  drawBoulders(ctx, pond.x, pond.y, pond.rx, pond.ry, 24);
};
