import { ink, outline } from '../palette.ts';

/** Every drawing is a function of a 2D context, in CSS pixels. */
export type Ctx = CanvasRenderingContext2D;

/** Fills and then outlines the current path. */
export const inked = (ctx: Ctx, fill: string, width = outline, colour = ink): void => {
  ctx.fillStyle = fill;
  ctx.fill();
  if (width === 0) return;
  ctx.lineWidth = width;
  ctx.strokeStyle = colour;
  ctx.lineJoin = 'round';
  ctx.stroke();
};

export const ellipse = (ctx: Ctx, x: number, y: number, rx: number, ry: number): void => {
  ctx.beginPath();
  ctx.ellipse(x, y, Math.max(0, rx), Math.max(0, ry), 0, 0, 2 * Math.PI);
};

export const polygon = (ctx: Ctx, points: readonly (readonly [x: number, y: number])[]): void => {
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
  ctx.closePath();
};

export const strokeLine = (
  ctx: Ctx,
  points: readonly { readonly x: number; readonly y: number }[],
  colour: string,
  width: number,
): void => {
  ctx.beginPath();
  for (const { x, y } of points) ctx.lineTo(x, y);
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.lineJoin = 'round';
  ctx.stroke();
};

export const segment = (ctx: Ctx, x1: number, y1: number, x2: number, y2: number): void => {
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
};
