import type { Weather } from '../../store/weather.ts';
import type { Layout } from '../layout.ts';
import { ink, lamp, paper } from '../palette.ts';
import type { Ellipse, Point } from '../shapes.ts';
import { chance } from './chance.ts';
import { type Ctx, ellipse, inked, polygon } from './ink.ts';

/** What an event's summer looks like. Each weather has a shape of its own, so that no one needs its colour. */

/** What lies over the whole valley, from the sky down to the levee. */
const veils: Readonly<Record<Weather, readonly [above: string, below: string]>> = {
  storm: ['rgba(24, 34, 62, 0.5)', 'rgba(34, 46, 78, 0.17)'],
  mud: ['rgba(74, 62, 40, 0.42)', 'rgba(96, 76, 42, 0.16)'],
  drought: ['rgba(240, 178, 92, 0.36)', 'rgba(226, 170, 84, 0.12)'],
  sun: ['rgba(255, 238, 170, 0.3)', 'rgba(255, 244, 200, 0.04)'],
};

/** The light of an event, over a frame of `wide` by `high`. */
export const drawVeil = (ctx: Ctx, wide: number, high: number, weather: Weather): void => {
  const [above, below] = veils[weather];
  const shade = ctx.createLinearGradient(0, 0, 0, high);
  shade.addColorStop(0, above);
  shade.addColorStop(0.45, below);
  shade.addColorStop(1, below);
  ctx.fillStyle = shade;
  ctx.fillRect(0, 0, wide, high);
};

