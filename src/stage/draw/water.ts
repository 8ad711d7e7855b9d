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

/** Still water as clear as trust makes it: its bed shows through clear water, with stones on it. */
export const drawStillWater = (
  ctx: Ctx,
  x: number,
  y: number,
  rx: number,
  ry: number,
  clarity: Clarity,
): void => {
  const [deep, middle, light] = waters[clarity];
  ellipse(ctx, x, y, rx, ry);
  const shade = ctx.createLinearGradient(0, y - ry, 0, y + ry);
  shade.addColorStop(0, deep);
  shade.addColorStop(0.7, middle);
  shade.addColorStop(1, light);
  ctx.fillStyle = shade;
  ctx.fill();
  ctx.save();
  ctx.clip();
  if (clarity >= 3)
    for (let pebble = 0; pebble < 15; pebble++) {
      const angle = pebble * 2.4;
      const reach = 0.3 + 0.62 * ((pebble * 0.37) % 1);
      ellipse(ctx, x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach, rx * 0.05, ry * 0.06);
      ctx.fillStyle = pebble % 2 ? 'rgba(255, 255, 255, 0.34)' : 'rgba(20, 60, 80, 0.28)';
      ctx.fill();
    }
  if (clarity <= 1)
    for (let swirl = 0; swirl < 4; swirl++) {
      ctx.beginPath();
      ctx.ellipse(
        x + (swirl - 1.5) * rx * 0.34,
        y + (((swirl * 7) % 3) - 1) * ry * 0.36,
        rx * 0.26,
        ry * 0.16,
        0.2,
        0.4,
        5,
      );
      ctx.strokeStyle = 'rgba(70, 56, 30, 0.5)';
      ctx.lineWidth = Math.max(1, ry * 0.07);
      ctx.stroke();
    }
  ctx.fillStyle = `rgba(255, 255, 255, ${0.12 + 0.1 * clarity})`;
  ellipse(ctx, x - rx * 0.3, y - ry * 0.42, rx * 0.44, ry * 0.15);
  ctx.fill();
  ctx.restore();
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
