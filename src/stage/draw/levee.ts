import { RISKS } from '../damage.ts';
import type { Layout } from '../layout.ts';
import { ink, midWater, plaster, type SeasonColours } from '../palette.ts';
import type { Box } from '../shapes.ts';
import { chance } from './chance.ts';
import { type Ctx, ellipse, lineOf, segment } from './ink.ts';
import { drawRiskSign } from './risks.ts';

const LEGIBLE = 18; // CSS pixels; a smaller sign of a risk tells nobody anything

/** The embankment that keeps the river out of the valley: fitted stones under a grassy crest, in six parts. */
export const drawLevee = (
  ctx: Ctx,
  { levee, height, unit, boards }: Layout,
  { ground, contour, snow }: SeasonColours,
): void => {
  const { x, y, width } = levee;
  const grass = Math.max(3, (height - y) * 0.09);
  const face = ctx.createLinearGradient(0, y, 0, height);
  face.addColorStop(0, '#C9C0AE');
  face.addColorStop(1, '#8E8574');
  ctx.fillStyle = 'rgba(24, 32, 60, 0.22)';
  ctx.fillRect(x, y - grass * 1.6, width, grass);
  ctx.fillStyle = face;
  ctx.fillRect(x, y, width, height - y);
  ctx.strokeStyle = 'rgba(60, 54, 48, 0.55)';
  ctx.lineWidth = Math.max(0.8, 1.1 * unit);
  const course = Math.max(7, 15 * unit);
  const random = chance(88);
  for (let row = 0; y + grass + row * course < height; row++)
    for (let left = (row % 2) * -course * 0.8; left < width; left += course * 1.6) {
      ctx.fillStyle = `rgba(${random() < 0.5 ? '255, 248, 226' : '52, 48, 60'}, ${0.05 + 0.17 * random()})`;
      ctx.fillRect(left, y + grass + row * course, course * 1.6, course);
    }
  for (let row = 0; y + grass + row * course < height; row++) {
    const top = y + grass + row * course;
    segment(ctx, x, top, width, top);
    for (let joint = (row % 2) * course * 0.8; joint < width; joint += course * 1.6)
      segment(ctx, joint + ((row * 13) % 5), top, joint + ((row * 7) % 4), Math.min(height, top + course));
  }
  ctx.fillStyle = ground[0];
  ctx.fillRect(x, y - grass * 0.8, width, grass * 1.5);
  ctx.fillStyle = snow ? '#FFFFFF' : contour;
  ctx.fillRect(x, y - grass * 0.8, width, grass * 0.5);
  ctx.strokeStyle = ink;
  ctx.lineWidth = Math.max(1.2, 2 * unit);
  segment(ctx, x, y + grass * 0.7, width, y + grass * 0.7);
  const plaque = Math.min(width / RISKS / 4, (boards.tray.whole.y - y) * 0.84);
  for (let part = 0; part < RISKS && plaque >= LEGIBLE; part++)
    drawRiskSign(
      ctx,
      x + (width * (part + (part === 2 ? 0.72 : 0.88))) / RISKS,
      y + grass * 0.2 + plaque * 0.58,
      plaque,
      part,
    );
  for (let part = 1; part < RISKS; part++) {
    const at = x + (width * part) / RISKS;
    ctx.fillStyle = '#A79F90';
    ctx.fillRect(at - grass * 0.5, y - grass * 0.6, grass, height - y);
    segment(ctx, at - grass * 0.5, y, at - grass * 0.5, height);
    segment(ctx, at + grass * 0.5, y, at + grass * 0.5, height);
  }
};

