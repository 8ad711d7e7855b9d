import type { Ctx } from './draw/ink.ts';
import type { Scene, Texture } from './scene.ts';

/** The frame of the stage: its size in CSS pixels, and how many device pixels one of them has. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const canvasOf = (width: number, height: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  return canvas;
};

/** Draws into a canvas from a corner of it, in CSS pixels. */
const drawAt = (
  canvas: HTMLCanvasElement,
  left: number,
  top: number,
  ratio: number,
  draw: (ctx: Ctx) => void,
): void => {
  // Drawn once and then read: in main memory, since hundreds of canvases on the graphics card would wait for it.
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!ctx) return;
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, left, top);
  draw(ctx);
  ctx.restore();
};

/**
 * Makes a texture of a canvas that has been drawn. Phaser's own canvas textures would be sent to the graphics card
 * twice, and read back once.
 */
const keep = (scene: Scene, key: string, canvas: HTMLCanvasElement): Texture | null => {
  const texture = scene.textures.create(key, canvas as never, canvas.width, canvas.height);
  texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  return texture;
};

/** Draws a picture once, in CSS pixels, into a texture of device pixels; one that is there already is kept. Returns its name. */
export const baked = (
  scene: Scene,
  key: string,
  { width, height }: Size,
  ratio: number,
  draw: (ctx: Ctx) => void,
): string => {
  scene.drawings?.keep(key, width, height, [draw]);
  if (scene.drawings || scene.textures.exists(key)) return key;
  // Drawn before it becomes a texture, so that it is sent to the graphics card once and not twice.
  const canvas = canvasOf(Math.ceil(width * ratio), Math.ceil(height * ratio));
  drawAt(canvas, 0, 0, ratio, draw);
  keep(scene, key, canvas);
  return key;
};

/** As many pictures of one size as there are `draws`, in one texture whose frames are named by their place. */
export const bakedSheet = (
  scene: Scene,
  key: string,
  { width, height }: Size,
  ratio: number,
  draws: readonly ((ctx: Ctx) => void)[],
): string => {
  scene.drawings?.keep(key, width, height, draws);
  if (scene.drawings || scene.textures.exists(key)) return key;
  const columns = Math.ceil(Math.sqrt(draws.length));
  const wide = Math.ceil(width * ratio) + 2;
  const high = Math.ceil(height * ratio) + 2;
  const canvas = canvasOf(columns * wide, Math.ceil(draws.length / columns) * high);
  const corners = draws.map(
    (_, index) => [(index % columns) * wide + 1, Math.floor(index / columns) * high + 1] as const,
  );
  for (const [index, draw] of draws.entries()) {
    const [left, top] = corners[index] as (typeof corners)[number];
    drawAt(canvas, left, top, ratio, (ctx) => {
      ctx.beginPath();
      ctx.rect(0, 0, width, height);
      ctx.clip();
      draw(ctx);
    });
  }
  const texture = keep(scene, key, canvas);
  for (const [index, [left, top]] of corners.entries()) texture?.add(index, 0, left, top, wide - 2, high - 2);
  return key;
};

/** A length moved to the nearest device pixel, so that a baked picture is shown pixel for pixel. */
export const snapped = (length: number, ratio: number): number => Math.round(length * ratio) / ratio;

/** Frees what was baked for another size or language. */
export const freeAll = ({
  textures,
}: {
  readonly textures: { getTextureKeys(): string[]; remove(key: string): unknown };
}): void => {
  for (const key of textures.getTextureKeys()) textures.remove(key);
};
