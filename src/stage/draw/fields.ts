import type { Season } from '../../store/session.ts';
import type { SeasonColours } from '../palette.ts';
import type { Point } from '../shapes.ts';
import { type Ctx, inked, roundedRect, segment } from './ink.ts';

/** Rice fields in curved steps, as the season leaves them: stubble under snow, mirrors of water, green, gold with racks. */

/** How far fields reach from their middle, in sizes. */
export const fieldReach = { across: 1.5, down: 0.8 } as const;

const crop = (ctx: Ctx, season: Season, x: number, y: number, high: number): void => {
  if (season === 'autumn') {
    ctx.strokeStyle = 'rgba(150, 104, 30, 0.8)';
    segment(ctx, x - high * 0.3, y, x, y - high);
    segment(ctx, x + high * 0.3, y, x, y - high);
    return;
  }
  ctx.strokeStyle = season === 'winter' ? 'rgba(140, 128, 96, 0.6)' : 'rgba(52, 112, 48, 0.75)';
  const tall = season === 'summer' ? high * 1.1 : high * 0.5;
  segment(ctx, x, y, x - tall * 0.2, y - tall);
  segment(ctx, x, y, x + tall * 0.24, y - tall);
};

/** A white egret that looks for frogs. */
const drawEgret = (ctx: Ctx, x: number, y: number, high: number): void => {
  ctx.strokeStyle = '#4A4A3C';
  ctx.lineWidth = Math.max(0.6, high * 0.06);
  segment(ctx, x, y, x, y - high * 0.4);
  ctx.beginPath();
  ctx.moveTo(x - high * 0.34, y - high * 0.34);
  ctx.quadraticCurveTo(x, y - high * 0.72, x + high * 0.16, y - high * 0.5);
  ctx.quadraticCurveTo(x + high * 0.1, y - high * 0.86, x + high * 0.24, y - high);
  ctx.lineTo(x + high * 0.48, y - high * 0.94);
  ctx.lineTo(x + high * 0.26, y - high * 0.88);
  ctx.quadraticCurveTo(x + high * 0.26, y - high * 0.5, x + high * 0.06, y - high * 0.36);
  ctx.closePath();
  inked(ctx, '#FFFFFF', Math.max(0.6, high * 0.05), 'rgba(30, 42, 56, 0.7)');
};

/** Three long fields side by side, each a step lower than the one behind it. */
export const drawFields = (
  ctx: Ctx,
  { x, y }: Point,
  size: number,
  season: Season,
  colours: SeasonColours,
): void => {
  const { contour, field } = colours;
  const deep = size * 0.46;
  for (let row = 0; row < 3; row++) {
    const top = y + (row - 1.5) * deep;
    const left = x - size * (1.1 + 0.13 * row);
    const right = x + size * (1.28 - 0.16 * row);
    const shape = (down: number): void => {
      ctx.beginPath();
      ctx.moveTo(left + size * 0.16, top + down);
      ctx.quadraticCurveTo(x, top - deep * 0.4 + down, right + size * 0.08, top + down);
      ctx.quadraticCurveTo(
        right + size * 0.1,
        top + deep * 0.5 + down,
        right - size * 0.04,
        top + deep * 0.92 + down,
      );
      ctx.quadraticCurveTo(x, top + deep * 0.66 + down, left, top + deep * 0.95 + down);
      ctx.closePath();
    };
    shape(deep * 0.14);
    ctx.fillStyle = contour;
    ctx.fill();
    shape(0);
    const own = field[row % field.length] ?? '#FFFFFF';
    const sheen = ctx.createLinearGradient(left, top, right, top + deep);
    sheen.addColorStop(0, season === 'spring' ? '#F4FAF6' : own);
    sheen.addColorStop(0.55, own);
    sheen.addColorStop(1, own);
    ctx.fillStyle = sheen;
    ctx.fill();
    ctx.strokeStyle = 'rgba(96, 84, 52, 0.55)';
    ctx.lineWidth = Math.max(0.8, size * 0.03);
    ctx.stroke();
    ctx.save();
    ctx.clip();
    ctx.lineWidth = Math.max(0.7, size * 0.024);
    const rows = 3;
    for (let line = 0; line < rows; line++)
      for (let plant = 0; plant < 12; plant++) {
        const part = (plant + 0.5 + (line % 2) * 0.4) / 12;
        crop(
          ctx,
          season,
          left + (right - left) * part,
          top + deep * (0.26 + 0.26 * line) - Math.sin(part * 3) * deep * 0.22,
          deep * 0.24,
        );
      }
    ctx.restore();
  }
  for (const [side, down] of season === 'winter'
    ? []
    : ([
        [-0.7, 0.3],
        [0.62, -0.42],
      ] as const))
    drawEgret(ctx, x + side * size, y + down * deep * 2, size * 0.42);
  if (season !== 'autumn') return;
  for (const side of [-0.5, 0.35]) {
    const at = x + side * size;
    const foot = y + deep * 0.2;
    ctx.beginPath();
    roundedRect(ctx, at - size * 0.26, foot - size * 0.3, size * 0.52, size * 0.22, size * 0.07);
    inked(ctx, '#E9CB72', Math.max(0.8, size * 0.03), '#7A5636');
    ctx.strokeStyle = '#7A5636';
    for (const leg of [-0.2, 0.2])
      segment(ctx, at + leg * size, foot - size * 0.1, at + leg * size, foot + size * 0.06);
  }
};