/** A streak of rain that falls to the lower left, in a frame of a third of its height. */
export const drawStreak = (ctx: Ctx, high: number): void => {
  ctx.lineCap = 'round';
  for (const [colour, width] of [
    ['rgba(30, 42, 56, 0.75)', 0.11],
    ['#E6F2FA', 0.055],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = high * width;
    ctx.beginPath();
    ctx.moveTo(high * 0.26, high * 0.08);
    ctx.lineTo(high * 0.08, high * 0.92);
    ctx.stroke();
  }
};

/** Waves one above the other, in a frame of `wide` by half of it: thick water, or air that trembles over hot ground. */
export const drawWaves = (ctx: Ctx, wide: number, colour: string): void => {
  ctx.lineCap = 'round';
  for (const [edge, width] of [
    [colour, 0.09],
    [paper, 0.035],
  ] as const)
    for (const y of [0.15, 0.35]) {
      ctx.strokeStyle = edge;
      ctx.lineWidth = wide * width;
      ctx.beginPath();
      ctx.moveTo(wide * 0.08, wide * y);
      ctx.quadraticCurveTo(wide * 0.22, wide * (y - 0.14), wide * 0.36, wide * y);
      ctx.quadraticCurveTo(wide * 0.5, wide * (y + 0.14), wide * 0.64, wide * y);
      ctx.quadraticCurveTo(wide * 0.78, wide * (y - 0.14), wide * 0.92, wide * y);
      ctx.stroke();
    }
};

const RAYS = 12;

/** The sun in a square of side `size`; it beams for good news and is a bare hot disc in a drought. */
export const drawSun = (ctx: Ctx, size: number, beams: boolean): void => {
  const middle = size / 2;
  const glow = ctx.createRadialGradient(middle, middle, size * 0.1, middle, middle, middle);
  glow.addColorStop(0, beams ? 'rgba(255, 236, 150, 0.9)' : 'rgba(255, 214, 140, 0.95)');
  glow.addColorStop(1, 'rgba(255, 236, 170, 0)');
  ctx.fillStyle = glow;
  ctx.fillRect(0, 0, size, size);
  if (beams)
    for (let ray = 0; ray < RAYS; ray++) {
      const angle = (ray / RAYS) * 2 * Math.PI;
      const at = (turn: number, reach: number): [number, number] => [
        middle + Math.cos(angle + turn) * size * reach,
        middle + Math.sin(angle + turn) * size * reach,
      ];
      polygon(ctx, [at(-0.1, 0.28), at(0, ray % 2 ? 0.38 : 0.44), at(0.1, 0.28)]);
      inked(ctx, lamp, Math.max(1, size * 0.012));
    }
  ellipse(ctx, middle, middle, size * 0.23, size * 0.23);
  inked(ctx, beams ? lamp : '#FFF1CF', Math.max(1, size * 0.016), beams ? ink : '#B4621B');
};

/** Light that falls from the sun on a district. */
export const drawBeams = (ctx: Ctx, sun: Point, { x, y, rx, ry }: Ellipse): void => {
  const shine = ctx.createLinearGradient(sun.x, sun.y, x, y + ry);
  shine.addColorStop(0, 'rgba(255, 246, 200, 0.75)');
  shine.addColorStop(1, 'rgba(255, 246, 200, 0.12)');
  ctx.fillStyle = shine;
  for (const [from, to] of [
    [-0.95, -0.5],
    [-0.25, 0.25],
    [0.5, 0.95],
  ] as const) {
    polygon(ctx, [
      [sun.x - 3, sun.y],
      [sun.x + 3, sun.y],
      [x + to * rx, y + ry * 0.6],
      [x + from * rx, y + ry * 0.6],
    ]);
    ctx.fill();
  }
};

/** A place where dry ground has burst: cracks that run from one point. */
const drawBurst = (ctx: Ctx, x: number, y: number, size: number, random: () => number): void => {
  const turn = random() * 6;
  for (let arm = 0; arm < 4; arm++) {
    const angle = turn + (arm * Math.PI) / 2 + random() * 0.7;
    const bend = angle + (random() - 0.5) * 1.4;
    const [mx, my] = [x + Math.cos(angle) * size, y + Math.sin(angle) * size * 0.5];
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(mx, my);
    ctx.lineTo(mx + Math.cos(bend) * size * 0.8, my + Math.sin(bend) * size * 0.4);
    ctx.stroke();
  }
};

/** Dry ground between sky and levee: straw-coloured and cracked, most of all in one district; the ponds' beds lie bare. */
export const drawDryGround = (ctx: Ctx, valley: Layout, at: Ellipse): void => {
  const { width, horizon, levee, districts, unit } = valley;
  const top = horizon * 1.02;
  const dry = ctx.createLinearGradient(0, top, 0, levee.y);
  dry.addColorStop(0, 'rgba(222, 190, 120, 0.2)');
  dry.addColorStop(0.2, 'rgba(218, 180, 104, 0.36)');
  dry.addColorStop(1, 'rgba(212, 172, 96, 0.36)');
  ctx.fillStyle = dry;
  ctx.fillRect(0, top, width, levee.y - top);
  for (const { pond } of Object.values(districts)) {
    ellipse(ctx, pond.x, pond.y, pond.rx * 0.98, pond.ry * 0.98);
    inked(ctx, '#B9965C', Math.max(1, 1.4 * unit), '#6B4A22');
  }
  const random = chance(77);
  const size = Math.max(9, 17 * unit);
  ctx.lineCap = 'round';
  ctx.strokeStyle = 'rgba(78, 50, 20, 0.85)';
  ctx.lineWidth = Math.max(1.1, 1.9 * unit);
  for (let burst = 0; burst < 46; burst++)
    drawBurst(ctx, random() * width, top + (0.12 + 0.84 * random()) * (levee.y - top), size, random);
  ctx.lineWidth = Math.max(1.2, 2.2 * unit);
  for (let burst = 0; burst < 16; burst++) {
    const angle = random() * 2 * Math.PI;
    const reach = 0.25 + 0.6 * random();
    drawBurst(
      ctx,
      at.x + Math.cos(angle) * at.rx * reach,
      at.y + Math.sin(angle) * at.ry * reach,
      size,
      random,
    );
  }
};
