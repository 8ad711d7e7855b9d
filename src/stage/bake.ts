import type { Scene } from 'phaser';
import type { Ctx } from './draw/ink.ts';

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

/** Draws a picture once, in CSS pixels, into a texture of device pixels; one that is there already is kept. Returns its name. */
export const baked = (
  scene: Scene,
  key: string,
  size: Size,
  ratio: number,
  draw: (ctx: Ctx) => void,
): string => {
  if (scene.textures.exists(key)) return key;
  const texture = scene.textures.createCanvas(
    key,
    Math.max(1, Math.ceil(size.width * ratio)),
    Math.max(1, Math.ceil(size.height * ratio)),
  );
  if (!texture) return key;
  const { context } = texture;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.save();
  draw(context);
  context.restore();
  texture.refresh();
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
  if (scene.textures.exists(key)) return key;
  const columns = Math.ceil(Math.sqrt(draws.length));
  const wide = Math.ceil(width * ratio) + 2;
  const high = Math.ceil(height * ratio) + 2;
  const texture = scene.textures.createCanvas(key, columns * wide, Math.ceil(draws.length / columns) * high);
  if (!texture) return key;
  const { context } = texture;
  for (const [index, draw] of draws.entries()) {
    const left = (index % columns) * wide + 1;
    const top = Math.floor(index / columns) * high + 1;
    context.setTransform(ratio, 0, 0, ratio, left, top);
    context.save();
    context.beginPath();
    context.rect(0, 0, width, height);
    context.clip();
    draw(context);
    context.restore();
    texture.add(index, 0, left, top, wide - 2, high - 2);
  }
  texture.refresh();
  return key;
};

/** A length moved to the nearest device pixel, so that a baked picture is shown pixel for pixel. */
export const snapped = (length: number, ratio: number): number => Math.round(length * ratio) / ratio;

/** Frees what was baked for another size or language. */
export const freeAll = (scene: Scene): void => {
  for (const key of scene.textures.getTextureKeys()) scene.textures.remove(key);
};
