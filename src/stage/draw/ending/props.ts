import { darkStone, darkWood, ink, paper, pillarColours, stone, wood } from '../../palette.ts';
import { LINE } from '../buildings/house.ts';
import { type Ctx, ellipse, inked, polygon, segment } from '../ink.ts';

/** What people have with them at the end of a run. Lengths are in tenths of the width of the place where they meet. */

/** A barrel for what the water brings. */
export const drawBarrel = (ctx: Ctx, x: number, foot: number, high = 1.4): void => {
  const wide = high * 0.42;
  ctx.beginPath();
  ctx.moveTo(x - wide * 0.8, foot);
  ctx.quadraticCurveTo(x - wide * 1.2, foot - high / 2, x - wide * 0.8, foot - high);
  ctx.lineTo(x + wide * 0.8, foot - high);
  ctx.quadraticCurveTo(x + wide * 1.2, foot - high / 2, x + wide * 0.8, foot);
  ctx.closePath();
  inked(ctx, wood, LINE);
  ctx.strokeStyle = ink;
  for (const part of [0.26, 0.74]) segment(ctx, x - wide, foot - high * part, x + wide, foot - high * part);
};

/** A wooden case. */
export const drawCrate = (ctx: Ctx, x: number, foot: number, side = 1.5): void => {
  ctx.beginPath();
  ctx.rect(x - side / 2, foot - side, side, side);
  inked(ctx, '#D9B98A', LINE);
  ctx.strokeStyle = darkWood;
  ctx.lineWidth = LINE * 0.8;
  segment(ctx, x - side / 2, foot, x + side / 2, foot - side);
  segment(ctx, x - side / 2, foot - side * 0.5, x + side / 2, foot - side * 0.5);
};

/** A post with a board of a width, on which `write` draws around its middle. */
export const drawSignpost = (
  ctx: Ctx,
  x: number,
  foot: number,
  wide: number,
  write: (ctx: Ctx) => void,
): void => {
  ctx.strokeStyle = darkWood;
  ctx.lineWidth = 0.34;
  segment(ctx, x, foot, x, foot - 2.4);
  ctx.beginPath();
  ctx.rect(x - wide / 2, foot - 4.4, wide, 2.2);
  inked(ctx, paper, LINE);
  ctx.save();
  ctx.translate(x, foot - 3.3);
  ctx.strokeStyle = ctx.fillStyle = ink;
  ctx.lineWidth = 0.24;
  ctx.lineCap = 'round';
  write(ctx);
  ctx.restore();
};

/** An open book held up. */
export const drawBook = (ctx: Ctx, x: number, y: number, wide: number, cover: string): void => {
  for (const side of [-1, 1]) {
    polygon(ctx, [
      [x, y],
      [x + (side * wide) / 2, y - wide * 0.12],
      [x + (side * wide) / 2, y - wide * 0.5],
      [x, y - wide * 0.38],
    ]);
    inked(ctx, side < 0 ? cover : paper, LINE * 0.8);
  }
};

/** A sheaf of rice, tied. */
export const drawSheaf = (ctx: Ctx, x: number, foot: number, high = 1.7): void => {
  ctx.beginPath();
  ctx.moveTo(x - high * 0.3, foot);
  ctx.lineTo(x - high * 0.12, foot - high * 0.4);
  ctx.quadraticCurveTo(x - high * 0.6, foot - high * 0.8, x - high * 0.36, foot - high * 0.96);
  ctx.quadraticCurveTo(x, foot - high * 1.14, x + high * 0.36, foot - high * 0.96);
  ctx.quadraticCurveTo(x + high * 0.6, foot - high * 0.8, x + high * 0.12, foot - high * 0.4);
  ctx.lineTo(x + high * 0.3, foot);
  ctx.closePath();
  inked(ctx, '#E7C158', LINE);
  ctx.strokeStyle = darkWood;
  ctx.lineWidth = LINE;
  segment(ctx, x - high * 0.14, foot - high * 0.4, x + high * 0.14, foot - high * 0.4);
};

/** A young plant with two leaves. */
export const drawSprout = (ctx: Ctx, x: number, foot: number, high: number): void => {
  ctx.strokeStyle = '#2F7A43';
  ctx.lineWidth = high * 0.12;
  segment(ctx, x, foot, x, foot - high * 0.6);
  for (const side of [-1, 1]) {
    ctx.save();
    ctx.translate(x + side * high * 0.26, foot - high * 0.74);
    ellipse(ctx, 0, 0, high * 0.28, high * 0.15);
    ctx.restore();
    inked(ctx, '#63B06A', LINE * 0.8);
  }
};

