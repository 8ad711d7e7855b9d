import { darkStone, deepWater, earth, ink, midWater, stone, water } from '../palette.ts';
import type { Point } from '../shapes.ts';
import { type Ctx, ellipse, inked, strokeLine } from './ink.ts';

/** Colours of water from mud to clear: what trust does to it. Each is its deep, middle and light tone. */
export const waters = [
  ['#6E6A4C', '#8F8A62', '#ABA57E'],
  ['#5A7468', '#87998A', '#A9B6A3'],
  ['#4A7F8C', '#7FAFB4', '#ABCDCB'],
  ['#388096', '#7FB8C8', '#B4DAE2'],
  [deepWater, midWater, water],
] as const;

export type Clarity = 0 | 1 | 2 | 3 | 4;

const strip = (ctx: Ctx, high: number, width: number, colour: string): void => {
  ctx.fillStyle = colour;
  ctx.fillRect(0, (high - width) / 2, 8, width);
};

/** The cross-section of a canal, from bank to bank; a dry bed when it has no width. Returns nothing; `high` is the height of the picture. */
export const drawSection = (
  ctx: Ctx,
  high: number,
  width: number,
  unit: number,
  clarity: Clarity = 4,
): void => {
  const bank = bankOf(unit);
  if (width === 0) {
    const bed = Math.max(2.4, 3.6 * unit);
    strip(ctx, high, bed + 2.4, darkStone);
    strip(ctx, high, bed, earth);
    strip(ctx, high, bed * 0.3, '#B5A079');
    return;
  }
  const thin = Math.min(1, unit);
  const [deep, middle, light] = waters[clarity];
  strip(ctx, high, width + 2 * bank + 1.2 + 1.2 * thin, ink);
  strip(ctx, high, width + 2 * bank, stone);
  ctx.fillStyle = '#F4EFE2';
  ctx.fillRect(0, high / 2 - width / 2 - bank, 8, bank * 0.5);
  strip(ctx, high, width + 0.8 + 0.8 * thin, ink);
  strip(ctx, high, width, deep);
  strip(ctx, high, width * 0.84, middle);
  strip(ctx, high, width * 0.5, light);
};

const bankOf = (unit: number): number => Math.max(1.6, 2.8 * unit);

/** The height of a canal's cross-section, with room for its banks. */
export const sectionHeight = (width: number, unit: number): number => width + 2 * bankOf(unit) + 8;

/** A channel whose course never changes. */
export const drawChannel = (
  ctx: Ctx,
  line: readonly Point[],
  width: number,
  unit: number,
  clarity: Clarity = 4,
): void => {
  ctx.lineCap = 'butt';
  const bank = bankOf(unit);
  const thin = Math.min(1, unit);
  strokeLine(ctx, line, ink, width + 2 * bank + 1.2 + 1.2 * thin);
  strokeLine(ctx, line, stone, width + 2 * bank);
  strokeLine(ctx, line, ink, width + 0.8 + 0.8 * thin);
  const [, middle, light] = waters[clarity];
  strokeLine(ctx, line, middle, width);
  strokeLine(ctx, line, light, width * 0.6);
};

/** A bed that runs nearly dry: money of earlier winters is still under way on it. */
export const drawTrickle = (ctx: Ctx, high: number, unit: number, clarity: Clarity = 4): void => {
  const bed = Math.max(6.4, 10 * unit);
  const [deep, middle] = waters[clarity];
  strip(ctx, high, bed + 2.4, darkStone);
  strip(ctx, high, bed, earth);
  strip(ctx, high, bed * 0.56, deep);
  strip(ctx, high, bed * 0.34, middle);
};

/** A ring of boulders around a pool, lit from the left. */
export const drawBoulders = (ctx: Ctx, x: number, y: number, rx: number, ry: number, count: number): void => {
  for (let index = 0; index < count; index++) {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    const size = ry * (0.14 + 0.05 * ((index * 7) % 3));
    const [at, foot] = [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
    ellipse(ctx, at, foot, size * 1.5, size);
    inked(ctx, index % 3 === 0 ? darkStone : stone, Math.min(1.4, size * 0.2));
    ellipse(ctx, at - size * 0.4, foot - size * 0.32, size * 0.7, size * 0.38);
    ctx.fillStyle = 'rgba(255, 255, 255, 0.5)';
    ctx.fill();
  }
};
