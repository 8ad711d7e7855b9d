import { ink, outline } from '../palette.ts';

/** Matrix of an affine map, as a canvas takes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What a pen for a drawing does where a canvas works on its pixels. */
export interface Outlines {
  line(path: string): Path2D; // a line written as in SVG
  rounded(x: number, y: number, width: number, height: number, radius: number): void; // a box with round corners
  tile(width: number, height: number, flat: number, draw: (ctx: Ctx) => void): string; // a fill that repeats it
  shade(colour: string, matrix: Matrix): void; // what is drawn, in one colour, moved and under it
  cap(colour: string, deep: number): void; // covers what has nothing above it within `deep`
}

type Canvas2D = CanvasRenderingContext2D;

/** Every drawing is a function of a 2D context, in CSS pixels: that of a canvas, or one that keeps a drawing. */
export interface Ctx
  extends Pick<
      Canvas2D,
      'beginPath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
    >,
    Pick<Canvas2D, 'rect' | 'arc' | 'ellipse' | 'save' | 'restore' | 'translate' | 'scale'>,
    Pick<Canvas2D, 'fillRect' | 'fillText' | 'strokeText' | 'setLineDash' | 'fillStyle' | 'strokeStyle'>,
    Pick<
      Canvas2D,
      'lineWidth' | 'lineCap' | 'lineJoin' | 'globalAlpha' | 'font' | 'textAlign' | 'textBaseline'
    >,
    Pick<Canvas2D, 'createLinearGradient' | 'createRadialGradient'> {
  readonly outlines?: Outlines; // of a pen that keeps a drawing; it has no pixels
  fill(path?: Path2D): void;
  stroke(path?: Path2D): void;
  clip(path?: Path2D): void;
  measureText(text: string): { readonly width: number };
}

/** A context with pixels. */
export type Pixels = CanvasRenderingContext2D;

/** A line written as in SVG, for either kind of context. */
export const lineOf = (ctx: Ctx, path: string): Path2D => ctx.outlines?.line(path) ?? new Path2D(path);

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

/** Adds a box with round corners to the path: not every canvas can by itself. */
export const roundedRect = (
  ctx: Ctx,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void => {
  if (ctx.outlines) {
    ctx.outlines.rounded(x, y, width, height, radius);
    return;
  }
  const r = Math.min(radius, width / 2, height / 2);
  const [right, foot, turn] = [x + width, y + height, Math.PI / 2];
  ctx.moveTo(x + r, y);
  ctx.arc(right - r, y + r, r, -turn, 0);
  ctx.arc(right - r, foot - r, r, 0, turn);
  ctx.arc(x + r, foot - r, r, turn, 2 * turn);
  ctx.arc(x + r, y + r, r, 2 * turn, 3 * turn);
  ctx.closePath();
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
