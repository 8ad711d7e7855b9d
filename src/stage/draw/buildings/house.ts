import { ink, plaster } from '../../palette.ts';
import { type Ctx, inked } from '../ink.ts';
import { drawTiledRoof } from '../roof.ts';

/** Parts that the buildings are put together from. Lengths are in tenths of a building's plot; up is negative. */

export interface House {
  readonly x: number; // middle of its foot
  readonly foot: number;
  readonly width: number;
  readonly wall: number; // height of the wall
  readonly roof: number; // height of the roof
  readonly ridge: number; // length of the ridge, as a share of the width
  readonly colour: string; // of the roof
  readonly board?: string; // of the boards along the foot of the wall
}

/** A plastered house with boarded foot under a tiled roof; returns how high its ridge is. */
export const drawHouse = (ctx: Ctx, { x, foot, width, wall, roof, ridge, colour, board }: House): number => {
  ctx.beginPath();
  ctx.rect(x - width / 2, foot - wall, width, wall);
  inked(ctx, plaster, 0.28, ink);
  ctx.fillStyle = board ?? '#8B6A49';
  ctx.fillRect(x - width / 2 + 0.14, foot - wall * 0.34, width - 0.28, wall * 0.34 - 0.14);
  drawTiledRoofAt(ctx, x, foot - wall + roof * 0.14, width * 1.28, width * ridge, roof, colour);
  return foot - wall - roof;
};

/** Tiled roofs are drawn with line widths of screen pixels, so they are scaled up and drawn small. */
export const drawTiledRoofAt = (
  ctx: Ctx,
  x: number,
  eaves: number,
  width: number,
  ridge: number,
  height: number,
  colour: string,
): void => {
  const fine = 6;
  ctx.save();
  ctx.scale(1 / fine, 1 / fine);
  drawTiledRoof(ctx, {
    x: x * fine,
    eaves: eaves * fine,
    width: width * fine,
    ridge: ridge * fine,
    height: height * fine,
    colour,
    tiles: Math.max(5, Math.round(width * 1.5)),
  });
  ctx.restore();
};

/** A row of windows with paper panes. */
export const drawWindows = (
  ctx: Ctx,
  from: number,
  to: number,
  y: number,
  count: number,
  high: number,
): void => {
  const pitch = (to - from) / count;
  for (let index = 0; index < count; index++) {
    const x = from + pitch * (index + 0.18);
    ctx.beginPath();
    ctx.rect(x, y, pitch * 0.64, high);
    inked(ctx, '#FBE7AE', 0.16);
  }
};

export const drawDoor = (
  ctx: Ctx,
  x: number,
  foot: number,
  width: number,
  high: number,
  colour: string,
): void => {
  ctx.beginPath();
  ctx.rect(x - width / 2, foot - high, width, high);
  inked(ctx, colour, 0.2);
};
