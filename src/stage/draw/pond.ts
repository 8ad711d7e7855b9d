import { darkStone } from '../palette.ts';
import { type Ctx, ellipse, inked, segment } from './ink.ts';
import { drawKoi } from './life.ts';
import type { Clarity } from './water.ts';

/**
 * Still water as clear as trust makes it. Each level has something of its own in it, and is lighter than the one
 * before, so that no level is told by its hue: mud in ripples, reeds, a few round leaves, stones on the ground, koi.
 */

const depths = [
  ['#4F4930', '#6A6342', '#7F7852'],
  ['#4F6450', '#70866E', '#8DA088'],
  ['#4C8088', '#7BABAF', '#A3CBC9'],
  ['#6BADBF', '#A9D6DE', '#CFEAEA'],
  ['#8CCBDD', '#C6EAF1', '#ECFAF7'],
] as const satisfies readonly (readonly [deep: string, middle: string, light: string])[];

/** A basin: its middle and half axes. */
type Basin = readonly [x: number, y: number, rx: number, ry: number];

const mud = (ctx: Ctx, [x, y, rx, ry]: Basin): void => {
  for (const [across, down, size] of [
    [-0.42, -0.3, 0.3],
    [0.4, -0.16, 0.34],
    [-0.24, 0.34, 0.4],
    [0.5, 0.46, 0.24],
  ] as const)
    for (const part of [1, 0.52]) {
      ctx.beginPath();
      ctx.ellipse(x + across * rx, y + down * ry, rx * size * part, ry * size * part * 0.8, 0, 0.5, 5.6);
      ctx.strokeStyle = part === 1 ? '#37321E' : '#A69D72';
      ctx.lineWidth = Math.max(1.1, ry * 0.075);
      ctx.stroke();
    }
};

const reeds = (ctx: Ctx, [x, y, rx, ry]: Basin): void => {
  const line = Math.max(1, ry * 0.06);
  ctx.lineCap = 'round';
  for (const [across, foot] of [
    [-0.72, 0.36],
    [0.62, 0.56],
    [0.1, -0.3],
  ] as const)
    for (const blade of [-1, 0, 1]) {
      const [at, base] = [x + across * rx + blade * ry * 0.2, y + foot * ry];
      const tall = ry * (blade ? 0.6 : 0.86);
      ctx.strokeStyle = '#26402A';
      ctx.lineWidth = line * 1.5;
      segment(ctx, at, base, at + blade * ry * 0.12, base - tall);
      if (blade) continue;
      ctx.strokeStyle = '#5A3B1E';
      ctx.lineWidth = line * 3.2;
      segment(ctx, at, base - tall * 0.98, at, base - tall * 0.64);
    }
};

const leaves = (ctx: Ctx, [x, y, rx, ry]: Basin): void => {
  for (const [across, down, size] of [
    [-0.5, 0.1, 0.2],
    [-0.2, 0.5, 0.15],
    [0.5, -0.3, 0.17],
    [0.44, 0.42, 0.2],
  ] as const) {
    const [at, mid] = [x + across * rx, y + down * ry];
    ctx.beginPath();
    ctx.ellipse(at, mid, rx * size, ry * size * 1.1, 0, 0.5, 6.1);
    ctx.lineTo(at, mid);
    ctx.closePath();
    inked(ctx, '#4F8A55', Math.max(0.8, ry * 0.045));
  }
};

const stones = (ctx: Ctx, [x, y, rx, ry]: Basin, many: number): void => {
  for (let stone = 0; stone < many; stone++) {
    const angle = stone * 2.4;
    const reach = 0.24 + 0.6 * ((stone * 0.37) % 1);
    const size = ry * (0.1 + 0.045 * (stone % 3));
    ellipse(ctx, x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach, size * 1.5, size);
    inked(ctx, stone % 2 ? '#E9E3D2' : darkStone, Math.max(0.7, ry * 0.035), 'rgba(30, 60, 80, 0.75)');
  }
};

const koi = (ctx: Ctx, [x, y, rx, ry]: Basin): void => {
  const size = Math.max(10, rx * 0.52);
  for (const [index, [across, down]] of (
    [
      [-0.36, -0.3],
      [0.42, -0.02],
      [-0.3, 0.36],
      [0.34, 0.62],
    ] as const
  ).entries()) {
    ctx.save();
    ctx.translate(x + across * rx, y + down * ry * 0.9);
    if (index % 2) ctx.scale(-1, 1);
    ctx.translate(-size / 2, -size / 4);
    drawKoi(ctx, size, index);
    ctx.restore();
  }
};

/** Still water in a basin; koi where it is clearest, if they live there. */
export const drawStillWater = (
  ctx: Ctx,
  x: number,
  y: number,
  rx: number,
  ry: number,
  clarity: Clarity,
  stocked = false,
): void => {
  const basin: Basin = [x, y, rx, ry];
  const [deep, middle, light] = depths[clarity];
  ellipse(ctx, x, y, rx, ry);
  const shade = ctx.createLinearGradient(0, y - ry, 0, y + ry);
  shade.addColorStop(0, deep);
  shade.addColorStop(0.5, middle);
  shade.addColorStop(1, light);
  ctx.fillStyle = shade;
  ctx.fill();
  ctx.save();
  ctx.clip();
  if (clarity === 0) mud(ctx, basin);
  if (clarity === 2) leaves(ctx, basin);
  if (clarity >= 3) stones(ctx, basin, clarity === 3 ? 17 : 9);
  if (clarity >= 2) {
    ctx.fillStyle = `rgba(255, 255, 255, ${0.14 * clarity})`;
    ellipse(ctx, x - rx * 0.34, y - ry * 0.62, rx * 0.36, ry * 0.11);
    ctx.fill();
  }
  if (clarity === 4 && stocked) koi(ctx, basin);
  ctx.restore();
  if (clarity === 1) reeds(ctx, basin);
};
