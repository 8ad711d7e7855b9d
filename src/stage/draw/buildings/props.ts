import { darkWood, ink, outline } from '../../palette.ts';
import { type Ctx, ellipse, inked, polygon, roundedRect, segment } from '../ink.ts';
import { LINE } from './house.ts';

/** Small things that stand about a town. Lengths are in tenths of a plot. */

/** A round brick chimney with a band in a colour. */
export const drawChimney = (ctx: Ctx, x: number, foot: number, high: number, colour: string): void => {
  polygon(ctx, [
    [x - 0.8, foot],
    [x + 0.8, foot],
    [x + 0.5, foot - high],
    [x - 0.5, foot - high],
  ]);
  inked(ctx, '#C98F74', LINE);
  ctx.fillStyle = 'rgba(30, 30, 50, 0.2)';
  ctx.fillRect(x + 0.1, foot - high, 0.42, high);
  ctx.beginPath();
  ctx.rect(x - 0.7, foot - high - 0.1, 1.4, 0.9);
  inked(ctx, colour, LINE);
};

/** A round store for grain under a dome in a colour. */
export const drawSilo = (ctx: Ctx, x: number, foot: number, high: number, colour: string): void => {
  ctx.beginPath();
  ctx.rect(x - 0.85, foot - high, 1.7, high);
  inked(ctx, '#E9EEF0', LINE);
  ctx.fillStyle = 'rgba(40, 36, 60, 0.18)';
  ctx.fillRect(x + 0.25, foot - high, 0.55, high);
  ctx.beginPath();
  ctx.arc(x, foot - high, 0.95, Math.PI, 0);
  ctx.closePath();
  inked(ctx, colour, LINE);
};

/** A small helpful robot: a head with one bright band, a body, and wheels. */
export const drawRobot = (ctx: Ctx, x: number, foot: number, high: number, colour: string): void => {
  const wide = high * 0.62;
  ctx.fillStyle = 'rgba(30, 42, 56, 0.2)';
  ellipse(ctx, x + wide * 0.2, foot, wide * 0.8, high * 0.1);
  ctx.fill();
  for (const side of [-1, 1]) {
    ellipse(ctx, x + side * wide * 0.3, foot - high * 0.08, high * 0.1, high * 0.1);
    inked(ctx, ink, 0);
  }
  ctx.beginPath();
  roundedRect(ctx, x - wide * 0.42, foot - high * 0.56, wide * 0.84, high * 0.46, high * 0.1);
  inked(ctx, colour, high * 0.07);
  ctx.beginPath();
  roundedRect(ctx, x - wide * 0.5, foot - high, wide, high * 0.42, high * 0.14);
  inked(ctx, '#FFFFFF', high * 0.07);
  ctx.fillStyle = ink;
  ctx.fillRect(x - wide * 0.32, foot - high * 0.86, wide * 0.64, high * 0.16);
};

export const drawGlasshouse = (ctx: Ctx, x: number, foot: number, wide: number): void => {
  polygon(ctx, [
    [x + wide / 2, foot],
    [x + wide / 2 + 1, foot - 0.6],
    [x + wide / 2 + 1, foot - 1.7],
    [x + wide / 2, foot - 1.1],
  ]);
  inked(ctx, '#9CCBD2', 0.15);
  ctx.beginPath();
  ctx.moveTo(x - wide / 2, foot);
  ctx.lineTo(x - wide / 2, foot - 1);
  ctx.quadraticCurveTo(x, foot - 2.6, x + wide / 2, foot - 1);
  ctx.lineTo(x + wide / 2, foot);
  ctx.closePath();
  inked(ctx, '#DDF1EE', LINE);
  ctx.strokeStyle = 'rgba(46, 127, 158, 0.7)';
  ctx.lineWidth = 0.1;
  for (const part of [-0.25, 0, 0.25]) segment(ctx, x + wide * part, foot, x + wide * part, foot - 1.6);
  ctx.fillStyle = '#5B9654';
  for (const part of [-0.34, -0.1, 0.14, 0.36]) ctx.fillRect(x + wide * part - 0.12, foot - 0.5, 0.26, 0.45);
};

/** A mast of steel lattice with crossarms for the cable. */
export const drawMast = (ctx: Ctx, x: number, foot: number, high: number, arms: number): void => {
  ctx.strokeStyle = ink;
  ctx.lineWidth = 0.18;
  segment(ctx, x - 0.8, foot, x, foot - high);
  segment(ctx, x + 0.8, foot, x, foot - high);
  ctx.lineWidth = 0.11;
  for (let brace = 0; brace < 5; brace++) {
    const low = brace / 6;
    const up = (brace + 1) / 6;
    segment(ctx, x - 0.8 * (1 - low), foot - high * low, x + 0.8 * (1 - up), foot - high * up);
    segment(ctx, x + 0.8 * (1 - low), foot - high * low, x - 0.8 * (1 - up), foot - high * up);
  }
  for (let arm = 0; arm < arms; arm++) {
    const y = foot - high * (0.94 - arm * 0.16);
    const reach = 0.9 + arm * 0.35;
    ctx.lineWidth = 0.17;
    segment(ctx, x - reach, y, x + reach, y);
    for (const side of [-1, 1]) {
      ellipse(ctx, x + side * reach, y + 0.26, 0.17, 0.26);
      inked(ctx, '#D8EEF2', 0.09);
    }
  }
};

/** A broad tree that gives shade to a square. */
export const drawShadeTree = (ctx: Ctx, x: number, foot: number, high: number, leaves: string): void => {
  ctx.strokeStyle = darkWood;
  ctx.lineWidth = high * 0.13;
  segment(ctx, x, foot, x, foot - high * 0.5);
  for (const [dx, dy, r] of [
    [-0.3, 0.56, 0.26],
    [0.32, 0.56, 0.27],
    [0, 0.76, 0.32],
  ] as const) {
    ellipse(ctx, x + dx * high, foot - dy * high, r * high * 1.1, r * high);
    inked(ctx, leaves, outline * 0.09);
  }
  ctx.fillStyle = 'rgba(255, 255, 255, 0.22)';
  ellipse(ctx, x - high * 0.14, foot - high * 0.88, high * 0.16, high * 0.1);
  ctx.fill();
};