/** A stone with lines cut into it. */
export const drawTablet = (ctx: Ctx, x: number, foot: number, high: number): void => {
  ctx.beginPath();
  ctx.moveTo(x - high * 0.34, foot);
  ctx.lineTo(x - high * 0.34, foot - high * 0.7);
  ctx.quadraticCurveTo(x, foot - high * 1.12, x + high * 0.34, foot - high * 0.7);
  ctx.lineTo(x + high * 0.34, foot);
  ctx.closePath();
  inked(ctx, stone, LINE);
  ctx.strokeStyle = darkStone;
  ctx.lineWidth = LINE;
  for (const line of [0.3, 0.46, 0.62])
    segment(ctx, x - high * 0.2, foot - high * line, x + high * 0.2, foot - high * line);
};

/** A frame of beams, not yet a house, with a hook for what it lifts. */
export const drawScaffold = (ctx: Ctx, x: number, foot: number, wide: number, high: number): void => {
  ctx.strokeStyle = darkWood;
  ctx.lineWidth = 0.26;
  for (const side of [-1, 0, 1])
    segment(ctx, x + (side * wide) / 2, foot, x + (side * wide) / 2, foot - high);
  for (const part of [0.5, 1])
    segment(ctx, x - wide / 2, foot - high * part, x + wide / 2, foot - high * part);
  segment(ctx, x - wide / 2, foot, x, foot - high * 0.5);
};

/** Two joints and a gripper on a stand. */
export const drawArm = (ctx: Ctx, x: number, foot: number, side: 1 | -1): void => {
  ctx.beginPath();
  ctx.rect(x - 0.7, foot - 0.7, 1.4, 0.7);
  inked(ctx, darkStone, LINE);
  ctx.lineCap = 'round';
  for (const [colour, width] of [
    [ink, 0.66],
    [pillarColours.create.fill, 0.42],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    segment(ctx, x, foot - 0.7, x - side * 0.6, foot - 2.5);
    segment(ctx, x - side * 0.6, foot - 2.5, x + side * 1.3, foot - 3.2);
    segment(ctx, x + side * 1.3, foot - 3.2, x + side * 1.3, foot - 2.6);
  }
  ctx.lineCap = 'butt';
};

/** A boat under sail, its hull on the near side of the place. */
export const drawBoat = (ctx: Ctx): void => {
  polygon(ctx, [
    [-4.6, -0.6],
    [0.4, -0.6],
    [-0.6, 0.5],
    [-3.8, 0.5],
  ]);
  inked(ctx, wood, LINE);
  ctx.strokeStyle = darkWood;
  ctx.lineWidth = 0.24;
  segment(ctx, -2.4, -0.6, -2.4, -4.8);
  polygon(ctx, [
    [-2.2, -4.6],
    [0.2, -1.4],
    [-2.2, -1.4],
  ]);
  inked(ctx, paper, LINE);
};

/** A trunk that broke. */
export const drawStump = (ctx: Ctx): void => {
  polygon(ctx, [
    [-1.7, 0],
    [0.5, 0],
    [0.1, -1.5],
    [-0.4, -1.1],
    [-0.8, -1.9],
    [-1.4, -1.3],
  ]);
  inked(ctx, '#9A7B58', LINE);
};

/** A road that forks. */
export const drawFork = (ctx: Ctx): void => {
  for (const side of [-1, 1]) {
    ctx.beginPath();
    ctx.moveTo(-0.6, 0.6);
    ctx.quadraticCurveTo(0, -1, side * 4.4, -1.6);
    ctx.lineTo(side * 4.8, -0.9);
    ctx.quadraticCurveTo(1.2, -0.4, 0.8, 0.6);
    ctx.closePath();
    inked(ctx, '#E6D6B4', LINE);
  }
};

/** A question over either side of the place. */
export const drawQuestions = (ctx: Ctx): void => {
  for (const x of [-2.4, 2.4]) {
    ellipse(ctx, x, -3.6, 0.85, 0.75);
    inked(ctx, paper, LINE);
    ctx.font = '700 1.2px sans-serif';
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillStyle = ink;
    ctx.fillText('?', x, -3.55);
  }
};
