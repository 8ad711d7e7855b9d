import type { Ctx, Matrix, Pixels } from './ink.ts';

/** What snow and sun do to whatever has been drawn in a texture. */

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Everything that is drawn, in one colour. */
const silhouette = (source: HTMLCanvasElement, colour: string): HTMLCanvasElement | null => {
  const scratch = document.createElement('canvas');
  scratch.width = source.width;
  scratch.height = source.height;
  const paint = scratch.getContext('2d', { willReadFrequently: true });
  if (!paint) return null;
  paint.drawImage(source, 0, 0);
  paint.globalCompositeOperation = 'source-in';
  paint.fillStyle = colour;
  paint.fillRect(0, 0, scratch.width, scratch.height);
  return scratch;
};

const LEAN = 0.42; // how far to the right a shadow falls, in heights
const FALL = 0.2; // how far to the front

const SHADE = 'rgba(22, 28, 66, 0.26)';
const SNOW = '#FFFFFF';

/** Lays a shadow on the ground, to the lower right of what stands on `foot`: the light comes from the upper left. */
export const castShadow = (ctx: Ctx, size: Size, foot: number): void => {
  const fall: Matrix = [1, 0, -LEAN, -FALL, LEAN * foot, foot * (1 + FALL)];
  if (ctx.outlines) {
    ctx.outlines.shade(SHADE, fall);
    return;
  }
  const pixels = ctx as Pixels;
  const shade = silhouette(pixels.canvas, SHADE);
  if (!shade) return;
  pixels.save();
  pixels.globalCompositeOperation = 'destination-over';
  pixels.transform(...fall);
  pixels.drawImage(shade, 0, 0, size.width, (shade.height * size.width) / shade.width);
  pixels.restore();
};

/** Lays snow: white wherever there is nothing above within `deep` CSS pixels. */
export const coverWithSnow = (ctx: Ctx, size: Size, deep: number, ratio: number): void => {
  if (ctx.outlines) {
    ctx.outlines.cap(SNOW, deep);
    return;
  }
  const pixels = ctx as Pixels;
  const snow = silhouette(pixels.canvas, SNOW);
  const paint = snow?.getContext('2d');
  if (!snow || !paint) return;
  paint.globalCompositeOperation = 'destination-out';
  paint.drawImage(pixels.canvas, 0, deep * ratio);
  pixels.drawImage(snow, 0, 0, size.width, (snow.height * size.width) / snow.width);
};