const crack = (ctx: Ctx, at: number, top: number, down: number, wide: number, lean: number): void => {
  const steps = [0.1, -0.24, 0.3, -0.1, 0.36, 0.06];
  for (const [colour, width] of [
    ['rgba(255, 250, 236, 0.75)', wide * 1.9],
    [ink, wide],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.lineJoin = 'miter';
    ctx.beginPath();
    ctx.moveTo(at, top);
    for (const [step, sway] of steps.entries())
      ctx.lineTo(at + (lean * (step + 1)) / 6 + sway * down * 0.4, top + (down * (step + 1)) / steps.length);
    ctx.stroke();
  }
};

const flag = (ctx: Ctx, x: number, foot: number, high: number): void => {
  ctx.strokeStyle = ink;
  ctx.lineCap = 'round';
  ctx.lineWidth = Math.max(1.4, high * 0.07);
  segment(ctx, x, foot, x, foot - high);
  const cloth = lineOf(
    ctx,
    `M${x} ${foot - high} l${high * 0.78} ${high * 0.27} l${-high * 0.78} ${high * 0.27}Z`,
  );
  ctx.fillStyle = '#FFFDF6';
  ctx.fill(cloth);
  ctx.save();
  ctx.clip(cloth);
  ctx.lineWidth = Math.max(1.2, high * 0.07);
  for (let stripe = -2; stripe < 8; stripe++)
    segment(
      ctx,
      x + stripe * high * 0.17,
      foot - high * 0.4,
      x + (stripe + 4) * high * 0.17,
      foot - high * 1.08,
    );
  ctx.restore();
  ctx.lineWidth = Math.max(1.3, high * 0.06);
  ctx.lineJoin = 'round';
  ctx.stroke(cloth);
};

/** Left and right edge of a breach, from its top down: shares of the frame's width and of the wall's height. */
const BROKEN = [
  [0.47, 0.59, 0.08],
  [0.43, 0.63, 0.3],
  [0.455, 0.605, 0.46],
  [0.39, 0.65, 0.74],
  [0.36, 0.68, 1],
] as const;

/** A place where the wall has given way: water comes through, and foams at its foot. */
const drawBreach = (ctx: Ctx, { width, height }: Box, crest: number, fine: number): void => {
  const down = (height - crest) * 0.98;
  ctx.fillStyle = midWater;
  ctx.strokeStyle = ink;
  ctx.lineWidth = fine;
  ctx.lineJoin = 'round';
  ctx.beginPath();
  for (const [left, , y] of BROKEN) ctx.lineTo(width * left, crest + down * y);
  for (const [, right, y] of [...BROKEN].reverse()) ctx.lineTo(width * right, crest + down * y);
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
  ctx.strokeStyle = plaster;
  ctx.lineWidth = fine * 0.9;
  for (const [at, from, to] of [
    [0.49, 0.2, 0.8],
    [0.53, 0.34, 0.88],
    [0.57, 0.16, 0.72],
  ] as const) {
    ctx.beginPath();
    ctx.moveTo(width * at, crest + down * from);
    ctx.lineTo(width * (at + (at - 0.53) * 0.6), crest + down * to);
    ctx.stroke();
  }
  ctx.fillStyle = plaster;
  ctx.strokeStyle = ink;
  ctx.lineWidth = fine * 0.7;
  for (const [at, size] of [
    [0.38, 0.05],
    [0.465, 0.038],
    [0.575, 0.04],
    [0.655, 0.05],
  ] as const) {
    ellipse(ctx, width * at, crest + down * 0.97, width * size, width * size * 0.55);
    ctx.fill();
    ctx.stroke();
  }
};

/** The damage of one part of the levee, from 0 for none to 4; drawn in its own frame, whose crest is at `crest`. */
export const drawDamage = (ctx: Ctx, frame: Box, crest: number, damage: number): void => {
  const { width, height } = frame;
  const down = (height - crest) * 0.98;
  const fine = Math.max(1, width * 0.012);
  if (damage >= 1) crack(ctx, width * 0.24, crest, down * 0.7, fine, width * 0.05);
  if (damage >= 2) crack(ctx, width * 0.62, crest, down, fine * 1.7, -width * 0.08);
  if (damage >= 3) crack(ctx, width * 0.42, crest, down, fine * 2.2, width * 0.12);
  if (damage >= 4) drawBreach(ctx, frame, crest, fine);
  const high = crest * 0.96;
  if (damage >= 2) flag(ctx, width * 0.2, crest + 1, high);
  if (damage >= 3) flag(ctx, width * 0.44, crest + 1, high * 0.86);
  if (damage >= 4) flag(ctx, width * 0.72, crest + 1, high);
};
