import { darkWood, ink, wood } from '../palette.ts';
import { type Ctx, ellipse, inked, polygon, roundedRect } from './ink.ts';

/**
 * An undershot wheel, seen obliquely so that the stream runs under it. It is drawn in some pictures that follow each
 * other within one paddle's turn; shown in a row they turn it for ever.
 */

export const WHEEL_PICTURES = 8;
const PADDLES = 12;
const NEAR = -1;
const FAR = 1;

type Side = typeof NEAR | typeof FAR;

/** A point of the wheel in a square of side `size`, by its angle, its distance from the axle and its side. */
const pointOn = (size: number, angle: number, reach: number, side: number): readonly [number, number] => {
  const radius = size * 0.4;
  const across = Math.cos(angle) * reach;
  return [
    size / 2 + radius * (across * 0.8 + side * 0.17),
    size / 2 + radius * (Math.sin(angle) * reach + across * 0.16 - side * 0.1),
  ];
};

const hoop = (ctx: Ctx, size: number, side: Side, reach: number, colour: string): void => {
  ctx.beginPath();
  for (let step = 0; step < 72; step++) ctx.lineTo(...pointOn(size, (step * Math.PI) / 36, reach, side));
  ctx.closePath();
  for (const [stroke, width] of [
    [ink, 0.036],
    [colour, 0.018],
  ] as const) {
    ctx.strokeStyle = stroke;
    ctx.lineWidth = size * width;
    ctx.stroke();
  }
};

const FINE = 110; // CSS pixels from which every second paddle has a spoke

const spokes = (ctx: Ctx, size: number, side: Side, turn: number, colour: string): void => {
  for (let spoke = 0; spoke < PADDLES; spoke += size < FINE ? 4 : 2) {
    const angle = turn + (spoke * 2 * Math.PI) / PADDLES;
    for (const [stroke, width] of [
      [ink, 0.03],
      [colour, 0.014],
    ] as const) {
      ctx.strokeStyle = stroke;
      ctx.lineWidth = size * width;
      ctx.beginPath();
      ctx.moveTo(...pointOn(size, angle, 0.08, side));
      ctx.lineTo(...pointOn(size, angle, 0.78, side));
      ctx.stroke();
    }
  }
};

/** The wheel in a square of side `size`, at one of its pictures. */
export const drawWheel = (ctx: Ctx, size: number, picture: number): void => {
  const turn = ((picture / WHEEL_PICTURES) * (2 * Math.PI)) / PADDLES;
  spokes(ctx, size, FAR, turn, darkWood);
  hoop(ctx, size, FAR, 0.78, darkWood);
  hoop(ctx, size, FAR, 0.98, darkWood);
  for (let paddle = 0; paddle < PADDLES; paddle++) {
    const angle = turn + (paddle * 2 * Math.PI) / PADDLES;
    polygon(ctx, [
      pointOn(size, angle, 0.8, NEAR),
      pointOn(size, angle, 1.06, NEAR),
      pointOn(size, angle, 1.06, FAR),
      pointOn(size, angle, 0.8, FAR),
    ]);
    inked(ctx, Math.sin(angle) > 0.1 ? '#8F663C' : '#D9B07C', Math.max(1, size * 0.011));
  }
  ctx.lineCap = 'butt';
  for (const [stroke, width] of [
    [ink, 0.075],
    [darkWood, 0.05],
  ] as const) {
    ctx.strokeStyle = stroke;
    ctx.lineWidth = size * width;
    ctx.beginPath();
    ctx.moveTo(...pointOn(size, 0, 0, NEAR * 1.6));
    ctx.lineTo(...pointOn(size, 0, 0, FAR * 1.6));
    ctx.stroke();
  }
  spokes(ctx, size, NEAR, turn, wood);
  hoop(ctx, size, NEAR, 0.78, wood);
  hoop(ctx, size, NEAR, 0.98, wood);
};

const post = (ctx: Ctx, size: number, side: number, colour: string): void => {
  const [x, y] = pointOn(size, 0, 0, side);
  ctx.beginPath();
  roundedRect(ctx, x - size * 0.03, y - size * 0.05, size * 0.06, size * 0.46, size * 0.012);
  inked(ctx, colour, Math.max(1.2, size * 0.014));
};

/** The far post of the axle; drawn behind the wheel. */
export const drawFarPost = (ctx: Ctx, size: number): void => post(ctx, size, FAR * 1.6, darkWood);

/** The near post of the axle, and the foam where the paddles meet the stream; drawn before the wheel. */
export const drawNearPost = (ctx: Ctx, size: number): void => {
  ctx.fillStyle = 'rgba(255, 255, 255, 0.9)';
  for (const [x, y, r] of [
    [0.46, 0.9, 0.05],
    [0.54, 0.925, 0.042],
    [0.62, 0.91, 0.05],
    [0.7, 0.93, 0.032],
    [0.38, 0.885, 0.03],
  ] as const) {
    ellipse(ctx, x * size, y * size, r * size, r * size * 0.6);
    ctx.fill();
  }
  post(ctx, size, NEAR * 1.6, wood);
  const [x, y] = pointOn(size, 0, 0, NEAR * 1.6);
  ellipse(ctx, x, y, size * 0.04, size * 0.04);
  inked(ctx, '#D9B07C', Math.max(1.2, size * 0.014));
};
