import { plaster } from '../../palette.ts';
import { type Ctx, inked, polygon } from '../ink.ts';
import { drawKawara } from './kawara.ts';
import { type PlotPoint, type Prism, prismOf } from './prism.ts';

/** Parts that the buildings are put together from. Lengths are in tenths of a building's plot; up is negative. */

export interface House {
  readonly x: number; // middle of its front's foot
  readonly foot: number;
  readonly width: number;
  readonly wall: number; // height of the wall
  readonly roof: number; // height of the roof
  readonly ridge: number; // length of the ridge, as a share of the width; below 0.6 the ends are hipped
  readonly colour: string; // of the roof
  readonly depth?: number; // how far it reaches back, as a share of the width
  readonly board?: string; // of the boards along the foot of the wall
  readonly wallColour?: string;
}

export const LINE = 0.2; // width of outlines

const face = (ctx: Ctx, points: readonly PlotPoint[], fill: string, width = LINE): void => {
  polygon(ctx, points);
  inked(ctx, fill, width);
};

/** A box without a roof: lit in front, in shade on its right side. */
export const drawBox = (ctx: Ctx, prism: Prism, colours: readonly [front: string, side: string]): void => {
  const { front, side } = prism;
  face(ctx, side, colours[1]);
  face(ctx, front, colours[0]);
};

/** The top of a box that has no roof. */
export const drawTop = (ctx: Ctx, { top }: Prism, colour: string): void => face(ctx, top, colour);

/** Boards along the foot of the walls, in front and in shade on the side. */
const dado = (ctx: Ctx, { front, side }: Prism, colour: string): void => {
  const part = 0.34;
  const low = ([bottom, , , top]: readonly PlotPoint[]): PlotPoint => [
    (bottom as PlotPoint)[0],
    (bottom as PlotPoint)[1] + ((top as PlotPoint)[1] - (bottom as PlotPoint)[1]) * part,
  ];
  const high = ([, bottom, top]: readonly PlotPoint[]): PlotPoint => [
    (bottom as PlotPoint)[0],
    (bottom as PlotPoint)[1] + ((top as PlotPoint)[1] - (bottom as PlotPoint)[1]) * part,
  ];
  for (const [shape, shade] of [
    [front, 0],
    [side, 0.28],
  ] as const) {
    polygon(ctx, [shape[0] as PlotPoint, shape[1] as PlotPoint, high(shape), low(shape)]);
    ctx.fillStyle = colour;
    ctx.fill();
    ctx.fillStyle = `rgba(30, 30, 50, ${shade})`;
    ctx.fill();
  }
};

/** A plastered house with boarded foot under a tiled roof; returns how high its ridge is. */
export const drawHouse = (ctx: Ctx, house: House): number => {
  const { x, foot, width, wall, roof, ridge, colour, depth = 0.62, board, wallColour = plaster } = house;
  const prism = prismOf(x, foot, width, wall, width * depth);
  drawBox(ctx, prism, [wallColour, '#CFC8BD']);
  dado(ctx, prism, board ?? '#8B6A49');
  // The eaves throw a shadow on the wall below them.
  ctx.fillStyle = 'rgba(40, 36, 60, 0.2)';
  ctx.fillRect(x - width / 2, foot - wall, width, wall * 0.2);
  return drawKawara(ctx, {
    x,
    eaves: foot - wall,
    width,
    back: prism.back,
    height: roof,
    ridge: width * ridge,
    hipped: ridge < 0.6,
    colour,
  });
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
    inked(ctx, '#FFE9A8', 0.14);
    ctx.strokeStyle = 'rgba(90, 62, 40, 0.7)';
    ctx.lineWidth = 0.08;
    ctx.beginPath();
    ctx.moveTo(x + pitch * 0.32, y);
    ctx.lineTo(x + pitch * 0.32, y + high);
    ctx.stroke();
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
  inked(ctx, colour, 0.16);
};
