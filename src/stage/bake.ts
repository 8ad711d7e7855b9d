import type { Scene } from 'phaser';
import type { Ctx } from './draw/ink.ts';

/** The frame of the stage: its size in CSS pixels, and how many device pixels one of them has. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Draws a picture once, in CSS pixels, into a texture of device pixels; one of the same name is replaced. */
export const bake = (
  scene: Scene,
  key: string,
  size: { readonly width: number; readonly height: number },
  ratio: number,
  draw: (ctx: Ctx) => void,
): void => {
  if (scene.textures.exists(key)) scene.textures.remove(key);
  const texture = scene.textures.createCanvas(
    key,
    Math.max(1, Math.ceil(size.width * ratio)),
    Math.max(1, Math.ceil(size.height * ratio)),
  );
  if (!texture) return;
  redraw(texture, ratio, draw);
};

/** The part of a canvas texture that the stage uses. */
interface Sheet {
  readonly context: Ctx;
  readonly width: number;
  readonly height: number;
  refresh(): unknown;
}

/** Draws a texture anew, in CSS pixels. */
export const redraw = (texture: Sheet, ratio: number, draw: (ctx: Ctx) => void): void => {
  const { context } = texture;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, texture.width, texture.height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.save();
  draw(context);
  context.restore();
  texture.refresh();
};

/** A length moved to the nearest device pixel, so that a baked picture is shown pixel for pixel. */
export const snapped = (length: number, ratio: number): number => Math.round(length * ratio) / ratio;
